import { PHRASES, TERMS } from "./spelling/terms";

/** Words of what these letters say of the reviewer (`domain.md` 1.1). */
const REVIEWER_WORDS = "specialty subspecialty specialties subspecialties certified certification licensed practice active physician reviewer";

const WORDS = new Set([...TERMS, ...[...PHRASES, REVIEWER_WORDS].flatMap((phrase) => phrase.toLowerCase().match(/[a-z]{4,}/g) ?? [])]);

/** Whether a word (lower case) is one of the terms and set phrases of these letters. */
export function isSetWord(word: string): boolean {
  return WORDS.has(word);
}
