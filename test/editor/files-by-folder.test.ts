import { deepStrictEqual } from "node:assert/strict";
import { createFilesByFolder, type Place } from "../../src/editor/files-by-folder";

const place = (path: string, scheme = "file", authority = ""): Place => ({ scheme, authority, path });

/** The files at some paths, under keys that are the paths. */
function filesAt(...paths: readonly string[]) {
  const files = createFilesByFolder();
  paths.forEach((path) => files.add(path, place(path)));
  return files;
}

describe("files by folder", () => {
  it("are found by every folder above them, also one that is named like a file", () => {
    const files = filesAt("/cases/case.2015/a.txt", "/cases/case.2015/more/b.txt", "/cases/c.txt", "/d.txt");
    const found = ["/cases/case.2015", "/cases/case.2015/", "/cases/case.2015/more", "/cases", "/"].map((path) => files.under(place(path)));
    deepStrictEqual(found, [
      ["/cases/case.2015/a.txt", "/cases/case.2015/more/b.txt"],
      ["/cases/case.2015/a.txt", "/cases/case.2015/more/b.txt"],
      ["/cases/case.2015/more/b.txt"],
      ["/cases/case.2015/a.txt", "/cases/case.2015/more/b.txt", "/cases/c.txt"],
      ["/cases/case.2015/a.txt", "/cases/case.2015/more/b.txt", "/cases/c.txt", "/d.txt"],
    ]);
  });

  it("are none in a file, in a folder whose name only begins alike, or in another file system", () => {
    const files = filesAt("/cases/a.txt");
    deepStrictEqual([place("/cases/a.txt"), place("/case"), place("/cases", "memfs"), place("/cases", "file", "server")].map((folder) => files.under(folder)), [[], [], [], []]);
  });

  it("are gone once they are removed, and a second removal takes no other file with it", () => {
    const files = filesAt("/cases/a.txt", "/cases/b.txt");
    files.remove("/cases/a.txt", place("/cases/a.txt"));
    files.remove("/cases/a.txt", place("/cases/a.txt"));
    deepStrictEqual(files.under(place("/cases")), ["/cases/b.txt"]);
    files.remove("/cases/b.txt", place("/cases/b.txt"));
    deepStrictEqual(["/cases", "/"].map((path) => files.under(place(path))), [[], []]);
  });
});
