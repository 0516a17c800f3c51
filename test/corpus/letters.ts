import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { decode } from "../../src/text/decode";

/** A letter of the corpus. */
export interface CorpusLetter {
  /** From the repository, for a terminal; of a letter outside it, it is never committed. */
  readonly path: string;
  readonly text: string;
}

/** A folder of letters under one name. */
export interface CorpusFolder {
  readonly name: string;
  /** Null where the folder is not there, or was not asked for. */
  readonly letters: readonly CorpusLetter[] | null;
  /** Whether nothing of its letters may be shown but counts: they measure what was built without them. */
  readonly heldOut: boolean;
}

const FOLDERS = ["media/samples", "test/fixtures/letters", "test/fixtures/further-letters", "../shared/gold", "../shared/real"];

/** Real letters that are measured and not looked at: those whose number ends in 7, 8 or 9. */
const HELD_OUT = /^CM\d\d-\d+[789]\.txt$/;

/** The folders of the corpus, in order; the letters that are held out make one of their own and are read only if asked for. */
export function corpusFolders(root: string, options: { readonly heldOut: boolean }): readonly CorpusFolder[] {
  return [
    ...FOLDERS.map((name) => ({ name, heldOut: false, letters: lettersIn(root, name, (file) => !HELD_OUT.test(file)) })),
    { name: "../shared/real, held out", heldOut: true, letters: options.heldOut ? lettersIn(root, "../shared/real", (file) => HELD_OUT.test(file)) : null },
  ];
}

function lettersIn(root: string, folder: string, isWanted: (file: string) => boolean): readonly CorpusLetter[] | null {
  const path = resolve(root, folder);
  if (!existsSync(path)) return null;
  const files = readdirSync(path).filter((file) => file.endsWith(".txt") && isWanted(file)).sort();
  return files.map((file) => ({ path: `${folder}/${file}`, text: decode(readFileSync(join(path, file))).text }));
}
