const CASE = "(?:IMR )?(?:Case (?:Number|No\\.?|#):? ?)?CM\\d\\d-\\d{4,10}";
const GAP = "[ ,|–—-]{1,60}";
const PAGE = "(?:Page:? {0,10})?\\d{1,4}(?: of \\d{1,4})?";
/** Running headers and footers, which may stand in the middle of a sentence. */
const FURNITURE = new RegExp(
  `^(?:Final Determination Letter for IMR Case Number\\b.{0,60}|${CASE}(?:${GAP}Final Determination(?: Letter)?)?${GAP}${PAGE}|Page:? {0,10}\\d{1,4}(?: of \\d{1,4})?(?:${GAP}${CASE})?|\\d{1,4} of \\d{1,4}|[–—-] ?\\d{1,3} ?[–—-])$`,
  "i",
);

/** What such a line begins with. */
const BEGINNINGS = "FfIiPpCc–—-0123456789";

/** Whether a trimmed line (not empty) is a page's running header or footer, to be read over. */
export function isPageFurniture(line: string): boolean {
  return line.length < 120 && BEGINNINGS.includes(line[0]!) && FURNITURE.test(line);
}
