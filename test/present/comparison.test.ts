import { deepStrictEqual, strictEqual } from "node:assert/strict";
import { agreedAspects, comparisonsIn } from "../../src/present/comparison";
import { comparisonPage } from "../../src/present/comparison-page";
import { comparisonTable } from "../../src/present/comparison-table";
import { LineIndex } from "../../src/text/lines";
import { lettersOf, variantsOf } from "./letter";
import { REVIEW_LETTER } from "./review-letter";

const pageOf = (text: string) => comparisonPage("a.txt", lettersOf(text), new LineIndex(text));

const PAGE = `Compare sources: a.txt

1. Norco 10/325 mg #60 · Upheld
≠ Strength (differs)
    Requested  ≠ 5/325 mg (differs)
    UR         = 10/325 mg
    Heading    • 10/325 mg
    Rationale  = 10/325 mg
= Treatment: Norco (Requested, UR, Heading, Rationale)
= Quantity: #60 (Requested, UR, Heading, Rationale)
= Decision
    UR         ~ denied
    Heading    • Upheld
    Rationale  = is not medically necessary
  – nothing said of this item by: Application

2. six sessions of physical therapy for the left knee · Overturned
= Treatment: physical therapy (Requested, UR, Original request, Authorized, Heading, Rationale)
= Quantity
    Requested         = twelve sessions
    UR                = twelve sessions
    UR modified to    ~ six sessions
    Original request  • Twelve sessions
    Authorized        ~ Six sessions
    Heading           ~ six sessions
    Rationale         ~ Six sessions
= Side: left (Requested, UR, Original request, Authorized, Heading, Rationale)
= Body part: knee (Requested, UR, Original request, Authorized, Heading, Rationale)
= Decision
    UR                ~ modified
    Heading           • Overturned
    Rationale         = are medically necessary
  – nothing said of this item by: Application

≠ differs · = the same · – not stated
• what the others are held against · ~ not compared
UR is utilization review: the claims administrator's decision on the request, which this letter reviews.
What is underlined leads to its place in the letter: press Enter at the cursor, or hold Ctrl (Cmd on a Mac) and click.
`;

