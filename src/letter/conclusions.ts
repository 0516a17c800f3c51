import { findDrugs } from "../knowledge/drugs";
import { findServices } from "../knowledge/services";
import { gathered } from "../text/gathered";
import { trimmed, type Range } from "../text/range";
import type { Reading } from "../text/reading";
import { startBehind } from "../text/search";
import type { Sentence } from "../text/sentences";
import { concludingClause } from "./concluding-clause";
import type { Conclusion, Treatment } from "./model";
import { leadLength } from "./patterns";
import { ownIn, type OwnWords } from "./quotations";
import { isKnownTreatment } from "./same-treatment";
import { clauseStart, CONNECTIVE, subjectStart } from "./standing";
import { readTreatment } from "./treatment";
import { strongVerdicts, type Verdict } from "./verdict";
import { OPENS_CONCLUSION, weakVerdicts } from "./weak-verdict";
import { CARRIER } from "./wordings/reviewer";

/**
 * The sentences in which a rationale says that the item is or is not necessary, in order. What stands between quotation marks
 * is not the rationale's own. Sentences that report what UR said, or that only suppose, are none. Weaker words (*the request is
 * not supported*) count only where no sentence speaks of medical necessity.
 */
export function findConclusions(reading: Reading, own: OwnWords, sentences: readonly Sentence[]): readonly Conclusion[] {
  const strong = gathered(sentences, (sentence) => conclude(reading, own, sentence, strongVerdicts));
  return strong.length > 0 ? strong : gathered(sentences, (sentence) => conclude(reading, own, sentence, weakVerdicts));
}

/** What weaker words behind the last conclusion say to the contrary, in order: empty where there is none, or no conclusion. */
export function findContrary(reading: Reading, own: OwnWords, sentences: readonly Sentence[], conclusions: readonly Conclusion[]): readonly Conclusion[] {
  const last = conclusions.at(-1);
  if (!last) return [];
  const behind = sentences.filter(({ start }) => reading.spanOf(start, start).start > last.span.start);
  return gathered(behind, (sentence) => conclude(reading, own, sentence, weakVerdicts)).filter(({ necessary }) => necessary !== last.necessary);
}

/** A longer sentence is a text without full stops; only its end can conclude. */
const LONGEST_SENTENCE = 2_000;

function conclude(reading: Reading, ownWords: OwnWords, whole: Sentence, verdictsOf: (words: string) => readonly Verdict[]): readonly Conclusion[] {
  const sentence = { start: Math.max(whole.start, whole.end - LONGEST_SENTENCE), end: whole.end };
  const words = ownIn(ownWords, sentence);
  const said = reading.made(verdictsOf, words);
  if (said.length === 0) return NONE;
  const verdicts = said.filter((verdict) => !isReported(words, verdict) && !isSupposed(words, verdict));
  const own = verdicts.filter((verdict, at) => at === verdicts.length - 1 || !isReason(words, verdict));
  return own.map((verdict) => {
    const treatment = namedTreatment(reading, words, verdict, sentence.start);
    return {
      necessary: verdict.necessary,
      sentence: reading.spanOf(sentence.start, sentence.end),
      clause: reading.spanOf(sentence.start + concludingClause(words, verdict.start, treatment && reading.indexAt(treatment.span.start) - sentence.start), sentence.end),
      span: reading.spanOf(sentence.start + verdict.start, sentence.start + verdict.end),
      treatment,
      ...(treatment === null ? NOTHING : reading.made(namedIn, reading.text.slice(sentence.start, sentence.end))),
    };
  });
}

/** What most sentences conclude. */
const NONE: readonly Conclusion[] = [];
const NOTHING = { ingredients: [], services: [] };

function namedIn(sentence: string): Pick<Conclusion, "ingredients" | "services"> {
  return {
    ingredients: [...new Set(findDrugs(sentence).flatMap(({ drug }) => drug.ingredients))],
    services: [...new Set(findServices(sentence).map(({ kind }) => kind))],
  };
}

const REPORTER = new RegExp(String.raw`\b(?:utilization review(?:er)?|UR|claims administrator|(?:first|earlier|prior|previous|initial) (?:review(?:er)?|determination|denial|physician reviewer)|adjuster|${CARRIER}|treating (?:physician|provider)|guidelines?|MTUS|ODG|ACOEM)\b`, "i");
const REPORTS = /\b(?:held|holds|concluded|concludes|found|finds|stated?|states|stating|determined|wrote|writes|argued|argues|felt|opined|inferred|denied|deemed|considers?|considered|says?|said|called)\b/i;

