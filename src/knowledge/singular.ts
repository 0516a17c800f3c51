const SHORT_PLURALS = new Set(["hips", "legs", "arms", "toes", "ribs", "labs", "cts", "mris", "pads", "aids", "bars", "cups", "beds", "kits"]);

/** A word without its plural ending; words of less than five letters (`TENS`, `hips`) only where that is no other word. */
export function singular(word: string): string {
  if (!word.endsWith("s")) return word;
  if (word.length < 5) return SHORT_PLURALS.has(word) ? word.slice(0, -1) : word;
  if (word.endsWith("ies")) return `${word.slice(0, -3)}y`;
  return "sui".includes(word[word.length - 2]!) ? word : word.slice(0, -1);
}
