import { analyze } from "../../src/analysis";
import type { Finding, RelatedPlace } from "../../src/rules/rule";
import { LineIndex, type Position } from "../../src/text/lines";
import type { Span } from "../../src/text/span";

/** Everything there is to say of a text's findings, one line for each place, in order; `no finding` where there is none. */
export function listFindings(text: string): string {
  const lines = new LineIndex(text);
  const findings = analyze(text).letters.flatMap((letter) => letter.findings);
  return findings.length === 0 ? "no finding\n" : findings.map((finding) => describeFinding(text, lines, finding)).join("\n");
}

function describeFinding(text: string, lines: LineIndex, finding: Finding): string {
  const item = finding.item === null ? "" : `, item ${finding.item + 1}`;
  return [
    `${finding.severity} ${finding.rule}${item}`,
    `  ${finding.message}`,
    `  ${placeOf(text, lines, finding.span)}`,
    ...finding.related.map((related) => `  related: ${relatedPlace(text, lines, related)}`),
    "",
  ].join("\n");
}

function relatedPlace(text: string, lines: LineIndex, { message, span }: RelatedPlace): string {
  return `${message}: ${placeOf(text, lines, span)}`;
}

/** `line:column-line:column`, counted from 1, and the words that stand there. */
function placeOf(text: string, lines: LineIndex, span: Span): string {
  const point = ({ line, character }: Position): string => `${line + 1}:${character + 1}`;
  return `${point(lines.positionAt(span.start))}-${point(lines.positionAt(span.end))} ${JSON.stringify(text.slice(span.start, span.end).replace(/\s+/g, " "))}`;
}
