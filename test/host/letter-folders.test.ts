import assert from "node:assert/strict";
import * as vscode from "vscode";
import { foldersUpFrom, parentOf } from "../../src/editor/letter-folders";

const drawn = (address: string): readonly string[] => foldersUpFrom(vscode.Uri.parse(address)).map(({ path }) => path);

describe("the folders of a letter", () => {
  it("are its own and all above it, in every file system", () => {
    assert.deepStrictEqual(drawn("vscode-vfs://host/letters/2015/a.imr"), ["/letters/2015", "/letters", "/"]);
    assert.deepStrictEqual(drawn("imr-sample:/a.imr"), ["/"]);
    assert.deepStrictEqual(drawn("imr-pdf:/letters/a.pdf.txt?file"), ["/letters", "/"]);
  });

  it("are those of the workspace's first folder for an untitled one, and none for what stands in no folder", () => {
    const [first] = vscode.workspace.workspaceFolders!;
    assert.deepStrictEqual(drawn("untitled:Untitled-1"), drawn(vscode.Uri.joinPath(first!.uri, "a.imr").toString()));
    assert.deepStrictEqual(drawn("kept:Untitled-1"), []);
    assert.equal(parentOf(vscode.Uri.parse("untitled:Untitled-1")), null);
  });
});
