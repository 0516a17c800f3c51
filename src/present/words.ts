/** A text in one line: every run of blanks and line ends is one space, none at its ends. */
export function oneLine(text: string): string {
  return text.split(/\s/).filter((word) => word !== "").join(" ");
}

/** A text of at most `length` characters, cut with an ellipsis; an emoji is not cut in two. */
export function shortened(text: string, length: number): string {
  if (text.length <= length) return text;
  const cut = text.slice(0, length - 1);
  return `${/[\ud800-\udbff]$/.test(cut) ? cut.slice(0, -1) : cut}…`;
}

/** A number with its noun: `1 finding`, `2 findings`. */
export function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? "" : "s"}`;
}
