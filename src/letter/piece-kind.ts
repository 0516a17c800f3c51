import { findBodyRegions, findSides } from "../knowledge/body";
import { findDrugs } from "../knowledge/drugs";
import { findServices } from "../knowledge/services";
import { NUMBER_IN_WORDS, SMALL_NUMBER, SMALL_NUMBERS } from "./numbers";

/** What a piece can stand for. */
export type PieceKind = "drug" | "service" | "modifier" | "qualifier" | "other";

/** What cannot name a treatment: counts, schedules, directions, levels and prepositions. */
const MODIFIER =
  new RegExp(String.raw`^(?:(?:approximately |about |x ?|all |another |an additional |a further )?\d|all ${SMALL_NUMBER} (?:visits|sessions|doses|tablets|of (?:it|them))\b|(?:namely |that is,? )?#|qty|quantity|count|disp(?:ense)?\b|(?:${NUMBER_IN_WORDS}|(?:an? )?(?:half|hundred)|standing$|weight[- ]?bearing$|once|twice|no|daily|weekly|nightly|every|each|per|as needed|prn|by mouth|orally|with|without|unspecified|unknown|for|from|to|down to|at|in|on|under|over|using|including|times|(?:the )?(?:last|latter|former|first) (?:for|to|as|at|in|with)|take|apply|bid|tid|qid|qhs|then|may (?:repeat|take|use|increase)|(?:(?:an?|the|in) )?total (?:of )?\d+|(?:the |an? )?(?:${NUMBER_IN_WORDS}|\d+)[- ]milligram |(?:tooth|teeth)(?= (?:#|\d|no\.|number))|(?:semi-?)?rigid|prefabricated)\b|(?:an? )?(?:boxe?s?|bottles?|packs?|packages?|cartons?|tubes?|jars?) of \d|p\.?o\.?\b|(?:L|T|C|S)\d)`, "i");
const QUALIFIERS = new Set(["the", "a", "an", "both", "of", "interlaminar", "transforaminal", "caudal", "initial", "additional", "repeat", "further", "new", "left", "right", "bilateral", "upper", "lower", "mid", "middle", "and", "or", "level", "levels", "joint", "spine", "request", "requests", "for", "trapezius", "scapula", "scapular", "thigh", "calf", "buttock", "buttocks", "rib", "ribs", "chest", "pelvis", "extremity", "extremities", "region", "area", "side", "sides"]);
/** `Physical therapy, 12 postoperative visits`, `transportation, six (6) dental visits`, `a series of three for each knee, six injections in all` count those of what is named before. */
const COUNTED_VISITS = new RegExp(String.raw`^(?:\d{1,2}|${SMALL_NUMBER})(?: \(\d{1,2}\))? (?:(?:post|pre)-?op(?:erative)?|medical|dental) (?:visits|sessions|treatments|appointments):?$|^(?:\d{1,2}|${SMALL_NUMBER}) injections (?:altogether|in all|in total)$`, "i");
const DATE_OF_SERVICE = /\bDOS:? ?\d{1,2}[-/]\d{1,2}[-/]\d{2,4}/;
/** A reason in the midst of a name; at the end of a list none is left (`frame-object.ts`). */
const INSERTED = /^(?:because|due to)\b/i;
const WORD = /[^\s/,-]+/g;
const LEVEL = /^[clst]?\d{1,2}$/i;

/** What the words of a piece can stand for; `other` where they say nothing known. */
export function kindOf(piece: string): PieceKind {
  const words = piece.trim();
  if (findDrugs(words).length > 0) return "drug";
  if (COUNTED_VISITS.test(words)) return "modifier";
  if (endsPlaces(words)) return "modifier";
  if (findServices(words).length > 0) return isOnlyModifier(words) ? "modifier" : "service";
  if (isQualifier(words) || INSERTED.test(words)) return "qualifier";
  return MODIFIER.test(words) || isOnlyModifier(words) || MODIFIER.test(behindRegion(words)) ? "modifier" : "other";
}

