import { deepStrictEqual, ok, strictEqual } from "node:assert/strict";
import { DRUGS, findDrugs, isDrugWord } from "../../src/knowledge/drugs";
import { namesOf } from "../../src/knowledge/drugs/names";

/** The drugs found in a text, with the words they were found by. */
function found(text: string): readonly [string, string][] {
  return findDrugs(text).map(({ drug, start, end }) => [drug.name, text.slice(start, end)]);
}

describe("The table of drugs", () => {
  it("finds each row by each of its names, in any capitals, inside a sentence", () => {
    const missed = DRUGS.flatMap((drug) => namesOf(drug).flatMap((name) => [name, name.toUpperCase(), name.toLowerCase()]
      .filter((wording) => {
        const text = `The request for (${wording}) was denied.`;
        const matches = findDrugs(text);
        return !(matches.length === 1 && text.slice(matches[0]!.start, matches[0]!.end) === wording && matches[0]!.drug.ingredients.join() === drug.ingredients.join());
      })));
    deepStrictEqual(missed, []);
  });

  it("gives each row a name of its own, ingredients in lower case, and only whole strengths", () => {
    strictEqual(new Set(DRUGS.map((drug) => drug.name)).size, DRUGS.length);
    deepStrictEqual(DRUGS.filter((drug) => drug.ingredients.length === 0 || drug.ingredients.some((ingredient) => ingredient !== ingredient.toLowerCase())), []);
    deepStrictEqual(DRUGS.filter((drug) => drug.products.some(({ amounts }) => amounts.some((made) => made.some((amount) => !(amount > 0))))), []);
    deepStrictEqual(DRUGS.filter((drug) => drug.verified !== (drug.source !== null)), []);
    ok(DRUGS.length > 300);
  });
});

describe("findDrugs", () => {
  it("takes the longest name, with release and salt, and combinations however they are joined", () => {
    deepStrictEqual(found("Voltaren XR, Anaprox-DS; MS-Contin. Hydrocodone bitartrate/acetaminophen, oxycodone-APAP, hydrocodone and acetaminophen"), [
      ["diclofenac", "Voltaren XR"],
      ["naproxen", "Anaprox-DS"],
      ["morphine ER", "MS-Contin"],
      ["hydrocodone/acetaminophen", "Hydrocodone bitartrate/acetaminophen"],
      ["oxycodone/acetaminophen", "oxycodone-APAP"],
      ["hydrocodone/acetaminophen", "hydrocodone and acetaminophen"],
    ]);
  });

  it("keeps drugs of a list and of a compound apart", () => {
    deepStrictEqual(found("ibuprofen and famotidine; Gabapentin 10%/Lidocaine 5%"), [
      ["ibuprofen", "ibuprofen"], ["famotidine", "famotidine"], ["gabapentin", "Gabapentin"], ["lidocaine", "Lidocaine"],
    ]);
  });

  it("takes a number into the name only where it is part of it", () => {
    deepStrictEqual(found("Tylenol #3 #60, Tylenol 3 times a day, Norco10/325"), [
      ["acetaminophen/codeine", "Tylenol #3"], ["acetaminophen", "Tylenol"], ["hydrocodone/acetaminophen", "Norco"],
    ]);
  });

  it("finds neither classes, misspellings, parts of words nor anything over a paragraph end", () => {
    deepStrictEqual(found("NSAIDs, an opioid, a muscle relaxant, Norko, somatic, tylenols, MS\nContin"), []);
    deepStrictEqual(found(""), []);
  });

  it("knows the words of names", () => {
    deepStrictEqual(["cyclobenzaprine", "norco", "salicylate", "spine", "mg"].map(isDrugWord), [true, true, true, false, false]);
  });
});
