import assert from "node:assert/strict";
import * as vscode from "vscode";
import { createMemoryFiles } from "../../src/editor/memory-files";
import { reviewStorageAt } from "../../src/editor/review-storage";
import { ONE_FINDING_LETTER } from "../present/short-letter";
import { cleanUp, eventually, givenTime, LANGUAGE, newFile, none, pause, problemsOf, show, showLetter, some } from "./support/letters";
import { dismissAs, recordsOf, reviewing, reviewUri } from "./support/reviewer";
import { drawnLetter } from "./support/tree";

const text = async (uri: vscode.Uri): Promise<string> => new TextDecoder().decode(await vscode.workspace.fs.readFile(uri));
/** A memory file system that cannot read one file while it is told so. */
function unreadable(files: Readonly<Record<string, string>>): vscode.FileSystemProvider & { away: string | null } {
  const kept = createMemoryFiles(async ({ path }) => (path in files ? new TextEncoder().encode(files[path]) : null));
  return {
    ...kept,
    away: null,
    readFile(uri) {
      if (this.away === uri.path) throw vscode.FileSystemError.Unavailable(uri);
      return kept.readFile(uri);
    },
  };
}

/** A memory file system that is full: of what is written it holds the first bytes, as many as it has room for. */
function full(room: number): vscode.FileSystemProvider {
  const kept = createMemoryFiles(async () => null);
  return {
    ...kept,
    async writeFile(uri, bytes, options) {
      if (room > 0) await kept.writeFile(uri, bytes.slice(0, room), options);
      throw new vscode.FileSystemError("The disk is full.");
    },
  };
}

describe("a review file", () => {
  reviewing();
  afterEach(cleanUp);

  it("keeps a dismissal where another finding on the same words is dismissed after it", async () => {
    const { uri } = await showLetter("same-words.txt", ONE_FINDING_LETTER.replace("and saw little", "and saw (little").replace("No spasm was", "No (spasm was"));
    const lone = () => problemsOf(uri).filter(({ code }) => (code as { value: string }).value === "unbalanced-delimiter");
    const [first, second] = (await eventually(lone, (found) => found.length === 2)) as [vscode.Diagnostic, vscode.Diagnostic];
    await dismissAs("known", uri, first.range);
    await eventually(lone, (found) => found.length === 1);
    await dismissAs("known", uri, second.range);
    assert.deepStrictEqual(await eventually(lone, (found) => found.length === 0), []);
    assert.deepStrictEqual((await recordsOf(uri)).map(({ supersedes, finding }) => [supersedes, finding.quoted]), [[undefined, "("], [undefined, "("]]);
  });

  it("says nothing of a letter of another case that takes the place of its own, and is not written then", async () => {
    const { uri } = await showLetter("replaced.txt");
    const [{ range }] = (await some(uri)) as [vscode.Diagnostic];
    await dismissAs("known", uri, range);
    await none(uri);
    const before = await text(reviewUri(uri));
    await newFile("replaced.txt", ONE_FINDING_LETTER.replace("CM15-0012345", "CM15-0099999"));
    assert.equal((await some(uri)).length, 1);
    await dismissAs("known", uri, range);
    assert.equal((await some(uri)).length, 1);
    assert.equal(await text(reviewUri(uri)), before);
  });

  it("is told of another version where its letter is changed on disk", async () => {
    const { uri } = await showLetter("another-version.txt");
    const [{ range }] = (await some(uri)) as [vscode.Diagnostic];
    await dismissAs("known", uri, range);
    await none(uri);
    // Until the watcher has told of the review file itself.
    await pause(2000);
    await newFile("another-version.txt", `${ONE_FINDING_LETTER}\n`);
    const notices = async () => (await drawnLetter("another-version.txt")).filter((line) => line.includes("warning:"));
    assert.deepStrictEqual(await eventually(notices, (found) => found.length > 0), ["  warning: 1 dismissal was made on another version of this letter; it holds where its words are found again."]);
  });

  it("is not written, nor is a configuration file, where what it holds cannot be read for a moment", async () => {
    const configuration = '{ "rules": { "text-gap": "off" } }';
    const files = unreadable({ "/a.imr": ONE_FINDING_LETTER.replace("No spasm was", "No (spasm was"), "/.imr.jsonc": configuration });
    const provider = vscode.workspace.registerFileSystemProvider("imr-away", files);
    try {
      const uri = vscode.Uri.parse("imr-away:/a.imr");
      await eventually(async () => (await show(uri)).languageId, (language) => language === LANGUAGE);
      const [first, second] = (await eventually(() => problemsOf(uri), (found) => found.length === 2)) as [vscode.Diagnostic, vscode.Diagnostic];
      await dismissAs("known", uri, first.range);
      await eventually(() => problemsOf(uri), (found) => found.length === 1);
      const before = await text(reviewUri(uri));
      files.away = reviewUri(uri).path;
      await dismissAs("known", uri, second.range);
      files.away = null;
      assert.equal(await text(reviewUri(uri)), before);
      files.away = "/.imr.jsonc";
      const target = { uri: uri.toString(), anchor: { rule: "strength-mismatch" } };
      void vscode.commands.executeCommand("imr.changeSeverity", target, "off");
      await givenTime(() => text(uri.with({ path: "/.imr.jsonc" })).catch(() => ""), (found) => found !== "" && found !== configuration, 3000);
      files.away = null;
      assert.equal(await text(uri.with({ path: "/.imr.jsonc" })), configuration);
    } finally {
      await cleanUp();
      provider.dispose();
    }
  });

  it("leaves nothing behind where it cannot be written, and says why", async () => {
    for (const [room, scheme] of [[0, "imr-full"], [5, "imr-nearly-full"]] as const) {
      const provider = vscode.workspace.registerFileSystemProvider(scheme, full(room));
      try {
        const uri = vscode.Uri.parse(`${scheme}:/a.txt.imr-review.json`);
        await assert.rejects(reviewStorageAt(uri).replace("0123456789"), /The disk is full\./);
        assert.deepStrictEqual(await vscode.workspace.fs.readDirectory(uri.with({ path: "/" })), []);
      } finally {
        provider.dispose();
      }
    }
  });
});
