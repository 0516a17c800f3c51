import { equal } from "node:assert/strict";
import { findingQuotation, quotation } from "../../src/present/quotation";
import { LineIndex } from "../../src/text/lines";
import { PageIndex } from "../../src/text/pages";
import { analyzed } from "./letter";
import { SHORT_LETTER } from "./short-letter";

const [{ letter, findings }] = analyzed(SHORT_LETTER) as [ReturnType<typeof analyzed>[number]];
const quoted = { letter, lines: new LineIndex(SHORT_LETTER), path: "letters/a.txt" };
const spanOf = (words: string) => ({ start: SHORT_LETTER.indexOf(words), end: SHORT_LETTER.indexOf(words) + words.length });

describe("a quotation", () => {
  it("has case number, section, item and line", () => {
    equal(quotation(quoted, spanOf("No spasm was found.")), '"No spasm was found." (CM15-0012345, IMR ISSUES, DECISIONS AND RATIONALES, item 1: Baclofen 20 mg #45, line 22 of letters/a.txt)');
  });

  it("at the beginning of an item is of that item", () => {
    equal(quotation(quoted, spanOf("MRI of the left knee: Over")), '"MRI of the left knee: Over" (CM15-0012345, IMR ISSUES, DECISIONS AND RATIONALES, item 2: MRI of the left knee, line 24 of letters/a.txt)');
  });

  it("is in one line, and names all of its lines", () => {
    equal(quotation(quoted, spanOf("denied Baclofen 20 mg #45\nand an MRI")), '"denied Baclofen 20 mg #45 and an MRI" (CM15-0012345, CLINICAL CASE SUMMARY, lines 9-10 of letters/a.txt)');
  });

  it("of a PDF names the page", () => {
    equal(quotation({ ...quoted, path: "a.pdf", pages: new PageIndex(SHORT_LETTER.replace("\n\nCLINICAL", "\n\fCLINICAL")) }, spanOf("denied Baclofen")), '"denied Baclofen" (CM15-0012345, CLINICAL CASE SUMMARY, page 2, line 9 of a.pdf)');
  });

  it("of a rationale that two items share names none of them", () => {
    const [first, second] = letter.items;
    const shared = { ...letter, items: [first!, { ...second!, rationale: first!.rationale }] };
    equal(quotation({ ...quoted, letter: shared }, spanOf("No spasm")), '"No spasm" (CM15-0012345, IMR ISSUES, DECISIONS AND RATIONALES, line 22 of letters/a.txt)');
  });

  it("of a finding has its message and all of its places", () => {
    equal(findingQuotation(quoted, findings.find(({ rule }) => rule === "strength-mismatch")!), [
      "Baclofen: the item says 20 mg, the treating physician prescribed 5mg.",
      '"20 mg" (CM15-0012345, IMR ISSUES, DECISIONS AND RATIONALES, item 1: Baclofen 20 mg #45, line 15 of letters/a.txt)',
      '"5mg" (CM15-0012345, CLINICAL CASE SUMMARY, line 8 of letters/a.txt)',
    ].join("\n"));
  });
});
