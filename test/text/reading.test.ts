import { deepStrictEqual, strictEqual } from "node:assert/strict";
import { readingOf } from "../../src/text/reading";

const options = { isFurniture: (line: string) => /^Page \d+$/.test(line), isWord: (word: string) => ["gabapentin", "xrays"].includes(word) };
const read = (text: string) => readingOf(text, { start: 0, end: text.length }, options);

describe("readingOf", () => {
  for (const [title, text, expected] of [
    ["joins wrapped lines with one blank", "one \ntwo\r\n  three\rfour", "one two three four"],
    ["ends a paragraph at an empty line", "one\ntwo\n\nThree", "one two\nThree"],
    ["goes on with a sentence behind the empty lines of a page's end", "is not medically\n\n\nnecessary, nor\n\nis it", "is not medically necessary, nor is it"],
    ["ends a paragraph before the marker of a list", "for\n\na) one\n\nb) two", "for\na) one\nb) two"],
    ["ends a paragraph of double-spaced text at a line of blanks only", "a \n\nb \n\nc \n\nd \n\n \n\nE \n\nf \n\n", "a b c d\nE f"],
    ["ends a paragraph of widely spaced text at two lines of blanks", "a \n \nb \n \nc \n \nd \n \n \nE \n \nf \n \n \nG \n", "a b c d\nE f\nG"],
    ["ends one at each line of blanks where none is wider", "A \n \nB \n \nC \n \nD \n \nE \n", "A\nB\nC\nD\nE"],
    ["keeps a hyphen at a line's end and drops the line end", "10-30-\n2016 was non-\ncertified", "10-30-2016 was non-certified"],
    ["drops the hyphen that broke a known word", "gabapen-\ntin 300 mg", "gabapentin 300 mg"],
    ["drops it in a name with a capital too", "Gabapen-\ntin 300 mg", "Gabapentin 300 mg"],
    ["keeps the hyphen of a prefix, whether or not it is written with one elsewhere", "pre-\noperative", "pre-operative"],
    ["keeps the hyphen of a word that is never broken there", "of x-\nrays", "of x-rays"],
    ["leaves a dash after a blank alone", "as follows: -\nFailed back", "as follows: - Failed back"],
    ["goes on with page numbers behind their label on the page before, not with a list", "Page(s):\nPage 3\n33-34. On", "Page(s): 33-34. On"],
    ["ends a paragraph before a list on the next page", "as follows:\nPage 3\n1. One", "as follows:\n1. One"],
    ["reads over page furniture in mid-sentence", "three times\n\nPage 3\n\f\na day", "three times a day"],
    ["keeps the paragraph end at a page's end", "It ended.\nPage 3\n\fNext", "It ended.\nNext"],
    ["skips a byte order mark", "\ufeffone", "one"],
    ["reads an empty text", "", ""],
  ] as const) it(title, () => strictEqual(read(text).text, expected));

  it("keeps the raw offset of every character it shows", () => {
    const text = "\ufeff😀  NORCO \r\n\r\n 10/325";
    const reading = read(text);
    deepStrictEqual([...reading.text].join(""), "😀 NORCO\n10/325");
    const at = reading.text.indexOf("10/325");
    const span = reading.spanOf(at, at + 6);
    strictEqual(text.slice(span.start, span.end), "10/325");
    strictEqual(reading.indexAt(span.start), at);
    strictEqual(reading.textOf(span), "10/325");
  });

  it("knows where lines start", () => {
    const reading = read("one two\nthree\n\nfour");
    deepStrictEqual(reading.lineStartsIn(0, reading.text.length), [0, 8, 14]);
    deepStrictEqual([reading.startsLine(8), reading.startsLine(9)], [true, false]);
  });
});
