import { matchesIn } from "../text/matches";
import { objectEnd } from "./frame-object";
import { withException } from "./frame-exceptions";
import type { Frame } from "./frames";
import { isHeaded } from "./piece-kind";
import type { Verb } from "./verbs";

/** `denied X as premature, and with it Y and Z`: the same decision goes on behind its reason. */
const FURTHER = /,["”]? (?:and )?(?:(?:along |together )?with (?:it|them|that|this),?|(?:as|so) (?:was|were)) (?:also )?/i;

/** `asked for X, since Y had not helped, and a Z`: the list goes on behind a reason that stands in it. */
const RESUMES = /, (?:(?:and|plus)(?= (?:an?|one|two|three|four|six|eight|ten|twelve|\d{1,2}) )|as well as(?= (?:an?|the|his|her|one|two|three|four|six|eight|ten|twelve|\d{1,2}) )) /gi;
/** The same behind a relative clause, which is no reason that a list could stand in (`denied X, for which Y should be awaited, and the Z`). */
const RESUMES_BEHIND_CLAUSE = /, and (?=(?:the|his|her|an?|one|two|three|four|six|eight|ten|twelve|\d{1,2}) )/gi;
const RELATIVE_CLAUSE = /^, (?:(?:for|of|in|on|to|with) )?which\b/i;
const CLAUSE = /\b(?:is|was|were|are|has|had|have|did|does|show(?:s|ed)|reveal(?:s|ed)|fail(?:s|ed)|help(?:s|ed)|confirm(?:s|ed)|continues|remain(?:s|ed))\b/i;

/** `denied X, as it had not helped; Y for lack of signs, and Z because ...`: each treatment has its reason. */
const NEXT_REASONED = /(?:(;)|,)(?: and)? (?=[^;]{3,160})/g;
const LONGEST_NAME = 160;

/** Where the list of a verb goes on behind a reason: at the name of a treatment that has no verb of its own; null where it does not. `open`: what stands last may be the subject of a verb that follows. */
function resumption(rest: string, open: boolean): RegExpExecArray | null {
  if (!rest.includes(", ") && !rest.includes("; ")) return null;
  const resumed = matchesIn(rest, RELATIVE_CLAUSE.test(rest) ? RESUMES_BEHIND_CLAUSE : RESUMES).find((match) => {
    const words = rest.slice(match.index + match[0].length).split(/[,;.]/, 1)[0]!;
    return isHeaded(words) && !CLAUSE.test(words);
  });
  const reasoned = matchesIn(rest, NEXT_REASONED).find((match) => isReasoned(rest.slice(match.index + match[0].length).slice(0, LONGEST_NAME), match[1] !== undefined, open));
  return [resumed, reasoned].filter((match) => match !== undefined).sort((one, other) => one.index - other.index)[0] ?? null;
}

const FOR_LACK = /^ (?:for (?:lack|want|the reason)|because|due to|since|given|on the ground|in view)\b|^, (?:because|since|as|due to|given|in view|on the ground)\b/i;

/** Whether words begin with the name of a treatment that has a reason of its own; behind a semicolon the name alone is enough. */
function isReasoned(words: string, behindSemicolon: boolean, open: boolean): boolean {
  if (!isHeaded(words.split(/[,;.]/, 1)[0]!)) return false;
  const end = Math.min(objectEnd(words, 0, words.length), words.search(/;|$/));
  if (open && words.slice(end).trim() === "") return false;
  return !CLAUSE.test(words.slice(0, end)) && (behindSemicolon || FOR_LACK.test(words.slice(end)));
}

/** `X was denied, together with Y` */
const TOGETHER = /^[^;.]{0,60}?, (?:(?:along|together) with|as well as) /i;

function togetherWith(rest: string): RegExpExecArray | null {
  const match = TOGETHER.exec(rest);
  return match !== null && isHeaded(rest.slice(match[0].length).split(/[,;.]/, 1)[0]!) ? match : null;
}

/** The frame of a list that a passive verb takes with it (`X was denied, and with it Y`); empty where none does. */
function behindPassive(sentence: string, frame: Frame, next: Verb | undefined): readonly Frame[] {
  const limit = next?.start ?? sentence.length;
  const rest = sentence.slice(frame.verb.end, limit);
  const further = (frame.decision === null ? null : FURTHER.exec(rest)) ?? togetherWith(rest);
  if (further === null) return [];
  const start = frame.verb.end + further.index + further[0].length;
  return [{ ...frame, bare: false, object: { start, end: objectEnd(sentence, start, limit) } }];
}

/** A frame, and the one of a list that follows the reason of its decision. */
export function withFurtherList(sentence: string, frame: Frame, next: Verb | undefined): readonly Frame[] {
  if (frame.object.start < frame.verb.end) return [frame, ...behindPassive(sentence, frame, next)];
  const excepting = withException(sentence, frame);
  if (excepting.length > 1) return excepting;
  const limit = next?.start ?? sentence.length;
  const rest = sentence.slice(frame.object.end, limit);
  const further = (frame.decision === null ? null : FURTHER.exec(rest)) ?? resumption(rest, next?.passive === true);
  if (further === null) return [frame];
  const start = frame.object.end + further.index + further[0].length;
  return [frame, ...withFurtherList(sentence, { ...frame, bare: false, object: { start, end: objectEnd(sentence, start, limit) } }, next)];
}
