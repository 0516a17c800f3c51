import { matchesIn } from "../text/matches";
import { objectEnd } from "./frame-object";
import type { Frame } from "./frames";
import { isHeaded } from "./piece-kind";
import type { Verb } from "./verbs";

/** `denied X as premature, and with it Y and Z`: the same decision goes on behind its reason. */
const FURTHER = /,["”]? (?:and )?(?:(?:along |together )?with (?:it|them|that|this),?|(?:as|so) (?:was|were)) (?:also )?/i;

/** `certified X but not Y`. */
const BUT_NOT = /,? but not (?:for )?/i;

/** `asked for X, since Y had not helped, and a Z`: the list goes on behind a reason that stands in it. */
const RESUMES = /, (?:(?:and|plus)(?= (?:an?|one|two|three|four|six|eight|ten|twelve|\d{1,2}) )|as well as(?= (?:an?|the|his|her|one|two|three|four|six|eight|ten|twelve|\d{1,2}) )) /gi;
const CLAUSE = /\b(?:is|was|were|are|has|had|have|did|does)\b/i;

/** Where the list of a verb goes on behind a reason: at the name of a treatment that has no verb of its own; null where it does not. */
function resumption(rest: string): RegExpExecArray | null {
  if (!rest.includes(", ")) return null;
  return matchesIn(rest, RESUMES).find((match) => {
    const words = rest.slice(match.index + match[0].length).split(/[,;.]/, 1)[0]!;
    return isHeaded(words) && !CLAUSE.test(words);
  }) ?? null;
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
  const but = frame.decision === "certified" ? BUT_NOT.exec(sentence.slice(frame.object.start, frame.object.end)) : null;
  if (but) {
    const at = frame.object.start + but.index;
    return [{ ...frame, object: { start: frame.object.start, end: at } }, { ...frame, decision: "denied", object: { start: at + but[0].length, end: frame.object.end } }];
  }
  const limit = next?.start ?? sentence.length;
  const rest = sentence.slice(frame.object.end, limit);
  const further = (frame.decision === null ? null : FURTHER.exec(rest)) ?? resumption(rest);
  if (further === null) return [frame];
  const start = frame.object.end + further.index + further[0].length;
  return [frame, { ...frame, bare: false, object: { start, end: objectEnd(sentence, start, limit) } }];
}
