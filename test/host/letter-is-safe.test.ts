import assert from "node:assert/strict";
import * as vscode from "vscode";
import { api, cleanUp, eventually, newFile, pause, replace, setting, show, showLetter } from "./support/letters";

const HOSTILE = "Dear:   \t\r\n\fBaclofen 20 mg\u2028#60: Upheld  \n\nDecision rationale:\r  ";

const typeInto = async (document: vscode.TextDocument): Promise<boolean> => {
  await vscode.window.showTextDocument(document);
  await vscode.commands.executeCommand("type", { text: "x" });
  return document.isDirty;
};

describe("a letter on disk", () => {
  before(api);
  afterEach(cleanUp);

  it("is the same, byte for byte, after it was opened, looked at and saved", async () => {
    const uri = await newFile("hostile.imr", HOSTILE);
    const before = await vscode.workspace.fs.readFile(uri);
    const document = await show(uri);
    await pause(2000);
    await document.save();
    await vscode.commands.executeCommand("workbench.action.closeAllEditors");
    assert.deepStrictEqual([...(await vscode.workspace.fs.readFile(uri))], [...before]);
  });

  it("opens read-only", async () => {
    const document = await showLetter("locked.txt");
    await pause(500);
    assert.strictEqual(await typeInto(document), false);
  });

  it("can be edited once it is unlocked, and stays so", async () => {
    const document = await showLetter("unlocked.txt");
    await pause(500);
    await vscode.commands.executeCommand("imr.unlock");
    assert.strictEqual(await eventually(() => typeInto(document), (dirty) => dirty), true);
    await vscode.commands.executeCommand("undo");
    await vscode.commands.executeCommand("workbench.action.revertAndCloseActiveEditor");
    const again = await show(document.uri);
    await pause(500);
    assert.strictEqual(await typeInto(again), true);
  });

  it("is locked again on request, but not with changes in it that are not saved", async () => {
    const document = await showLetter("locked-again.txt");
    await pause(500);
    await vscode.commands.executeCommand("imr.unlock");
    assert.strictEqual(await eventually(() => typeInto(document), (dirty) => dirty), true);
    await vscode.commands.executeCommand("imr.lock");
    await vscode.commands.executeCommand("type", { text: "y" });
    assert.strictEqual(document.getText().startsWith("xy"), true);
    await document.save();
    await vscode.commands.executeCommand("imr.lock");
    await pause(500);
    assert.deepStrictEqual([await typeInto(document), document.getText().startsWith("xy")], [false, true]);
  });

  it("can be edited once the user calls it plain text", async () => {
    const document = await showLetter("called-plain-text.txt");
    await pause(500);
    await vscode.languages.setTextDocumentLanguage(document, "plaintext");
    assert.strictEqual(await eventually(() => typeInto(document), (dirty) => dirty), true);
  });

  it("opens editable where the setting says so", async () => {
    await setting("imr.openReadOnly", false);
    const document = await showLetter("editable.txt");
    await pause(500);
    assert.strictEqual(await typeInto(document), true);
    await setting("imr.openReadOnly", undefined);
  });

  it("has language defaults under which nothing but typing changes it", async () => {
    const document = await showLetter("defaults.txt");
    const settings = vscode.workspace.getConfiguration("", { uri: document.uri, languageId: "imr-determination" });
    const names = ["files.trimTrailingWhitespace", "files.insertFinalNewline", "files.trimFinalNewlines", "files.autoSave", "editor.formatOnSave", "editor.formatOnType", "editor.formatOnPaste", "editor.unusualLineTerminators", "editor.trimAutoWhitespace"];
    assert.deepStrictEqual(Object.fromEntries(names.map((name) => [name, settings.get(name)])), {
      "files.trimTrailingWhitespace": false,
      "files.insertFinalNewline": false,
      "files.trimFinalNewlines": false,
      "files.autoSave": "off",
      "editor.formatOnSave": false,
      "editor.formatOnType": false,
      "editor.formatOnPaste": false,
      "editor.unusualLineTerminators": "off",
      "editor.trimAutoWhitespace": false,
    });
  });

  it("keeps the trailing blanks of a line that is edited and saved", async () => {
    await setting("imr.openReadOnly", false);
    const document = await show(await newFile("blanks.imr", "Dear:   \nBaclofen  \n\n\n"));
    await replace(document, "Baclofen", "Norco");
    await document.save();
    assert.strictEqual(new TextDecoder().decode(await vscode.workspace.fs.readFile(document.uri)), "Dear:   \nNorco  \n\n\n");
    await setting("imr.openReadOnly", undefined);
  });
});
