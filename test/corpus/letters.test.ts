import { deepStrictEqual } from "node:assert/strict";
import { join } from "node:path";
import { withFolder } from "../cli/folder";
import { corpusFolders } from "./letters";

const FILES = {
  "repository/media/samples/b.txt": "B", "repository/media/samples/a.txt": "A", "repository/media/samples/README.md": "no letter",
  "shared/real/CM16-0000001.txt": "real", "shared/real/CM16-0000007.txt": "held out", "shared/real/CM16-0000009.json": "labels",
};

describe("corpusFolders", () => {
  for (const heldOut of [false, true]) {
    it(`reads what is there, in order${heldOut ? ", and what is held out" : ", and nothing that is held out"}`, () => withFolder(FILES, async (folder) => {
      deepStrictEqual(corpusFolders(join(folder, "repository"), { heldOut }), [
        { name: "media/samples", heldOut: false, letters: [{ path: "media/samples/a.txt", text: "A" }, { path: "media/samples/b.txt", text: "B" }] },
        { name: "test/fixtures/letters", heldOut: false, letters: null },
        { name: "test/fixtures/further-letters", heldOut: false, letters: null },
        { name: "../shared/gold", heldOut: false, letters: null },
        { name: "../shared/real", heldOut: false, letters: [{ path: "../shared/real/CM16-0000001.txt", text: "real" }] },
        { name: "../shared/real, held out", heldOut: true, letters: heldOut ? [{ path: "../shared/real/CM16-0000007.txt", text: "held out" }] : null },
      ]);
    }));
  }
});
