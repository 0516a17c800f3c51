import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

const folder = "test/fixtures/letters";

/** An invented letter of `test/fixtures/letters`. */
export interface Fixture {
  readonly name: string;
  readonly text: string;
}

/** All of them, in the order of their names. */
export const FIXTURES: readonly Fixture[] = readdirSync(folder)
  .filter((name) => name.endsWith(".txt"))
  .sort()
  .map((name) => ({ name, text: readFileSync(join(folder, name), "utf8") }));
