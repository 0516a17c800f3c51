import { findDrugs } from "../knowledge/drugs";
import { findServices } from "../knowledge/services";
import { matchesIn } from "../text/matches";
import type { Range } from "../text/range";
import { NUMBER_IN_WORDS, SMALL_NUMBER } from "./numbers";

/** A piece of a list between two separators. */
export interface Piece extends Range {
  /** What stands before it: `,`, `;`, `and`, or nothing for the first. */
  readonly separator: string;
}

/** What goes with an operation, as its list begins. */
const ASSOCIATED = "[ ]with (?:(?:the |these )?(?:following )?associated (?:surgical )?services?:?|(?:an? )?(?=assistant|co-?surgeon)|the following:(?= (?:an? )?(?:assistant|co-?surgeon|post-?op|pre-?op)))|[ ]and (?:the |these )?(?:following )?associated (?:surgical )?services?:";

/** What goes with an operation, and is asked for beside it. */
const WITH_STAY = ",[ ]with[ ](?=(?:an?[ ])?(?:(?:re-?check|follow-?up|return)[ ]|(?:urine|drug|toxicology)[ ](?:drug[ ])?(?:screen|test)|UDS\\b|UDT\\b))|,?[ ]with[ ](?=(?:an?[ ]|one[ ]|two[ ]|three[ ])?(?:\\d[ -])?(?:(?:day|night)[ -])?(?:inpatient|overnight|hospital|pre-?op|post-?op))";

/** Commas and semicolons outside brackets and figures, *and*, *plus*, *along with*, and list numbers (`; No. 2, Y`, ` 2) Y`). */
const SEPARATOR = new RegExp(`${WITH_STAY}|[;,][ ](?:and[ ])?No\\.[ ]\\d{1,2}[,:]|[;\\n]|,(?!\\d{3}\\b)|${ASSOCIATED}|[ ](?:and(?<!hundred[ ]and(?=[ ](?:${NUMBER_IN_WORDS})\\b))(?:, (?:as a (?:consequence|result)|consequently|accordingly|therefore|in turn),)?(?: with (?:it|them|(?:a )?(?:recommendation|request)s? for))?|or|nor(?: (?:with|to|for|on)(?= (?:the|an?|his|her|\\d)))?|plus|but with(?= (?:\\d{1,2}|${SMALL_NUMBER}) )|along with|as well as|together with)(?=[ ])(?![ ]treat)|[ ](?:&|[-–•▪*])(?=[ ])|(?:^|[ ])\\d{1,2}\\)(?=[ ])`, "g");

/** The pieces of the list that `text.slice(start, end)` is, in order, by their indices in the text; blank ones are left out. */
export function piecesOf(text: string, start: number, end: number): readonly Piece[] {
  const list = text.slice(start, end);
  const pieces: Piece[] = [];
  let from = 0;
  let separator = "";
  const close = (to: number): void => {
    if (list.slice(from, to).trim() === "") return;
    pieces.push({ start: start + from, end: start + to, separator });
    separator = "";
  };
  const names = list.includes(" and ") ? namesWithAnd(list) : [];
  for (const match of matchesIn(list, SEPARATOR)) {
    if (insideBrackets(list, from, match.index) || names.some((name) => name.start < match.index && match.index < name.end)) continue;
    close(match.index);
    from = match.index + match[0].length;
    separator += match[0];
  }
  close(list.length);
  return pieces;
}

/** Names that hold an *and* of their own (`anterior cervical discectomy and fusion`, `hydrocodone and acetaminophen`). */
function namesWithAnd(list: string): readonly Range[] {
  return [...findServices(list), ...findDrugs(list)].filter(({ start, end }) => list.slice(start, end).includes(" and "));
}

function insideBrackets(list: string, from: number, at: number): boolean {
  let depth = 0;
  for (let index = from; index < at; index += 1) {
    if (list[index] === "(") depth += 1;
    else if (list[index] === ")") depth = Math.max(0, depth - 1);
  }
  return depth > 0;
}
