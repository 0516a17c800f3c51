import { createHash } from "node:crypto";
import type { Fact } from "./facts";

/** The facts of one letter as they are committed: of each kind the salted hashes, sorted. How many there are is their number. */
export type HashedLetter = Readonly<Record<string, readonly string[]>>;

/** The last accepted run: letters by their key, in folders. */
export type Accepted = Readonly<Record<string, Readonly<Record<string, HashedLetter>>>>;

/** A fact that one run has and the other has not. `text` is null where only its hash is known. */
export interface Change {
  readonly kind: string;
  readonly text: string | null;
}

export interface LetterChanges {
  readonly came: readonly Change[];
  readonly went: readonly Change[];
}

/** What a letter is called in what is committed: nobody who does not have the letter can tell which one it is. */
export function keyOf(letter: string): string {
  return hash("", letter).slice(0, 12);
}

/** A fact's hash, salted with the whole letter: whoever does not have the letter cannot try out what it says. */
export function hashOf(letter: string, { kind, text }: Fact): string {
  return hash(letter, `${kind}\n${text}`).slice(0, 8);
}

function hash(salt: string, text: string): string {
  return createHash("sha256").update(salt).update("\0").update(text).digest("hex");
}

/** The facts of a letter, hashed, by kinds in alphabetical order. */
export function hashedLetter(letter: string, facts: readonly Fact[]): HashedLetter {
  const kinds = [...new Set(facts.map(({ kind }) => kind))].sort();
  return Object.fromEntries(kinds.map((kind) => [kind, facts.filter((fact) => fact.kind === kind).map((fact) => hashOf(letter, fact)).sort()]));
}

/** What came and went in a letter since it was accepted; `wordsOf` gives the words of a hash, null where they are not known. */
export function changesOf(accepted: HashedLetter, now: HashedLetter, wordsOf: (hash: string) => string | null): LetterChanges {
  return { came: missingFrom(accepted, now, wordsOf), went: missingFrom(now, accepted, wordsOf) };
}

function missingFrom(less: HashedLetter, more: HashedLetter, wordsOf: (hash: string) => string | null): readonly Change[] {
  return Object.entries(more).flatMap(([kind, hashes]) => {
    const known = new Set(less[kind]);
    return hashes.filter((one) => !known.has(one)).map((one) => ({ kind, text: wordsOf(one) }));
  });
}

/** How many facts of each kind came and went, by kind. */
export function changesByKind(changes: readonly LetterChanges[]): ReadonlyMap<string, { came: number; went: number }> {
  const kinds = new Map<string, { came: number; went: number }>();
  for (const letter of changes) {
    for (const direction of ["came", "went"] as const) {
      for (const { kind } of letter[direction]) {
        const counts = kinds.get(kind) ?? { came: 0, went: 0 };
        counts[direction] += 1;
        kinds.set(kind, counts);
      }
    }
  }
  return new Map([...kinds].sort(([one], [other]) => (one < other ? -1 : 1)));
}
