import type { Finding } from "../rules/rule";

/** The findings that are shown and counted: hints, which stay faint in the text, only where they were asked for. Empty for none. */
export function shownFindings<Found extends Pick<Finding, "severity">>(findings: readonly Found[], hints = false): readonly Found[] {
  return hints ? findings : findings.filter(({ severity }) => severity !== "hint");
}
