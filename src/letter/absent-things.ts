import { findAbsenceTopics, kindOfAbsence, type TopicMatch } from "../knowledge/absence-topics";
import { findBodyRegions, findSides, type BodyRegion } from "../knowledge/body";
import { matchesIn } from "../text/matches";
import type { Range } from "../text/range";
import type { Reading } from "../text/reading";
import type { AbsentThing } from "./model";
import { readTreatment } from "./treatment";
import { LEAD_WORDS, TAIL_WORDS } from "./wordings/around-absent";

const LEAD = new Set(LEAD_WORDS.join(" ").split(" "));
/** They narrow down all that a list goes on to name. */
const SHARED = /\b(?:recent|current|updated?|new|significant|substantial|sustained|lasting|definitive|unequivocal|specific|quantif\w+|numerical|measur\w+|adequate|sufficient|formal|complet\w+|progressive|severe|detailed|random|periodic|additional|further)\b/i;
const TAIL = new Set(TAIL_WORDS.join(" ").split(" "));
/** What opens a phrase on where a benefit would come from, or what a finding would be due to. */
const SOURCE = /(?:^| )(?:with|from|as a result|due|following|after|since|secondary|related|resulting|attributable|associated|based|through|by|in response|while|when|resultant|afforded|derived)(?= |$)/i;
/** A new thing of a list, or a new clause. */
const PARTS = /, (?:and |or )?(?:such as |including |like )?|;|:| (?:such as|including|like) | and(?:\/or)? | or | as well as | nor /g;

/** Not the thing, but a reason for it is absent (`no indication for physical therapy`). */
const REASON = /\b(?:indications?|evidence|reasons?|findings?|symptoms?|signs?|complaints?) for\b/i;
/** What is only asked for, or judged, was no earlier course. */
const ASKED = /\b(?:request|recommend|plan|propos|need|necess|indicated|warrant|order|schedul|authoriz|approv|certif)/i;
/** The papers on a thing, not the thing. */
const PAPERS = /^\s*(?:(?:treatment|therapy|session|visit|progress) )?(?:notes?|records?|reports?|documentation|documents?)\b/i;
const FAILURE = /\b(?:fail\w*|exhaust\w*|refractory|unrespons\w+|recalcitrant|inadequate response|lack of response|not respond\w*)\b/i;
const EXAMINED = /\b(?:exam(?:ination)?s?|objective(?:ly)?|signs?|findings?)\b/i;
const RECORDED = /\b(?:document\w*|mention\w*|discuss\w*|record\w*|address\w*|assess\w*|monitor\w*|note[ds]?|provided?|provides|report(?:ed|s)?|describ\w+|detail\w*|includ\w+|submit\w*|contain\w*|specif\w+|state[ds]?|identif\w+|information|say|said)\b/i;
const HANDED_IN = /\b(?:submit\w*|provided?|includ\w+|attach\w*|available|supplied)\b/i;

/**
 * The known things among what is absent, in order, each with what narrows it down; empty when there is none. `said` is the sentence's words of
 * absence, `subject` the range of the reading that says what is absent.
 */
export function absentThings(reading: Reading, said: string, subject: Range): readonly AbsentThing[] {
  const words = reading.text.slice(subject.start, subject.end).replace(/\n/g, " ");
  const topics = findAbsenceTopics(words);
  const first = topics[0];
  if (first === undefined) return [];
  const opening = { start: 0, end: first.start };
  return topics.map((topic) => {
    const part = partAround(words, topic);
    const before = words.slice(part.start, topic.start);
    const { tail, source } = tailOf(words.slice(topic.end, part.end));
    const claim = `${said} ${words.slice(opening.start, opening.end)} ${words.slice(part.start, part.end)}`;
    const sourced = source === "" ? null : readTreatment(reading, subject.start + part.end - source.length, subject.start + part.end);
    return {
      topic: topic.topic,
      span: reading.spanOf(subject.start + topic.start, subject.start + topic.end),
      failure: FAILURE.test(`${said} ${words}`),
      examined: EXAMINED.test(claim),
      bodyParts: findBodyRegions(words.slice(part.start, part.end)).map(({ value }): BodyRegion => value),
      sides: findSides(words.slice(part.start, part.end)).map(({ value }) => value),
      source: sourced,
      narrowed: SHARED.test(words.slice(opening.start, opening.end)) || isAnotherMatter(topic, words, before, tail) || isNarrowed(topic, before, tail, claim, source),
    };
  });
}

function partAround(words: string, topic: TopicMatch): Range {
  let start = 0;
  for (const match of matchesIn(words, PARTS)) {
    if (match.index >= topic.end) return { start, end: match.index };
    if (match.index + match[0].length <= topic.start) start = match.index + match[0].length;
  }
  return { start, end: words.length };
}

function tailOf(words: string): { readonly tail: string; readonly source: string } {
  const source = SOURCE.exec(words);
  return source === null ? { tail: words, source: "" } : { tail: words.slice(0, source.index), source: words.slice(source.index) };
}

/** Whether more than the thing itself is said to be absent: a certain sort of it, or something about it (`the number of sessions`). */
function isNarrowed(topic: TopicMatch, before: string, tail: string, claim: string, source: string): boolean {
  const kind = kindOfAbsence(topic.topic);
  if (!wordsOf(before).every((word) => LEAD.has(word)) || !wordsOf(tail).every((word) => TAIL.has(word))) return true;
  if (kind === "mention") return !RECORDED.test(claim) || /\bevidence\b/i.test(claim) || source !== "";
  if (kind === "study") return HANDED_IN.test(claim) || source !== "";
  if (kind === "benefit") return /\b(?:objective|subjective|measurable)\b/i.test(before);
  return source !== "";
}

/** Whether a reason for the thing, papers on it, or its being asked for is absent. */
function isAnotherMatter({ topic }: TopicMatch, words: string, before: string, tail: string): boolean {
  if (REASON.test(before) || PAPERS.test(tail)) return true;
  const kind = kindOfAbsence(topic);
  return (kind === "course" || kind === "study") && ASKED.test(words);
}

function wordsOf(text: string): readonly string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}'’-]+/gu) ?? [];
}
