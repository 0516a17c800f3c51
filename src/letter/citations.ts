import { findGuidelines } from "../knowledge/guidelines";
import { gathered } from "../text/gathered";
import type { Reading } from "../text/reading";
import { trimmed } from "../text/range";
import type { Span } from "../text/span";
import { isSectioned, pagesIn, type PageGroup } from "./citations/pages";
import { segmentsOf } from "./citations/segments";
import { sourcesIn, whole, type Source } from "./citations/sources";
import { topicsIn, type TopicMention } from "./citations/topics";
import type { Citation, GuidelineBlock } from "./model";

/** No evidence, criteria or guideline was cited, in so many words. */
const NO_EVIDENCE =
  /\b(?:did not|does not|didn't|failed to|has not|had not)\b[^.\n]{0,20}\b(?:cited?|provided?|identify|base|list|reference|rely|state)\b[^.\n]{0,80}\b(?:evidence|criteria|guidelines?|medical treatment|decision)\b[^.\n]*\.?|\bno (?:medical )?(?:evidence|guidelines?|criteria|citations?)\b[^.\n]{0,40}\b(?:was|were|is|are)?\b ?(?:cited|provided|given|stated|referenced)\b[^.\n]*\.?/i;

/** The blank lines of a page's end in the midst of a sentence: a citation goes on with a capital too, where the reading ends a paragraph. */
const BROKEN = /\n(?<=[A-Za-z,]\n)(?=[A-Za-z])/g;

/** That a decision rests on something outside of the MTUS says not on what. */
const OUTSIDE_ONLY = /\boutside (?:of )?(?:the )?MTUS\b/i;

/**
 * Reads the text behind a guideline label (`[bodyStart, bodyEnd)` of the reading; `label` is the label's place in it): one citation for
 * each guideline chapter with its topics and pages. No citations where nothing stands there, or only that no evidence was cited.
 */
export function readGuidelineBlock(reading: Reading, label: Span, bodyStart: number, bodyEnd: number): GuidelineBlock {
  const text = reading.text.slice(bodyStart, bodyEnd).replace(BROKEN, " ");
  const evidence = NO_EVIDENCE.exec(text);
  // `did not base their decision on the MTUS` names it and does not cite it.
  const isDenied = ({ nameStart, nameEnd }: Source): boolean => evidence !== null && nameStart >= evidence.index && nameEnd <= evidence.index + evidence[0].length;
  const stated = gathered(segmentsOf(text), (segment) => sourcesIn(text, segment, findGuidelines(text.slice(segment.start, segment.end))));
  const named = withoutRegulation(stated.filter((source) => !isDenied(source)));
  const sources = named.length > 0 || evidence || OUTSIDE_ONLY.test(text) ? named : whole(text, { start: 0, end: text.length }, "other");
  return {
    label: reading.spanOf(label.start, label.end),
    body: bodyOf(reading, text, bodyStart),
    noEvidence: evidence ? reading.spanOf(bodyStart + evidence.index, bodyStart + evidence.index + evidence[0].length) : null,
    citations: sources.map((source) => citationOf(reading, text, bodyStart, source)),
  };
}

/** The regulation is a source of its own only where no guideline is named. */
function withoutRegulation(sources: readonly Source[]): readonly Source[] {
  const guidelines = sources.filter((source) => source.value !== "ccr");
  return guidelines.length > 0 ? guidelines : sources;
}

function bodyOf(reading: Reading, text: string, bodyStart: number): Span {
  const lead = text.length - text.trimStart().length;
  return reading.spanOf(bodyStart + lead, bodyStart + Math.max(lead, text.trimEnd().length));
}

function citationOf(reading: Reading, text: string, bodyStart: number, source: Source): Citation {
  const span = (start: number, end: number): Span => reading.spanOf(bodyStart + start, bodyStart + end);
  const name = span(source.nameStart, source.nameEnd);
  const rest = text.slice(source.nameEnd, source.end);
  const pages = pagesIn(rest);
  const { title } = source;
  return {
    source: { value: source.outside ? "other" : source.value, span: name },
    chapter: source.chapter === null ? null : { value: source.chapter, span: name },
    title: title && { value: text.slice(title.start, title.end).toLowerCase(), span: span(title.start, title.end) },
    year: source.year === null ? null : { value: source.year, span: name },
    topics: topicsOf(text, source, pages).map((topic) => ({ value: topic.title, span: span(topic.start, topic.end) })),
    pages: gathered(pages, (group) => group.ranges).map((page) => ({ value: page.range, span: span(source.nameEnd + page.start, source.nameEnd + page.end) })),
    sectioned: isSectioned(rest),
    span: span(source.start, source.end),
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
