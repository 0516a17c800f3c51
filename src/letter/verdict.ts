import { matchesIn } from "../text/matches";
import { startOfRun } from "../text/range";
import { matching, startBehind } from "../text/search";
import { isLinked } from "./linked";
import { necessityVerdicts } from "./necessity";
import { opensWithTreatment } from "./piece-kind";
import { isSaid } from "./standing";

/** The words of a sentence that say whether a treatment is necessary, as a range of the sentence. */
export interface Verdict {
  readonly start: number;
  readonly end: number;
  readonly necessary: boolean;
  /** Where the clause starts that names what it is about: 0 but for a clause that leaves its adjective to the one before it. */
  readonly clause: number;
}

/** Stands in all of the strong ones, and is told faster than they are. */
const MEDICAL = /medical|necessity/i;
const NECESSARY = /\bmedically (unnecessary|necessary|indicated|warranted|justified|appropriate)(?: (?:and|or) (?:medically )?appropriate)?/gi;
const VERB = matching(/\b(?:is|are|was|were|be|been|remains?|remained|appears?|appeared|seems?|qualif(?:y|ies|ied)|becomes?)\b(?:n['’]t)?|\b(?:is|are|was|were)n['’]t/gi);
/** How far before `medically` its verb may stand, and what not between them. */
const FARTHEST_VERB = 80;
const ENDS_CLAUSE = ";:";
/** A verb with what it depends on, at an end: `is not shown to `. */
const CHAIN = /\b(?:is|are|was|were|has|have|had|do|does|did|can|could|may|might|will|would|should|must|cannot)(?:n['’]t)?(?: \w+){0,3} $/i;
const LONGEST_CHAIN = 60;
const DEPENDENT = /^(?:be|been|appears?|seems?|qualify|become)$/i;
/** Behind these an adjective needs no verb, and `to be` is one (`I find it medically necessary`). */
const FINDS = /\b(?:find|finds|found|consider\w*|deem\w*|shows?|shown|establish\w*|demonstrat\w*|believe|judged?|determined?|appears?|seems?|hold|regard\w*|view)\b/i;
/** An adjective that stands alone: `Not medically necessary.`, `MRI: medically necessary.`; behind a treatment alone it needs no verb either (`Therapy x 8 not medically necessary.`). */
const ALONE = /^ ?(?:.*[–—:-] ?)?(?:(?:not|also|both|still|now|therefore|thus),? ?)*$/i;
/** What follows an adjective that no noun does (`medically necessary care`). */
const NO_NOUN = /^(?:\W*$|[.,;:!?)\]"”]|,? (?:and|or|nor|either|too|also|yet|but|at|for|as|in|on|to|under|per|by|with|because|since|based|given|here|now|this|if|when|so|due|from|after|until|unless|only|while|though|although|therefore)\b)/i;
/** `It is a medically necessary study`. */
const ARTICLE = /\b(?:an?|the|any) $/i;
/** What makes an adjective without a verb a reason, or part of a clause (`non-certified as not medically necessary`). */
const NO_CONCLUSION = /\b(?:as|being|because|that|which|if|when|denied|certified|found|considered) not $/i;
const NEGATION = /\b(?:not(?! (?:only|just|merely)\b)|never|cannot|neither|nor|no(?! (?:doubt|question|less|more)\b)|fails?|failed)\b|n['’]t\b/i;
/** A sentence on how to stop a drug concludes nothing on the drug. */
const TAPER = /\b(?:taper\w*|wean\w*|gradual\w*|withdrawal)\b|\breduc(?:tion|ing)\b.{0,40}\bdos(?:e|age)\b/i;

/** What a sentence says with `is (not) medically necessary` and its like, or with `medical necessity ... is (not) established`; in order, empty where it says neither. */
export function strongVerdicts(words: string): readonly Verdict[] {
  if (!MEDICAL.test(words)) return [];
  const verdicts: Verdict[] = [];
  let from = 0;
  for (const match of matchesIn(words, NECESSARY)) {
    const end = match.index + match[0].length;
    const start = predicateStart(words, from, match.index, end);
    from = end;
    if (start === null || CONCEDES.test(words.slice(0, start))) continue;
    const isNegated = match[1]!.toLowerCase() === "unnecessary" || NEGATION.test(words.slice(start, end)) || INVERTED.test(words.slice(0, start));
    const necessary = isSaid(words, start, isNegated);
    if (necessary === null || isOfOtherTime(words, start, end) || (necessary && CONDITION.test(words.slice(end, end + 60)))) continue;
    if (!necessary || !TAPER.test(subjectOf(words.slice(0, match.index), start))) verdicts.push({ start, end, necessary, clause: 0 });
  }
  const without = from > 0 ? withoutAdjective(words, from, verdicts.at(-1)?.necessary ?? true) : null;
  if (without !== null) return [...verdicts, without];
  return verdicts.length > 0 ? verdicts : necessityVerdicts(words);
}

/** `nor is the brace medically necessary`. */
const INVERTED = /\b(?:nor|neither) $/i;

/** Where what is said begins of which `medically` at an index is the adjective; null where it is none (`medically necessary care`). */
function predicateStart(words: string, from: number, at: number, end: number): number | null {
  const clause = startBehind(words, at, ENDS_CLAUSE, Math.max(from, at - FARTHEST_VERB));
  if (!NO_NOUN.test(words.slice(end, end + 20)) && !ARTICLE.test(words.slice(clause, at))) return null;
  const verb = lastVerb(words, clause, at);
  if (verb !== null && (isLinked(words.slice(verb.end, at)) || INVERTED.test(words.slice(0, verb.start)))) {
    if (!DEPENDENT.test(words.slice(verb.start, verb.end))) return verb.start;
    const chain = CHAIN.exec(words.slice(Math.max(clause, verb.start - LONGEST_CHAIN), verb.start));
    if (chain !== null) return verb.start - chain[0].length;
    return /^[abs]/i.test(words[verb.start]!) && /\bto $/i.test(words.slice(clause, verb.start)) && !FINDS.test(words.slice(clause, verb.start)) ? null : verb.start;
  }
  const before = words.slice(clause, at);
  const not = /\bnot $/i.exec(before);
  const isShort = not !== null && /^\W*$/.test(words.slice(end)) && verb === null && !NO_CONCLUSION.test(before) && opensWithTreatment(before);
  return FINDS.test(before) || ALONE.test(before) || isShort ? at - (not?.[0].length ?? 0) : null;
}

function lastVerb(words: string, from: number, before: number): { start: number; end: number } | null {
  let last: { start: number; end: number } | null = null;
  for (let verb = VERB(words, from); verb !== null && verb.end <= before; verb = VERB(words, verb.end)) last = verb;
  return last;
}

/** An opening clause grants what the sentence then sets against it (`While the surgery is medically necessary, the assistant is not`). */
const CONCEDES = /^(?:while|although|though|even though|whereas|granted that)\b[^,;]*$/i;
/** `An MRI is medically necessary only where surgery is considered` says nothing of this one. */
const CONDITION = /^,? (?:only (?:when|where|if|in|for|after)|if|when|whenever|where|provided|once|in (?:the (?:setting|presence|case|event)|cases|patients|those|persons|individuals)|for (?:patients|those|persons|people|individuals|anyone|whoever|cases))\b/i;
const YEAR_BEFORE = /\b(?:19|20)\d\d (?:\w+ ){0,3}$/;
const YEAR_BEHIND = /^ (?:in|during|back in) (?:19|20)\d\d\b/;

/** Whether it is said of what was once (`The 2012 MRI was medically necessary`). */
function isOfOtherTime(words: string, start: number, end: number): boolean {
  return /^(?:was|were)\b/i.test(words.slice(start, end)) && (YEAR_BEHIND.test(words.slice(end, end + 24)) || YEAR_BEFORE.test(words.slice(Math.max(0, start - 40), start)));
}

/** What the end of a sentence says of another treatment, or of this one under other circumstances; the adjective stands before it. */
const DENIES_LAST = /[,;] (?:(?:and|but|while|whereas) )?[^,;]{1,80} (?:is|are|was|were) not[ .]*$/i;
const GRANTS_LAST = /; [^;]{1,120}\b(?:it|this|they|these) (?:is|are)(?: now| here)?[ .]*$/i;

/** A verdict at the end of a sentence without its adjective, which the clause that ends at a place has; null where there is none. */
function withoutAdjective(words: string, at: number, necessary: boolean): Verdict | null {
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
