import { strictEqual } from "node:assert/strict";
import type { GlyphRun } from "../../src/pdf/glyph-runs";
import { pageLines, textOfPages } from "../../src/pdf/page-text";

const [SIZE, WIDTH] = [12, 6];

/** A run of words at a place, each character half as wide as high. */
function run(str: string, x: number, y: number, size = SIZE): GlyphRun {
  return { str, transform: [size, 0, 0, size, x, y], width: str.length * WIDTH * (size / SIZE) };
}

/** Lines below each other, `distance` apart. */
function lines(words: readonly string[], distance = 14, top = 700): readonly GlyphRun[] {
  return words.map((str, at) => run(str, 72, top - distance * at));
}

function textOf(...pages: readonly (readonly GlyphRun[])[]): string {
  return textOfPages(pages.map(pageLines));
}

/** The end of a header table, whose last label is broken over two lines, cell by cell as word processors draw it. */
const TABLE = [
  run("Decision Date:", 72, 662), run("01/06/2015", 180, 662), run("UR Denial Date:", 330, 662), run("11/15/2014", 430, 662),
  run("Priority:", 72, 649), run("Standard", 180, 648.9), run("Application", 330, 649), run("Received:", 330, 636), run("12/05/2014", 430, 649),
];

describe("the text of a page", () => {
  it("has a line for each line", () => strictEqual(textOf(lines(["One line", "and another."])), "One line\nand another.\n"));

  it("has an empty line where a paragraph ends", () => {
    strictEqual(textOf([...lines(["First line", "of the first."]), ...lines(["First line", "of the next."], 14, 658)]), "First line\nof the first.\n\nFirst line\nof the next.\n");
  });

  it("has none in double-spaced text but where a paragraph ends", () => {
    strictEqual(textOf([...lines(["One", "two", "three"], 28), ...lines(["four", "five"], 28, 588)]), "One\ntwo\nthree\n\nfour\nfive\n");
  });

  it("begins with a form feed on every page but the first", () => strictEqual(textOf(lines(["One"]), [], lines(["Three"])), "One\n\f\fThree\n"));

  it("joins what stands on one line, with a blank where there is room for one", () => {
    strictEqual(textOf([run("Nor", 72, 700), run("co", 90, 700), run("10", 106, 700.2), run("mg", 122, 699.8)]), "Norco 10 mg\n");
  });

  it("keeps runs of blanks, hyphens at line ends and raised signs in their line", () => {
    strictEqual(textOf([run("a   of", 72, 700), run("st", 108, 704, 8), run(" non-", 118, 700), run("certified", 72, 686)]), "a   ofst non-\ncertified\n");
  });

  it("reads a table in the order in which its cells were drawn", () => {
    strictEqual(textOf(TABLE), "Decision Date: 01/06/2015 UR Denial Date: 11/15/2014\nPriority: Standard Application\nReceived:\n12/05/2014\n");
  });

  it("reads from top to bottom, and a broken label in one piece, where the order of drawing is none", () => {
    strictEqual(textOf([...TABLE].reverse()), "Decision Date: 01/06/2015 UR Denial Date: 11/15/2014\nPriority: Standard Application\nReceived:\n12/05/2014\n");
    strictEqual(textOf([...lines(["one", "two", "three", "four"])].reverse()), "one\ntwo\nthree\nfour\n");
  });

  it("turns a page that lies on its side, and puts a stamp at the margin behind the rest", () => {
    const turned = (str: string, x: number): GlyphRun => ({ str, transform: [0, SIZE, -SIZE, 0, x, 72], width: str.length * WIDTH });
    strictEqual(textOf([turned("One line", 100), turned("and another.", 114), run("COPY", 500, 20)]), "One line\nand another.\n\nCOPY\n");
  });

  it("lets no control character through, and no place that is no number", () => {
    strictEqual(textOf([run("One\u0007\ftwo\u2028three", 72, 700), { str: "lost", transform: [Number.NaN, 0, 0, 12, 0, 0], width: 1 }]), "One  two three\n");
  });

  it("is empty for a page without text", () => strictEqual(textOf([run("", 72, 700), run(" ", 80, 700)]), ""));
});
