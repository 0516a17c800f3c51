import { DAY } from "./day";
import { SMALL_NUMBER } from "./numbers";
import { isHeaded, namesTreatment, opensWithTreatment } from "./piece-kind";
import { inBrackets } from "./verb-overlaps";
import { AS_ASKED } from "./wordings/approval";

/** A participle without auxiliary: at the end of its clause, behind a dash, or before what UR left (`acupuncture modified to 6 visits, a brace denied`). */
export function isElliptical(sentence: string, start: number, verbEnd: number): boolean {
  if (!/(?:ed|cut|OK['’]?d)$/i.test(sentence.slice(start, verbEnd))) return false;
  const end = verbEnd + (AS_A_WHOLE.exec(sentence.slice(verbEnd, verbEnd + LONGEST_MANNER))?.[0].length ?? 0);
  return /^(?:[;.]|$)/.test(sentence.slice(end, end + 1)) || (/ [-–—] ?$/.test(sentence.slice(Math.max(0, start - 3), start)) && namesTreatment(sentence.slice(Math.max(0, start - LONGEST_NAME), start))) || (/^(?:modified|reduced|cut)$/i.test(sentence.slice(start, verbEnd)) && MODIFIED_TO_COUNT.test(sentence.slice(end, end + 12))) || isDecidedBehindColon(sentence, start, end) || isDecidedOnDay(sentence, start, end) || isDecidedInList(sentence, start, end) || isDecidedWithReason(sentence, start, end) || isDecidedInBrackets(sentence, start, end);
}

/** `acupuncture approved as requested` */
const AS_A_WHOLE = new RegExp(`^,? ${AS_ASKED}(?![\\w-])`, "i");
const LONGEST_MANNER = 30;

/** `LSO brace, rigid: denied, not effective beyond the acute phase` */
function isDecidedBehindColon(sentence: string, start: number, end: number): boolean {
  return sentence.endsWith(": ", start) && /^(?:,| as | because | due to | for | with modif| \()/.test(sentence.slice(end, end + 12)) && opensWithTreatment(sentence.slice(Math.max(0, start - LONGEST_NAME), start - 2).split(/[.;] /).at(-1)!);
}

/** `MRI (denied), therapy (modified to 6 visits)` */
function isDecidedInBrackets(sentence: string, start: number, end: number): boolean {
  if (!inBrackets(sentence, { start, end }) || !/^(?:(?: to|:|,) [^()[\]]{1,120})?[)\]]/.test(sentence.slice(end, end + 130))) return false;
  return namesTreatment(sentence.slice(Math.max(0, start - LONGEST_NAME), start - 1));
}

/** `What went to UR was an MRI, denied 3/4/2014.`, `an MRI and a brace, both denied 3/4/2014` */
function isDecidedOnDay(sentence: string, start: number, end: number): boolean {
  const joint = ON_DAY.test(sentence.slice(end, end + 40)) ? ALL_BEFORE.exec(sentence.slice(Math.max(0, start - LONGEST_JOINT), start)) : null;
  if (joint === null) return false;
  return isHeaded(behindLast([",", ":", ";", " and ", " was "], sentence.slice(Math.max(0, start - LONGEST_NAME), start - joint[0].length)));
}

/** The words behind the last of some marks; all of them where there is none. */
function behindLast(marks: readonly string[], words: string): string {
  return words.slice(Math.max(...marks.map((mark) => (words.includes(mark) ? words.lastIndexOf(mark) + mark.length : 0))));
}

const ALL_BEFORE = /, (?:both |all |each )?$/i;
const LONGEST_JOINT = ", both ".length;
const ON_DAY = new RegExp(String.raw`^ (?:on )?${DAY}(?:[.;,)]|$| (?:by|as|for|because|since|due)\b)`, "i");

/** `MRI denied, EMG denied, therapy approved` */
function isDecidedInList(sentence: string, start: number, end: number): boolean {
  if (!/^(?:,| and )/.test(sentence.slice(end, end + 5))) return false;
  return isHeaded(behindLast([",", ":", ";", " and "], sentence.slice(Math.max(0, start - LONGEST_NAME), start)));
}

/** `UR 5/6/2014: MRI of the knee not certified (no injury); EMG certified` */
function isDecidedWithReason(sentence: string, start: number, end: number): boolean {
  if (!sentence.startsWith(" (", end)) return false;
  const before = sentence.slice(Math.max(0, start - LONGEST_NAME), start);
  const from = Math.max(before.lastIndexOf(": "), before.lastIndexOf("; "));
  return from >= 0 && isHeaded(before.slice(from + 2));
}

const LONGEST_NAME = 100;

const MODIFIED_TO_COUNT = new RegExp(String.raw`^ to (?:#?\d|${SMALL_NUMBER})`, "i");
