/** The order of two texts by their UTF-16 code units, the same on every machine: below zero where the first comes first, zero where they are the same. */
export function compareTexts(one: string, other: string): number {
  if (one === other) return 0;
  return one < other ? -1 : 1;
}
