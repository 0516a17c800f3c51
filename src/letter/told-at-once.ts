import type { Range } from "../text/range";
import { DAY } from "./day";
import { DECIDED_WORD, decisionOfWord } from "./decided-word";
import { isHeaded } from "./piece-kind";

/** A list of treatments of which notes tell at once that it was requested and what was decided. */
export interface ToldAtOnce {
  /** The list, as a range of the sentence. */
  readonly list: Range;
  /** The verb of requesting. */
  readonly requested: Range;
  /** The verb of deciding, and what it says. */
  readonly decided: Range;
  readonly decision: "denied" | "certified";
}

const ON_DAY = `(?:,? (?:on )?${DAY})?`;
/** `MRI of the knee, Mobic 15 mg #30: requested 11/28/2016, denied by UR 12/07/2016` */
const BEHIND = new RegExp(`(:| [-–—]| \\() ?(requested)${ON_DAY}[,;]? (?:and )?(${DECIDED_WORD}) (?=by |on |\\d)`, "i");
/** `Requested on 3/1/2014 and denied by UR on 3/9/2014: MRI of the knee` */
const BEFORE = new RegExp(`^(requested)${ON_DAY} and (${DECIDED_WORD})(?: by [a-z ]{2,25}?)?${ON_DAY}: ?`, "i");

/** The list of a sentence that tells at once what was requested and decided; null where it tells no such thing. */
export function toldAtOnce(sentence: string): ToldAtOnce | null {
  const before = BEFORE.exec(sentence);
  if (before) return placed(sentence, { start: before[0].length, end: sentence.length }, before);
  const behind = BEHIND.exec(sentence);
  return behind && isHeaded(sentence.slice(0, behind.index).split(/[,;]/, 1)[0]!) ? placed(sentence, { start: 0, end: behind.index }, behind) : null;
}

function placed(sentence: string, list: Range, match: RegExpExecArray): ToldAtOnce {
  const [requested, decided] = match.slice(-2) as [string, string];
  const start = sentence.indexOf(requested, match.index);
  const second = sentence.indexOf(decided, start + requested.length);
  return { list, requested: { start, end: start + requested.length }, decided: { start: second, end: second + decided.length }, decision: decisionOfWord(decided) };
}
