import assert from "node:assert/strict";
import * as vscode from "vscode";
import { ONE_FINDING_LETTER } from "../present/short-letter";
import { api, cleanUp, eventually, LANGUAGE, newFile, pause, replace, setting, show, showLetter } from "./support/letters";
import { accept, reviewing } from "./support/reviewer";
import { children, letterRow } from "./support/tree";

const CONFLICT = "Baclofen: the item says 20 mg, the treating physician prescribed 5mg.";
const FAULTLESS = ONE_FINDING_LETTER.replace("5mg", "20mg");

const check = (): Thenable<unknown> => vscode.commands.executeCommand("imr.checkWorkspace");

/** What *Problems* lists of a folder of the tests: the messages by file name. */
function problemsIn(folder: string): Readonly<Record<string, readonly string[]>> {
  const listed = vscode.languages.getDiagnostics().filter(([{ path }, found]) => path.includes(`/scratch/${folder}/`) && found.length > 0);
  return Object.fromEntries(listed.map(([{ path }, found]): [string, readonly string[]] => [path.split("/").pop()!, found.map(({ message }) => message)]).sort());
}

/** Asserts what *Problems* lists of a folder, soon. */
async function are(folder: string, expected: Readonly<Record<string, readonly string[]>>): Promise<void> {
  assert.deepStrictEqual(await eventually(() => problemsIn(folder), (found) => JSON.stringify(found) === JSON.stringify(expected)), expected);
}

/** Has only the files of one folder of the tests searched. */
const only = (folder: string): Promise<void> => setting("imr.include", [`scratch/${folder}/**/*.{imr,txt}`]);

