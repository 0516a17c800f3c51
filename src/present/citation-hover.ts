import { guidelineOf, sectionOf, topicOf, type Guideline, type GuidelineSource, type Topic } from "../knowledge/guidelines";
import type { Citation, Letter } from "../letter/model";
import { hoverText, type Hover } from "./hover";
import { escapedMarkdown } from "./markdown";
import { pageRange, shownPages } from "./topic-pages";

/** The guideline of a citation; null for one that is known by no name. */
export function citedGuideline({ reading }: Letter, { source, chapter, title, year }: Citation): Guideline | null {
  return guidelineOf({ source: source.value, words: reading.textOf(source.span), title: title?.value ?? null, chapter: chapter?.value ?? null, year: year?.value ?? null });
}

/** What a citation names: guideline, edition, topics and pages. Null for one that is known by no name. */
export function citationHover(letter: Letter, citation: Citation): Hover | null {
  const guideline = citedGuideline(letter, citation);
  if (guideline === null) return null;
  const { name, standing, edition, page } = guideline;
  const tableOf = TABLES[citation.source.value];
  return {
    span: citation.span,
    markdown: hoverText(`**${escapedMarkdown(name)}**`, [
      standing && escapedMarkdown(standing),
      editionLine(citation, edition),
      ...citation.topics.map(({ value }) => topicLine(value, tableOf?.(value) ?? null)),
      citation.pages.length === 0 ? null : `Cited pages: ${citation.pages.map(({ value }) => pageRange(value)).join(", ")}`,
      page && `Official page: [${escapedMarkdown(page.title)}](${page.url})`,
    ]),
  };
}

/** Where topics of a source are known. */
const TABLES: Partial<Record<GuidelineSource, (title: string) => Topic | null>> = { "mtus-chronic-pain": topicOf, mtus: topicOf, "mtus-acoem": sectionOf };

function editionLine({ year }: Citation, edition: string | null): string {
  if (year === null) return "Edition: the letter prints no year";
  return `Edition: ${edition ?? year.value}`;
}

/** What a topic covers is the program's own table, by which it holds citations against treatments, and is said so. */
function topicLine(title: string, topic: Topic | null): string {
  const printed = `Topic: *${escapedMarkdown(title)}*${shownPages(topic)}`;
  if (topic === null) return printed;
  const covered = topic.general ? ["every treatment"] : [...topic.classes, ...topic.services.map((kind) => kind.replaceAll("-", " "))];
  return covered.length === 0 ? printed : `${printed}, which the checks take to cover: ${covered.join(", ")}`;
}
