/** Signs that no letter has: controls are blanks by now; private, unassigned and replaced characters are what remains of a font without letters. */
const STRANGE = /[\p{Co}\p{Cn}\ufffd]/gu;
const LETTERS = /\p{L}/gu;

/** Whether a text is not made of letters: its fonts had no map to Unicode. */
export function isUnmapped(text: string): boolean {
  const ink = text.replace(/\s/g, "").length;
  const strange = text.match(STRANGE)?.length ?? 0;
  const letters = text.match(LETTERS)?.length ?? 0;
  return strange * 4 > ink || letters * 5 < ink;
}
