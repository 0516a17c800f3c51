import * as vscode from "vscode";
import type { Letters } from "../../src/editor/letters";
import { ONE_FINDING_LETTER } from "../present/short-letter";
import { processorTime } from "./processor-time";
import { pause } from "../host/support/letters";

/** A letter of some 10 KB. */
const LETTER = ONE_FINDING_LETTER.replace("It said no more.", "It said no more. He walks with a cane and takes his medication as before. ".repeat(120));
const OPENED = 10;
const TYPED = 60;
const WARM_UP = 20;

interface Api {
  load(): Promise<Letters>;
}

const now = (): number => performance.now();
const folder = (): vscode.Uri => vscode.workspace.workspaceFolders![0]!.uri;
const findingsOf = (uri: vscode.Uri): number => vscode.languages.getDiagnostics(uri).filter(({ source }) => source === "IMR").length;

async function took(action: () => PromiseLike<unknown>): Promise<number> {
  const started = now();
  await action();
  return now() - started;
}

async function written(name: string): Promise<vscode.Uri> {
  const uri = vscode.Uri.joinPath(folder(), name);
  await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(LETTER));
  return uri;
}

/**
 * From when the extension is told of the document to when its findings are published. Opened as by a click in the Explorer: `showTextDocument` has the
 * editor make the tab only when the extension has been told. VS Code itself tells of diagnostics up to 50 ms after they are published.
 */
async function openedToFindings({ analyses }: Letters, name: string): Promise<number> {
  const uri = await written(name);
  let opened = 0;
  const shown = new Promise<number>((resolve) => {
    const isIt = (one: vscode.Uri): boolean => one.toString() === uri.toString();
    const opening = vscode.workspace.onDidOpenTextDocument((document) => { if (isIt(document.uri) && opened === 0) opened = now(); });
    const look = (): void => {
      if (findingsOf(uri) === 0) return;
      vscode.Disposable.from(opening, analyzing, telling).dispose();
      resolve(now());
    };
    const analyzing = analyses.onDidAnalyze(look);
    const telling = vscode.languages.onDidChangeDiagnostics(look);
  });
  await vscode.commands.executeCommand("vscode.open", uri, { preview: false });
  return (await shown) - opened;
}

/** The times of the analyses of what is typed, a word at a time, by the clock and of the processor, and how many results were published of another version than the document's. */
async function typing({ analyses }: Letters): Promise<{ readonly typed: readonly number[]; readonly computed: readonly number[]; readonly stale: number }> {
  const { document } = await vscode.window.showTextDocument(await written("typed.imr"), { preview: false });
  const typed: number[] = [];
  const computed: number[] = [];
  let stale = 0;
  const listener = analyses.onDidAnalyze((analysis) => { if (analysis.version !== analysis.document.version) stale += 1; });
  for (let at = 0; at < WARM_UP + TYPED; at += 1) {
    const edit = new vscode.WorkspaceEdit();
    edit.insert(document.uri, document.positionAt(document.getText().indexOf("He walks")), "He sleeps badly. ");
    let computing = 0;
    const analyzed = new Promise<number>((resolve) => {
      const changing = vscode.workspace.onDidChangeTextDocument((event) => {
        if (event.document !== document || event.contentChanges.length === 0) return;
        changing.dispose();
        const before = processorTime();
        void took(() => analyses.checked(document)).then((time) => {
          computing = processorTime() - before;
          resolve(time);
        });
      });
    });
    await vscode.workspace.applyEdit(edit);
    const time = await analyzed;
    if (at >= WARM_UP) {
      typed.push(time);
      computed.push(computing);
    }
    // Now and then the typing pauses, and what came of it is published.
    if (at % 10 === 9) await pause(400);
  }
  listener.dispose();
  return { typed, computed, stale };
}

/** Called by VS Code; says what it measured in one line. */
export async function run(): Promise<void> {
  await vscode.workspace.getConfiguration().update("imr.openReadOnly", false, vscode.ConfigurationTarget.Workspace);
  const [empty, own] = ["imr-determinations.empty", "imr-determinations.imr-determinations"].map((id) => vscode.extensions.getExtension<Api>(id)!) as [vscode.Extension<Api>, vscode.Extension<Api>];
  const emptyTook = await took(() => empty.activate());
  const ownTook = await took(() => own.activate());
  const letters: Letters[] = [];
  const load = await took(async () => letters.push(await own.exports.load()));
  const opened: number[] = [];
  for (let at = 0; at < OPENED; at += 1) opened.push(await openedToFindings(letters[0]!, `opened-${at}.imr`));
  const { typed, computed, stale } = await typing(letters[0]!);
  console.log(`measured ${JSON.stringify({ empty: [emptyTook], own: [ownTook], load: [load], opened, typed, computed, stale: [stale] })}`);
}
