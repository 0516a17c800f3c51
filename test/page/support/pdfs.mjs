// PDFs that tests make, for a page that knows no TypeScript.
import { build } from "esbuild";
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { buildDirectory, root } from "../../scripts/support/paths.mjs";

const contents = `export { pdfOfText } from "./test/pdf/make-pdf"; export { ENCRYPTED, SCAN, slow } from "./test/pdf/broken"; export { ONE_FINDING_LETTER } from "./test/present/short-letter";`;

/**
 * Writes a PDF that takes longer to be read than is waited for.
 * @param {string} path
 */
export async function writeSlowPdf(path) {
  await writeFile(path, (await load()).slow());
}

async function load() {
  const outfile = join(buildDirectory, "page/pdfs.mjs");
  await build({ stdin: { contents, resolveDir: root, loader: "ts" }, outfile, bundle: true, format: "esm", platform: "node", target: "node20", logLevel: "warning" });
  return import(pathToFileURL(outfile).href);
}

/**
 * Writes a letter of two pages, and files of which no letter can be read, into a folder: `letter.pdf`, `scan.pdf`, `encrypted.pdf`, `truncated.pdf`, `words.pdf`, `empty.pdf`.
 * @param {string} folder
 */
export async function writePdfs(folder) {
  const { pdfOfText, ENCRYPTED, SCAN, ONE_FINDING_LETTER } = await load();
  const letter = pdfOfText(ONE_FINDING_LETTER.replace("IMR ISSUES", "\fIMR ISSUES"));
  const files = { letter, scan: SCAN, encrypted: ENCRYPTED, truncated: letter.slice(0, letter.length / 2), words: "Milk, bread.", empty: "" };
  await Promise.all(Object.entries(files).map(([name, bytes]) => writeFile(join(folder, `${name}.pdf`), bytes)));
}
