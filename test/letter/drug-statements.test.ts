import { deepStrictEqual } from "node:assert/strict";
import { drugStatements } from "../../src/letter/drug-statements";
import { plainReading } from "./plain-reading";

/** Each drug as `name | strength | form`, where it has them, with a question mark for what may be a dose. */
function read(text: string): readonly string[] {
  const reading = plainReading(text);
  return drugStatements(reading, { start: 0, end: reading.text.length }).map(({ name, strength, form, mayBeDose }) => [name, ...(strength ? [`${strength.value.text}${mayBeDose ? "?" : ""}`] : []), ...(form === null ? [] : [form])].join(" | "));
}

describe("drugStatements", () => {
  const texts: readonly [string, readonly string[]][] = [
    ["Norco 10/325 mg #60 and Soma, 350mg", ["Norco | 10/325 mg", "Soma | 350mg"]],
    ["tramadol ER tablets 150 mg; Ultram (tramadol) 50 mg", ["tramadol ER | 150 mg | tablets", "Ultram", "tramadol | 50 mg"]],
    ["50 mg of tramadol, baclofen (10 mg) and 20 mg omeprazole capsules", ["tramadol | 50 mg", "baclofen | 10 mg", "omeprazole | 20 mg | capsules"]],
    ["Norco 10/325 mg, baclofen, and naproxen", ["Norco | 10/325 mg", "baclofen", "naproxen"]],
    ["Lidocaine 5% patch; Fanatrex 25mg/ml oral suspension", ["Lidocaine | 5% | patch", "Fanatrex | 25mg/ml | suspension"]],
    ["Ketoprofen 20%/Baclofen 2% cream", ["Ketoprofen | 20% | compound", "Baclofen | 2% | compound"]],
    ["ibuprofen 2400 mg daily, up to 400 mg of tramadol, a dose of baclofen 80 mg, gabapentin 300 mg to 600 mg", ["ibuprofen | 2400 mg?", "tramadol | 400 mg?", "baclofen | 80 mg?", "gabapentin | 300 mg?"]],
    ["gabapentin 2400 mg in three doses, ibuprofen 3200 mg is the daily limit, naproxen 500 mg is given", ["gabapentin | 2400 mg?", "ibuprofen | 3200 mg?", "naproxen | 500 mg"]],
    ["OxyContin 80 mg, six a day, that is 480 mg of oxycodone", ["OxyContin | 80 mg", "oxycodone | 480 mg?"]],
    ["baclofen 10 mg one tablet a day; baclofen 10 mg twice daily", ["baclofen | 10 mg | tablet", "baclofen | 10 mg"]],
    ["baclofen pages 63-66, baclofen #60, baclofen on 03/04/2014", ["baclofen", "baclofen", "baclofen"]],
    ["", []],
  ];
  for (const [text, expected] of texts) it(text || "an empty text", () => deepStrictEqual(read(text), expected));

  it("gives the places", () => {
    const reading = plainReading("He took 50 mg of tramadol.");
    const [statement] = drugStatements(reading, { start: 3, end: reading.text.length });
    deepStrictEqual([statement!.span, statement!.strength!.span], [{ start: 17, end: 25 }, { start: 8, end: 13 }]);
  });
});
