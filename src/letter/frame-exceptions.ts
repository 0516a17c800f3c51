import { matchesIn } from "../text/matches";
import { EXCEPTION_FIRST, isAllBut } from "./bare-decision";
import type { Frame } from "./frames";
import type { Decision } from "./model";
import { SMALL_NUMBER } from "./numbers";
import { isHeaded } from "./piece-kind";
import { treatmentsIn } from "./treatment-list";

/** What a decision does not hold for. */
const EXCEPTION = /(,? \(?)(?:(?:(?:and|but|though|although) )?(not |neither )(?:for |including )?|(?:(?:but )?with the (?:sole |only |single )?exceptions? (?:of|being)|(?:with )?(?:all )?except(?:ing|ed)?(?: for)?|apart from|aside from|other than|save(?: for)?|excluding|exclusive of|minus|barring|but for) )/gi;
/** `certified X but not Y`, `certified X but neither Y nor Z` */
const BUT_NOT = /^,? but (?:not|neither) (?:for )?$/i;
/** `all but the walker` */
const BUT = /\bbut /i;

/**
 * A frame, and the one of what it excepts, which was decided the other way (`certified all medications other than X`, `certified Y, not X`); just the
 * frame where it excepts nothing.
 */
export function withException(sentence: string, frame: Frame): readonly Frame[] {
  if (frame.source !== "review" || frame.decision === null || frame.object.start < frame.verb.end) return [frame];
  const { start, end } = frame.object;
  const words = sentence.slice(start, end);
  const fronted = WHOLE.test(words) ? FRONTED.exec(sentence) : null;
  if (fronted) return [{ ...frame, bare: false, object: { start: 0, end: fronted[0].length } }, ...excepting(frame, { start: fronted[1]!.length, end: fronted[0].length })];
  const parted = partedByPlace(sentence, frame);
  if (parted) return parted;
  const exception = exceptionIn(words, frame.decision);
  if (exception === null) return [frame];
  const kept = isAllBut(words) ? frame : { ...frame, object: { start, end: start + exception.index } };
  const from = start + exception.index + exception.length;
  const closing = exception.bracketed ? sentence.indexOf(")", from) : -1;
  const excepted = { start: from, end: closing >= 0 && closing < end ? closing : end };
  return [kept, ...excepting(frame, excepted)];
}

/** The frame of what a decision does not hold for, which was decided the other way; none of a modification. */
function excepting(frame: Frame, object: Frame["object"]): readonly Frame[] {
  return frame.decision === "modified" ? [] : [{ ...frame, bare: false, decision: frame.decision === "certified" ? "denied" : "certified", object }];
}

/** `all but the last of the four services: W, X, Y and Z` */
const ALL_BUT_ONE = new RegExp(String.raw`^ (?:all|everything|each) but the (first|last)(?: (?:one|item))?(?: of (?:the |these |those |its )?(?:${SMALL_NUMBER}|\d{1,2})?(?: ?[a-z]{4,12})?)?(?:: | \(|,? (?:namely|that is),? )`, "i");

/** The frames of a list of which all but the first or the last was decided one way; null for any other. */
function partedByPlace(sentence: string, frame: Frame): readonly Frame[] | null {
  const lead = ALL_BUT_ONE.exec(sentence.slice(frame.object.start, frame.object.end));
  const treatments = lead === null ? [] : treatmentsIn(sentence, frame.object.start + lead[0].length, frame.object.end);
  const [first, last] = [treatments[0], treatments.at(-1)];
  if (lead === null || first === undefined || last === undefined || treatments.length < 2) return null;
  const [excepted, kept] = /first/i.test(lead[1]!) ? [first, { start: treatments[1]!.start, end: last.end }] : [last, { start: first.start, end: treatments.at(-2)!.end }];
  return [{ ...frame, bare: false, object: kept }, ...excepting(frame, excepted)];
}

/** What a sentence excepts beforehand (`With the exception of the brace, which it approved, UR refused the lot`). */
const FRONTED = new RegExp(`^(${EXCEPTION_FIRST}) [^,;:]{3,60}(?=, )`, "i");
/** All that was asked for. */
const WHOLE = /^ (?:the (?:lot|rest|others|remainder|whole|list|requests?)|all(?: of (?:it|them|these|those))?|everything|each(?: of them)?)\b(?! (?:of|for)\b)/i;

interface Exception {
  readonly index: number;
  readonly length: number;
  readonly bracketed: boolean;
}

/** The words that lead to what is excepted. `Not` does before the name of a treatment, and where something was certified. */
function exceptionIn(words: string, decision: Decision): Exception | null {
  const but = isAllBut(words) ? BUT.exec(words) : null;
  if (but) return { index: but.index, length: but[0].length, bracketed: false };
  for (const match of matchesIn(words, EXCEPTION)) {
    const isNot = match[2] !== undefined;
    if (isNot && (decision !== "certified" || !(BUT_NOT.test(match[0]) || isHeaded(words.slice(match.index + match[0].length).split(/[,;.)]/, 1)[0]!)))) continue;
    return { index: match.index, length: match[0].length, bracketed: match[1]!.includes("(") };
  }
  return null;
}
