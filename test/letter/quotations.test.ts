import { strictEqual } from "node:assert/strict";
import { withoutQuotations } from "../../src/letter/quotations";

describe("withoutQuotations", () => {
  for (const [title, text, expected] of [
    ["blanks a quotation and its marks", 'It says "rest" here.', "It says        here."],
    ["takes marks in pairs of any shape", "It says “rest” and ‘ice’ here.", "It says        and       here."],
    ["keeps apostrophes", "The patient's knee isn't stiff.", "The patient's knee isn't stiff."],
    ["keeps what a lone mark opens", 'It says "rest here.', 'It says "rest here.'],
    ["keeps what is too long for a quotation", `'${"a ".repeat(200)}a'`, `'${"a ".repeat(200)}a'`],
    ["takes an empty text", "", ""],
  ] as const) it(title, () => strictEqual(withoutQuotations(text), expected));
});
