import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { filesInZip } from "./zip";

const { name, version } = JSON.parse(readFileSync("package.json", "utf8")) as { readonly name: string; readonly version: string };

/** The file that `npm run package` has made. */
const vsix = readFileSync(`.build/${name}-${version}.vsix`);

describe("the VSIX", () => {
  it("holds what the extension needs, and nothing else", () => {
    assert.deepEqual(filesInZip(vsix).toSorted(), [
      "[Content_Types].xml",
      "extension.vsixmanifest",
      "extension/.build/dist/extension.js",
      "extension/.build/dist/letters.js",
      "extension/.build/dist/node-thread.js",
      "extension/.build/dist/pdf.js",
      "extension/.build/dist/web/extension.js",
      "extension/LICENSE.txt",
      "extension/THIRD-PARTY-NOTICES.txt",
      "extension/changelog.md",
      "extension/media/RULES.md",
      "extension/media/icon.png",
      "extension/media/imr.schema.json",
      "extension/media/imr.svg",
      "extension/media/samples/2013-shoulder-sessions.txt",
      "extension/media/samples/2014-knee-medications.txt",
      "extension/media/samples/2015-baclofen.imr.txt",
      "extension/media/samples/2016-knee-partly-authorized.txt",
      "extension/media/samples/2020-low-back.imr.txt",
      "extension/media/samples/README.md",
      "extension/media/walkthrough/findings.md",
      "extension/media/walkthrough/folder.md",
      "extension/media/walkthrough/follow.md",
      "extension/media/walkthrough/items.md",
      "extension/media/walkthrough/keep.md",
      "extension/media/walkthrough/memo.md",
      "extension/media/walkthrough/open.md",
      "extension/package.json",
      "extension/package.nls.json",
      "extension/readme.md",
      "extension/syntaxes/imr-determination.tmLanguage.json",
      "extension/syntaxes/language-configuration.json",
    ]);
  });

  it("is smaller than 1.5 MB", () => {
    assert.ok(vsix.length < 1.5 * 1024 * 1024, `${(vsix.length / 1024).toFixed(0)} KB`);
  });
});
