import { findBodyRegions, findSides } from "../knowledge/body";
import { findDrugs } from "../knowledge/drugs";
import { findServices } from "../knowledge/services";
import type { Range } from "../text/range";
import type { Reading } from "../text/reading";

/** A piece of a list between two separators. */
interface Piece extends Range {
  /** What stands before it: `,`, `;`, `and`, or nothing for the first. */
  readonly separator: string;
}

/** What a piece can stand for. */
type PieceKind = "drug" | "service" | "modifier" | "qualifier" | "other";

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
    } else if (last >= 0 && (kind === "modifier" || isCompound(reading.text, treatments[last]!, piece, kind))) {
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
  const lead = /^\s*(?:(?:an?|the|one|two|three|four|six|eight|ten|twelve|\d+) )?/i.exec(words)![0].length;
  return findServices(words)[0]?.start === lead;
}

/** Commas and semicolons outside brackets and figures, *and*, *plus*, *along with*, and list numbers. */
const SEPARATOR = /[;\n]|,(?!\d{3}\b)|[ ](?:and|or|plus|along with|as well as|together with)(?=[ ])|[ ](?:&|[-–•▪*])(?=[ ])|(?:^|[ ])\d{1,2}\)(?=[ ])/g;

function piecesOf(text: string, start: number, end: number): readonly Piece[] {
  const list = text.slice(start, end);
  const pieces: Piece[] = [];
  let from = 0;
  let separator = "";
  const close = (to: number): void => {
    if (list.slice(from, to).trim() === "") return;
    pieces.push({ start: start + from, end: start + to, separator });
    separator = "";
  };
  for (const match of list.matchAll(SEPARATOR)) {
    if (insideBrackets(list, from, match.index)) continue;
    close(match.index);
    from = match.index + match[0].length;
    separator += match[0];
  }
  close(list.length);
  return pieces;
}

function insideBrackets(list: string, from: number, at: number): boolean {
  let depth = 0;
  for (let index = from; index < at; index += 1) {
    if (list[index] === "(") depth += 1;
    else if (list[index] === ")") depth = Math.max(0, depth - 1);
  }
  return depth > 0;
}

/** What cannot name a treatment: counts, schedules, directions, levels and prepositions. */
const MODIFIER =
  /^(?:(?:approximately |about |x ?)?\d|#|qty|quantity|count|(?:one|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty|thirty|forty|fifty|sixty|ninety|half|once|twice|no|daily|weekly|nightly|every|each|per|as needed|prn|by mouth|orally|with|without|for|from|to|at|in|on|under|over|using|including|times|take|apply|bid|tid|qid|qhs|then)\b|p\.?o\.?\b|(?:L|T|C|S)\d)/i;
const QUALIFIERS = new Set(["the", "a", "an", "both", "of", "initial", "additional", "repeat", "further", "new", "left", "right", "bilateral", "upper", "lower", "mid", "middle", "and", "or", "level", "levels", "joint", "spine", "request", "requests", "for", "trapezius", "scapula", "scapular", "thigh", "calf", "buttock", "buttocks", "rib", "ribs", "chest", "pelvis", "extremity", "extremities", "region", "area", "sides"]);
const LEVEL = /^[clst]?\d{1,2}$/i;

function kindOf(piece: string): PieceKind {
  const words = piece.trim();
  if (findDrugs(words).length > 0) return "drug";
  if (findServices(words).length > 0) return isOnlyModifier(words) ? "modifier" : "service";
  if (isQualifier(words)) return "qualifier";
  return MODIFIER.test(words) ? "modifier" : "other";
}

function isOnlyModifier(words: string): boolean {
  return /^(?:with|without|under|using|including|followed by)\b/i.test(words);
}

/** Sides, levels, body parts and the like alone: they wait for the service that follows (`cervical and thoracic MRI`). */
function isQualifier(words: string): boolean {
  let rest = words;
  for (const part of [...findBodyRegions(words), ...findSides(words)].sort((one, other) => other.start - one.start)) {
    rest = rest.slice(0, part.start) + " ".repeat(part.end - part.start) + rest.slice(part.end);
  }
  return rest.split(/[\s/,-]+/).every((word) => word === "" || QUALIFIERS.has(word.toLowerCase()) || LEVEL.test(word));
}

/** Drugs with percentages one after the other are one compound. */
function isCompound(text: string, last: Part, piece: Piece, kind: PieceKind): boolean {
  const isPart = (range: Range): boolean => /\d ?%/.test(text.slice(range.start, range.end));
  const closed = /#|qty|quantity|\bgm?\b|patch/i.test(text.slice(last.start, last.end));
  return kind === "drug" && last.kind === "drug" && !closed && isPart(last) && (isPart(piece) || /\b(?:cream|ointment|gel|base)\b/i.test(text.slice(piece.start, piece.end)));
}

/** Words that only lead to a treatment. */
const LEADS = new Set(["the", "a", "an", "both", "all", "on", "regarding", "concerning", "for", "of", "also", "following", "request", "requests", "requested", "retrospective", "retro", "prospective", "continued", "authorization", "approval", "certification", "non-certification", "that", "is", "use", "its", "his", "her", "either", "medication", "medications", "then", "another", "patient", "to", "receive", "undergo", "starting", "start", "beginning", "begin"]);
const NEXT_WORD = /^[\s"'“‘:,.;(-]*([A-Za-z-]*)/;
const CLOSING = /[\s"'”’:,.;-]/;
const OPENING = /[\s"'“‘:,.;-]/;

/** A treatment without the words that only lead to it (`the request for a`, `refill for`) and without closing punctuation. */
function withoutLead(text: string, range: Range): Range {
  let { start, end } = range;
  start += /^\s*\(?\d{1,2}\)\s/.exec(text.slice(start, Math.min(end, start + 10)))?.[0].length ?? 0;
  for (;;) {
    const next = NEXT_WORD.exec(text.slice(start, Math.min(end, start + 60)))!;
    const word = next[1]!.toLowerCase();
    const isLead = LEADS.has(word) || (/^refills?$/.test(word) && /^ (?:for|of)\b/.test(text.slice(start + next[0].length, end)));
    if (!isLead) break;
    start += next[0].length;
  }
  while (start < end && OPENING.test(text[start]!)) start += 1;
  while (end > start && CLOSING.test(text[end - 1]!)) end -= 1;
  return { start, end };
}
