import type { Finding } from "../../src/rules/rule";
import { linesOf, type Line } from "../../src/text/lines";
import { overlaps, type Span } from "../../src/text/span";

/** A line of markers: `^^^^ warning rule-id: message` under a finding, `~~~~ rule-id: message` under a place it names. */
const MARKER_LINE = /^ *(?:\^+|~+)(?: .*)?$/;

/** What is drawn under one span. */
interface Mark {
  readonly span: Span;
  readonly glyph: "^" | "~";
  readonly words: string;
}

/** The letter without its marker lines. */
export function withoutMarkers(drawn: string): string {
  return drawn.split("\n").filter((line) => !MARKER_LINE.test(line)).join("\n");
}

/** The letter with everything there is to say of its findings drawn under it; as it is where there are none. Takes `\n` as line end. */
export function draw(text: string, findings: readonly Finding[]): string {
  const marks = findings.flatMap(marksOf).sort(byPlace);
  return linesOf(text)
    .flatMap((line) => [text.slice(line.start, line.end), ...marks.filter(({ span }) => overlaps(span, line)).flatMap((mark) => markerLine(text, line, mark))])
    .join("\n");
}

/** A finding's marks. The second finding of a rule that names other places is `rule-id (2)`, so that they are told from those of the first. */
function marksOf(finding: Finding, at: number, findings: readonly Finding[]): readonly Mark[] {
  const before = findings.slice(0, at).filter(({ rule, related }) => rule === finding.rule && related.length > 0).length;
  const name = before === 0 || finding.related.length === 0 ? finding.rule : `${finding.rule} (${before + 1})`;
  return [
    { span: finding.span, glyph: "^", words: `${finding.severity} ${name}: ${finding.message}` },
    ...finding.related.map(({ span, message }) => ({ span, glyph: "~", words: `${name}: ${message}` }) as const),
  ];
}

function byPlace(one: Mark, other: Mark): number {
  return one.span.start - other.span.start || one.span.end - other.span.end || one.glyph.localeCompare(other.glyph) || one.words.localeCompare(other.words);
}

/** The mark's part under one line; its words stand where it ends. */
function markerLine(text: string, line: Line, { span, glyph, words }: Mark): readonly string[] {
  const start = Math.max(span.start, line.start);
  const end = Math.min(span.end, line.end);
  if (text.slice(start, end).trim() === "") return [];
  const marker = " ".repeat(start - line.start) + glyph.repeat(end - start);
  return [span.end <= line.end ? `${marker} ${words}` : marker];
}
