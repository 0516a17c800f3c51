import { matchesIn } from "../text/matches";
/** The words of a sentence that say whether a treatment is necessary, as a range of the sentence. */
export interface Verdict {
  readonly start: number;
  readonly end: number;
  readonly necessary: boolean;
}

/** Stands in all of the strong ones, and is told faster than they are. */
const MEDICAL = /medical/i;
/** `is`, `are` and their like up to `medically`, and the adjective. */
const NECESSARY = /\b(?:(?:is|are|was|were|be|been)\b[^.;:]{0,80}?)?\bmedically (unnecessary|necessary|indicated|warranted|justified|appropriate)(?: (?:and|or) (?:medically )?appropriate)?/gi;
const NEGATION = /\b(?:not|never|cannot|neither|nor|no longer|isn't|aren't|wasn't|fails?|failed)\b/i;
/** A sentence on how to stop a drug concludes nothing on the drug. */
const TAPER = /\b(?:taper\w*|wean\w*|gradual\w*|withdrawal)\b/i;
const NECESSITY = /\bmedical(?:ly)? necess(?:ity|ary)\b/i;
const ESTABLISHES = /\b(?:establish(?:es|ed)?|demonstrat(?:es?|ed)|document(?:s|ed)?|support(?:s|ed)?|show[ns]?|substantiat(?:es?|ed)|met|proven|confirm(?:s|ed)?|evident|satisfied|clear|present)\b/i;
const LACKS = /\b(?:not|no|lacks?|lacking|without|cannot|insufficient|fails?|failed|never|nor|neither|absent|un(?:supported|established|clear))\b/i;

/** `not`, or an auxiliary with it, shortly before the verdict. */
const NEGATED_BEFORE = /\b(?:not|cannot|never|no longer)[ ,]+$|\bneither\b[^,;]*$|\b(?:do|does|did|can|could|will|would|should)(?: not|not)(?: \w+){1,3} $/i;
/** `The records do not establish that it is ...`. */
const NEGATED_CLAUSE = /\b(?:do|does|did|can|could)(?: not|not) (?:find|consider|deem|believe|think|see)\b[^;]{0,160}$|\b(?:not|cannot|unable|nothing|never|no (?:evidence|documentation|showing|indication|proof)|fails? to|lacks?)\b[^,;]{0,60}\bthat\b[^;]{0,120}$/i;

/** `is (not) medically necessary` and its like, or `medical necessity ... is (not) established`; null where the words say neither. */
export function strongVerdict(words: string): Verdict | null {
  if (!MEDICAL.test(words)) return null;
  for (const match of matchesIn(words, NECESSARY)) {
    const start = match.index + clauseStart(match[0]);
    const end = match.index + match[0].length;
    const upToAdjective = words.slice(0, match.index + match[0].search(/medically/i));
    const necessary = match[1]!.toLowerCase() !== "unnecessary" && !isNegated(words, start, end) && !NEGATED_CLAUSE.test(upToAdjective);
    if (!necessary || !TAPER.test(upToAdjective.slice(startOfClause(upToAdjective, upToAdjective.length, ".,;:(")))) return { start, end, necessary };
  }
  return necessityVerdict(words);
}

function isNegated(words: string, start: number, end: number): boolean {
  return NEGATION.test(words.slice(start, end)) || NEGATED_BEFORE.test(words.slice(Math.max(0, start - 40), start));
}

/** Where the clause of the verdict starts in what was matched, which may begin in a clause before it (`was of no help, the drug is medically necessary`). */
function clauseStart(matched: string): number {
  const comma = matched.lastIndexOf(",");
  const verb = comma < 0 ? null : /\b(?:is|are|was|were|be|been)\b/i.exec(matched.slice(comma));
  return verb === null ? 0 : comma + verb.index;
}

/** Where the clause starts that ends at an index: behind the last of the marks before it. */
export function startOfClause(words: string, end: number, marks: string): number {
  let start = end;
  while (start > 0 && !marks.includes(words[start - 1]!)) start -= 1;
  return start;
}

function necessityVerdict(words: string): Verdict | null {
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
/** Words that open a concluding sentence. */
export const OPENS_CONCLUSION = /^(?:therefore|thus|accordingly|consequently|hence|as such|in conclusion|for these reasons|based on|given the above|in summary)\b/i;

/** `the request is not supported`, or a closing sentence (`Therefore, ... is not warranted.`); null where the words say neither. */
export function weakVerdict(words: string): Verdict | null {
  const found = REQUEST_VERDICT.exec(words) ?? (OPENS_CONCLUSION.test(words) ? ANY_VERDICT.exec(words) : null);
  if (!found) return null;
  return { start: found.index, end: found.index + found[0].length, necessary: !NEGATION.test(found[0]) };
}
