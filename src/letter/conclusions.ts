import type { Range } from "../text/range";
import type { Reading } from "../text/reading";
import type { Sentence } from "../text/sentences";
import type { Conclusion } from "./model";
import { withoutQuotations } from "./quotations";
import { readTreatment } from "./treatment";

/** A rationale's text with quotations blanked out, and where it starts in the reading. */
interface OwnWords {
  readonly text: string;
  readonly start: number;
}

/** The words of a sentence that say whether a treatment is necessary, as a range of the sentence. */
interface Verdict {
  readonly start: number;
  readonly end: number;
  readonly necessary: boolean;
}

/**
 * The sentences in which a rationale says that the item is or is not necessary, in order. What stands between quotation marks
 * is not the rationale's own. Sentences that report what UR said, or that only suppose, are none. Weaker words (*the request is
 * not supported*) count only where no sentence speaks of medical necessity.
 */
export function findConclusions(reading: Reading, body: Range, sentences: readonly Sentence[]): readonly Conclusion[] {
  const own: OwnWords = { text: withoutQuotations(reading.text.slice(body.start, body.end)), start: body.start };
  const strong = sentences.flatMap((sentence) => conclude(reading, own, sentence, strongVerdict));
  return strong.length > 0 ? strong : sentences.flatMap((sentence) => conclude(reading, own, sentence, weakVerdict));
}

/** A longer sentence is a text without full stops; only its end can conclude. */
const LONGEST_SENTENCE = 2_000;

function conclude(reading: Reading, own: OwnWords, whole: Sentence, verdictOf: (words: string) => Verdict | null): readonly Conclusion[] {
  const sentence = { start: Math.max(whole.start, whole.end - LONGEST_SENTENCE), end: whole.end };
  const words = own.text.slice(sentence.start - own.start, sentence.end - own.start).replace(/\n/g, " ");
  const verdict = verdictOf(words);
  if (!verdict || isReported(words, verdict) || isSupposed(words, verdict)) return [];
  return [{
    necessary: verdict.necessary,
    sentence: reading.spanOf(sentence.start, sentence.end),
    span: reading.spanOf(sentence.start + verdict.start, sentence.start + verdict.end),
    treatment: namedTreatment(reading, words, verdict, sentence.start),
  }];
}

