import { readFile } from "node:fs/promises";
import { dirname, join, relative, resolve } from "node:path";
import type { Folders } from "../files/folders";
import { textOf } from "../text/decode";
import { hasCode, reasonOf } from "./reason";

/** The folders of this machine, by their absolute paths. */
export const FOLDERS: Folders<string> = {
  parentOf(folder) {
    const parent = dirname(folder);
    return parent === folder ? null : parent;
  },
  keyOf: (folder) => folder,
  addressOf: join,
  nameOf(folder, file) {
    const path = join(folder, file);
    const fromHere = relative("", path);
    return fromHere.length < path.length ? fromHere : path;
  },
  async read(folder, file) {
    try {
      return textOf(await readFile(join(folder, file)));
    } catch (error) {
      if (hasCode(error, "ENOENT", "ENOTDIR")) return null;
      throw new Error(reasonOf(error), { cause: error });
    }
  },
};

/** The folder that a call is made in; the configuration of standard input is looked for there. */
export const WORKING_FOLDER = resolve(".");

/** The folder that a file is in. */
export function folderOf(path: string): string {
  return dirname(resolve(path));
}
