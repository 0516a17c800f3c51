import assert from "node:assert/strict";
import * as vscode from "vscode";
import type { WorkspaceFindings } from "../../../src/editor/workspace-findings";
import { ONE_FINDING_LETTER } from "../../present/short-letter";

export const LANGUAGE = "imr-determination";

/** What the extension gives; the tree's rows by what a user sees of them. */
export interface Api {
  readonly items: vscode.TreeDataProvider<unknown>;
  readonly view: vscode.TreeView<unknown>;
  readonly findings: WorkspaceFindings;
}

/** The extension's interface for tests; activates it where that has not happened. */
export async function api(): Promise<Api> {
  return (await extension()).load();
}

/** What the extension is before it has met a letter: the part that waits for one. */
export async function extension(): Promise<{ readonly isLoaded: () => boolean; readonly load: () => Promise<Api> }> {
  return vscode.extensions.getExtension("imr-determinations.imr-determinations")!.activate();
}

/** A new file in a folder of the workspace for what the tests write; no two tests use one name. */
export async function newFile(name: string, content: string | Uint8Array = ONE_FINDING_LETTER): Promise<vscode.Uri> {
  const uri = vscode.Uri.joinPath(vscode.workspace.workspaceFolders![0]!.uri, "scratch", name);
  await vscode.workspace.fs.writeFile(uri, typeof content === "string" ? new TextEncoder().encode(content) : content);
  return uri;
}

/** Removes a file or folder that would keep the tests after it waiting: what is there is read again and again. */
export async function removeFiles(name: string): Promise<void> {
  await vscode.workspace.fs.delete(vscode.Uri.joinPath(vscode.workspace.workspaceFolders![0]!.uri, "scratch", name), { recursive: true });
}

/** Opens a file in a tab that stays. */
export async function show(uri: vscode.Uri): Promise<vscode.TextDocument> {
  return (await vscode.window.showTextDocument(uri, { preview: false })).document;
}

/** Opens a new file with a letter in it, as a letter. */
export async function showLetter(name: string, text = ONE_FINDING_LETTER): Promise<vscode.TextDocument> {
  const document = await show(await newFile(name, text));
  await eventually(() => document.languageId, (language) => language === LANGUAGE);
  return document;
}

/** Replaces words of a document, as typing would. */
export async function replace(document: vscode.TextDocument, words: string, by: string): Promise<void> {
  const edit = new vscode.WorkspaceEdit();
  edit.replace(document.uri, rangeOf(document, words), by);
  if (!(await vscode.workspace.applyEdit(edit))) throw new Error(`The edit of ${document.uri.path} was refused.`);
}

/** Where words stand; the nth time, counted from 1. */
export function rangeOf(document: vscode.TextDocument, words: string, nth = 1): vscode.Range {
  let at = -1;
  for (let count = 0; count < nth; count += 1) at = document.getText().indexOf(words, at + 1);
  if (at < 0) throw new Error(`The document does not say "${words}" ${nth} times.`);
  return new vscode.Range(document.positionAt(at), document.positionAt(at + words.length));
}

/** Closes every tab, without saving. */
export async function cleanUp(): Promise<void> {
  while (vscode.window.activeTextEditor?.document.isDirty) await vscode.commands.executeCommand("workbench.action.revertAndCloseActiveEditor");
  await vscode.commands.executeCommand("workbench.action.closeAllEditors");
}

const PATIENCE = 45_000;

/** Waits until a value is as it should be, and returns it; throws with what it is when it does not become so in time. */
export async function eventually<Value>(read: () => Value | Thenable<Value>, isRight: (value: Value) => boolean): Promise<Value> {
  const value = await givenTime(read, isRight, PATIENCE);
  if (!isRight(value)) throw new Error(`After ${PATIENCE / 1000} s it still is ${JSON.stringify(value)}.`);
  return value;
}

/** Gives a value time to become what it may or must not be; returns it as soon as it is that, else what it is in the end. */
export async function givenTime<Value>(read: () => Value | Thenable<Value>, isReached: (value: Value) => boolean, milliseconds: number): Promise<Value> {
  const end = Date.now() + milliseconds;
  for (;;) {
    const value = await read();
    if (isReached(value) || Date.now() > end) return value;
    await pause(50);
  }
}

/** Lets time pass in which something must not happen. */
export function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}

/** Sets a setting of the workspace; `undefined` takes it back. */
export async function setting(name: string, value: unknown): Promise<void> {
  await vscode.workspace.getConfiguration().update(name, value, vscode.ConfigurationTarget.Workspace);
}

/** The findings that are shown of a file. */
export function problemsOf(uri: vscode.Uri): readonly vscode.Diagnostic[] {
  return vscode.languages.getDiagnostics(uri).filter(({ source }) => source === "IMR");
}

/** Waits until findings of a file are shown. */
export function some(uri: vscode.Uri): Promise<readonly vscode.Diagnostic[]> {
  return eventually(() => problemsOf(uri), (found) => found.length > 0);
}

/** Asserts that no finding of a file is shown, soon. */
export async function none(uri: vscode.Uri): Promise<void> {
  assert.deepStrictEqual(await eventually(() => problemsOf(uri), (found) => found.length === 0), []);
}
