import { findSides } from "../knowledge/body";
import { findServices, isSurgery } from "../knowledge/services";
import { trimmed, type Range } from "../text/range";
import type { Reading } from "../text/reading";
import { piecesOf, type Piece } from "./list-pieces";
import { kindOf, type PieceKind } from "./piece-kind";

/**
 * The treatments that a list in running text names, as trimmed ranges of the reading, in order. A list is parted at commas,
 * semicolons and *and*; what cannot stand alone (`60 tablets`, `2 times a week`, `left L4-5 and`) goes to its neighbour.
 * Pieces that neither table knows are kept as they are; pieces without a word are dropped.
 */
export function listTreatments(reading: Reading, start: number, end: number): readonly Range[] {
  const treatments: Part[] = [];
  let pending = null as Range | null;
  for (const piece of piecesOf(reading.text, start, end)) {
    const words = reading.text.slice(piece.start, piece.end);
    const kind = kindOf(words);
    const last = treatments.length - 1;
    if (kind === "qualifier") {
      pending = { start: pending?.start ?? piece.start, end: piece.end };
    } else if (last >= 0 && (kind === "modifier" || isCompound(reading.text, treatments[last]!, piece, kind) || isPartOf(reading.text.slice(treatments[last]!.start, treatments[last]!.end), words, kind, piece.separator))) {
      treatments[last] = { ...treatments[last]!, end: piece.end };
      pending = null;
    } else {
      const belongsToLast = pending !== null && last >= 0 && (piece.separator.includes(",") || startsWithService(words));
      if (belongsToLast) treatments[last] = { ...treatments[last]!, end: pending!.end };
      treatments.push({ start: belongsToLast ? piece.start : (pending?.start ?? piece.start), end: piece.end, kind });
      pending = null;
    }
  }
  const last = treatments.length - 1;
  if (pending && last >= 0) treatments[last] = { ...treatments[last]!, end: pending.end };
  return treatments.map((treatment) => withoutLead(reading.text, treatment)).filter((range) => /[A-Za-z]{2}/.test(reading.text.slice(range.start, range.end)));
}

interface Part extends Range {
  readonly kind: PieceKind;
}

/** `MRI of the knee` needs nothing before it; `thoracic MRI` may go on from `cervical and`. */
function startsWithService(words: string): boolean {
  const lead = /^\s*(?:(?:an?|the|one|two|three|four|six|eight|ten|twelve|\d+) )?(?:(?:retrospective|prospective|new|repeat) )?/i.exec(words)![0].length;
  return findServices(words)[0]?.start === lead;
}

/** Drugs with percentages one after the other are one compound. */
function isCompound(text: string, last: Part, piece: Piece, kind: PieceKind): boolean {
  const isPart = (range: Range): boolean => /\d ?%/.test(text.slice(range.start, range.end));
  const closed = /#|qty|quantity|\bgm?\b|patch/i.test(text.slice(last.start, last.end));
  return kind === "drug" && last.kind === "drug" && !closed && isPart(last) && (isPart(piece) || /\b(?:cream|ointment|gel|base)\b/i.test(text.slice(piece.start, piece.end)));
}

const LABS = /\blabs?\b|\blaborator|\bblood ?work\b/i;
const LAB_TESTS = /^\s*(?:CBC|CMP|BMP|PTT?|APTT|INR|UA|TSH|LFTs?|ESR|CRP|A1C)(?:[/ ](?:PTT?|INR|diff))?\s*$/;

/** Whether a piece is one of the tests that the last treatment names (`labs: CBC, PT/PTT`), or a part of the operation that no table holds (`arthroscopy with debridement and femoroplasty`). */
function isPartOf(last: string, piece: string, kind: PieceKind, separator: string): boolean {
  if (kind === "other") return separator === " and" && last.includes(" with ") && /^ [a-z-]{8,}\s*$/.test(piece) && findServices(last).some((service) => isSurgery(service.kind));
  if (kind !== "service") return false;
  return (separator === " and" && isStepOf(last, piece)) || (piece.length < LONGEST_TEST && LAB_TESTS.test(piece) && LABS.test(last));
}

const LONGEST_TEST = 16;

const ARTHROSCOPIC = /\barthroscop(?:ic|y)\b/i;

/** Whether a piece is a further step of the arthroscopy before it (`left shoulder arthroscopic rotator cuff repair and subacromial decompression`). */
function isStepOf(last: string, piece: string): boolean {
  if (!ARTHROSCOPIC.test(last) || ARTHROSCOPIC.test(piece) || findSides(piece).length > 0) return false;
  const services = findServices(piece);
  return services.length > 0 && services.every((service) => isSurgery(service.kind));
}

/** Words that only lead to a treatment. */
const LEADS = new Set(["the", "a", "an", "both", "all", "on", "regarding", "concerning", "for", "of", "also", "following", "request", "requests", "requested", "retrospective", "retro", "prospective", "continued", "authorization", "approval", "certification", "non-certification", "that", "is", "use", "its", "his", "her", "either", "medication", "medications", "then", "another", "patient", "to", "receive", "undergo", "starting", "start", "beginning", "begin", "nor", "perform", "see", "continue", "refill", "renew", "prescribe", "order", "obtain", "schedule", "resume", "will", "please", "gave", "administered", "retrospectively", "prospectively", "certify", "approve", "authorize"]);
/** Words that lead to one before `for` and `of`. */
const NOUNS = new Set(["refills", "prescription", "prescriptions", "orders"]);
const NEXT_WORD = /^[\s"'“‘:,.;(-]*([A-Za-z-]*)/;
const OPENING = "\"'“‘:,.;-";
const CLOSING = "\"'”’:,.;-";

/** A treatment without the words that only lead to it (`the request for a`, `refill for`) and without closing punctuation. */
function withoutLead(text: string, range: Range): Range {
  const { end } = range;
  let { start } = range;
  start += /^\s*(?:\(?\d{1,2}\)\s|handed out )/.exec(text.slice(start, Math.min(end, start + 14)))?.[0].length ?? 0;
  for (;;) {
    const next = NEXT_WORD.exec(text.slice(start, Math.min(end, start + 60)))!;
    const word = next[1]!.toLowerCase();
    const isLead = LEADS.has(word) || (NOUNS.has(word) && /^ (?:for|of)\b/.test(text.slice(start + next[0].length, end)));
    if (!isLead) break;
    start += next[0].length;
  }
  const bare = trimmed(text, { start, end }, OPENING, CLOSING);
  const joint = JOINT_LAST.exec(text.slice(Math.max(bare.start, bare.end - LONGEST_JOINT), bare.end));
  return { start: bare.start, end: bare.end - (joint?.[0].length ?? 0) };
}

/** What joins a list to a further entry that is not part of it. */
const JOINT_LAST = /[\s,;.]{1,4}(?:and|or)$/;
const LONGEST_JOINT = 8;
