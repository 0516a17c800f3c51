import { matchesIn } from "../text/matches";
import { startBehind } from "../text/search";

/** The request as the subject of a clause, by any words. */
const REQUEST = /(?:^|[,;:] )(?:(?:and|but|so|so that|then|therefore|thus|hence|consequently) ){0,2}(?:[a-z-]+ ){0,4}requests?\b/gi;

/**
 * Where in a sentence the clause starts that concludes, behind its reasons (`Since ..., the request is not medically necessary`): `verdict` is where its
 * verdict starts and `treatment` where the treatment that it names does, if it names one. The sentence's start where there are no reasons.
 */
export function concludingClause(words: string, verdict: number, treatment: number | null): number {
  const request = matchesIn(words.slice(0, verdict), REQUEST).at(-1);
  if (request) return request.index;
  return startBehind(words, Math.min(verdict, treatment ?? verdict), ",;:");
}
