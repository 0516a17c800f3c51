import { matchesIn } from "../text/matches";
import { startOfRun, type Range } from "../text/range";
import { atEnd, holds, near, startBehind, wordsOf } from "../text/search";

/** The words of a sentence that say whether a treatment is necessary, as a range of the sentence. */
export interface Verdict {
  readonly start: number;
  readonly end: number;
  readonly necessary: boolean;
  /** Where the clause starts that names what it is about: 0 but for a clause that leaves its adjective to the one before it. */
  readonly clause: number;
}

/** Stands in all of the strong ones, and is told faster than they are. */
const MEDICAL = /medical/i;
const NECESSARY = /\bmedically (unnecessary|necessary|indicated|warranted|justified|appropriate)(?: (?:and|or) (?:medically )?appropriate)?/gi;
const VERB = wordsOf(/\b(?:is|are|was|were|be|been)\b/gi);
/** How far before `medically` its verb may stand, and what not between them. */
const FARTHEST_VERB = 80;
const LONGEST_VERB = "been".length;
const ENDS_CLAUSE = ".;:";
const NEGATION = /\b(?:not|never|cannot|neither|nor|no longer|isn't|aren't|wasn't|fails?|failed)\b/i;
/** A sentence on how to stop a drug concludes nothing on the drug. */
const TAPER = /\b(?:taper\w*|wean\w*|gradual\w*|withdrawal)\b/i;
const NECESSITY = /\bmedical(?:ly)? necess(?:ity|ary)\b/i;
const ESTABLISHES = /\b(?:establish(?:es|ed)?|demonstrat(?:es?|ed)|document(?:s|ed)?|support(?:s|ed)?|show[ns]?|substantiat(?:es?|ed)|met|proven|confirm(?:s|ed)?|evident|satisfied|clear|present)\b/i;
const LACKS = /\b(?:not|no|lacks?|lacking|without|cannot|insufficient|fails?|failed|never|nor|neither|absent|un(?:supported|established|clear))\b/i;

/** `not`, or an auxiliary with it, shortly before the verdict. */
const NEGATED_BEFORE = [wordsOf(/\b(?:not|cannot|never|no longer)[ ,]+$/gi), atEnd(wordsOf(/\bneither\b/gi), 40, ",;"), wordsOf(/\b(?:do|does|did|can|could|will|would|should)(?: not|not)(?: \w+){1,3} $/gi)];
/** `I do not find it`, `The records do not establish that it is ...`. */
const NEGATED_CLAUSE = [
  atEnd(wordsOf(/\b(?:do|does|did|can|could)(?: not|not) (?:find|consider|deem|believe|think|see)\b/gi), 160, ";"),
  near(wordsOf(/\b(?:not(?! (?:disputed|doubted|questioned|contested)\b)|cannot|unable|nothing|never|no (?:evidence|documentation|showing|indication|proof)|fails? to|lacks?)\b/gi), atEnd(wordsOf(/\bthat\b/gi), 120, ";"), 60, ",;"),
];

/** `is (not) medically necessary` and its like, or `medical necessity ... is (not) established`; null where the words say neither. */
export function strongVerdict(words: string): Verdict | null {
  if (!MEDICAL.test(words)) return null;
  let from = 0;
  for (const match of matchesIn(words, NECESSARY)) {
    const end = match.index + match[0].length;
    const start = clauseStart(words, { start: verbBefore(words, from, match.index), end });
    from = end;
    const upToAdjective = words.slice(0, match.index);
    if (CONCEDES.test(words.slice(0, start))) continue;
    const necessary = match[1]!.toLowerCase() !== "unnecessary" && !isNegated(words, start, end) && !NEGATED_CLAUSE.some((search) => holds(upToAdjective, search));
    if (necessary && CONDITION.test(words.slice(end, end + 40))) continue;
    const without = withoutAdjective(words, end, necessary);
    if (without !== null) return without;
    if (!necessary || !TAPER.test(subjectOf(upToAdjective, start))) return { start, end, necessary, clause: 0 };
  }
  return withoutAdjective(words, from, true) ?? necessityVerdict(words);
}

/** An opening clause grants what the sentence then sets against it (`While the surgery is medically necessary, the assistant is not`). */
const CONCEDES = /^(?:while|although|though|even though|whereas|granted that)\b[^,;]*$/i;
/** `An MRI is medically necessary only where surgery is considered` says nothing of this one. */
const CONDITION = /^,? (?:only (?:when|where|if|in|for|after)|if|where|provided|in cases)\b/i;
/** What the end of a sentence says of another treatment, or of this one under other circumstances; the adjective stands before it. */
const DENIES_LAST = /[,;] (?:(?:and|but|while|whereas) )?[^,;]{1,80} (?:is|are|was|were) not[ .]*$/i;
const GRANTS_LAST = /; [^;]{1,120}\b(?:it|this|they|these) (?:is|are)(?: now| here)?[ .]*$/i;

/** A verdict at the end of a sentence without its adjective, which the clause that ends at a place has; null where there is none. */
function withoutAdjective(words: string, at: number, necessary: boolean): Verdict | null {
  if (at === 0) return null;
  const match = (necessary ? DENIES_LAST : GRANTS_LAST).exec(words.slice(at));
  if (match === null) return null;
  const end = at + match.index + startOfRun(match[0], match[0].length, /[ .]/);
  const verb = words.slice(0, end).search(/\b(?:is|are|was|were)(?: not| now| here)?$/i);
  return { start: verb, end, necessary: !necessary, clause: at + match.index + 2 };
}

/** What is found necessary by a verdict at an index: the clause before it; where a clause is put between (`a taper, for which these are enough, is ...`), what stands before that one. */
function subjectOf(upToAdjective: string, verdict: number): string {
  const clause = startBehind(upToAdjective, upToAdjective.length, ".,;:(");
  if (upToAdjective[clause - 1] !== "," || /\S/.test(upToAdjective.slice(clause, verdict))) return upToAdjective.slice(clause);
  const sentence = upToAdjective.slice(startBehind(upToAdjective, clause, ".;:("));
  return sentence.slice(0, sentence.indexOf(","));
}

/** What negates the dispute, not the verdict (`It is not disputed that the drug is medically necessary`). */
const UNDISPUTED = /\bnot (?:disputed|doubted|questioned|contested) that /i;

/** Where the first verb stands that `medically` at an index may belong to; the index where none does. */
function verbBefore(words: string, from: number, at: number): number {
  const clause = startBehind(words, at, ENDS_CLAUSE, Math.max(from, at - FARTHEST_VERB));
  const undisputed = UNDISPUTED.exec(words.slice(clause, at));
  const least = undisputed === null ? clause : clause + undisputed.index + undisputed[0].length;
  for (let verb = VERB(words, Math.max(from, least - LONGEST_VERB)); verb !== null && verb.end <= at; verb = VERB(words, verb.end)) if (verb.end >= least) return verb.start;
  return at;
}

function isNegated(words: string, start: number, end: number): boolean {
  return NEGATION.test(words.slice(start, end)) || NEGATED_BEFORE.some((search) => holds(words.slice(Math.max(0, start - 40), start), search));
}

/** Where the clause of the verdict starts in its words, which may begin in a clause before it (`was of no help, the drug is medically necessary`). */
function clauseStart(words: string, { start, end }: Range): number {
  const clause = startBehind(words, end, ",", start);
  const verb = clause === start ? null : VERB(words, clause);
  return verb !== null && verb.end <= end ? verb.start : start;
}

function necessityVerdict(words: string): Verdict | null {
  const noun = NECESSITY.exec(words);
  if (!noun) return null;
  const verb = ESTABLISHES.exec(words);
  const lacks = LACKS.exec(words);
  if (!verb && !(lacks && lacks.index < noun.index && noun.index - lacks.index < 20)) return null;
  const places = [noun.index, noun.index + noun[0].length, ...(verb ? [verb.index, verb.index + verb[0].length] : [])];
  return { start: Math.min(...places), end: Math.max(...places), necessary: lacks === null, clause: 0 };
}

const REQUEST_VERDICT = near(
  wordsOf(/\brequests?\b/gi),
  near(wordsOf(/\b(?:is|are|was|were|cannot be|be)\b /gi), wordsOf(/\b(?:supported|approved|authorized|certified|warranted|indicated|recommended|reasonable|appropriate|granted|justified|necessary)\b/gi), 60, ".;"),
  160,
  ".;",
);
const ANY_VERDICT = near(wordsOf(/\b(?:is|are|was|were) /gi), wordsOf(/\b(?:necessary|warranted|indicated|appropriate|supported|justified|recommended)(?: and (?:appropriate|necessary))?\.?$/gi), 40, ".;,");
/** Words that open a concluding sentence. */
export const OPENS_CONCLUSION = /^(?:therefore|thus|accordingly|consequently|hence|as such|in conclusion|for these reasons|based on|given the above|in summary)\b/i;

/** `the request is not supported`, or a closing sentence (`Therefore, ... is not warranted.`); null where the words say neither. */
export function weakVerdict(words: string): Verdict | null {
  const found = REQUEST_VERDICT(words, 0) ?? (OPENS_CONCLUSION.test(words) ? ANY_VERDICT(words, 0) : null);
  return found && { ...found, clause: 0, necessary: !NEGATION.test(words.slice(found.start, found.end)) };
}
