import { withoutDismissed } from "../review/dismissals";
import type { Finding } from "../rules/rule";
import { LineIndex } from "../text/lines";
import type { CheckedFile } from "./check";
import type { Format } from "./format";
import { printable } from "./printable";

/** `file:line:column severity rule message`, the other places of a finding indented below it; findings that were dismissed are left out. */
export function textFormat(): Format {
  return {
    opening: "",
    result: (result) => (result.kind === "checked" ? textOf(result) : ""),
    closing: () => "",
  };
}

function textOf({ path, text, analysis, reviewed }: CheckedFile): string {
  const findings = withoutDismissed(analysis.letters, reviewed).flatMap((letter) => letter.findings);
  if (findings.length === 0) return "";
  const index = new LineIndex(text);
  const place = (offset: number) => {
    const { line, character } = index.positionAt(offset);
    return `${path}:${line + 1}:${character + 1}`;
  };
  return findings.flatMap((finding) => linesOf(finding, place)).map(printable).join("");
}

function linesOf(finding: Finding, place: (offset: number) => string): readonly string[] {
  return [
    `${place(finding.span.start)} ${finding.severity} ${finding.rule} ${finding.message}`,
    ...finding.related.map(({ span, message }) => `    ${place(span.start)} ${message}`),
  ];
}
