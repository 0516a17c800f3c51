import { SEVERITIES, type Finding, type Severity } from "../rules/rule";
import { capitalized } from "../text/capitalized";
import type { Span } from "../text/span";
import { inline, type Block, type Inline } from "./document";
import { counted } from "./words";

/** How many findings of a letter are open, of which severity, and how many are dismissed; under it a line on each open one, the gravest first. */
export function summaryBlocks(open: readonly Finding[], dismissed: number, placeOf: (span: Span) => Inline): readonly Block[] {
  const groups = SEVERITIES.map((severity) => open.filter((finding) => finding.severity === severity)).filter(({ length }) => length > 0);
  const counts = groups.map((group) => counted(group.length, group[0]!.severity)).join(", ");
  const text = `${counts === "" ? "No findings" : `Findings: ${counts}`}${dismissed > 0 ? `; ${dismissed} dismissed` : ""}.`;
  const items = groups.flat().map(({ severity, message, span }) => ({ label: severityLabel(severity), text: inline`${message} (${placeOf(span)})` }));
  return [{ kind: "paragraph", text }, ...(items.length === 0 ? [] : [{ kind: "list", items } as const])];
}

/** `Warning:`. */
export function severityLabel(severity: Severity): string {
  return `${capitalized(severity)}:`;
}
