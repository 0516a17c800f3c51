import type { Statement } from "../knowledge/outcomes";
import type { Letter } from "../letter/model";
import type { LineIndex } from "../text/lines";
import type { Span } from "../text/span";
import { escapedMarkdown } from "./markdown";

/** What is told of a place, as Markdown. */
export interface Hover {
  readonly span: Span;
  readonly markdown: string;
}

/** What a hover needs to know of the file that it is in. */
export interface HoverContext {
  readonly letter: Letter;
  readonly lines: LineIndex;
  /** The target of a link to a place in the file. */
  readonly linkTo: (span: Span) => string;
}

/** A title and what is said below it, a line each; lines that are null are left out. */
export function hoverText(title: string, lines: readonly (string | null)[]): string {
  return [title, ...lines.filter((line) => line !== null).map((line) => `- ${line}`)].join("\n");
}

/** Words and the provision where they stand, as a link to where it was read. */
export function withSource({ words, provision, source }: Statement): string {
  return `${escapedMarkdown(words)} ([${escapedMarkdown(provision)}](${source}))`;
}

/** Links to places by their words and lines; of more than `most` the first ones, and how many follow. Null for none. */
export function placeLinks({ letter, lines, linkTo }: HoverContext, spans: readonly Span[], most = 8): string | null {
  if (spans.length === 0) return null;
  const links = spans.slice(0, most).map((span) => {
    const words = letter.reading.textOf(span).replaceAll("\n", " ");
    return `[${escapedMarkdown(words)}, line ${lines.lineAt(span.start) + 1}](${linkTo(span)})`;
  });
  return [...links, ...(spans.length > most ? [`${spans.length - most} more`] : [])].join("; ");
}
