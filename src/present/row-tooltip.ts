import { limitTime } from "./case-dates";
import { withSource } from "./hover";
import { escapedMarkdown } from "./markdown";
import { ruleHelp } from "./rule-help";
import type { Row } from "./tree-row";

/** What a row says when the pointer rests on it, as Markdown: its tooltip, the times that the law gives, with links to it, and of a finding its rule. `why` says why that matters; null where it is not known. */
export function rowTooltip({ tooltip, limits = [], severity, anchor }: Pick<Row, "tooltip" | "limits" | "severity" | "anchor">, why: string | null): string {
  const [first, ...others] = tooltip.split("\n").map(escapedMarkdown);
  const times = limits.map((limit) => `- ${withSource({ ...limit, words: limitTime(limit) })}`);
  const paragraphs = severity && anchor
    ? [`${first} (${escapedMarkdown(anchor.rule)})`, ruleHelp({ rule: anchor.rule, severity }, why, [])]
    : [first, times.join("\n"), others.join("  \n")];
  return paragraphs.filter((paragraph) => paragraph !== "").join("\n\n");
}
