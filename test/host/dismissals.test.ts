import assert from "node:assert/strict";
import * as vscode from "vscode";
import { ONE_FINDING_LETTER } from "../present/short-letter";
import { cleanUp, eventually, LANGUAGE, newFile, none, pause, problemsOf, replace, show, showLetter, some } from "./support/letters";
import { readOnlyFiles } from "./support/read-only-files";
import { accept, actionsAt, dismissAs, recordsOf, reviewing, reviewUri } from "./support/reviewer";
import { children, drawnLetter, itemOf, letterRow } from "./support/tree";

const lines = (name: string, kind: string) => eventually(async () => (await drawnLetter(name)).filter((line) => line.includes(kind)), (found) => found.length > 0);

/** Dismisses all findings of a letter, the first first. */
async function dismissAll(document: vscode.TextDocument): Promise<void> {
  for (let left = (await some(document.uri)).length; left > 0; left -= 1) {
    await dismissAs("not useful", document.uri);
    await eventually(() => problemsOf(document.uri), (found) => found.length < left);
  }
}

describe("a finding", () => {
  reviewing();
  afterEach(cleanUp);

  it("is dismissed by a quick fix, in a file beside the letter, and comes back when it is restored", async () => {
    const document = await showLetter("dismissed.txt");
    const before = document.getText();
    const actions = await actionsAt(document.uri, (await some(document.uri))[0]!.range);
    assert.deepStrictEqual(actions.map(({ title }) => title), [
      "Show Places Side by Side", "Copy Quotation with Place", "Explain Rule", "Change Severity of Rule…",
      "Dismiss as not useful…", "Dismiss as known…", "Dismiss as accepted…",
    ]);
    await dismissAs("known", document.uri);
    await none(document.uri);
    const records = await recordsOf(document.uri);
    assert.deepStrictEqual(records.map(({ kind, status, person, finding }) => [kind, status, person, finding.quoted]), [["dismissal", "known", "A. Nyman", "20 mg"]]);
    assert.deepStrictEqual(await lines("dismissed.txt", "bell-slash:"), ["    bell-slash: Baclofen: the item says 20 mg, the treating physician prescribed 5mg. | known · A. Nyman"]);
    assert.deepStrictEqual((await drawnLetter("dismissed.txt"))[0], "file-text: dismissed.txt | 1 upheld, 1 overturned");
    assert.equal(new TextDecoder().decode(await vscode.workspace.fs.readFile(document.uri)), before);
    const item = (await children(await letterRow("dismissed.txt")))[0]!;
    const row = (await children(item)).at(-1);
    await vscode.commands.executeCommand("imr.restoreFinding", row);
    assert.equal((await some(document.uri)).length, 1);
  });

  it("that is found no longer is listed, and taken back on request, one by the list of what was dismissed, and, which asks, one by its row, all by the command alone", async () => {
    const document = await showLetter("changed.txt", ONE_FINDING_LETTER.replace("saw little use of", "asked for a   of").replace("No spasm was found.", "No spasm was found (at all."));
    const gone = (): Promise<readonly string[]> => drawnLetter("changed.txt").then((found) => found.filter((line) => line.includes("found no longer")));
    const recordsNow = async () => (await recordsOf(document.uri)).map(({ kind }) => kind);
    await dismissAll(document);
    for (const [words, by] of [["5mg", "20 mg"], ["found (at all.", "found."], ["asked for a   of", "saw little use of"]] as const) await replace(document, words, by);
    assert.strictEqual((await eventually(gone, (found) => found.length === 3)).length, 3);
    const listed = vscode.commands.executeCommand("imr.showDismissed");
    await accept();
    await accept();
    await listed;
    assert.strictEqual((await eventually(gone, (found) => found.length === 2)).length, 2);
    const one = vscode.commands.executeCommand("imr.pruneDismissals", (await children(await letterRow("changed.txt"))).at(-1));
    await accept();
    await one;
    assert.strictEqual((await eventually(gone, (found) => found.length === 1)).length, 1);
    const kept = vscode.commands.executeCommand("imr.pruneDismissals");
    await pause(700);
    await vscode.commands.executeCommand("workbench.action.closeQuickOpen");
    await kept;
    assert.deepStrictEqual((await recordsNow()).filter((kind) => kind === "withdrawal").length, 2);
    const done = vscode.commands.executeCommand("imr.pruneDismissals");
    await accept();
    await done;
    assert.deepStrictEqual([await eventually(gone, (found) => found.length === 0), (await recordsNow()).filter((kind) => kind === "withdrawal").length], [[], 3]);
  });

  it("is dismissed inside the extension where nothing can be written beside the letter", async () => {
    const provider = vscode.workspace.registerFileSystemProvider("imr-test", readOnlyFiles("/a.txt", ONE_FINDING_LETTER), { isReadonly: true });
    try {
      const uri = vscode.Uri.parse("imr-test:/a.txt");
      const document = await show(uri);
      await eventually(() => document.languageId, (language) => language === LANGUAGE);
      await dismissAs("accepted", document.uri);
      await none(uri);
    } finally {
      await cleanUp();
      provider.dispose();
    }
  });

  it("of the sample letter, which stands in no folder, is dismissed too", async () => {
    await vscode.commands.executeCommand("imr.openSample");
    const { document } = vscode.window.activeTextEditor!;
    assert.deepStrictEqual([document.uri.toString(), document.languageId], ["imr-sample:/sample-letter.imr.txt", LANGUAGE]);
    const before = (await some(document.uri)).map(({ message }) => message);
    await dismissAs("not useful", document.uri);
    const after = await eventually(() => problemsOf(document.uri).map(({ message }) => message), (found) => found.length < before.length);
    assert.deepStrictEqual(after, before.slice(1));
    assert.deepStrictEqual((await recordsOf(document.uri)).map(({ kind, status, person }) => [kind, status, person]), [["dismissal", "not-useful", "A. Nyman"]]);
    assert.deepStrictEqual((await vscode.workspace.fs.readDirectory(document.uri.with({ path: "/" }))).map(([name]) => name).sort(), ["sample-letter.imr.txt", "sample-letter.imr.txt.imr-review.json"]);
  });

  it("is told of with who dismissed it and why, above its item, and restored from there", async () => {
    const document = await showLetter("told.txt");
    await dismissAs("accepted", document.uri);
    await none(document.uri);
    const lensOf = async () => (await vscode.commands.executeCommand<vscode.CodeLens[]>("vscode.executeCodeLensProvider", document.uri, 20)).find((lens) => lens.command?.title === "1 dismissed")?.command;
    const lens = await eventually(lensOf, (found) => found !== undefined);
    const restored = vscode.commands.executeCommand(lens!.command, ...(lens!.arguments as unknown[]));
    await accept();
    await accept();
    await restored;
    assert.equal((await some(document.uri)).length, 1);
  });

  it("is dismissed in a letter beside which another program has written a review file", async () => {
    const first = await showLetter("first.txt");
    await dismissAs("known", first.uri);
    await none(first.uri);
    await newFile("second.txt.imr-review.json", await vscode.workspace.fs.readFile(reviewUri(first.uri)));
    const second = await showLetter("second.txt");
    assert.deepStrictEqual(await lines("second.txt", "bell-slash:"), ["    bell-slash: Baclofen: the item says 20 mg, the treating physician prescribed 5mg. | known · A. Nyman"]);
    await none(second.uri);
    await vscode.workspace.fs.delete(reviewUri(second.uri));
    assert.equal((await some(second.uri)).length, 1);
  });

  it("is shown all the same where the review file is damaged, and the file is left as it is", async () => {
    await newFile("damaged.txt.imr-review.json", "{");
    const document = await showLetter("damaged.txt");
    assert.equal((await some(document.uri)).length, 1);
    const notices = await lines("damaged.txt", "is damaged");
    assert.match(notices.join(), /^ {2}warning: .*damaged\.txt\.imr-review\.json: It is damaged: .* mend it or move it away\.$/);
    const letter = (await letterRow("damaged.txt"))!;
    const clicked = (await itemOf((await children(letter))[0]!)).command!;
    await vscode.commands.executeCommand(clicked.command, ...(clicked.arguments as unknown[]));
    assert.equal(vscode.window.activeTextEditor?.document.uri.toString(), reviewUri(document.uri).toString());
    assert.equal(new TextDecoder().decode(await vscode.workspace.fs.readFile(reviewUri(document.uri))), "{");
  });
});
