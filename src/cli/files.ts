import { readdir, stat } from "node:fs/promises";
import { join, resolve } from "node:path";
import { compareTexts } from "../text/compare";

/** A file to check, a folder that was named and holds none, or a path that could not be read, and why. */
export type FoundPath =
  | { readonly kind: "file"; readonly path: string }
  | { readonly kind: "empty"; readonly path: string }
  | { readonly kind: "error"; readonly path: string; readonly error: unknown };

/** The path that stands for standard input. */
export const STANDARD_INPUT = "-";

const LETTER_FILE = /\.(?:txt|imr|pdf)$/i;

/**
 * The files that paths name, each once: those named themselves whatever their extension, and of folders the `.txt`, `.imr` and
 * `.pdf` files below them, in the order of their names. A path that cannot be read is an error in its place, a folder without such files is empty.
 */
export async function* findFiles(paths: readonly string[]): AsyncGenerator<FoundPath> {
  const seen = new Set<string>();
  for (const path of paths) {
    for await (const found of foundAt(path)) {
      const key = found.path === STANDARD_INPUT ? STANDARD_INPUT : resolve(found.path);
      if (seen.has(key)) continue;
      seen.add(key);
      yield found;
    }
  }
}

async function* foundAt(path: string): AsyncGenerator<FoundPath> {
  let isEmpty = true;
  for await (const found of filesAt(path)) {
    isEmpty = false;
    yield found;
  }
  if (isEmpty) yield { kind: "empty", path };
}

async function* filesAt(path: string): AsyncGenerator<FoundPath> {
  try {
    if (path !== STANDARD_INPUT && (await stat(path)).isDirectory()) yield* filesIn(path);
    else yield { kind: "file", path };
  } catch (error) {
    yield { kind: "error", path, error };
  }
}

/** A link is neither file nor folder here: only a path that the user named is followed. */
async function* filesIn(folder: string): AsyncGenerator<FoundPath> {
  const entries = await readdir(folder, { withFileTypes: true });
  for (const entry of entries.sort((one, other) => compareTexts(one.name, other.name))) {
    const path = join(folder, entry.name);
    if (entry.isFile() && LETTER_FILE.test(entry.name)) yield { kind: "file", path };
    if (entry.isDirectory() && !entry.name.startsWith(".") && entry.name !== "node_modules") yield* filesAt(path);
  }
}
