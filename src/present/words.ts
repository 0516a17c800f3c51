import { inEnglish, translatable, type Translate } from "./translate";

/** A text in one line: every run of blanks and line ends is one space, none at its ends. */
export function oneLine(text: string): string {
  return text.split(/\s/).filter((word) => word !== "").join(" ");
}

/** As much of a text as a row shows. */
export const LONGEST_LABEL = 200;

/** A text of at most `length` characters, cut with an ellipsis behind a word; no emoji is cut in two, and no word unless it is very long. */
export function shortened(text: string, length: number): string {
  if (text.length <= length) return text;
  const cut = text.slice(0, length - 1);
  const end = cut.lastIndexOf(" ");
  if (text[length - 1] !== " " && end > length - LONGEST_WORD) return `${cut.slice(0, end)}…`;
  return `${/[\ud800-\udbff]$/.test(cut) ? cut.slice(0, -1) : cut}…`;
}

const LONGEST_WORD = 40;

/** What is counted: of one, and of any other number. */
const COUNTS = translatable({
  finding: ["1 finding", "{0} findings"],
  error: ["1 error", "{0} errors"],
  warning: ["1 warning", "{0} warnings"],
  information: ["1 for information", "{0} for information"],
  hint: ["1 hint", "{0} hints"],
  letter: ["1 letter", "{0} letters"],
  item: ["1 item", "{0} items"],
  mention: ["1 mention", "{0} mentions"],
  statement: ["1 statement", "{0} statements"],
  day: ["1 day", "{0} days"],
});

/** A number with its noun: `1 finding`, `2 findings`. */
export function counted(count: number, noun: keyof typeof COUNTS, translate: Translate = inEnglish): string {
  return translate(COUNTS[noun][count === 1 ? 0 : 1]!, count);
}
