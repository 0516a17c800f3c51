import { deepStrictEqual } from "node:assert/strict";
import { atLineStart, matchesAtLines, startingWith } from "../../src/letter/line-patterns";
import { matchesAtNumbers, kindsOf } from "../../src/letter/treatment-kinds";
import { plainReading } from "./plain-reading";

describe("matchesAtLines", () => {
  const SUMMARY = startingWith(["CASE SUMMARY", "CLINICAL CASE SUMMARY"]);
  const found = (text: string, pattern = SUMMARY): readonly string[] => {
    const reading = plainReading(text);
    return matchesAtLines(reading, pattern, 0, reading.text.length).map((match) => match[0].replace(/\s/g, " "));
  };

  it("finds what starts a line, in any capitals, also where it runs over two lines", () => {
    deepStrictEqual(found("Case Summary\nThe case summary\n\nCLINICAL\nCASE SUMMARY\n"), ["Case Summary", "CLINICAL CASE SUMMARY"]);
  });

  it("takes no words for themselves that end what starts within the line before", () => {
    deepStrictEqual(found("He wrote a clinical\ncase summary of it."), []);
  });

  it("tries a pattern without wordings on every line", () => {
    deepStrictEqual(found("1. Regarding it\nRegarding her\n and regarding him", atLineStart(/(?:\d\. )?Regarding/g)), ["1. Regarding", "Regarding"]);
  });
});

describe("matchesAtNumbers", () => {
  const numbers = /(?<![\d.])\d+|\b(?:a hundred|two|six)\b/iy;
  for (const [text, expected] of [
    ["two of 12, a hundred and sixteen", ["two", "12", "a hundred"]],
    ["x12y, twofold six-pack", ["12", "six"]],
    ["a 3.5 é2", ["3", "2"]],
    ["nothing", []],
  ] as const) it(JSON.stringify(text), () => deepStrictEqual(matchesAtNumbers(text, numbers, kindsOf(text)).map(([words]) => words), expected));
});
