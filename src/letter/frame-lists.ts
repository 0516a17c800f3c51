import { matchesIn } from "../text/matches";
import { ALL_OF, clauseStart, objectEnd } from "./frame-object";
import { withException } from "./frame-exceptions";
import { closingOf } from "./frame-parts";
import type { Frame } from "./frames";
import { invertedEnd } from "./inverted-denial";
import type { Decision } from "./model";
import { SMALL_NUMBER } from "./numbers";
import { isHeaded, opensWithTreatment } from "./piece-kind";
import type { Verb } from "./verb";

/** `denied X as premature, and with it Y and Z`, `X was denied, nor was Y certified`: the same decision goes on behind its reason. */
const FURTHER = new RegExp(`,["”]? (?:and )?(?:(?:along |together )?with (?:it|them|that|this),? (?:(?:fell|went|goes|falls) )?(?:${ALL_OF})?|(?:as|so|nor|neither) (?:was|were) )(?:also )?|; so (?:was|were) (?=(?:the|an?|his|her) )|,? nor (?=(?:the|an?|his|her) )|, and not (?=\\S)|,? nor (?:was|were|(?:did|does|would|could) (?:it|they|UR|the [a-z ]{3,25}?) (?:certify|approve|authorize|support|allow)) |,? and(?:,[^,;.]{3,80},)? (?:so too|likewise|also) (?=(?:the|an?|his|her) )|,? and (?:with (?:it|them|that|this),? )?${ALL_OF}`, "i");

/** What goes on so behind what was certified is an exception (`found the cane necessary and everything else not: X`). */
const AND_NOT = /\bnot\b/i;

function furtherIn(rest: string, decision: Decision): RegExpExecArray | null {
  const further = neitherDid(rest) ?? FURTHER.exec(rest);
  return further !== null && decision === "certified" && AND_NOT.test(further[0]) ? null : further;
}

/** `X did not meet with approval; neither did Y`, `X could not be recommended, nor could Y` */
const NEITHER_DID = /[,;] (?:and )?(?:nor|neither) (?:did|could|would|can|is|are) (?=([^,;.]{3,100}))/gi;
/** A verb that such words would be the auxiliary of. */
const HAS_VERB = /\b(?:show|reveal|demonstrate|support|meet|provide|include|help|indicate|give|have|appear|suggest|explain|document|address|describe|mention|lead|allow|work|be)\b/i;

function neitherDid(rest: string): RegExpExecArray | null {
  return matchesIn(rest, NEITHER_DID).find((match) => opensWithTreatment(match[1]!) && !HAS_VERB.test(match[1]!) && !CLAUSE.test(match[1]!)) ?? null;
}

/** `asked for X, since Y had not helped, and a Z`: the list goes on behind a reason that stands in it. */
const RESUMES = new RegExp(String.raw`, (?:(?:and|plus)(?= (?:an?|${SMALL_NUMBER}|\d{1,2}|rental of|purchase of) )|as well as(?= (?:an?|the|his|her|${SMALL_NUMBER}|\d{1,2}) )) | and, (?:as|because|since) [^,;.]{3,80}, (?=(?:an?|the|his|her) )`, "gi");
/** The same behind a relative clause, which is no reason that a list could stand in (`denied X, for which Y should be awaited, and the Z`). */
const RESUMES_BEHIND_CLAUSE = new RegExp(String.raw`, and (?=(?:the|his|her|an?|${SMALL_NUMBER}|\d{1,2}) )`, "gi");
const RELATIVE_CLAUSE = /^, (?:(?:for|of|in|on|to|with) )?which\b/i;
const CLAUSE = /\b(?:is|was|were|are|has|had|have|did|does|show(?:s|ed)|reveal(?:s|ed)|fail(?:s|ed)|help(?:s|ed)|confirm(?:s|ed)|continues|went|remain(?:s|ed))\b/i;

