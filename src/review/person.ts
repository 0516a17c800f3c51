/** A person's name as records hold it, without blanks around it; null where the words name nobody. */
export function personNamed(words: string): string | null {
  return words.trim() || null;
}
