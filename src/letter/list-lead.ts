import { wordsBehind } from "../text/search";
import { isAllBut } from "./bare-decision";
import { DAY } from "./day";
import { labelBehind } from "./decision-verbs";
import { ALL_OF } from "./frame-object";
import { SMALL_NUMBER } from "./numbers";
import { namesTreatment, opensWithTreatment } from "./piece-kind";
import { THE_OTHERS, type Verb } from "./verb";
import { inBrackets } from "./verb-overlaps";
import { AS_ASKED } from "./wordings/approval";

const INVERTED = /^ (?:was|were|is|are):? /i;
/** `Not medically necessary in the view of the reviewer were X and Y`. */
const INVERTED_FIRST = /^(?:,? (?:in|at|by|under|per|on|according to|as of)\b[^;:.]{0,100}?)?(?: (?:was|were|is|are):? |: )/i;
const OTHERS = new RegExp(`^${THE_OTHERS}`, "i");
/** `It was not certified X and Y` */
const IT_WAS = /(?:^|[,;] |\b(?:UR|review|that) (?:of|dated|on) [\d/-]{6,10},? )it was $/i;
/** `denied two of the three: X and Y`, not `refused two of the three: X and Y were denied` */
const SOME_OF = new RegExp(String.raw`^ (?:only )?${SMALL_NUMBER} of (?:the|these|those|them|its)(?: ${SMALL_NUMBER})?(?: [a-z]{4,12})?(?: on ${DAY})?: (?![^.;]* (?:was|were) )`, "i");
/** `denied the following on 5/6/2014: X and Y` */
const THE_FOLLOWING = new RegExp(String.raw`^ the following(?: [a-z]{4,12})?,? (?:on|dated|of) ${DAY},?: ?`, "i");
/** `withheld approval from everything that goes with it (X and Y)`, `denied all of it: X and Y`, `approved in full the X` */
const ALL_FIRST = new RegExp(`^ (?:${ALL_OF}|${AS_ASKED},? (?=(?:the|an?|his|her) ))`, "i");

/** Words for all that was decided, before the names of the treatments; null where they name one themselves. Dashes on both sides of a list are `frame-parts.ts`'s. */
function allFirst(after: string): RegExpExecArray | null {
  const match = ALL_FIRST.exec(after);
  return match !== null && !/[–-] $/.test(match[0]) && !isAllBut(after) && !namesTreatment(match[0]) && opensWithTreatment(after.slice(match[0].length)) ? match : null;
}

/** What leads from a verb to its list where that stands behind it and not next to it (`denied were X and Y`, `Denied: X and Y`); null where none does. */
export function leadToList(sentence: string, verb: Verb): RegExpExecArray | null {
  const after = sentence.slice(verb.end);
  const first = (verb.decision === null ? null : labelBehind(sentence, verb)) ?? (verb.start < 2 ? INVERTED_FIRST.exec(after) : null);
  return first ?? (verb.passive ? followingList(sentence, verb) : INVERTED.exec(after) ?? (verb.decision === null ? null : (OTHERS.exec(after) ?? SOME_OF.exec(after) ?? THE_FOLLOWING.exec(after) ?? allFirst(after))));
}

const BARE_REQUEST = new RegExp(String.raw`\b(?:authorization|approval|certification|requests?|orders?|prescriptions?|scripts?|referrals?|RFA)(?: for authorization)?(?: (?:for )?forms?)?(?:,? (?:(?:signed|written|prepared|completed)(?: on)?|dated|of|on|from) ${DAY},?)?(?: (?:was|were|is|are|has been|have been|had been))?(?: (?:also|then|being))?$`, "i");

const FOLLOWING = /\bfollowing(?: [a-z]+){0,3} (?:was|were|is|are|has been|have been)(?: all)?$/i;

const GENERAL = "(?:medications?|refills?|treatments?|services?|items?|requests?)";
/** A subject that names no treatment (`Her medications were refilled on 2/10/2014: X`). */
const GENERAL_SUBJECT = new RegExp(`(?:^|[.;,] |\\b(?:his|her|the|all|these) )${GENERAL} (?:was|were|are|have been)(?: (?:also|then))?$`, "i");
/** The same of what was denied (`The items denied by UR were X`). */
const GENERAL_DECIDED = new RegExp(`\\b${GENERAL}(?: in dispute| at issue)?,?$`, "i");
/** All that was asked for, which stands in a list behind (`All of it was denied on 5/6/2014: X and Y`). */
const ALL_SUBJECT = /(?:^|[.;,:] )(?:(?:all|both|each|every (?:one|line|item|part)|none)(?: of (?:it|them|these|this|that|those)| (?:two|three|four|five|six|seven|eight|nine|ten))?|everything|the (?:whole |entire |rest of the )?list|the (?:rest|others?|remainder))(?: (?:was|were|had been|has been|have been))?(?: (?:then|also|later))?$/i;
const BY_REVIEW_WERE = /^(?: on [\d/-]{6,10})? by (?:the )?(?:UR|utilization review|claims administrator|carrier|insurer)(?: (?:on|of|dated) [\d/-]{6,10})?,? (?:was|were|is|are):? /i;

/** Whether a decision stands behind what it is on, so that a colon leads to the reason or to what is left (`Soma was partially certified: #30 for a month`). */
function hasSubject(sentence: string, verb: Verb): boolean {
  const clause = wordsBehind(sentence, verb.start, ";:.", LONGEST_SUBJECT);
  return inBrackets(sentence, verb) || opensWithTreatment(clause.replace(/^ /, ""));
}

const LONGEST_SUBJECT = 200;

/** `the following was requested: X`, `authorization was requested for X`: what a passive verb is about stands behind it. */
function followingList(sentence: string, verb: Verb): RegExpExecArray | null {
  const after = sentence.slice(verb.end);
  const before = sentence.slice(Math.max(0, verb.start - 90), verb.start).trimEnd();
  if (verb.decision !== null && GENERAL_DECIDED.test(before)) return BY_REVIEW_WERE.exec(after);
  if (verb.decision !== null && IT_WAS.test(`${before} `) && opensWithTreatment(after.trimStart())) return /^ /.exec(after);
  return (verb.decision !== null && hasSubject(sentence, verb) ? null : /^: ?/.exec(after)) ?? (GENERAL_SUBJECT.test(before) ? /^(?:(?: as follows| (?:on|at) [^.;:]{2,30}): ?| \((?=[A-Z][^()]{0,60}\d))/.exec(after) : null) ?? (FOLLOWING.test(before) || (verb.decision !== null && ALL_SUBJECT.test(before)) ? /^(?:(?: by dr\. [a-z'-]{2,20})?[^.;:]{0,60}:|;) ?/i.exec(after) : null) ?? (BARE_REQUEST.test(before) ? /^(?: by dr\. [a-z'-]{2,20})?(?:[^.;:,]|, (?=\d{4}\b)){0,60}? for(?=[ :])(?! (?:authorization|review|approval|lack|want|failure|not|reasons?|the (?:following )?reasons?)\b)/i.exec(after) : null);
}
