/** Running headers and footers, which may stand in the middle of a sentence. */
const FURNITURE = /^(?:Final Determination Letter for IMR Case Number\b.{0,60}|IMR Case Number:? ?CM\d\d-\d{4,10},? {1,60}Page {1,10}\d{1,4}|(?:Page )?\d{1,4} of \d{1,4}|Page \d{1,4})$/i;

/** What such a line begins with. */
const BEGINNINGS = "FfIiPp0123456789";

/** Whether a trimmed line (not empty) is a page's running header or footer, to be read over. */
export function isPageFurniture(line: string): boolean {
  return line.length < 120 && BEGINNINGS.includes(line[0]!) && FURNITURE.test(line);
}
