import { deepStrictEqual, ok } from "node:assert/strict";
import fc from "fast-check";
import { checkLetters } from "../../src/analysis";
import { readLetters } from "../../src/letter/read";
import { RULES } from "../../src/rules/index";
import { Memory } from "../../src/text/memory";
import { SHORT_LETTER } from "../present/short-letter";
import { fixtureLetters } from "../rules/fixtures";
import { plainOf } from "./plain";
import { LIMIT_OF_A_HANG } from "./well-formed";

const TEXTS = [SHORT_LETTER, ...fixtureLetters().map(({ text }) => text)];
/** What is typed within a treatment, a citation or a sentence, and changes what it says. */
const TYPED = ["5", " mg", "#30", "-", "\n", "\n\n", ".", " not", "(", "\"", " and ", " denied", "L4", "ß", "Norco 10/325 mg #60", "2 x 6", ", page 3", "MTUS"];

/** A place, as a share of the text, how many characters go there, and what comes. */
const anyEdit = fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.nat({ max: 30 }), fc.oneof(
  fc.constantFrom(...TYPED),
  fc.tuple(fc.constantFrom(...TEXTS), fc.double({ min: 0, max: 1, noNaN: true }), fc.nat({ max: 400 })).map(([text, share, length]) => text.slice(Math.floor(share * text.length)).slice(0, length)),
));

function edited(text: string, [share, length, typed]: readonly [number, number, string]): string {
  const at = Math.floor(share * text.length);
  return text.slice(0, at) + typed + text.slice(at + length);
}

/** All that is read and found in a text. */
function readWith(text: string, memory: Memory | null = null): unknown {
  const { letters, reason } = readLetters(text, memory);
  return plainOf({ letters: checkLetters(letters, RULES), reason });
}

describe("a text that is typed in", function () {
  this.timeout(LIMIT_OF_A_HANG);

  it("is read after each edit as it is without what was read before", () => {
    let letters = 0;
    fc.assert(fc.property(fc.constantFrom(...TEXTS), fc.array(anyEdit, { minLength: 1, maxLength: 8 }), (text, edits) => {
      const memory = new Memory();
      readWith(text, memory);
      let typed = text;
      for (const edit of edits) {
        typed = edited(typed, edit);
        deepStrictEqual(readWith(typed, memory), readWith(typed));
        letters += readLetters(typed).letters.length;
      }
    }), { numRuns: 30 });
    ok(letters > 0, "no text was a letter");
  });

  it("is read with what was read of all other letters as it is without", () => {
    const memory = new Memory();
    for (const text of TEXTS) readWith(text, memory);
    for (const text of TEXTS) deepStrictEqual(readWith(text, memory), readWith(text));
  });
});
