import assert from "node:assert/strict";
import * as vscode from "vscode";
import { ONE_FINDING_LETTER } from "../present/short-letter";
import { api, cleanUp, eventually, newFile, pause, replace, setting, show, showLetter } from "./support/letters";
import { readOnlyFiles } from "./support/read-only-files";

const HOSTILE = "Dear:   \t\r\n\fBaclofen 20 mg\u2028#60: Upheld  \n\nDecision rationale:\r  ";

/** How long a lock takes. */
const LOCK = 500;

/** Which of some files can be typed into, looked at in the given order, each for as long as a lock takes; one that `mayBeEdited` until it can, as what was locked by mistake is unlocked when it is shown. */
const editable = async (uris: readonly vscode.Uri[], mayBeEdited: readonly vscode.Uri[] = [], show: (uri: vscode.Uri) => Thenable<vscode.TextEditor> = vscode.window.showTextDocument): Promise<readonly string[]> => {
  const names: string[] = [];
  for (const uri of uris) {
    const { document } = await show(uri);
    await pause(LOCK);
    const type = async (): Promise<boolean> => {
      await vscode.commands.executeCommand("type", { text: "x" });
      return document.isDirty;
    };
    if (!(await (mayBeEdited.includes(uri) ? eventually(type, (dirty) => dirty) : type()))) continue;
    names.push(uri.path.split("/").pop()!);
    await vscode.commands.executeCommand("workbench.action.files.revert");
  }
  return names;
};

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
    await pause(LOCK);
    assert.strictEqual(await typeInto(document), false);
  });

  it("can be edited once it is unlocked, and stays so", async () => {
    const document = await showLetter("unlocked.txt");
    await pause(LOCK);
    await vscode.commands.executeCommand("imr.unlock");
    assert.strictEqual(await eventually(() => typeInto(document), (dirty) => dirty), true);
    await vscode.commands.executeCommand("undo");
    await vscode.commands.executeCommand("workbench.action.revertAndCloseActiveEditor");
    const again = await show(document.uri);
    await pause(LOCK);
    assert.strictEqual(await typeInto(again), true);
  });

  it("is locked again on request, but not with changes in it that are not saved", async () => {
    const document = await showLetter("locked-again.txt");
    await pause(LOCK);
    await vscode.commands.executeCommand("imr.unlock");
    assert.strictEqual(await eventually(() => typeInto(document), (dirty) => dirty), true);
    await vscode.commands.executeCommand("imr.lock");
    await vscode.commands.executeCommand("type", { text: "y" });
    assert.strictEqual(document.getText().startsWith("xy"), true);
    await document.save();
    await vscode.commands.executeCommand("imr.lock");
    await pause(LOCK);
    assert.deepStrictEqual([await typeInto(document), document.getText().startsWith("xy")], [false, true]);
  });

  it("is locked on request after VS Code's own link has unlocked it, which tells nobody", async () => {
    const document = await showLetter("unlocked-by-link.txt");
    await pause(LOCK);
    assert.strictEqual(await typeInto(document), false);
    await vscode.commands.executeCommand("workbench.action.files.setActiveEditorWriteableInSession");
    await vscode.commands.executeCommand("imr.lock");
    await pause(LOCK);
    assert.strictEqual(await typeInto(document), false);
  });

  it("can be edited once the user calls it plain text", async () => {
    const document = await showLetter("called-plain-text.txt");
    await pause(LOCK);
    await vscode.languages.setTextDocumentLanguage(document, "plaintext");
    assert.strictEqual(await eventually(() => typeInto(document), (dirty) => dirty), true);
  });

  for (const [title, folder, milliseconds] of [["at once", "hurried", 0], ["30 ms later", "quick", 30], ["100 ms later", "slow", 100]] as const) {
    it(`opens read-only where the next file is opened ${title}, and locks no other file`, async () => {
      const letters = await Promise.all([1, 2, 3, 4].map((number) => newFile(`${folder}/letter-${number}.imr`)));
      const others = await Promise.all([1, 2].map((number) => newFile(`${folder}/notes-${number}.md`, "Notes.\n")));
      const opened: Thenable<unknown>[] = [];
      for (const uri of [letters[0]!, others[0]!, letters[1]!, letters[2]!, letters[3]!, others[1]!]) {
        opened.push(vscode.window.showTextDocument(uri, { preview: false }));
        await pause(milliseconds);
      }
      // Those that another one overtakes are refused.
      await Promise.allSettled(opened);
      await pause(LOCK);
      assert.deepStrictEqual(await editable([...others, ...letters], others), ["notes-1.md", "notes-2.md"]);
    });
  }

  it("opens read-only in a second column, and where it is only seen there first", async () => {
    const [letter, seen, other] = [await newFile("columns/letter.imr"), await newFile("columns/seen.imr"), await newFile("columns/notes.md", "Notes.\n")];
    await vscode.window.showTextDocument(other, { preview: false });
    await Promise.allSettled([
      vscode.window.showTextDocument(seen, { viewColumn: vscode.ViewColumn.Two, preview: false, preserveFocus: true }),
      vscode.window.showTextDocument(letter, { viewColumn: vscode.ViewColumn.Two, preview: false }),
      vscode.window.showTextDocument(other, { viewColumn: vscode.ViewColumn.One, preview: false }),
    ]);
    await pause(LOCK);
    const places = new Map([[letter, vscode.ViewColumn.Two], [seen, vscode.ViewColumn.Two], [other, vscode.ViewColumn.One]]);
    assert.deepStrictEqual(await editable([other, seen, letter], [other], (uri) => vscode.window.showTextDocument(uri, { viewColumn: places.get(uri)!, preview: false })), ["notes.md"]);
  });

  it("stays locked where it is shown while another one is being unlocked", async () => {
    const others: vscode.Uri[] = [];
    for (const milliseconds of [0, 10, 40]) {
      const [letter, other] = [await newFile(`unlocking/letter-${milliseconds}.imr`), await newFile(`unlocking/other-${milliseconds}.imr`)];
      for (const uri of [other, letter]) {
        await show(uri);
        await pause(LOCK);
      }
      const opened = vscode.window.showTextDocument(other, { preview: false });
      await pause(milliseconds);
      // What is active by then is what the user unlocks.
      if (vscode.window.activeTextEditor?.document.uri.toString() === letter.toString()) {
        await vscode.commands.executeCommand("imr.unlock");
        others.push(other);
      }
      await opened;
    }
    await pause(LOCK);
    assert.notStrictEqual(others.length, 0);
    assert.deepStrictEqual(await editable(others), []);
  });

  it("stays read-only where its file system cannot be written, whatever is asked", async () => {
    const provider = vscode.workspace.registerFileSystemProvider("imr-locked", readOnlyFiles("/a.imr", ONE_FINDING_LETTER), { isReadonly: true });
    try {
      const document = await show(vscode.Uri.parse("imr-locked:/a.imr"));
      await vscode.commands.executeCommand("imr.unlock");
      assert.strictEqual(await typeInto(document), false);
    } finally {
      await cleanUp();
      provider.dispose();
    }
  });

  it("can be unlocked where a setting makes it read-only", async () => {
    await setting("files.readonlyInclude", { "**/by-setting.imr": true });
    try {
      const document = await showLetter("by-setting.imr");
      await pause(LOCK);
      assert.strictEqual(await typeInto(document), false);
      await vscode.commands.executeCommand("imr.unlock");
      assert.strictEqual(await eventually(() => typeInto(document), (dirty) => dirty), true);
    } finally {
      await setting("files.readonlyInclude", undefined);
    }
  });

  it("opens editable where the setting says so", async () => {
    await setting("imr.openReadOnly", false);
    const document = await showLetter("editable.txt");
    await pause(LOCK);
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
