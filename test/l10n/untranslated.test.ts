import { deepStrictEqual } from "node:assert/strict";
import { ESLint } from "eslint";

const eslint = new ESLint();

/** What lint says of an expression in a file of the editor. */
async function complaintsAbout(expression: string): Promise<readonly string[]> {
  const [result] = await eslint.lintText(`export const shown = (word) => [word, ${expression}];\n`, { filePath: "src/editor/shown-path.ts" });
  return [...new Set(result!.messages.map(({ message }) => message))];
}

const COMPLAINT = ["What the user reads goes through l10n.t (ARCHITECTURE.md, Translations)."];

describe("lint of the editor", function () {
  // The first run loads the rules, which takes long where other things run.
  this.timeout(60_000);
  const untranslated = [
    `window.showInformationMessage("Nothing")`,
    "window.showErrorMessage(`Nothing in ${word}`)",
    `window.setStatusBarMessage("Copied", 3000)`,
    `window.showQuickPick([], { placeHolder: "Which?" })`,
    `({ label: "All" })`,
    "({ detail: `All of ${word}` })",
    `({ text: word, description: word ? "now" : "" })`,
    `(item.tooltip = "Open")`,
    `(status.text = word ? "Open" : word)`,
    `new CodeAction("Dismiss", kind)`,
    `new TreeItem("Letter")`,
    `tell("this is said of it")`,
    "tell(`${word} is said of it`)",
  ];
  for (const expression of untranslated) it(`complains of ${expression}`, async () => deepStrictEqual(await complaintsAbout(expression), COMPLAINT));

  const fine = [
    `window.showInformationMessage(l10n.t("Nothing in {0}", word))`,
    "window.setStatusBarMessage(`$(check) ${l10n.t(\"Copied\")}`, 3000)",
    `({ label: l10n.t("All"), description: "", command: "imr.unlock" })`,
    `({ border: "1px dashed" })`,
  ];
  for (const expression of fine) it(`lets ${expression} be`, async () => deepStrictEqual(await complaintsAbout(expression), []));
});
