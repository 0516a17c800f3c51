import { deepStrictEqual } from "node:assert/strict";
import { indexAnchors, matchIndexed } from "../../src/review/anchors";
import type { WordsAnchor } from "../../src/review/records";

const anchorOf = (quoted: string): WordsAnchor => ({ part: 1, item: quoted, quoted, related: [], before: "before", after: "after" });

describe("an index of anchors", () => {
  it("is made once: a look-up reads the places of the same words only", () => {
    const reads: string[] = [];
    const places = ["Norco", "Soma", "Valium"].map((name) => ({ name, get anchor() { reads.push(name); return anchorOf(name); } }));
    const index = indexAnchors(places);
    const indexed = reads.splice(0);
    const found = ["Soma", "Norco", "Baclofen"].map((name) => matchIndexed(index, [anchorOf(name)]).get(0)?.name);
    deepStrictEqual({ indexed, found, readAgain: [...new Set(reads)] }, { indexed: ["Norco", "Soma", "Valium"], found: ["Soma", "Norco", undefined], readAgain: ["Soma", "Norco"] });
  });
});
