import { ruleTitle } from "../rules/index";
import type { Finding } from "../rules/rule";
import { hoverText } from "./hover";
import { escapedMarkdown } from "./markdown";

/** Something that can be done about a finding: its name and the target of its link. */
export interface HelpLink {
  readonly title: string;
  readonly target: string;
}

/** The help on a finding as Markdown, below its message and the name of its rule: what the rule finds, why that matters, and what can be done. `why` is null where the rule's page has not been read. */
export function ruleHelp({ rule, severity }: Pick<Finding, "rule" | "severity">, why: string | null, links: readonly HelpLink[]): string {
  const actions = links.map((link) => `[${escapedMarkdown(link.title)}](${link.target})`).join(" · ");
  return [hoverText(`**${escapedMarkdown(ruleTitle(rule))}** · ${severity}`, []), why, actions].filter((part) => part !== null && part !== "").join("\n\n");
}
