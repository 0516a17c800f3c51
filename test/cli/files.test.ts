import { deepStrictEqual } from "node:assert/strict";
import { symlinkSync } from "node:fs";
import { join, relative } from "node:path";
import { findFiles } from "../../src/cli/files";
import { withFolder } from "./folder";

/** The paths found, relative to the folder, errors and empty folders marked. */
async function found(folder: string, names: readonly string[]): Promise<readonly string[]> {
  const paths: string[] = [];
  for await (const { kind, path } of findFiles(names.map((name) => (name === "-" ? name : join(folder, name))))) {
    paths.push(`${kind === "file" ? "" : `${kind} `}${path === "-" ? path : relative(folder, path)}`);
  }
  return paths;
}

describe("findFiles", () => {
  it("finds letters in folders, in the order of their names", () => withFolder(
    {
      "b.txt": "", "B.TXT": "", "a.imr": "", "c.imr.txt": "", "letter.md": "", "imr": "", "letters/z.txt": "", "letters/deep/a.txt": "",
      "folder.txt/in.txt": "", ".hidden/a.txt": "", "node_modules/a.txt": "", ".dot.txt": "",
    },
    async (folder) => deepStrictEqual(await found(folder, ["."]), [
      ".dot.txt", "B.TXT", "a.imr", "b.txt", "c.imr.txt", join("folder.txt", "in.txt"), join("letters", "deep", "a.txt"), join("letters", "z.txt"),
    ]),
  ));

  it("takes a named file whatever its extension, and each file once", () => withFolder(
    { "letter.md": "", "a.txt": "" },
    async (folder) => deepStrictEqual(await found(folder, ["letter.md", "-", "a.txt", ".", "-"]), ["letter.md", "-", "a.txt"]),
  ));

  it("follows links only where they are named", () => withFolder({ "a.txt": "", "sub/b.txt": "" }, async (folder) => {
    symlinkSync(join(folder, "a.txt"), join(folder, "sub", "link.txt"));
    symlinkSync(folder, join(folder, "sub", "up"));
    symlinkSync(join(folder, "nowhere"), join(folder, "sub", "dangling.txt"));
    deepStrictEqual(await found(folder, ["sub"]), [join("sub", "b.txt")]);
    deepStrictEqual(await found(folder, [join("sub", "link.txt")]), [join("sub", "link.txt")]);
  }));

  it("names a folder without letter files, where it is named itself", () => withFolder({ "a.txt": "", "none/a.md": "", "none/deep/b.md": "" }, async (folder) => {
    deepStrictEqual(await found(folder, ["none", "a.txt", join("none", "deep")]), ["empty none", "a.txt", `empty ${join("none", "deep")}`]);
    deepStrictEqual(await found(folder, [".", "."]), ["a.txt"]);
  }));

  it("reports what is not there in its place", () => withFolder({ "a.txt": "" }, async (folder) => {
    symlinkSync(join(folder, "nowhere"), join(folder, "dangling.txt"));
    deepStrictEqual(await found(folder, ["missing.txt", "a.txt", "dangling.txt"]), ["error missing.txt", "a.txt", "error dangling.txt"]);
  }));
});
