import { matchesIn } from "../../text/matches";
import type { Range } from "../../text/range";

/** Stands for a page list, which parts titles wherever it is. */
export const PAGES = "\0";

/** A stretch of text between two cuts, and what kind of cut ends it. */
export interface Atom extends Range {
  /** `hard` parts titles; the others may stand within one: `joint` (and, &), `lead` (a slash, colon or dash, behind which a chapter's topic may follow). */
  readonly cut: "hard" | "joint" | "lead";
}

/** The marks of cuts behind which a chapter's topic may follow. */
const LEADS = ["/", ":", "–", "-"];
const CUT = /\0+|;|, ?(?:(?:and|&) )?| (?:and|&) | ?[/:–](?!\d)| ?- |(?<=[a-z)]{3})\. (?=[A-Z])|\.\s*$/g;
/** A web address, and the innermost brackets behind a word; one that opens a list of titles, or holds pages, is none. */
const WHOLE = /(?:https?:\/\/|www\.)[^\s,;\0]+|(?<=[\w)] ?)\([^()\0]*\)/gi;
/** Without this nothing stays whole, as in most texts. */
const MAY_BE_WHOLE = /\(|:\/\/|www\./i;

/** The stretches of a text between commas, joints, slashes and the like; cuts within brackets behind a word, or within an address, are none. */
export function atomsOf(text: string): readonly Atom[] {
  const atoms: Atom[] = [];
  let start = 0;
  for (const { index, 0: cut } of matchesIn(covered(covered(text)), CUT)) {
    atoms.push({ start, end: index, cut: cutOf(cut) });
    start = index + cut.length;
  }
  return [...atoms, { start, end: text.length, cut: "hard" }];
}

function cutOf(cut: string): Atom["cut"] {
  if (cut === " and " || cut === " & ") return "joint";
  return LEADS.includes(cut.trim()) ? "lead" : "hard";
}

/** A text with letters in the place of all that stays whole; done twice, brackets in brackets too. */
function covered(text: string): string {
  return MAY_BE_WHOLE.test(text) ? text.replace(WHOLE, (words) => "x".repeat(words.length)) : text;
}