const NECESSARY = /\b(?:(?:is|are|was|were|be|been)\b[^.;:]{0,80}?)?\bmedically (unnecessary|necessary|indicated|warranted|justified|appropriate)(?: (?:and|or) (?:medically )?appropriate)?/i;
const NEGATION = /\b(?:not|never|cannot|neither|nor|no longer|isn't|aren't|wasn't|fails?|failed)\b/i;
const NECESSITY = /\bmedical(?:ly)? necess(?:ity|ary)\b/i;
const ESTABLISHES = /\b(?:establish(?:es|ed)?|demonstrat(?:es?|ed)|document(?:s|ed)?|support(?:s|ed)?|show[ns]?|substantiat(?:es?|ed)|met|proven|confirm(?:s|ed)?|evident|satisfied|clear|present)\b/i;
const LACKS = /\b(?:not|no|lacks?|lacking|without|cannot|insufficient|fails?|failed|never|nor|neither|absent|un(?:supported|established|clear))\b/i;

/** `The records do not establish that it is ...`. */
const NEGATED_CLAUSE = /\b(?:do|does|did|can|could)(?: not|not) (?:find|consider|deem|believe|think|see)\b[^;]{0,160}$|\b(?:not|cannot|nothing|never|no (?:evidence|documentation|showing|indication|proof)|fails? to|lacks?)\b[^,;]{0,60}\bthat\b[^;]{0,120}$/i;

/** `is (not) medically necessary` and its like, or `medical necessity ... is (not) established`. */
function strongVerdict(words: string): Verdict | null {
  const adjective = NECESSARY.exec(words);
  if (adjective) {
    const before = words.slice(Math.max(0, adjective.index - 40), adjective.index);
    const negative = adjective[1]!.toLowerCase() === "unnecessary" || NEGATION.test(adjective[0]) || /\b(?:not|cannot|never|no longer)[ ,]+$|\bneither\b[^,;]*$|\b(?:do|does|did|can|could|will|would|should)(?: not|not)(?: \w+){1,3} $/i.test(before) || NEGATED_CLAUSE.test(words.slice(0, adjective.index + adjective[0].search(/medically/i)));
    return { start: adjective.index, end: adjective.index + adjective[0].length, necessary: !negative };
  }
  const noun = NECESSITY.exec(words);
  if (!noun) return null;
  const verb = ESTABLISHES.exec(words);
  const lacks = LACKS.exec(words);
  if (!verb && !(lacks && lacks.index < noun.index && noun.index - lacks.index < 20)) return null;
  const places = [noun.index, noun.index + noun[0].length, ...(verb ? [verb.index, verb.index + verb[0].length] : [])];
  return { start: Math.min(...places), end: Math.max(...places), necessary: lacks === null };
}

const REQUEST_VERDICT = /\brequests?\b[^.;]{0,160}?\b(?:is|are|was|were|cannot be|be)\b ([^.;]{0,60}?)\b(?:supported|approved|authorized|certified|warranted|indicated|recommended|reasonable|appropriate|granted|justified|necessary)\b/i;
const ANY_VERDICT = /\b(?:is|are|was|were) ([^.;,]{0,40}?)\b(?:necessary|warranted|indicated|appropriate|supported|justified|recommended)(?: and (?:appropriate|necessary))?\.?$/i;
const OPENS_CONCLUSION = /^(?:therefore|thus|accordingly|consequently|hence|as such|in conclusion|for these reasons|based on|given the above|in summary)\b/i;

/** `the request is not supported`, or a closing sentence (`Therefore, ... is not warranted.`). */
function weakVerdict(words: string): Verdict | null {
  const found = REQUEST_VERDICT.exec(words) ?? (OPENS_CONCLUSION.test(words) ? ANY_VERDICT.exec(words) : null);
  if (!found) return null;
  return { start: found.index, end: found.index + found[0].length, necessary: !NEGATION.test(found[0]) };
}

const REPORTER = /\b(?:utilization review(?:er)?|UR|claims administrator|(?:first|earlier|prior|previous|initial) (?:review(?:er)?|determination|denial|physician reviewer)|adjuster|carrier|treating (?:physician|provider)|guidelines?|MTUS|ODG|ACOEM)\b/i;
const REPORTS = /\b(?:held|holds|concluded|concludes|found|finds|stated?|states|stating|determined|wrote|writes|argued|argues|felt|opined|inferred|denied|deemed|considers?|considered|says?|said|called)\b[^;]*$/i;

/** Whether the sentence tells what UR, a guideline or somebody else said. */
function isReported(words: string, verdict: Verdict): boolean {
  const before = words.slice(0, verdict.start);
  const reporter = REPORTER.exec(before);
  return reporter !== null && REPORTS.test(before.slice(reporter.index)) && !/\brequests? (?:for|is|was|are|were)\b/i.test(before.slice(reporter.index));
}

const SUPPOSES = /\b(?:whether|if|unless|until|would|could|may|might|should|must|in order to|considered part of a|when)\b/i;
const SUPPOSES_STILL = /\b(?:whether|if|unless|until)\b/i;

/** Whether the verdict is only supposed (`whether it is ...`, `would be ... if`). `Therefore, it would not be ...` concludes all the same. */
function isSupposed(words: string, verdict: Verdict): boolean {
  const clause = words.slice(0, verdict.end).split(/[,;:]/).pop()!;
  return OPENS_CONCLUSION.test(words) ? SUPPOSES_STILL.test(clause) : SUPPOSES.test(clause);
}

const CONNECTIVE = /^(?:therefore|thus|hence|accordingly|consequently|likewise|similarly|as such|in conclusion|overall|no|at this (?:point|time)|for now|now),? /i;
const OPENING_CLAUSE = /^(?:given|based|without|until|while|since|because|as|in|with|although|though|for|from|after|under|on|due|absent|per|considering|once)\b[^,]*, /i;
const REQUEST_FOR = /\brequests? (?:for|of)\b/i;
const NECESSITY_OF = /\bnecessity (?:of|for)\b/i;

/** What the concluding words name, where they name a drug or a known service. */
function namedTreatment(reading: Reading, words: string, verdict: Verdict, at: number): Conclusion["treatment"] {
  const necessity = NECESSITY_OF.exec(words);
  const range = withoutVerbs(words, necessity ? { start: necessity.index + necessity[0].length, end: words.length } : subjectOf(words, verdict));
  if (range.end - range.start < 3) return null;
  const treatment = readTreatment(reading, at + range.start, at + range.end);
  return treatment.drugs.length > 0 || treatment.service !== null ? treatment : null;
}

const AUXILIARY = / (?:is|are|was|were|has|have|had|would|could|can|cannot|do|does|did)\b/i;
const FINDS = /^(?: ?I (?:find|believe|conclude)(?: that)? )/i;

/** A subject without the verbs around it and without the closing full stop. */
function withoutVerbs(words: string, range: Range): Range {
  const subject = words.slice(range.start, range.end);
  const start = FINDS.exec(subject)?.[0].length ?? 0;
  const end = AUXILIARY.exec(subject)?.index ?? subject.length;
  return { start: range.start + start, end: range.start + Math.max(start, subject.slice(0, end).replace(/[\s.,;:]{1,4}$/, "").length) };
}

function subjectOf(words: string, verdict: Verdict): { start: number; end: number } {
  const before = words.slice(0, verdict.start);
  const request = REQUEST_FOR.exec(before);
  if (request) return { start: request.index + request[0].length, end: verdict.start };
  return { start: openingLength(before), end: verdict.start };
}

/** The length of the connectives and opening clauses before a sentence's subject (`Given the above, therefore, `). */
function openingLength(words: string): number {
  let length = 0;
  for (let found = 1; found > 0; length += found) {
    const rest = words.slice(length);
    found = (CONNECTIVE.exec(rest) ?? OPENING_CLAUSE.exec(rest))?.[0].length ?? 0;
  }
  return length;
}