describe("the findings of all letters", () => {
  reviewing();
  after(() => setting("imr.include", undefined));
  afterEach(async () => {
    await vscode.commands.executeCommand("imr.showOpenFindingsOnly");
    await setting("imr.rules", undefined);
    await cleanUp();
  });

  it("are in Problems once they were asked for, until only those of open letters are; what cannot be read is told", async () => {
    await only("asked");
    for (const [name, text] of [["a.txt", ONE_FINDING_LETTER], ["b.txt", FAULTLESS], ["broken.imr", "Call the adjuster."], ["notes.txt", "Call the adjuster."]] as const) await newFile(`asked/${name}`, text);
    const { document } = await vscode.window.showTextDocument(await newFile("asked/open.imr"));
    await are("asked", { "open.imr": [CONFLICT] });
    assert.deepStrictEqual(await check(), { done: 5, total: 5, letters: 3, findings: 2, unread: [{ name: "scratch/asked/broken.imr", reason: "It has no sections of a final determination letter." }] });
    await are("asked", { "a.txt": [CONFLICT], "open.imr": [CONFLICT] });
    const [closed, open] = ["a.txt", "open.imr"].map((name) => vscode.languages.getDiagnostics(vscode.Uri.joinPath(document.uri, "..", name))[0]!);
    assert.deepStrictEqual({ ...closed, relatedInformation: closed!.relatedInformation!.map(({ message, location: { range } }) => ({ message, range })) }, { ...open, relatedInformation: open!.relatedInformation!.map(({ message, location: { range } }) => ({ message, range })) });
    await vscode.commands.executeCommand("imr.showOpenFindingsOnly");
    await are("asked", { "open.imr": [CONFLICT] });
  });

  it("follow changes, renames, deletes and new files", async () => {
    await only("followed");
    const [, b, c] = await Promise.all(["a.txt", "b.txt", "c.txt"].map((name) => newFile(`followed/${name}`)));
    await check();
    await are("followed", { "a.txt": [CONFLICT], "b.txt": [CONFLICT], "c.txt": [CONFLICT] });
    await newFile("followed/a.txt", FAULTLESS);
    await vscode.workspace.fs.rename(b!, vscode.Uri.joinPath(b!, "../renamed.txt"));
    await vscode.workspace.fs.delete(c!);
    await newFile("followed/new.txt");
    await are("followed", { "new.txt": [CONFLICT], "renamed.txt": [CONFLICT] });
  });

  it("are those of what an editor holds while a letter is open, and of its file again afterwards", async () => {
    await only("edited");
    const uri = await newFile("edited/a.txt");
    await check();
    await are("edited", { "a.txt": [CONFLICT] });
    const document = await showLetter("edited/a.txt");
    await replace(document, "5mg", "10mg");
    await are("edited", { "a.txt": [CONFLICT.replace("5mg", "10mg")] });
    await cleanUp();
    await are("edited", { "a.txt": [CONFLICT] });
    await vscode.languages.setTextDocumentLanguage(await show(uri), "plaintext");
    await are("edited", {});
    await vscode.languages.setTextDocumentLanguage(await show(uri), LANGUAGE);
    await cleanUp();
    await are("edited", { "a.txt": [CONFLICT] });
  });

  it("follow the configuration of rules and what is dismissed", async () => {
    await only("configured-all");
    await newFile("configured-all/a.txt");
    await newFile("configured-all/b.txt");
    await check();
    await are("configured-all", { "a.txt": [CONFLICT], "b.txt": [CONFLICT] });
    await setting("imr.rules", { "strength-mismatch": "off" });
    await are("configured-all", {});
    await setting("imr.rules", undefined);
    await are("configured-all", { "a.txt": [CONFLICT], "b.txt": [CONFLICT] });
    const row = await eventually(() => letterRow("b.txt"), (found) => found !== undefined);
    const finding = (await children((await children(row))[0]))[0];
    const done = vscode.commands.executeCommand("imr.dismissFinding", finding, "known");
    await accept();
    await done;
    await are("configured-all", { "a.txt": [CONFLICT] });
  });

  it("are kept when a check is cancelled, and the next one goes on from there", async () => {
    // These have been there from the start, so that no event of the file system has them read again.
    await setting("imr.include", ["fixtures/letters/*.txt"]);
    const { findings } = await api();
    const uris = (await vscode.workspace.findFiles("fixtures/letters/*.txt")).toSorted((one, other) => (one.path < other.path ? -1 : 1));
    const uncancelled = new vscode.CancellationTokenSource().token;
    const whole = await findings.check(() => undefined, uncancelled);
    const listed = (): readonly (readonly string[])[] => uris.map((uri) => vscode.languages.getDiagnostics(uri).map(({ message }) => message));
    const all = uris.map((uri) => (findings.of(uri) ?? []).map(({ message }) => message));
    assert.deepStrictEqual(await eventually(listed, (found) => found.flat().length === all.flat().length), all);
    await vscode.commands.executeCommand("imr.showOpenFindingsOnly");
    assert.deepStrictEqual(await eventually(listed, (found) => found.flat().length === 0), uris.map(() => []));

    const cancellation = new vscode.CancellationTokenSource();
    const stopped = await findings.check(({ done }) => { if (done === 4) cancellation.cancel(); }, cancellation.token);
    assert.deepStrictEqual([whole!.done, stopped!.total, stopped!.done >= 4 && stopped!.done < 10], [uris.length, uris.length, true]);
    await pause(300);
    const kept = uris.map((uri) => findings.of(uri));
    assert.deepStrictEqual([kept.filter((one) => one !== undefined).length < 10, listed()], [true, all.map((messages, at) => (kept[at] ? messages : []))]);

    assert.deepStrictEqual(await findings.check(() => undefined, uncancelled), whole);
    assert.deepStrictEqual(await eventually(listed, (found) => found.flat().length === all.flat().length), all);
    // What was not read again is the same object.
    assert.deepStrictEqual(uris.map((uri, at) => kept[at] === undefined || findings.of(uri) === kept[at]), uris.map(() => true));
  });

  it("are cleared while they are checked: that check says nothing, and the next one starts anew", async () => {
    await setting("imr.include", ["fixtures/letters/*.txt"]);
    const { findings } = await api();
    findings.clear();
    const uris = await vscode.workspace.findFiles("fixtures/letters/*.txt");
    const { token } = new vscode.CancellationTokenSource();
    const cleared = await findings.check(({ done }) => { if (done === 4) findings.clear(); }, token);
    await pause(300);
    assert.deepStrictEqual([cleared, uris.map((uri) => findings.of(uri))], [null, uris.map(() => undefined)]);
    const running = check();
    await vscode.commands.executeCommand("imr.showOpenFindingsOnly");
    const whole = (await check()) as { readonly done: number; readonly total: number };
    assert.deepStrictEqual([await running, whole.done, whole.total], [null, uris.length, uris.length]);
  });
});
