import { SEVERITIES, type Finding, type Severity } from "../rules/rule";
import type { Span } from "../text/span";
import { inline, type Block, type Inline } from "./document";

/** How many findings of a letter are open, of which severity, and how many are dismissed; under it a line on each open one, the gravest first. */
export function summaryBlocks(open: readonly Finding[], dismissed: number, placeOf: (span: Span) => Inline): readonly Block[] {
  const groups = SEVERITIES.map((severity) => open.filter((finding) => finding.severity === severity)).filter(({ length }) => length > 0);
  const counts = groups.map(([first, ...others]) => `${others.length + 1} ${nounOf(first!.severity, others.length > 0)}`).join(", ");
  const text = `${counts === "" ? "No findings" : `Findings: ${counts}`}${dismissed > 0 ? `; ${dismissed} dismissed` : ""}.`;
  const items = groups.flat().map(({ severity, message, span }) => ({ label: severityLabel(severity), text: inline`${message} (${placeOf(span)})` }));
  return [{ kind: "paragraph", text }, ...(items.length === 0 ? [] : [{ kind: "list", items } as const])];
}

/** `Warning:`. */
export function severityLabel(severity: Severity): string {
  return `${severity[0]!.toUpperCase()}${severity.slice(1)}:`;
}

function nounOf(severity: Severity, many: boolean): string {
  return severity === "information" ? "for information" : `${severity}${many ? "s" : ""}`;
}
