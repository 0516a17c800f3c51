import { findGuidelines } from "../knowledge/guidelines";
import { gathered } from "../text/gathered";
import { matchesIn } from "../text/matches";
import type { Reading } from "../text/reading";
import { trimmed, type Range } from "../text/range";
import type { Field, Span } from "../text/span";
import { isSectioned, pagesIn, type PageGroup } from "./citations/pages";
import { segmentsOf } from "./citations/segments";
import { sourcesIn, whole, type Source } from "./citations/sources";
import { topicsIn, type TopicMention } from "./citations/topics";
import type { GuidelineBlock } from "./model";

/** No evidence, criteria or guideline was cited, in so many words. */
const NO_EVIDENCE =
  /\b(?:did not|does not|didn't|failed to|has not|had not)\b[^.\n]{0,20}\b(?:cited?|provided?|identify|base|list|reference|rely|state)\b[^.\n]{0,80}\b(?:evidence|criteria|guidelines?|medical treatment|decision)\b[^.\n]*\.?|\bno (?:medical )?(?:evidence|guidelines?|criteria|citations?)\b[^.\n]{0,40}\b(?:was|were|is|are)?\b ?(?:cited|provided|given|stated|referenced)\b[^.\n]*\.?/i;

/** The blank lines of a page's end in the midst of a sentence: a citation goes on with a capital too, where the reading ends a paragraph. */
const BROKEN = /\n(?<=[A-Za-z,]\n)(?=[A-Za-z])/g;

/** That a decision rests on something outside of the MTUS says not on what. */
const OUTSIDE_ONLY = /\boutside (?:of )?(?:the )?MTUS\b/i;

/** `No section of the MTUS was applicable. The Expert Reviewer based his/her decision on the` */
const RELIED = /\b(?:based (?:its|his|her|his\/her|his or her|their) (?:decision|determination)|relied) (?:up)?on (?:the )?/gi;

/** Where what is cited begins, behind the last words that only lead to it. */
function behindLead(text: string): number {
  const last = matchesIn(text, RELIED).at(-1);
  return last ? last.index + last[0].length : 0;
}

/**
 * Reads the text behind a guideline label (`[bodyStart, bodyEnd)` of the reading; `label` is the label's place in it): one citation for
 * each guideline chapter with its topics and pages. No citations where nothing stands there, or only that no evidence was cited.
 */
export function readGuidelineBlock(reading: Reading, label: Span, bodyStart: number, bodyEnd: number): GuidelineBlock {
  const { body, evidence, citations } = reading.made(citedIn, reading.text.slice(bodyStart, bodyEnd));
  const span = ({ start, end }: Range): Span => reading.spanOf(bodyStart + start, bodyStart + end);
  const field = <Value>(value: Value, place: Range): Field<Value> => ({ value, span: span(place) });
  return {
    label: reading.spanOf(label.start, label.end),
    body: span(body),
    noEvidence: evidence && span(evidence),
    citations: citations.map(({ source, name, chapter, title, year, topics, pages, sectioned, whole }) => ({
      source: field(source, name),
      chapter: chapter === null ? null : field(chapter, name),
      title: title && field(title.words, title),
      year: year === null ? null : field(year, name),
      topics: topics.map((topic) => field(topic.title, topic)),
      pages: pages.map((page) => field(page.range, page)),
      sectioned,
      span: span(whole),
    })),
  };
}

/** The same by the words alone, with places in them. */
function citedIn(words: string) {
  const text = words.replace(BROKEN, " ");
  const found = NO_EVIDENCE.exec(text);
  const evidence = found && { start: found.index, end: found.index + found[0].length };
  // `did not base their decision on the MTUS` names it and does not cite it.
  const isDenied = ({ nameStart, nameEnd }: Source): boolean => evidence !== null && nameStart >= evidence.start && nameEnd <= evidence.end;
  const stated = gathered(segmentsOf(text), (segment) => sourcesIn(text, segment, findGuidelines(text.slice(segment.start, segment.end))));
  const named = withoutRegulation(stated.filter((source) => !isDenied(source)));
  const sources = named.length > 0 || evidence || OUTSIDE_ONLY.test(text) ? named : whole(text, { start: behindLead(text), end: text.length }, "other");
  const lead = text.length - text.trimStart().length;
  return { body: { start: lead, end: Math.max(lead, text.trimEnd().length) }, evidence, citations: sources.map((source) => citationOf(text, source)) };
}

/** The regulation is a source of its own only where no guideline is named. */
function withoutRegulation(sources: readonly Source[]): readonly Source[] {
  const guidelines = sources.filter((source) => source.value !== "ccr");
  return guidelines.length > 0 ? guidelines : sources;
}

function citationOf(text: string, source: Source) {
  const { title, chapter, year, nameStart, nameEnd, start, end } = source;
  const rest = text.slice(nameEnd, end);
  const pages = pagesIn(rest);
  return {
    source: source.outside ? ("other" as const) : source.value,
    name: { start: nameStart, end: nameEnd },
    chapter,
    title: title && { words: text.slice(title.start, title.end).toLowerCase(), start: title.start, end: title.end },
    year,
    topics: topicsOf(text, source, pages),
    pages: gathered(pages, (group) => group.ranges).map((page) => ({ range: page.range, start: nameEnd + page.start, end: nameEnd + page.end })),
    sectioned: isSectioned(rest),
    whole: { start, end },
  };
}

/** The topics before and behind a guideline's name, by indices in the block. Other evidence is one title, whatever stands in it. */
function topicsOf(text: string, { value, start, nameStart, nameEnd, end }: Source, pages: readonly PageGroup[]): readonly TopicMention[] {
  if (value === "other") {
    const title = trimmed(text, { start: nameEnd, end }, ":.;,–-");
    return title.start < title.end ? [{ title: text.slice(title.start, title.end).toLowerCase(), start: title.start, end: title.end }] : [];
  }
  const placed = (topics: readonly TopicMention[], offset: number) => topics.map((topic) => ({ title: topic.title, start: offset + topic.start, end: offset + topic.end }));
  return [...placed(topicsIn(text.slice(start, nameStart), []), start), ...placed(topicsIn(text.slice(nameEnd, end), pages), nameEnd)];
}
