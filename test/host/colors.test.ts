import assert from "node:assert/strict";
import * as vscode from "vscode";
import { SHORT_LETTER, SHORT_LETTER_TOKENS } from "../present/short-letter";
import { api, cleanUp, showLetter } from "./support/letters";

/** The colored words of a document with their token types. */
async function coloredWords(document: vscode.TextDocument): Promise<readonly string[]> {
  const legend = (await vscode.commands.executeCommand<vscode.SemanticTokensLegend>("vscode.provideDocumentSemanticTokensLegend", document.uri))!;
  const { data } = (await vscode.commands.executeCommand<vscode.SemanticTokens>("vscode.provideDocumentSemanticTokens", document.uri))!;
  const words: string[] = [];
  let line = 0;
  let character = 0;
  for (let at = 0; at < data.length; at += 5) {
    character = data[at]! > 0 ? data[at + 1]! : character + data[at + 1]!;
    line += data[at]!;
    words.push(`${legend.tokenTypes[data[at + 3]!]} ${document.getText(new vscode.Range(line, character, line, character + data[at + 2]!))}`);
  }
  return words;
}

describe("colors", () => {
  before(api);
  afterEach(cleanUp);

  it("are those of the whole letter", async () => {
    const document = await showLetter("colors.txt", SHORT_LETTER);
    assert.deepStrictEqual(await coloredWords(document), SHORT_LETTER_TOKENS);
  });

  it("are none in a document of the language that is no letter", async () => {
    assert.deepStrictEqual(await coloredWords(await showLetter("none.imr", "Nothing.\n")), []);
  });
});
