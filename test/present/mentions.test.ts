import { deepStrictEqual } from "node:assert/strict";
import { definitions, highlights, mentionsOf, references } from "../../src/present/mentions";
import type { Span } from "../../src/text/span";
import { lettersOf, variantsOf } from "./letter";
import { SHORT_LETTER } from "./short-letter";

/** The same letter with another brand in its rationale, and a drug and a therapy that nobody decides. */
const BRANDS = SHORT_LETTER
  .replace("It said no more.", "He takes Motrin and had PT.")
  .replace("No spasm was found.", "No spasm was found under Lioresal. Ibuprofen and physical therapy were tried.");

/** Places as `line:words`. */
function drawn(text: string, spans: readonly Span[]): readonly string[] {
  return spans.map(({ start, end }) => `${text.slice(0, start).split("\n").length}:${text.slice(start, end).replace(/\s+/g, " ")}`);
}

/** The offset of the nth time that words stand in a text, two characters in. */
function at(text: string, words: string, nth = 1): number {
  return text.split(words, nth).join(words).length + 2;
}

describe("mentions of an item", () => {
  const [letter] = lettersOf(BRANDS);

  it("are its heading, what each source says of it, and every other name of its treatment", () => {
    deepStrictEqual(letter!.items.map((item) => drawn(BRANDS, mentionsOf(letter!, item))), [
      ["8:Baclofen 5mg #45", "9:Baclofen 20 mg #45", "15:Baclofen 20 mg #45", "22:Lioresal", "22:Baclofen"],
      ["10:MRI of the left knee", "24:MRI of the left knee", "31:The MRI"],
    ]);
  });
});

describe("definitions", () => {
  for (const [words, nth, expected] of [
    ["Baclofen", 1, ["15:Baclofen 20 mg #45"]],
    ["5mg", 1, ["15:Baclofen 20 mg #45"]],
    ["20 mg #45: Upheld", 1, ["15:Baclofen 20 mg #45"]],
    ["Lioresal", 1, ["15:Baclofen 20 mg #45"]],
    ["MRI", 3, ["24:MRI of the left knee"]],
    ["Motrin", 1, []],
    ["spasm", 1, []],
  ] as const) {
    it(`of "${words}", the ${nth}. time`, () => deepStrictEqual(drawn(BRANDS, definitions(lettersOf(BRANDS), at(BRANDS, words, nth))), expected));
  }

  it("are none outside of every letter", () => deepStrictEqual(definitions(lettersOf("Call the adjuster."), 3), []));
});

describe("references", () => {
  it("leave the heading out where it is not asked for", () => {
    deepStrictEqual(drawn(BRANDS, references(lettersOf(BRANDS), at(BRANDS, "Lioresal"), false)), ["8:Baclofen 5mg #45", "9:Baclofen 20 mg #45", "22:Lioresal", "22:Baclofen"]);
  });

  it("of a treatment that no item decides are all its names", () => {
    deepStrictEqual(drawn(BRANDS, references(lettersOf(BRANDS), at(BRANDS, "Ibuprofen"), true)), ["10:Motrin", "22:Ibuprofen"]);
    deepStrictEqual(drawn(BRANDS, references(lettersOf(BRANDS), at(BRANDS, "physical therapy"), true)), ["10:PT", "22:physical therapy"]);
  });

  it("of two items of one drug are told apart where the sources tell them apart", () => {
    const two = SHORT_LETTER.replaceAll("MRI of the left knee", "Baclofen 10 mg #90").replace("an Baclofen", "Baclofen").replace("The MRI", "The Baclofen 10 mg #90");
    deepStrictEqual(drawn(two, definitions(lettersOf(two), at(two, "Baclofen 10 mg #90", 1))), ["24:Baclofen 10 mg #90"]);
    deepStrictEqual(drawn(two, definitions(lettersOf(two), at(two, "Baclofen 20 mg #45", 1))), ["15:Baclofen 20 mg #45"]);
  });

  it("are found in the letter of the file that is meant", () => {
    const twice = `${BRANDS}\n${BRANDS}`;
    const lines = BRANDS.split("\n").length;
    deepStrictEqual(drawn(twice, references(lettersOf(twice), at(twice, "Lioresal", 2), true)).map((place) => Number(place.split(":")[0]) - lines), [8, 9, 15, 22, 22]);
  });
});

describe("highlights", () => {
  it("are a treatment's names, by brand and generic", () => {
    deepStrictEqual(drawn(BRANDS, highlights(lettersOf(BRANDS), at(BRANDS, "Lioresal"))), ["8:Baclofen", "9:Baclofen", "15:Baclofen", "22:Lioresal", "22:Baclofen"]);
  });

  it("are the mentions of the item where nothing is named", () => {
    deepStrictEqual(drawn(BRANDS, highlights(lettersOf(BRANDS), at(BRANDS, "left knee", 2))), ["10:MRI of the left knee", "24:MRI of the left knee", "31:The MRI"]);
  });

  it("are none elsewhere", () => deepStrictEqual(highlights(lettersOf(BRANDS), at(BRANDS, "spasm")), []));

  for (const [name, text] of variantsOf(BRANDS)) {
    it(`survive: ${name}`, () => {
      const letters = lettersOf(text);
      for (let offset = 0; offset <= text.length; offset += 7) for (const { start, end } of [...highlights(letters, offset), ...references(letters, offset, true)]) if (start >= end || end > text.length) throw new Error(`[${start}, ${end})`);
    });
  }
});