describe("the comparison of an item's sources", () => {
  it("is a table for each item, what differs first, with signs and words", () => strictEqual(pageOf(REVIEW_LETTER).text, PAGE));

  it("links each value to its place", () => {
    const { text, links } = pageOf(REVIEW_LETTER);
    const lines = [text.split("\n"), REVIEW_LETTER.split("\n")] as const;
    const pairs = links.map(({ line, start, end, target }) => {
      // Where all sources say the same, what is said stands before them, and each source is a link.
      const said = /^. [A-Z][a-z ]+: (.+) \(/.exec(lines[0][line]!)?.[1] ?? lines[0][line]!.slice(start, end);
      return [said, lines[1][target.start.line]!.slice(target.start.character).slice(0, said.length)];
    });
    deepStrictEqual(pairs.filter(([shown, there]) => shown !== there), [["six sessions of physical therapy for the left knee", "six sessions of physical"], ["physical therapy", "physical"]]);
    strictEqual(pairs.length, 45);
  });

  it("tells which lines are on a difference, those of the legend apart", () => {
    const { text, differing } = pageOf(REVIEW_LETTER);
    deepStrictEqual(differing.map((line) => text.split("\n")[line]), ["≠ Strength (differs)", "    Requested  ≠ 5/325 mg (differs)"]);
  });

  it("holds what utilization review certified against a decision on it", () => {
    const page = pageOf(REVIEW_LETTER.replace("denied Norco 10", "certified Norco 10"));
    deepStrictEqual(page.text.split("\n").slice(8, 12), ["≠ Decision (differs)", "    UR         ≠ certified (differs)", "    Heading    • Upheld", "    Rationale  = is not medically necessary"]);
  });

  it("has a sign of its own for what is not compared", () => {
    const page = pageOf(REVIEW_LETTER.replace("left knee to six sessions.", "left knee to six sessions for the left knee.").replace("for the left\nknee were authorized", "for the right\nknee were authorized"));
    deepStrictEqual(page.text.split("\n").filter((line) => line.startsWith("~ ")), ["~ Side"]);
  });

  it("says where each item stands, and that a file has none", () => {
    deepStrictEqual(pageOf(REVIEW_LETTER).items.map(({ target, line }) => [target.start, line]), [[{ line: 17, character: 0 }, 2], [{ line: 26, character: 97 }, 16]]);
    deepStrictEqual(pageOf("Milk, bread.").text.split("\n"), ["Compare sources: a.txt", "", "No disputed item was read in this file.", ""]);
  });

  it("has a value of several requests once for each way in which it is stated", () => {
    const text = REVIEW_LETTER.replace("requested twelve", "requested Norco 7.5/325 mg #60, Norco 7.5/325 mg #60 and twelve");
    const aspect = comparisonsIn(lettersOf(text)[0]!)(lettersOf(text)[0]!.items[0]!).aspects.find(({ name }) => name === "Strength")!;
    deepStrictEqual(aspect.cells[0]!.values.map(({ words, state }) => [words, state]), [["5/325 mg", "different"]]);
  });

  it("holds a conclusion on another treatment against the item, and an opposite one against the outcome", () => {
    const [letter] = lettersOf(REVIEW_LETTER.replace("Norco 10/325 mg #60 is not medically necessary", "Soma 350 mg #30 is not medically necessary").replace("left knee are medically", "left knee are not medically"));
    const told = letter!.items.map((item) => comparisonsIn(letter!)(item).aspects.filter(({ differs }) => differs).map(({ name, cells }) => [name, cells.at(-1)!.values.map(({ words, state }) => [words, state])]));
    deepStrictEqual(told, [[["Treatment", [["Soma", "different"]]], ["Strength", [["350 mg", "apart"]]]], [["Decision", [["are not medically necessary", "different"]]]]]);
  });

  it("agrees in what heading and request, determination or application both state, not in what only the rationale says besides", () => {
    const agreed = (text: string) => lettersOf(text).flatMap((letter) => letter.items.map((item) => agreedAspects(comparisonsIn(letter)(item))));
    deepStrictEqual(agreed(REVIEW_LETTER), [["Treatment", "Quantity"], ["Treatment", "Side", "Body part"]]);
    deepStrictEqual(agreed(REVIEW_LETTER.replace("Norco 10/325 mg #60: Upheld", "Norco 10/325 mg: Upheld"))[0], ["Treatment"]);
    deepStrictEqual(agreed(REVIEW_LETTER.replace("denied Norco 10/325 mg #60 and", "").replace("prescribed Norco 5/325 mg #60 and", ""))[0], []);
  });

  it("is a Markdown table for a hover", () => {
    const [letter] = lettersOf(REVIEW_LETTER);
    const table = comparisonTable(comparisonsIn(letter!)(letter!.items[0]!), new LineIndex(REVIEW_LETTER), ({ start }) => `a.txt#L${start.line + 1},${start.character + 1}`);
    strictEqual(table, `|  | Requested | UR | Heading | Rationale |
| :--- | :--- | :--- | :--- | :--- |
| ≠\u00a0**Strength** | ≠\u00a0[5/325 mg](a.txt#L11,28)\u00a0(differs) | =\u00a0[10/325 mg](a.txt#L12,52) | •\u00a0[10/325 mg](a.txt#L18,7) | =\u00a0[10/325 mg](a.txt#L24,95) |
| Treatment | =\u00a0[Norco](a.txt#L11,22) | =\u00a0[Norco](a.txt#L12,46) | •\u00a0[Norco](a.txt#L18,1) | =\u00a0[Norco](a.txt#L24,89) |
| Quantity | =\u00a0[\\#60](a.txt#L11,37) | =\u00a0[\\#60](a.txt#L12,62) | •\u00a0[\\#60](a.txt#L18,17) | =\u00a0[\\#60](a.txt#L24,105) |
| Decision |  | ~\u00a0[denied](a.txt#L12,39) | •\u00a0[Upheld](a.txt#L18,22) | =\u00a0[is not medically necessary](a.txt#L24,109) |

– nothing said of this item by: Application

≠ differs · = the same · – not stated · • what the others are held against · ~ not compared · UR is utilization review: the claims administrator's decision on the request, which this letter reviews.`);
  });

  for (const [name, text] of variantsOf(REVIEW_LETTER)) {
    it(`links words of the page only: ${name}`, () => {
      const { text: page, links } = pageOf(text);
      const lines = page.split("\n");
      deepStrictEqual(links.filter(({ line, start, end }) => start >= end || end > lines[line]!.length), []);
    });
  }
});
