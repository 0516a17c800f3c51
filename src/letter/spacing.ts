import type { Reading } from "../text/reading";
import { isLetterCode } from "../text/tokens";

/** How a letter's text layer sets blanks, so that a habit of the extractor is not taken for a gap. */
export interface Spacing {
  /** Whether its lines are justified: wide blanks stand between any two words. */
  readonly justified: boolean;
  /** The closing marks that have a blank before them as a rule. */
  readonly spacedMarks: string;
  /** Whether several lines begin with a closing mark, as a list with such marks does. */
  readonly marksOpenLines: boolean;
}

/** Fewer than these are no habit but slips, or gaps. */
const FEWEST = { wide: 12, spaced: 4, opening: 3 };
/** From what share on they are one. */
const SHARE = { wide: 0.03, spaced: 0.2 };
const MARKS = ".,;?!)";

/** How blanks are set in `[start, end)` of a reading; nothing is a habit in an empty one. */
export function spacingOf(text: string, reading: Reading, start: number, end: number): Spacing {
  const all = new Map<string, number>();
  const spaced = new Map<string, number>();
  let blanks = 0;
  let wide = 0;
  let opening = 0;
  for (let at = start + 1; at < end - 1; at += 1) {
    if (isLetterCode(reading.text.charCodeAt(at))) continue;
    const character = reading.text[at]!;
    if (MARKS.includes(character) && /\s/.test(reading.text[at + 1]!)) {
      count(all, character);
      if (reading.text[at - 1] !== " ") continue;
      count(spaced, character);
      if (reading.startsLine(at)) opening += 1;
    } else if (character === " " && text[reading.offsetAt(at + 1) - 1] === " ") {
      blanks += 1;
      if (isWide(text, reading, at)) wide += 1;
    }
  }
  return {
    justified: wide >= FEWEST.wide && wide > blanks * SHARE.wide,
    spacedMarks: [...spaced].filter(([mark, times]) => times >= FEWEST.spaced && times > all.get(mark)! * SHARE.spaced).map(([mark]) => mark).join(""),
    marksOpenLines: opening >= FEWEST.opening,
  };
}

/** Two blanks or more between two words of one line; behind the end of a sentence or a label they are usual. */
function isWide(text: string, reading: Reading, at: number): boolean {
  const from = reading.offsetAt(at - 1) + 1;
  const to = reading.offsetAt(at + 1);
  return to - from > 1 && !".:?!".includes(text[from - 1]!) && !/[\r\n\f]/.test(text.slice(from, Math.min(to, from + 400)));
}

function count(counts: Map<string, number>, key: string): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}
