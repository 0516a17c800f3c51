import assert from "node:assert/strict";
import * as vscode from "vscode";
import { watchLetterFiles } from "../../src/editor/letter-file-watcher";
import { createOpenLetters } from "../../src/editor/open-letters";
import { cleanUp, eventually, newFile, pause, removeFiles, showLetter } from "./support/letters";

/** How long after an event something is looked up before it is told. */
const LOOK = 700;

/** Does something to files, and waits until VS Code has told of all those that are named, and of what was made of that. */
async function told(names: readonly string[], action: () => Promise<unknown>): Promise<void> {
  const seen = new Set<string>();
  const watcher = vscode.workspace.createFileSystemWatcher("**/*");
  const see = ({ path }: vscode.Uri): unknown => seen.add(path.slice(path.lastIndexOf("/") + 1));
  const listeners = [watcher, watcher.onDidCreate(see), watcher.onDidChange(see), watcher.onDidDelete(see)];
  try {
    await action();
    await eventually(() => names.every((name) => seen.has(name)), (all) => all);
    assert.deepStrictEqual(names.filter((name) => !seen.has(name)), []);
    await pause(LOOK);
  } finally {
    listeners.forEach((one) => one.dispose());
  }
}

describe("what happens to files", () => {
  afterEach(cleanUp);

  it("is told of the open letters only where it is their files that are deleted", async () => {
    const { uri } = await showLetter("events/open.txt");
    const other = await newFile("events/other.lock", "");
    await pause(LOOK);
    const letters = createOpenLetters();
    let count = 0;
    const listener = letters.onDidChange(() => (count += 1));
    const isListed = (): boolean => letters.list().some((document) => document.uri.toString() === uri.toString());
    try {
      await told(["other.lock"], async () => vscode.workspace.fs.delete(other));
      assert.deepStrictEqual([count, isListed()], [0, true]);
      await vscode.workspace.fs.delete(uri);
      assert.deepStrictEqual([await eventually(isListed, (listed) => !listed), count > 0], [false, true]);
    } finally {
      listener.dispose();
      letters.dispose();
    }
  });

  it("starts a search where it is a folder that comes, not where it is a file without ending, or hidden", async () => {
    const file = await newFile("came/LICENSE", "");
    const hidden = await newFile("came/.hidden/index", "");
    await pause(LOOK);
    let searches = 0;
    const watching = watchLetterFiles({ created: () => (searches += 1), changed: () => undefined, deleted: () => undefined });
    try {
      await told(["LICENSE", "index", "objects"], async () => {
        for (const uri of [file, hidden]) await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode("changed"));
        await vscode.workspace.fs.createDirectory(vscode.Uri.joinPath(hidden, "../objects"));
      });
      assert.strictEqual(searches, 0);
      await told(["letters"], async () => vscode.workspace.fs.createDirectory(vscode.Uri.joinPath(file, "../letters")));
      assert.strictEqual(searches > 0, true);
    } finally {
      watching.dispose();
      await removeFiles("came");
    }
  });
});
