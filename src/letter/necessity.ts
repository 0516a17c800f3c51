import { matchesIn } from "../text/matches";
import { matching, near } from "../text/search";
import { isSaid } from "./standing";
import type { Verdict } from "./verdict";

const NECESSITY = /\b(?:medical|its|their) necessity\b/gi;
/** What is said of the necessity that a sentence names first: `... of the MRI has not been established`. */
const SAID_OF_IT = near(
  matching(/\b(?:is|are|was|were|be|has|have|had|can|could|does|do|did|cannot|remains?)(?:n['’]t)?\b/gi),
  matching(/\b(?:established|demonstrated|documented|supported|shown|substantiated|met|proven|confirmed|evident|satisfied|clear|present|justified|made|affirmed|lacking|absent|unclear|unsupported|unestablished|unproven|questionable|doubtful|in (?:doubt|question))\b/gi),
  60,
  ";",
);
/** What the necessity is the object of: `the records do not establish the ...`, `no documentation of ...`. */
const OBJECT_OF =
  /\b(?:establish(?:es|ed|ing)?|demonstrat(?:es?|ed|ing)|document(?:s|ed|ing)?|support(?:s|ed|ing|ive of)?|show(?:s|ed|ing|n)?|substantiat(?:es?|ed|ing)|prov(?:es?|ed|en|ing)|confirm(?:s|ed|ing)?|justif(?:y|ies|ied|ying)|meets?|met|has|have|had)(?: (?:the|a|its|any|this|that|clear|current|ongoing|continued|further|additional|overall|sufficient|standard|criteria|criterion|threshold|definition|requirements?|burden|for|of|as to)){0,5} $/i;
const MISSING = /\b(?:no|lacks?|lacking|without|insufficient|inadequate|absence of|lack of|not)(?: (?:the|a|any|clear|current|ongoing|continued|further|additional|overall|address\w*|discuss\w*|mention\w*|explain\w*|documented|documentation|evidence|proof|showing|support|supporting|of|for|to|establish\w*)){0,5} $/i;
const NEGATION = /\b(?:not(?! only)|never|cannot|no longer|n['’]t|lacking|absent|un(?:clear|supported|established|proven)|questionable|doubtful|in (?:doubt|question))\b|n['’]t\b/i;
const NEGATED_VERB = /(?:\b(?:not|cannot|never|fail(?:s|ed|ure|ing)? to|unable to|insufficient to|inadequate to|no longer|nor|nothing to|no \w+ to)|n['’]t)(?: \w+ly)? $/i;
/** What is said of another time, or of what is not so. */
const OTHER_TIME = /\b(?:previous\w*|prior|earlier|formerly|originally|at first|initially|(?:would|could)(?! not)|if|whether|unless|until|may|might|must|should)\b/i;
const FARTHEST = 200;

/** `medical necessity of it has (not) been established`, `the records (do not) establish medical necessity`; in order. */
export function necessityVerdicts(words: string): readonly Verdict[] {
  return matchesIn(words, NECESSITY).flatMap(({ index, 0: noun }) => saidOf(words, index, index + noun.length) ?? objectOf(words, index, index + noun.length) ?? []);
}

function saidOf(words: string, start: number, end: number): Verdict | null {
  const said = SAID_OF_IT(words, end);
  if (said === null || said.start - end > FARTHEST || /[;:]/.test(words.slice(end, said.start)) || OTHER_TIME.test(words.slice(end, said.end))) return null;
  const missing = MISSING.exec(words.slice(0, start));
  const necessary = isSaid(words, start, (missing !== null) !== NEGATION.test(words.slice(said.start, said.end)));
  return necessary === null ? null : { start, end: said.end, necessary, clause: 0 };
}

function objectOf(words: string, noun: number, end: number): Verdict | null {
  const from = Math.max(0, noun - FARTHEST);
  const before = words.slice(from, noun);
  const missing = MISSING.exec(before);
  const verb = OBJECT_OF.exec(before) ?? missing;
  if (verb === null) return null;
  const start = from + verb.index;
  if (OTHER_TIME.test(words.slice(Math.max(0, start - 20), start))) return null;
  const isNegated = missing !== null || NEGATED_VERB.test(words.slice(Math.max(0, start - 40), start));
  const necessary = isSaid(words, missing === null ? subjectEnd(words, start) : from + missing.index, isNegated);
  return necessary === null ? null : { start, end, necessary, clause: 0 };
}

/** Where the subject of a verb at an index ends: before what negates it, which is no doubt about the subject. */
function subjectEnd(words: string, verb: number): number {
  const from = Math.max(0, verb - 60);
  const negated = /(?:\b(?:do|does|did|has|have|had|is|are|was|were)(?: not|n['’]t)|\bcannot|\bfail(?:s|ed)? to|\b(?:is|are|was|were) (?:unable|insufficient|inadequate) to)(?: \w+ly)? $/i.exec(words.slice(from, verb));
  return negated === null ? verb : from + negated.index;
}
