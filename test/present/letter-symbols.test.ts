import { deepStrictEqual } from "node:assert/strict";
import { isFoundBy, letterSymbols } from "../../src/present/letter-symbols";
import { LineIndex } from "../../src/text/lines";
import { lettersOf } from "./letter";
import { SHORT_LETTER } from "./short-letter";

describe("the symbols of a letter", () => {
  it("are its case number, its items and the drugs that they are about, each once", () => {
    const text = SHORT_LETTER.replaceAll("MRI of the left knee", "Lioresal cream").replace("The MRI", "Lioresal");
    const lines = new LineIndex(text);
    deepStrictEqual(letterSymbols(lettersOf(text)[0]!, (span) => lines.placeOf(span)).map(({ kind, name, place }) => `${kind} ${place.start.line + 1} ${name}`), [
      "case 1 CM15-0012345",
      "item 15 Baclofen 20 mg #45",
      "item 24 Lioresal cream",
      "drug 15 baclofen",
      "drug 24 baclofen (Lioresal)",
    ]);
  });
});

describe("a symbol", () => {
  it("is found by characters of its name in their order, without case and blanks", () => {
    deepStrictEqual(["", "bac 20", "BCLFN", "20 bac", "x"].filter((query) => isFoundBy("Baclofen 20 mg #45", query)), ["", "bac 20", "BCLFN"]);
  });
});
