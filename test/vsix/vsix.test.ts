import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { dirname, join } from "node:path/posix";
import { anchorsOf, linksOf } from "../docs/markdown";
import { filesInZip } from "./zip";

const { name, version } = JSON.parse(readFileSync("package.json", "utf8")) as { readonly name: string; readonly version: string };

/** The file that `npm run package` has made. */
const vsix = readFileSync(`.build/${name}-${version}.vsix`);
const files = filesInZip(vsix);
const textOf = (file: string): string => files.get(file)!.toString("utf8");

describe("the VSIX", () => {
  it("holds what the extension needs, and nothing else", () => {
    assert.deepEqual([...files.keys()].toSorted(), [
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

  it("shows on the page of the extension no picture and no link that this cannot: those to files", () => {
    for (const page of ["extension/readme.md", "extension/changelog.md"]) assert.deepEqual(linksOf(textOf(page)), []);
  });

  it("says on the page of the extension all that the README says but what is for the repository", () => {
    const readme = readFileSync("README.md", "utf8");
    const forTheRepository = ["try-it", "more"];
    assert.deepEqual([...anchorsOf(textOf("extension/readme.md"))], [...anchorsOf(readme)].filter((anchor) => !forTheRepository.includes(anchor)));
    const rows = (text: string) => text.split("\n").filter((line) => /^\| [^ |]/.test(line)).map((line) => line.replace(/\]\([^)]*\)|\[/g, "")).filter((line) => !line.includes("npm ci"));
    assert.deepEqual(rows(textOf("extension/readme.md")), rows(readme));
  });

  it("has what its other pages link to", () => {
    const pages = [...files.keys()].filter((file) => /^extension\/media\/.*\.md$/.test(file));
    assert.deepEqual(pages.flatMap((page) => linksOf(textOf(page)).filter(({ path }) => path !== "" && !files.has(join(dirname(page), path))).map(({ path }) => `${page}: ${path}`)), []);
  });

  it("is smaller than 1.2 MB", () => {
    assert.ok(vsix.length < 1_200_000, `${vsix.length} bytes`);
  });
});