/** What a treatment is changed to, or how it is made up, behind the last of its places (`knee to 6 sessions`, `knee (8 visits)`, `L5-S1 with CT`). */
const DETAIL_BEHIND = new RegExp(String.raw`(?: to |: | \()(?=#?\d|${SMALL_NUMBER}\b)| (?:with|under|using) `, "i");

function endsPlaces(words: string): boolean {
  const at = words.search(DETAIL_BEHIND);
  return at > 0 && isQualifier(words.slice(0, at));
}

/** What stands behind a body part that words begin with (`cervical for 8 sessions`); empty where they begin with none. */
function behindRegion(words: string): string {
  const region = findBodyRegions(words).find(({ start }) => start === 0 || isQualifier(words.slice(0, start)));
  return region ? words.slice(region.end).trim() : "";
}

/** Whether words name a treatment that the tables know. */
export function namesTreatment(words: string): boolean {
  return findDrugs(words).length > 0 || findServices(words).length > 0;
}

/** What may stand before the name of a treatment, besides parts of the body and counts. */
const BEFORE_NAME = new Set([...SMALL_NUMBERS, "more", "outpatient", "custom", "home", "continued", "follow", "up", "post", "pre", "operative", "postoperative", "preoperative", "post-operative", "pre-operative", "post-op", "pre-op", "sessions", "session", "visits", "visit", "course", "trial", "series", "referral", "standard", "topical", "compound", "compounded", "urine", "prescription", "requested", "purchase", "rental", "of", "to"]);

/** Whether a piece begins with the name of a treatment, articles, counts, sides and the like apart (`an MRI`, not `avoid surgery`). */
export function isHeaded(piece: string): boolean {
  const words = piece.trim();
  const first = [findDrugs(words)[0], findServices(words)[0]].flatMap((match) => (match ? [match.start] : []));
  if (first.length === 0) return false;
  const lead = words.slice(0, Math.min(...first));
  return isQualifier(lead.split(" ").filter((word) => !BEFORE_NAME.has(word.toLowerCase()) && !/^\(?\d/.test(word)).join(" ")) && !/^to\b/i.test(lead);
}

/** Whether words begin with the name of a treatment, looked for up to their first comma, semicolon or full stop. */
export function opensWithTreatment(words: string): boolean {
  return isHeaded(words.split(/[,;.]/, 1)[0]!);
}

const ONLY_MODIFIER = new RegExp(String.raw`^(?:an? )?(?:${NUMBER_IN_WORDS}|\d+)?[ -]?(?:month|week|day)(?:['’]s|s['’]?)?[ -]?supply$|^(?:with|without|under|using|including|followed by)\b|^(?:an? )?(?:series )?of (?:\d+|${SMALL_NUMBER})(?: \(\d+\))?(?: injections?)?(?: (?:to|in|into|for) (?:the|each|both|either) [a-z ]{4,24})?$`, "i");

function isOnlyModifier(words: string): boolean {
  return ONLY_MODIFIER.test(words);
}

/** Sides, levels, body parts and the like alone: they wait for the service that follows (`cervical and thoracic MRI`). */
export function isQualifier(words: string): boolean {
  let rest = words.includes("DOS") ? words.replace(DATE_OF_SERVICE, "") : words;
  for (const part of [...findBodyRegions(words), ...findSides(words)].sort((one, other) => other.start - one.start)) {
    rest = rest.slice(0, part.start) + " ".repeat(part.end - part.start) + rest.slice(part.end);
  }
  WORD.lastIndex = 0;
  for (let word = WORD.exec(rest)?.[0]; word !== undefined; word = WORD.exec(rest)?.[0]) {
    if (!QUALIFIERS.has(word.toLowerCase()) && !LEVEL.test(word)) return false;
  }
  return true;
}
