import { findDrugs } from "../knowledge/drugs";
import { matchesIn } from "../text/matches";
import type { Range } from "../text/range";
import { isCountedDrug } from "./dose-verbs";
import { piecesOf } from "./list-pieces";
import { isHeaded, kindOf } from "./piece-kind";
import { PRESCRIBER } from "./prescriber";
import type { SummarySentence } from "./summary-sentences";

/** Where a sentence stands to a physician's report that the summary quotes: right behind the one that names it, or within the quotation. */
export type ReportQuotation = "behind" | "within" | null;

const AUTHOR = `(?:dr\\. [a-z'-]{2,20}?|(?:the|his|her)(?: treating)? ${PRESCRIBER})`;
const REPORT = "(?:(?:progress|office|clinic|visit|chart|follow-up|last|latest|handwritten) ){0,2}(?:reports?|notes?|summary|entry|dictation|PR-?2|chart)";
/** Before what a physician's report says (`From Dr. Lee's report of 5/6/2015:`, `Her summary of the visit:`). */
const OPENS = new RegExp(`^(?:(?:from|in|per) )?(?:${AUTHOR}['’]s? ${REPORT}|(?:the |his |her )?${REPORT} (?:of|by|from) ${AUTHOR}|(?:his|her) ${REPORT})\\b[^.;:"“]{0,60}:`, "i");
/** Who treats nobody, and what lists what is taken. */
const OF_OTHERS = /\b(?:[AQI]ME|PQME|panel|evaluat(?:or|ion)|pharmac(?:y|ist)|medications?|meds|drugs)\b/i;
const MARKS = /["“”]/g;
const OPENING_MARK = /^["“]/;

/** Where the sentence behind stands to a report that this one may open, quote or close the quotation of, by where this one stands. */
export function quotationBehind({ words, onReview }: SummarySentence, report: ReportQuotation): ReportQuotation {
  const opens = !onReview && OPENS.test(words) && !OF_OTHERS.test(words);
  if (onReview || !(opens || report)) return null;
  const opensOrCloses = (words.match(MARKS) ?? []).length % 2 === 1;
  if (opens) return opensOrCloses ? "within" : "behind";
  const goesOn = report === "within" ? !opensOrCloses : opensOrCloses && OPENING_MARK.test(words);
  return goesOn ? "within" : null;
}

const SEPARATOR = /; | [-–—] /g;
/** What a note has been taken, tried or found, before a drug. */
const TELLS_TAKEN =
  /\b(?:med(?:s|ication|icine)s?|drugs?|tak(?:es|en|ing)|took|us(?:es|ed|ing)|on|current|home|now|tried|fail(?:s|ed)|stopped|ha[ds]|have|was|were|is|are|gave|given|got|history|PDMP|CURES|screen|bottles?|\d left|remain[a-z]*|since|until|allerg[a-z]*|from|elsewhere|refilled|not?|never|declined|refused|off|last|prior|previous|past|if|consider[a-z]*|negative|positive|normal|done|helped|completed|(?:19|20)\d\d)\b/i;

/**
 * The list in which a sentence of a physician's report, as it is quoted, notes what is prescribed: the whole sentence (`"Zoloft 50 mg #30; eight visits of therapy."`),
 * or what it ends with behind a semicolon or a dash (`Bowels as before - Colace 100 mg, #60.`); null where no drug with a count stands in it.
 */
export function prescribedInReport(words: string, report: ReportQuotation): Range | null {
  const whole = OPENING_MARK.exec(words)?.[0].length ?? 0;
  if (report === null || (report === "behind" && whole === 0)) return null;
  const starts = [whole, ...matchesIn(words, SEPARATOR).map(({ index, 0: mark }) => index + mark.length)];
  const first = starts.findLastIndex((start, nth) => !isList(words.slice(start, starts[nth + 1] ?? words.length))) + 1;
  const start = starts[first];
  if (start === undefined || TELLS_TAKEN.test(words.slice(0, start))) return null;
  return isCountedDrug(words.slice(start)) ? { start, end: words.length } : null;
}

/** Whether words are nothing but treatments, each with its directions and count. */
function isList(words: string): boolean {
  return piecesOf(words, 0, words.length).every(({ start, end }, nth) => isEntry(words.slice(start, end).replace(IN_BRACKETS, ""), nth === 0));
}

const IN_BRACKETS = /\([^()]*\)/g;
const LETTERS = /[a-z]+/gi;
/** The words of how a drug is taken and of how much of it there is. */
const DIRECTIONS = new Set(
  ("mg mcg g gm ml tab tabs tablet tablets cap caps capsules pills patch patches film cream gel er sr xr cr la po p o b t q i d h s bid tid qid qd qhs hs prn r n a one two three daily nightly " +
    "once twice times day night bedtime morning every hours at in the by mouth as needed and with meals food for pain sleep spasm refill refills x disp total").split(" "),
);

/** Whether a piece of a list is a treatment, or a detail of the one before; a drug's name is followed by directions alone. */
function isEntry(piece: string, first: boolean): boolean {
  if (!isHeaded(piece)) return !first && kindOf(piece) === "modifier" && isDirections(piece);
  const drug = findDrugs(piece)[0];
  return drug === undefined ? !TELLS_TAKEN.test(piece) : isDirections(piece.slice(drug.end));
}

function isDirections(words: string): boolean {
  return (words.toLowerCase().match(LETTERS) ?? []).every((word) => DIRECTIONS.has(word));
}
