import { withoutDismissed } from "../review/dismissals";
import { cited } from "../present/cited";
import { LineIndex } from "../text/lines";
import type { CheckedFile } from "./check";
import type { Format } from "./format";
import { printable } from "./printable";

/**
 * `file:line:column severity rule message`, in a PDF with the page behind it; the other places of a finding indented below it. Findings
 * that were dismissed are left out.
 */
export function textFormat(): Format {
  return {
    opening: "",
    result: (result) => (result.kind === "checked" ? textOf(result) : ""),
    closing: () => "",
  };
}

function textOf({ path, text, pages, analysis, reviewed }: CheckedFile): string {
  const findings = withoutDismissed(analysis.letters, reviewed).flatMap((letter) => letter.findings);
  if (findings.length === 0) return "";
  const index = new LineIndex(text);
  const place = (offset: number) => {
    const { line, character } = index.positionAt(offset);
    return `${path}:${line + 1}:${character + 1}`;
  };
  return findings.flatMap((finding) => [
    `${place(finding.span.start)} ${finding.severity} ${finding.rule} ${cited(finding, pages).message}`,
    ...finding.related.map((related) => `    ${place(related.span.start)} ${cited(related, pages).message}`),
  ]).map(printable).join("");
}
