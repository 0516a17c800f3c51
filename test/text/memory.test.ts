import { deepStrictEqual, notStrictEqual, strictEqual } from "node:assert/strict";
import { Memory } from "../../src/text/memory";

/** A function that tells what it was asked to make. */
function maker() {
  const asked: string[] = [];
  return { asked, make: (words: string) => { asked.push(words); return { made: words.toUpperCase() }; } };
}

describe("what was made of words", () => {
  it("is made once for the same words, and for each function", () => {
    const memory = new Memory();
    const [one, other] = [maker(), maker()];
    const first = memory.of(one.make, "Baclofen 20 mg");
    strictEqual(memory.of(one.make, "The Baclofen 20 mg".slice(4)), first);
    notStrictEqual(memory.of(one.make, "Baclofen 5 mg"), first);
    notStrictEqual(memory.of(other.make, "Baclofen 20 mg"), first);
    deepStrictEqual([first, one.asked, other.asked], [{ made: "BACLOFEN 20 MG" }, ["Baclofen 20 mg", "Baclofen 5 mg"], ["Baclofen 20 mg"]]);
  });

  it("is made anew in another context", () => {
    const memory = new Memory();
    const made = [[0, "a"], [1, "a"], [0, "a"], [1, "b"]].map(([context, words]) => memory.of(() => ({ context }), words as string, context as number));
    deepStrictEqual(made, [{ context: 0 }, { context: 1 }, { context: 0 }, { context: 1 }]);
    strictEqual(made[2], made[0]);
  });

  it("goes when much else was made since, and is made again", () => {
    const memory = new Memory();
    const { asked, make } = maker();
    for (const words of ["first", "last"]) memory.of(make, words);
    for (let at = 0; at < 999; at += 1) memory.of(make, String(at));
    for (const words of ["last", "first"]) memory.of(make, words);
    deepStrictEqual([asked.length, asked.at(-1)], [1002, "first"]);
  });

  it("is not kept of a whole page", () => {
    const memory = new Memory();
    const { asked, make } = maker();
    for (let at = 0; at < 2; at += 1) deepStrictEqual(memory.of(make, "a".repeat(3_000)), { made: "A".repeat(3_000) });
    strictEqual(asked.length, 2);
  });
});