/** `denied X, as it had not helped; Y for lack of signs, and Z because ...`: each treatment has its reason. */
const NEXT_REASONED = /(?:(;)|,["”]?)(?: and| nor)? (?=[^;]{3,160})/g;
const LONGEST_NAME = 160;

/** Where the list of a verb goes on behind a reason: at the name of a treatment that has no verb of its own; null where it does not. `open`: what stands last may be the subject of a verb that follows. */
function resumption(rest: string, open: boolean): RegExpExecArray | null {
  if (!rest.includes(", ") && !rest.includes("; ")) return null;
  const resumed = matchesIn(rest, RELATIVE_CLAUSE.test(rest) ? RESUMES_BEHIND_CLAUSE : RESUMES).find((match) => {
    const words = rest.slice(match.index + match[0].length).split(/[,;.]/, 1)[0]!;
    return isHeaded(words) && !CLAUSE.test(words);
  });
  return [resumed, nextReasoned(rest, open)].filter((match) => match !== undefined && match !== null).sort((one, other) => one.index - other.index)[0] ?? null;
}

/** Where the next treatment stands that has a reason of its own; null where none does. */
function nextReasoned(rest: string, open: boolean): RegExpExecArray | null {
  return matchesIn(rest, NEXT_REASONED).find((match) => isReasoned(rest.slice(match.index + match[0].length).slice(0, LONGEST_NAME), match[1] !== undefined, open)) ?? null;
}

const FOR_LACK = /^ (?:for (?:lack|want|absence|the reason)|because|due to|since|given|on the ground|on account of|in view)\b|^ as (?=["“])|^, (?:because|since|as(?! well)|due to|given|in view|on the ground)\b/i;

/** Whether words begin with the name of a treatment that has a reason of its own; behind a semicolon the name alone is enough. */
function isReasoned(words: string, behindSemicolon: boolean, open: boolean): boolean {
  if (!opensWithTreatment(words)) return false;
  const end = Math.min(objectEnd(words, 0, words.length), words.search(/;|$/));
  if (open && words.slice(end).trim() === "") return false;
  return !CLAUSE.test(words.slice(0, end)) && (behindSemicolon || FOR_LACK.test(words.slice(end)));
}

/** `asked for X and, so that the bone could be judged, a Y`: the list goes on behind what stands between its *and* and the next name. */
const INSERTION = /^,? [^,;.]{3,100}, (?=(?:an?|the|his|her|\d{1,2}) )/;

function behindInsertion(sentence: string, { object }: Frame, rest: string): RegExpExecArray | null {
  const match = sentence.endsWith(" and", object.end) ? INSERTION.exec(rest) : null;
  return match !== null && opensWithTreatment(rest.slice(match[0].length)) && !CLAUSE.test(rest.slice(match[0].length).split(/[,;.]/, 1)[0]!) ? match : null;
}

/** `X was denied, together with Y`, `X was not certified, nor the Y` */
const TOGETHER = /^[^;.]{0,60}?,? (?:(?<=, )(?:(?:along|together) with|as well as|with(?= an? ))|nor(?= (?:the|an?|his|her) )) /i;

function togetherWith(rest: string): RegExpExecArray | null {
  const match = TOGETHER.exec(rest);
  return match !== null && opensWithTreatment(rest.slice(match[0].length)) ? match : null;
}

/** `X was denied because it had not helped, and the Y because there was no need` */
const VERBLESS = /[;,] (?:and|while) (?=(?:the|his|her|an?) ([^;,.]{3,100}?) (?:because|as(?! well)|for (?:lack|want)|on the grounds?|since (?:it|they|there|he|she)|with (?:it|them)|too|as well|likewise)\b)/gi;

function verbless(rest: string): RegExpExecArray | null {
  return matchesIn(rest, VERBLESS).find((match) => isHeaded(match[1]!) && !CLAUSE.test(match[1]!)) ?? null;
}

/** `X was renewed, as was Y`: the same was asked for. */
const LIKEWISE = /^(?: (?:on|at|by|for|to|with) [^;,.]{1,40})?,? (?:and )?(?:(?:as|so) (?:was|were)|likewise|similarly) (?:also )?/i;

function likewise(sentence: string, frame: Frame, rest: string): Frame | null {
  const lead = LIKEWISE.exec(rest)?.[0].length ?? 0;
  const clause = rest.slice(lead).split(";", 1)[0]!;
  const start = frame.verb.end + lead;
  return lead > 0 && opensWithTreatment(clause) ? { ...frame, object: { start, end: objectEnd(sentence, start, start + clause.length) } } : null;
}

/** `X was modified to six visits and Y to #30` */
const ALSO_MODIFIED = /^ (?:down )?to [^;:]{1,80}?,? and (?=[^;:,]{3,80} to (?:only )?(?:#|\d))/i;

/** `found X medically necessary and everything else not: Y and Z`, `X was certified by UR, but not Y` */
const OTHERS_NOT = /^(?: by (?:the )?[a-z ]{2,25}?)?,? (?:and|but) (?:(?:everything|all|the) (?:else|the others?|the rest|others?|rest) not(?: so)?(?::| [-–—]| \() ?|not (?:for )?)/i;

/** `found X necessary, the Y not` */
const OTHER_NOT = /^(,? (?:(?:and|but|while) )?)((?:the|an?|his|her) [^,;.]{3,80}?) not(?: so)?(?:[.;]|$)/i;

/** The frame of a list that a passive verb takes with it (`X was denied, and with it Y`); empty where none does. */
function behindPassive(sentence: string, frame: Frame, next: Verb | undefined): readonly Frame[] {
  const rest = sentence.slice(frame.verb.end, next?.start);
  const alike = frame.decision === null ? likewise(sentence, frame, rest) : null;
  if (alike !== null) return [alike];
  const others = frame.decision === "certified" && next === undefined ? (OTHERS_NOT.exec(rest)?.[0].length ?? 0) : 0;
  const other = frame.decision === "certified" && next === undefined ? OTHER_NOT.exec(rest) : null;
  if (other && opensWithTreatment(other[2]!)) return [{ ...frame, decision: "denied", object: { start: frame.verb.end + other[1]!.length, end: frame.verb.end + other[1]!.length + other[2]!.length } }];
  if (others > 0 && opensWithTreatment(rest.slice(others))) return furtherFrames(sentence, { ...frame, decision: "denied" }, frame.verb.end + others, next);
  const also = frame.decision === "modified" ? ALSO_MODIFIED.exec(rest) : null;
  const further = also ?? (frame.decision === null ? null : furtherIn(rest, frame.decision) ?? verbless(rest) ?? (FOR_LACK.test(rest) ? nextReasoned(rest, next?.passive === true) : null)) ?? togetherWith(rest);
  return further === null ? [] : furtherFrames(sentence, frame, frame.verb.end + further.index + further[0].length, next);
}

/** The frames of a list at a place behind its verb: what goes on behind its reason is read likewise. */
function furtherFrames(sentence: string, frame: Frame, start: number, next: Verb | undefined): readonly Frame[] {
  const limit = sentence[start - 1] === "(" ? closingOf(sentence, start) : beforeNext(sentence, start, next);
  const end = invertedEnd(sentence, start, objectEnd(sentence, start, limit));
  return withFurtherList(sentence, { ...frame, bare: false, object: { start, end } }, next);
}

/** Where a list may go on to: the next verb, or the clause that a passive one ends. */
function beforeNext(sentence: string, start: number, next: Verb | undefined): number {
  if (!next) return sentence.length;
  return (next.passive ? clauseStart(sentence, start, next.start) : null) ?? next.start;
}

/** A frame, and the one of a list that follows the reason of its decision. */
export function withFurtherList(sentence: string, frame: Frame, next: Verb | undefined): readonly Frame[] {
  if (frame.object.start < frame.verb.end) return [frame, ...behindPassive(sentence, frame, next)];
  const excepting = withException(sentence, frame);
  if (excepting.length > 1) return excepting;
  const limit = next?.start ?? sentence.length;
  const rest = sentence.slice(frame.object.end, limit);
  const further = (frame.decision === null ? null : furtherIn(rest, frame.decision)) ?? resumption(rest, next?.passive === true) ?? (next?.passive === true ? null : behindInsertion(sentence, frame, rest));
  if (further === null) return [frame];
  return [frame, ...furtherFrames(sentence, frame, frame.object.end + further.index + further[0].length, next)];
}
