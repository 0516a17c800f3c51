import { distance } from "fastest-levenshtein";

/** Asks for the word that was likely meant, behind a full stop; empty where none is near. */
export function didYouMean(word: unknown, words: readonly string[]): string {
  const meant = typeof word === "string" && word !== "" ? likelyMeant(word, words).map((one) => JSON.stringify(one)) : [];
  const [last, ...others] = meant.reverse();
  if (last === undefined) return "";
  return ` Did you mean ${others.length === 0 ? "" : `${others.reverse().join(", ")} or `}${last}?`;
}

/** The nearest words, if a slip or two away; else those of which the word is the beginning, or the beginning of a part, if they are few. */
function likelyMeant(word: string, words: readonly string[]): readonly string[] {
  const distances = words.map((one) => distance(word, one));
  const least = Math.min(...distances);
  if (least <= Math.max(2, word.length / 4)) return words.filter((_, at) => distances[at] === least);
  const longer = word.length < SHORTEST_PART ? [] : words.filter((one) => `-${one}`.includes(`-${word}`));
  return longer.length > MOST ? [] : longer;
}

/** Fewer letters begin a word by chance. */
const SHORTEST_PART = 3;
/** More are a list, and no question. */
const MOST = 6;
