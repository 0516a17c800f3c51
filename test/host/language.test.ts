import assert from "node:assert/strict";
import * as vscode from "vscode";
import { SHORT_LETTER } from "../present/short-letter";
import { api, cleanUp, eventually, LANGUAGE, newFile, pause, replace, show, showLetter, setting } from "./support/letters";

const isLetter = (document: vscode.TextDocument): Promise<string> => eventually(() => document.languageId, (language) => language === LANGUAGE);

const LONGER_THAN_DETECTION = 600;

describe("language", () => {
  before(api);
  afterEach(cleanUp);

  it("is given to a .txt whose text is a letter", async () => {
    assert.strictEqual(await isLetter(await show(await newFile("letter.txt"))), LANGUAGE);
  });

  it("is that of .imr and .imr.txt whatever they say", async () => {
    assert.strictEqual((await show(await newFile("a.imr", ""))).languageId, LANGUAGE);
    assert.strictEqual((await show(await newFile("b.imr.txt", ""))).languageId, LANGUAGE);
  });

  it("is not given to an article that quotes a heading", async () => {
    const document = await show(await newFile("article.txt", "A letter has a part called\n\nCLINICAL CASE SUMMARY\n\nwhich tells what happened.\n"));
    await pause(LONGER_THAN_DETECTION);
    assert.strictEqual(document.languageId, "plaintext");
  });

  it("is given to an untitled document when a letter is pasted", async () => {
    const document = await vscode.workspace.openTextDocument({ content: "", language: "plaintext" });
    const editor = await vscode.window.showTextDocument(document);
    await editor.edit((builder) => builder.insert(new vscode.Position(0, 0), SHORT_LETTER));
    assert.strictEqual(await isLetter(document), LANGUAGE);
  });

  it("stays away once the user has set it back, also after closing and opening", async () => {
    const document = await showLetter("back.txt");
    await vscode.languages.setTextDocumentLanguage(document, "plaintext");
    await pause(LONGER_THAN_DETECTION);
    assert.strictEqual(document.languageId, "plaintext");
    await vscode.commands.executeCommand("workbench.action.closeAllEditors");
    const again = await show(document.uri);
    await pause(LONGER_THAN_DETECTION);
    assert.strictEqual(again.languageId, "plaintext");
  });

  it("comes again when the user sets it again", async () => {
    const document = await showLetter("again.txt");
    await vscode.languages.setTextDocumentLanguage(document, "plaintext");
    await vscode.languages.setTextDocumentLanguage(document, LANGUAGE);
    await pause(LONGER_THAN_DETECTION);
    assert.strictEqual(document.languageId, LANGUAGE);
  });

  it("is not given where the setting is off, but at once when it is on again", async () => {
    await setting("imr.detectLanguage", false);
    const document = await show(await newFile("off.txt"));
    await pause(LONGER_THAN_DETECTION);
    assert.strictEqual(document.languageId, "plaintext");
    await setting("imr.detectLanguage", true);
    assert.strictEqual(await isLetter(document), LANGUAGE);
    await setting("imr.detectLanguage", undefined);
  });

  it("is given to a .txt that becomes a letter by typing", async () => {
    const document = await show(await newFile("typed.txt", SHORT_LETTER.replaceAll("CASE SUMMARY", "CASE").replaceAll("IMR ISSUES", "ISSUES")));
    await pause(LONGER_THAN_DETECTION);
    assert.strictEqual(document.languageId, "plaintext");
    await replace(document, "CLINICAL CASE", "CLINICAL CASE SUMMARY");
    await replace(document, "ISSUES, DECISIONS", "IMR ISSUES, DECISIONS");
    assert.strictEqual(await isLetter(document), LANGUAGE);
  });
});