/** Whether the sentence tells what UR, a guideline or somebody else said. */
function isReported(words: string, verdict: Verdict): boolean {
  const before = words.slice(0, verdict.start);
  const reporter = REPORTER.exec(before);
  return reporter !== null && REPORTS.test(before.slice(startBehind(before, before.length, ";", reporter.index))) && !/\brequests? (?:for|is|was|are|were)\b/i.test(before.slice(reporter.index));
}

const SUPPOSES = /\b(?:(?:has|have|had|needs?) to be|whether|if|unless|until|would|could(?! not\b)|may|might|should|must|in order to|considered part of a|when)\b/i;
/** `Until that is done it is not necessary` supposes nothing. */
const CONDITION = /^(?:until|unless)\b/i;
const SUPPOSES_STILL = /\b(?:whether|if|unless|until)\b/i;

/** Whether the verdict is only supposed (`whether it is ...`, `would be ... if`). `Therefore, it would not be ...` concludes all the same. */
function isSupposed(words: string, verdict: Verdict): boolean {
  const whole = words.slice(Math.max(startBehind(words, verdict.start, ",;:"), clauseStart(words, verdict.start)), verdict.end);
  const clause = verdict.necessary ? whole : whole.replace(CONDITION, "");
  return OPENS_CONCLUSION.test(words) ? SUPPOSES_STILL.test(clause) : SUPPOSES.test(clause);
}

const REQUEST_FOR = /\brequests? (?:for|of)\b/i;
const NECESSITY_OF = /\bnecessity (?:of|for)\b/i;

/** What the concluding words name, where they name a drug or a known service. What a clause before them names (`As the fusion is not necessary, ...`) is the reason. */
function namedTreatment(reading: Reading, words: string, verdict: Verdict, at: number): Conclusion["treatment"] {
  if (isReason(words, verdict)) return null;
  const necessity = NECESSITY_OF.exec(words);
  const subject = withoutVerbs(words, necessity ? { start: necessity.index + necessity[0].length, end: words.length } : subjectOf(words, verdict));
  const range = trimmed(reading.text, { start: at + subject.start, end: at + subject.end }, "\"“'‘", "\"”'’.,;:");
  if (range.end - range.start < 3) return null;
  const treatment = readTreatment(reading, range.start, range.end);
  return isKnownTreatment(treatment) ? withoutTotal(reading, treatment) : null;
}

/** `A total of 36 sessions is too much` counts those that were had too, but for a request that is named. */
function withoutTotal(reading: Reading, treatment: Treatment): Treatment {
  if (treatment.quantity === null) return treatment;
  const at = reading.indexAt(treatment.quantity.span.start);
  const isOfAll = /^total of\b/i.test(reading.text.slice(at, at + 12)) && !/\brequest\w* (?:for|of) (?:an? |the )?$/i.test(reading.text.slice(Math.max(0, at - 24), at));
  return isOfAll ? { ...treatment, quantity: null } : treatment;
}

const REASON = /^(?:as|since|because|if|when|once|given that|insofar as|inasmuch as)\b[^,]*$/i;

/** Whether the verdict stands in a clause that gives the reason of another one behind it. */
function isReason(words: string, verdict: Verdict): boolean {
  const before = words.slice(0, verdict.start);
  return REASON.test(before.slice(leadLength(before, [CONNECTIVE]))) && words.slice(verdict.end).includes(",");
}

/** Where a subject ends: before its verb, and before what only goes with it (`One block, followed by hand therapy, is necessary`). */
const SUBJECT_END = / (?:is|are|was|were|has|have|had|would|could|can|cannot|do|does|did)\b|, (?:(?:followed|preceded|accompanied) by|(?:along|together|combined|coupled) with) /i;
const FINDS = /^(?: ?I (?:find|believe|conclude)(?: that)? )/i;

/** A subject without the verbs around it. */
function withoutVerbs(words: string, range: Range): Range {
  const subject = words.slice(range.start, range.end);
  const start = FINDS.exec(subject)?.[0].length ?? 0;
  const end = SUBJECT_END.exec(subject)?.index ?? subject.length;
  return { start: range.start + start, end: range.start + Math.max(start, end) };
}

/** What may mean the request that the clause before names (`As for the request for Norco, it is not medically necessary`). */
const REFERS_BACK = /^ ?(?:it|that|they|such|(?:the|this|these) requests?(?! (?:for|of)\b)|(?:this|these)(?! requests?\b))\b/i;

function subjectOf(words: string, verdict: Verdict): { start: number; end: number } {
  const before = words.slice(0, verdict.start);
  const start = verdict.clause + subjectStart(before.slice(verdict.clause), before.length - verdict.clause);
  const from = REFERS_BACK.test(before.slice(start)) ? 0 : start;
  const request = REQUEST_FOR.exec(before.slice(from));
  return { start: request ? from + request.index + request[0].length : start, end: verdict.start };
}
