import type { PageGroup } from "./pages";

/** A topic or section title in a citation's text, in lower case, by its indices. */
export interface TopicMention {
  readonly title: string;
  readonly start: number;
  readonly end: number;
}

/** The topics of the text behind a guideline's name, page lists left out; empty where it names none. */
export function topicsIn(text: string, pages: readonly PageGroup[]): readonly TopicMention[] {
  const topics: TopicMention[] = [];
  let blank = text;
  for (const group of pages) blank = blank.slice(0, group.start) + ";".repeat(group.end - group.start) + blank.slice(group.end);
  for (const match of blank.matchAll(/[^;,]+/g)) {
    const words = match[0].trim();
    if (/[a-z]/i.test(words)) topics.push({ title: words.toLowerCase(), start: match.index, end: match.index + match[0].length });
  }
  return topics;
}
