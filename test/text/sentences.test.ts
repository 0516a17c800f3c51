import { deepStrictEqual } from "node:assert/strict";
import { runsTogether, sentencesOf } from "../../src/text/sentences";

function read(text: string, start = 0, end = text.length): readonly string[] {
  return sentencesOf(text, start, end).map((sentence) => text.slice(sentence.start, sentence.end));
}

describe("sentencesOf", () => {
  for (const [text, expected] of [
    ["He fell. He rested! Did he heal?", ["He fell.", "He rested!", "Did he heal?"]],
    ["He takes 0.5 mg of X, e.g. at night. Dr. Doe agrees.", ["He takes 0.5 mg of X, e.g. at night.", "Dr. Doe agrees."]],
    ["Elavil 50 mg q.h.s. (as 25 mg x 2), #60. It helps. (he says)", ["Elavil 50 mg q.h.s. (as 25 mg x 2), #60.", "It helps.", "(he says)"]],
    ["It hurts at 5 p.m. The knee does.", ["It hurts at 5 p.m.", "The knee does."]],
    ["He has pain.The knee is stiff.", ["He has pain.", "The knee is stiff."]],
    ["Massage - no. Claim no. XQ-4 - no. 5", ["Massage - no.", "Claim no. XQ-4 - no. 5"]],
    ['He said "yes." Then he left.', ['He said "yes."', "Then he left."]],
    ["A heading\nand a text without full stop", ["A heading", "and a text without full stop"]],
    ["See www.example.org for more", ["See www.example.org for more"]],
    [" \n \n", []],
    ["", []],
  ] as const) it(JSON.stringify(text), () => deepStrictEqual(read(text), expected));

  it("stays in its stretch", () => {
    deepStrictEqual(read("He fell. He rested!!! He left.", 9, 20), ["He rested!!"]);
  });

  it("parts a text without full stops at blanks, losing no word", () => {
    const parts = read("knee ".repeat(2_500));
    deepStrictEqual(parts.join(" ").split(" "), new Array(2_500).fill("knee"));
    deepStrictEqual(parts.length, 4);
  });

  it("parts a text without blanks anywhere", () => {
    deepStrictEqual(read("a".repeat(9_000)).map((part) => part.length), [4_000, 4_000, 1_000]);
  });
});

describe("runsTogether", () => {
  /** The stop is drawn as a bar. */
  const holds = (texts: readonly string[], mark = "."): readonly string[] => texts.filter((text) => {
    const stop = text.indexOf("|");
    return runsTogether(text.replace("|", mark), stop, stop + 1);
  });

  it("is what follows a word, a figure or a bracket at once", () => {
    const texts = ["has pain|The knee", "#120|According", "10/325|The", "on 11-08-2016|The", "a VAS of 8|The", "Page(s): 68|Decision", "by ODG|Decision", "the MRI|A second", "cyclobenzaprine|ODG", "(ODG)|The", "20 mg|The", "50%|He", "etc|The"];
    deepStrictEqual(holds(texts), texts);
    deepStrictEqual(holds(["Is it new|There", "pain|He"], "?"), ["Is it new|There", "pain|He"]);
  });

  it("is none inside of abbreviations, initials, numbers, lists and addresses", () => {
    const texts = [
      "John Roe, M|D", "M.D|The", "Ph|D", "the U|S", "U.S|Food", "L|A", "J|Smith", "Dr|Smith", "St|John", "e.g|Norco", "b.i.d|Norco", "p.o|BID", "1 tab|PO", "ACME Inc|DBA", "1|The patient", "Norco 2|Soma", "(3|Ambien", "Section 3|A of", "9792|A",
      "www.example.org/a|Html", "Drugs|Com", "report|PDF", "https://example.org/Knee|Pain", "jane@Example|Org", "P|O", "12.|Low Back", "a.|The",
    ];
    deepStrictEqual(holds(texts), []);
    deepStrictEqual(holds(["|The list", "see https://example.org/|Id"], "?"), []);
  });
});
