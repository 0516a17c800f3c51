import assert from "node:assert/strict";
import * as vscode from "vscode";
import { ONE_FINDING_LETTER } from "../present/short-letter";
import { api, cleanUp, eventually, newFile, none, problemsOf, rangeOf, removeFiles, replace, setting, show, showLetter, some } from "./support/letters";


/** Opens a letter that may be edited at once, and waits for its problems. */
async function showWithProblems(name: string): Promise<vscode.TextDocument> {
  const document = await showLetter(name);
  assert.strictEqual((await some(document.uri)).length, 1);
  return document;
}

describe("problems", () => {
  before(async () => {
    await api();
    await setting("imr.openReadOnly", false);
  });
  after(() => setting("imr.openReadOnly", undefined));
  afterEach(cleanUp);

  it("name rule, place, severity and every other place", async () => {
    const document = await showWithProblems("whole.txt");
    const [{ range, severity, message, source, code, relatedInformation }] = (await some(document.uri)) as [vscode.Diagnostic];
    const { value, target } = code as { value: string; target: vscode.Uri };
    assert.deepStrictEqual({ range, severity, message, source, value, target: target.toString(), related: relatedInformation!.map((related) => ({ message: related.message, uri: related.location.uri.toString(), range: related.location.range })) }, {
      range: new vscode.Range(14, 9, 14, 14),
      severity: vscode.DiagnosticSeverity.Warning,
      message: "Baclofen: the item says 20 mg, the treating physician prescribed 5mg.",
      source: "IMR",
      value: "strength-mismatch",
      target: "imr-rule:/strength-mismatch.md",
      related: [{ message: "The treating physician prescribed 5mg", uri: document.uri.toString(), range: rangeOf(document, "5mg") }],
    });
  });

  it("lead to the page of their rule, which nobody can edit", async () => {
    const page = await show(vscode.Uri.parse("imr-rule:/strength-mismatch.md"));
    const before = page.getText();
    await vscode.commands.executeCommand("type", { text: "x" });
    assert.deepStrictEqual([page.languageId, before.startsWith("# "), before.includes("strength-mismatch"), page.getText() === before], ["markdown", true, true, true]);
  });

  it("go when the fault is edited away, and come back with it", async () => {
    const document = await showWithProblems("edit.txt");
    await replace(document, "5mg", "20mg");
    await none(document.uri);
    await replace(document, "20mg", "10mg");
    assert.deepStrictEqual((await some(document.uri)).map(({ message }) => message), ["Baclofen: the item says 20 mg, the treating physician prescribed 10mg."]);
  });

  it("move with the text", async () => {
    const document = await showWithProblems("move.txt");
    await replace(document, "Case Number", "👍\nCase Number");
    const range = await eventually(() => problemsOf(document.uri)[0]?.range, (found) => found?.start.line === 15);
    assert.deepStrictEqual(range, new vscode.Range(15, 9, 15, 14));
  });

  it("go with the last tab", async () => {
    const { uri } = await showWithProblems("close.txt");
    await vscode.window.showTextDocument(uri, { viewColumn: vscode.ViewColumn.Beside, preview: false });
    await vscode.commands.executeCommand("workbench.action.closeActiveEditor");
    assert.strictEqual(problemsOf(uri).length, 1);
    await vscode.commands.executeCommand("workbench.action.closeAllEditors");
    await none(uri);
    await show(uri);
    assert.strictEqual((await some(uri)).length, 1);
  });

  it("go when the language changes, and come back with it", async () => {
    const document = await showWithProblems("language.txt");
    await vscode.languages.setTextDocumentLanguage(document, "plaintext");
    await none(document.uri);
    await vscode.languages.setTextDocumentLanguage(document, "imr-determination");
    assert.strictEqual((await some(document.uri)).length, 1);
  });

  it("follow a file that is renamed", async () => {
    const { uri } = await showWithProblems("before.txt");
    const renamed = vscode.Uri.joinPath(uri, "../after.txt");
    const edit = new vscode.WorkspaceEdit();
    edit.renameFile(uri, renamed);
    assert.strictEqual(await vscode.workspace.applyEdit(edit), true);
    assert.strictEqual((await some(renamed)).length, 1);
    await none(uri);
  });

  it("go when the file is deleted, whether its tab closes or not, and come back with it", async () => {
    const { uri } = await showWithProblems("deleted.txt");
    await vscode.workspace.fs.delete(uri);
    await none(uri);
    await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(ONE_FINDING_LETTER));
    await show(uri);
    assert.strictEqual((await some(uri)).length, 1);
  });

  it("are cut, and say so, where a file has very many", async () => {
    const { uri } = await show(await newFile("many.imr", `${ONE_FINDING_LETTER}\n`.repeat(1100)));
    const found = await some(uri);
    const notices = found.filter(({ code }) => code === undefined).map(({ message }) => message);
    assert.deepStrictEqual([found.length, notices], [1000, ["101 more findings in this file are not shown; `imr check` lists them all."]]);
    await cleanUp();
    await removeFiles("many.imr");
  });
});
