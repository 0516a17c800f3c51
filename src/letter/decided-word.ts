/** The words with which notes and entries of a list tell what was decided, as the text of a pattern. */
export const DECIDED_WORD = "(?:denied|non[- ]?certified|not (?:certified|approved|authorized)|certified|approved|authorized)";

const REFUSES = /^(?:denied|non|not)/i;

/** What such a word says. */
export function decisionOfWord(word: string): "denied" | "certified" {
  return REFUSES.test(word) ? "denied" : "certified";
}
