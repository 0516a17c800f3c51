import { deepStrictEqual } from "node:assert/strict";
import { findMisspeltDrugs } from "../../src/knowledge/misspelt-drugs";

describe("findMisspeltDrugs", () => {
  for (const [text, expected] of [
    ["capsaicin in Lipoderm base", []],
    ["Ibuprophen 600 mg and orfenadrine", [["ibuprofen", "Ibuprophen"], ["orphenadrine", "orfenadrine"]]],
    ["omeparzole 20 mg #60 and Flexiril 10 mg", [["omeprazole", "omeparzole"], ["cyclobenzaprine", "Flexiril"]]],
    ["omeprazole 20 mg #60", []],
    ["a knee brase of 20 mg", []],
    ["", []],
  ] as const) it(JSON.stringify(text), () => deepStrictEqual(findMisspeltDrugs(text).map(({ drug, start, end }) => [drug.name, text.slice(start, end)]), expected));
});
