import { deepStrictEqual, strictEqual } from "node:assert/strict";
import { matchesAtFigures } from "../../src/text/figures";
import { gathered } from "../../src/text/gathered";
import { matchesIn } from "../../src/text/matches";
import { onDemand } from "../../src/text/on-demand";
import { once } from "../../src/text/once";

describe("matchesIn", () => {
  for (const [text, pattern] of [
    ["", /a/g],
    ["one, two, three", /\w+/g],
    ["aaa", /aa/g],
    ["ab", /x?/g],
    ["no figure", /\d/g],
  ] as const) it(`finds ${String(pattern)} in ${JSON.stringify(text)} as matchAll does`, () => deepStrictEqual(matchesIn(text, pattern), [...text.matchAll(pattern)]));

  it("starts anew at each call, also within the matches of the same pattern", () => {
    const pattern = /[a-c]/g;
    deepStrictEqual(matchesIn("abc", pattern).map(() => matchesIn("cab", pattern).length), [3, 3, 3]);
  });
});

describe("matchesAtFigures", () => {
  const wordsAt = (text: string, pattern: RegExp, leadOf?: Parameters<typeof matchesAtFigures>[2]): readonly string[] => matchesAtFigures(text, pattern, leadOf).map(([words]) => words);

  it("tries a pattern at each run of figures, and goes on behind a match", () => {
    deepStrictEqual(wordsAt("1/2/3, 4/5 and 12/13", /\d+\/\d+/y), ["1/2", "4/5", "12/13"]);
    deepStrictEqual(wordsAt("none", /\d/y), []);
  });

  it("tries it before them where a match may begin there, and nowhere where none may", () => {
    deepStrictEqual(wordsAt("0.5, .25 and 7", /\.?\d+/y, (text, start) => (text[start - 1] === "." ? start - 1 : start)), ["0", ".5", ".25", "7"]);
    deepStrictEqual(wordsAt("12 and 345", /\d+/y, (_, start, end) => (end - start > 2 ? start : -1)), ["345"]);
  });
});

describe("gathered", () => {
  it("puts lists together as flatMap does", () => {
    const listOf = (value: string, at: number): readonly string[] => Array.from({ length: at }, () => value);
    deepStrictEqual(gathered(["a", "b", "c"], listOf), ["a", "b", "c"].flatMap(listOf));
    deepStrictEqual(gathered([], listOf), []);
  });
});

describe("once", () => {
  it("makes a value at the first call, also one that is null, and keeps it", () => {
    let made = 0;
    const value = once(() => ((made += 1), null));
    strictEqual(made, 0);
    deepStrictEqual([value(), value(), made], [null, null, 1]);
  });
});

describe("onDemand", () => {
  it("makes each member when it is first asked for, from the source and the other members", () => {
    const made: string[] = [];
    const Numbers = onDemand<number, { readonly double: number; readonly square: number; readonly none: null }>({
      double: (source) => (made.push("double"), source * 2),
      square: (_, { double }) => (made.push("square"), (double * double) / 4),
      none: () => (made.push("none"), null),
    });
    const three = Object.assign(new Numbers(3), { name: "three" });
    deepStrictEqual(made, []);
    deepStrictEqual([three.square, three.square, three.double, three.none, three.none, three.name], [9, 9, 6, null, null, "three"]);
    deepStrictEqual(made, ["double", "square", "none"]);
    deepStrictEqual(new Numbers(5).double, 10);
  });

  it("shows its members to who goes through them", () => {
    const Numbers = onDemand<number, { readonly double: number }>({ double: (source) => source * 2 });
    const names: string[] = [];
    for (const name in new Numbers(1)) names.push(name);
    deepStrictEqual(names, ["double"]);
  });
});
