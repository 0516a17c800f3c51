import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join, sep } from "node:path";
import { constructedBy } from "./constructed";
import { patternsOfFile } from "./literals";

/** A pattern of the source. */
export interface Pattern {
  readonly pattern: RegExp;
  /** The same for the same pattern and flags only. */
  readonly hash: string;
  /** Where it stands, as `src/letter/dates.ts:12`; for one that is put together the file alone. */
  readonly place: string;
}

/** The patterns of the source, each once, in the order of their places; and the places in which one is put together that no load tells. */
export interface AllPatterns {
  readonly patterns: readonly Pattern[];
  readonly unknown: readonly string[];
}

/** These need an editor or a web worker, or end the process, when they are loaded. */
const CANNOT_BE_LOADED = ["src/editor/", "src/threads/", "src/cli/main.ts"];

/** All patterns of `src` below a root: literals, and those that modules put together when they are loaded. */
export async function patternsBelow(root: string): Promise<AllPatterns> {
  const paths = readdirSync(join(root, "src"), { recursive: true, encoding: "utf8" }).map((name) => `src/${name.split(sep).join("/")}`).filter((path) => path.endsWith(".ts")).sort();
  const files = paths.map((path) => ({ path, ...patternsOfFile(readFileSync(join(root, path), "utf8")) }));
  const isLoaded = (path: string): boolean => !CANNOT_BE_LOADED.some((start) => path.startsWith(start));
  const literals = files.flatMap(({ path, literals: found }) => found.map(({ pattern, line }) => ({ pattern, place: `${path}:${line}` })));
  const constructed = (await constructedBy(root, paths.filter(isLoaded))).map(({ pattern, path }) => ({ pattern, place: path }));
  const byHash = new Map([...literals, ...constructed].reverse().map((found) => [hashOf(found.pattern), { ...found, hash: hashOf(found.pattern) }]));
  const loaded = new Set(constructed.map(({ place }) => place));
  return {
    patterns: [...byHash.values()].sort((one, other) => (one.place < other.place ? -1 : 1)),
    unknown: files.flatMap(({ path, constructions }) => (loaded.has(path) ? [] : constructions.map((line) => `${path}:${line}`))),
  };
}

/** A short name of a pattern by its source and flags. */
export function hashOf({ source, flags }: Pick<RegExp, "source" | "flags">): string {
  return createHash("sha256").update(`/${source}/${flags}`).digest("hex").slice(0, 16);
}
