import { deepStrictEqual } from "node:assert/strict";
import { markedList } from "../../src/letter/marked-list";
import { plainReading } from "./plain-reading";

/** The entries of the list behind the first colon; null where there is no list. */
function entries(text: string): readonly string[] | null {
  const reading = plainReading(text);
  const list = markedList(reading, reading.text.indexOf(":") + 1, reading.text.length);
  return list && list.entries.map(({ start, end }) => reading.text.slice(start, end));
}

describe("markedList", () => {
  for (const [text, expected] of [
    ["Plan: 1. Soma. 2. Norco 5 mg. 3. MRI. He left.", ["Soma.", "Norco 5 mg.", "MRI."]],
    ["Plan: 1) Soma 2) Norco 3) MRI. He left.", ["Soma", "Norco", "MRI."]],
    ["Plan: (a) Soma with one (1) refill; (b) Norco, and (c) MRI.", ["Soma with one (1) refill;", "Norco, and", "MRI."]],
    ["Plan:\ni. Soma\nii. Norco\niii. MRI\nThe patient left.", ["Soma", "Norco", "MRI"]],
    ["Plan:\n- Soma\n- Norco - at night\n\nHe left.", ["Soma", "Norco - at night"]],
    ["Plan:\n\n1. Soma\n\n2. Norco\n\nHe left.", ["Soma", "Norco"]],
    ["Plan: 1. Soma\n\nNorco. 2. MRI.", ["Soma"]],
    ["Plan: Soma 1) Norco 2) MRI.", null],
    ["Plan: 2) Soma 3) Norco.", null],
    ["The orders are:\n• Soma\n• Norco 5 mg\n\nHe left.", ["Soma", "Norco 5 mg"]],
    ["Plan: 1. Medications a) Soma, #30 b) Norco 5 mg 2. Therapies a) Massage b) Yoga 3. Return.", ["Soma, #30", "Norco 5 mg", "Massage", "Yoga", "Return."]],
    ["Plan: 1. Norco 5 mg a) at night 2. MRI.", ["Norco 5 mg a) at night", "MRI."]],
    ["Plan:", null],
  ] as const) it(JSON.stringify(text), () => deepStrictEqual(entries(text), expected));
});
