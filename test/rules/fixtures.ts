import { readdirSync, readFileSync } from "node:fs";

/** An invented letter of `test/fixtures/letters`. */
export interface Fixture {
  readonly name: string;
  readonly text: string;
}

/** The invented letters, sorted by name. */
export function fixtureLetters(): readonly Fixture[] {
  return readdirSync("test/fixtures/letters")
    .filter((file) => file.endsWith(".txt"))
    .sort()
    .map((file) => ({ name: file.slice(0, -".txt".length), text: readFileSync(`test/fixtures/letters/${file}`, "utf8") }));
}
