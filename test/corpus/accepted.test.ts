import { deepStrictEqual, notStrictEqual } from "node:assert/strict";
import { changesByKind, changesOf, hashedLetter, hashOf, keyOf } from "./accepted";

const facts = [{ kind: "part", text: "1" }, { kind: "dates", text: "2015-03-02" }, { kind: "dates", text: "2015-04-02" }];

describe("hashedLetter", () => {
  it("holds the hashes of each kind, sorted, and no words", () => {
    const hashes = facts.map((fact) => hashOf("a letter", fact));
    deepStrictEqual(hashedLetter("a letter", facts), { dates: hashes.slice(1).sort(), part: hashes.slice(0, 1) });
    deepStrictEqual(Object.keys(hashedLetter("a letter", facts)), ["dates", "part"]);
    deepStrictEqual(hashes.map((hash) => /^[0-9a-f]{8}$/.test(hash)), [true, true, true]);
  });

  it("is salted: the same fact of another letter has another hash", () => {
    notStrictEqual(hashOf("a letter", facts[0]!), hashOf("another letter", facts[0]!));
    notStrictEqual(keyOf("a letter"), keyOf("another letter"));
  });
});

describe("changesOf", () => {
  it("tells what came and went, with the words that are known", () => {
    const words = new Map([["b", "two"]]);
    const changes = changesOf({ part: ["a", "c"], form: ["d"] }, { part: ["a", "b"], gaps: ["e"] }, (hash) => words.get(hash) ?? null);
    deepStrictEqual(changes, {
      came: [{ kind: "part", text: "two" }, { kind: "gaps", text: null }],
      went: [{ kind: "part", text: null }, { kind: "form", text: null }],
    });
    deepStrictEqual([...changesByKind([changes, changes])], [["form", { came: 0, went: 2 }], ["gaps", { came: 2, went: 0 }], ["part", { came: 2, went: 2 }]]);
  });

  it("is empty where nothing changed", () => {
    deepStrictEqual(changesOf({ part: ["a"] }, { part: ["a"] }, () => null), { came: [], went: [] });
    deepStrictEqual([...changesByKind([{ came: [], went: [] }])], []);
  });
});
