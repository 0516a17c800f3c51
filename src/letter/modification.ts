import { findServices } from "../knowledge/services";
import type { Range } from "../text/range";
import { anyOf, matching, near, rangesOf } from "../text/search";
import { SMALL_NUMBER } from "./numbers";

const TO = matching(new RegExp(String.raw`,?(?: down)? to (?=#|x ?\d|\d|an?\b|${SMALL_NUMBER}\b|only\b|evaluation only\b|allow\b|the\b)`, "gi"));
/** `Soma #90, namely #30 for weaning` */
const NAMELY = matching(/, (?:namely|that is,?) (?=#)/gi);
const CHANGE = anyOf(near(matching(/ from [^;,]/gi), TO, 59, ";,"), TO, NAMELY);
const NUMBER_BEFORE = new RegExp(String.raw`(?:\d|\b${SMALL_NUMBER})$`, "i");
const FREQUENCY_AFTER = new RegExp(String.raw`^(?:\d+|${SMALL_NUMBER})\s*(?:times?|x|visits?|sessions?|weeks?|days?|hours?|months?|per|a )`, "i");

/** `A referral to a specialist` names where to. */
const REFERS = /\b(?:referral|transfer|care|transportation|consultation)$/i;

/** Parts `tramadol 50mg #60 to #20` into what was asked and what UR left of it; `2 to 3 times a week` is a range and stays whole. */
export function splitModification(text: string, part: Range): { readonly first: Range; readonly modifiedTo: Range | null } {
  const words = text.slice(part.start, part.end);
  for (const { start, end } of rangesOf(words, CHANGE)) {
    const before = words.slice(0, start);
    const after = words.slice(end);
    if (REFERS.test(before)) continue;
    if (NUMBER_BEFORE.test(before) && !/#\d+$/.test(before) && FREQUENCY_AFTER.test(after)) continue;
    return { first: { start: part.start, end: part.start + start }, modifiedTo: { start: part.start + end, end: part.end } };
  }
  return splitAtService(part, words) ?? { first: part, modifiedTo: null };
}

/** `EMG and NCV to NCV`: a service to another one. */
function splitAtService(part: Range, words: string): { readonly first: Range; readonly modifiedTo: Range } | null {
  const services = findServices(words);
  const second = services.find((service) => / to (?:an? |the )?$/i.test(words.slice(0, service.start)));
  if (!second || second === services[0]) return null;
  const to = words.lastIndexOf(" to ", second.start);
  if (REFERS.test(words.slice(0, to))) return null;
  return { first: { start: part.start, end: part.start + to }, modifiedTo: { start: part.start + second.start, end: part.end } };
}
