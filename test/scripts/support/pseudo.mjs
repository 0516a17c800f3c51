// A language that nobody speaks: English with accents, longer by a third, between brackets. What is shown without them was not translated; what is cut off shows no last bracket.
import { cp, mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { messagesOfSource } from "./messages.mjs";
import { buildDirectory, root } from "./paths.mjs";

/** The tag of the language; VS Code knows no translations of its own for it. */
export const pseudoLocale = "qps-ploc";

const accented = Object.fromEntries([..."àƀçđéƒĝħíĵķļɱñóþɋŕšţúṽŵẋýž"].map((letter, at) => [String.fromCharCode(97 + at), letter]));
const capitals = Object.fromEntries([..."ÀƁÇÐÉƑĜĦÍĴĶĻṀÑÓÞɊŔŠŢÚṼŴẊÝŽ"].map((letter, at) => [String.fromCharCode(65 + at), letter]));
/** Places of values, targets of links, code, icons and names of settings, and the star of a pattern. */
const kept = /(\{\d\}|\]\([^)]*\)|`[^`]*`|\$\([\w-]+\)|#[\w.]+#|\*: |\n)/;

/**
 * English words in the language.
 * @param {string} english
 * @returns {string}
 */
export function pseudo(english) {
  const said = english.split(kept).map((part, at) => (at % 2 === 1 ? part : part.replace(/[a-z]/g, (letter) => accented[letter]).replace(/[A-Z]/g, (letter) => capitals[letter]))).join("");
  const letters = english.split(kept).filter((_, at) => at % 2 === 0).join("").replace(/[^A-Za-z]/g, "").length;
  return `⟦${said}${"~".repeat(Math.ceil(letters * 0.3))}⟧`;
}

/**
 * A copy of the built extension in the language, in an ignored folder.
 * @returns {Promise<string>} its folder
 */
export async function pseudoExtension() {
  const folder = join(buildDirectory, "pseudo");
  await rm(folder, { recursive: true, force: true });
  for (const path of ["package.json", "package.nls.json", ".build/dist", "syntaxes", "media"]) await cp(join(root, path), join(folder, path), { recursive: true });
  await mkdir(join(folder, "media/l10n"), { recursive: true });
  await translate(JSON.parse(await readFile(join(root, "package.nls.json"), "utf8")), join(folder, `package.nls.${pseudoLocale}.json`));
  await translate(await messagesOfSource(root), join(folder, `media/l10n/bundle.l10n.${pseudoLocale}.json`));
  return folder;
}

function translate(messages, path) {
  return writeFile(path, JSON.stringify(Object.fromEntries(Object.entries(messages).map(([key, english]) => [key, pseudo(english)]))));
}
