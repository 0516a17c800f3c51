import { deepStrictEqual, strictEqual } from "node:assert/strict";
import { join } from "node:path";
import type { ReportDocument } from "../../src/present/report-document";
import { ENCRYPTED, SCAN } from "../pdf/broken";
import { pdfOfText } from "../pdf/make-pdf";
import { withFolder } from "./folder";
import { imr, sumLine } from "./imr";
import { CONFLICTING } from "./letters";

/** The conflicting letter on two pages: what was prescribed stands on the first, the item on the second. */
const TWO_PAGES = CONFLICTING.replace(/^IMR ISSUES/m, "\fIMR ISSUES");
const PDF = pdfOfText(TWO_PAGES);

/** The text as it is printed, and the place of words in it, as `line:column`. */
async function printed(folder: string): Promise<{ readonly text: string; readonly placeOf: (words: string) => string }> {
  const { output } = await imr(["text", join(folder, "a.pdf")]);
  const placeOf = (words: string): string => {
    const before = output.slice(0, output.indexOf(words)).split("\n");
    return `${before.length}:${before[before.length - 1]!.length + 1}`;
  };
  return { text: output, placeOf };
}

interface Ranged {
  readonly range: { readonly start: { readonly offset: number } };
  readonly page?: number;
}

/** Everything in a document that has a range. */
function rangesIn(value: unknown): readonly Ranged[] {
  if (typeof value !== "object" || value === null) return [];
  const own = "range" in value && typeof value.range === "object" && value.range !== null ? [value as Ranged] : [];
  return [...own, ...Object.values(value).flatMap(rangesIn)];
}

describe("imr with PDFs", () => {
  it("prints the text, a form feed between pages", async () => {
    await withFolder({ "a.pdf": PDF }, async (folder) => {
      const { text } = await printed(folder);
      deepStrictEqual(text.split("\f").length, 2);
      deepStrictEqual(text.split(/\s+/), TWO_PAGES.split(/\s+/));
    });
  });

  it("takes a PDF from standard input", async () => {
    deepStrictEqual(await imr(["text", "-"], [pdfOfText("One line.")]), { status: 0, output: "One line.\n", error: "" });
    strictEqual((await imr(["check", "-"], [PDF])).output.startsWith("<stdin>:"), true);
  });

  it("says that a text is not a PDF", async () => {
    await withFolder({ "a.txt": CONFLICTING }, async (folder) => {
      const path = join(folder, "a.txt");
      deepStrictEqual(await imr(["text", path]), { status: 2, output: "", error: `imr: ${path}: It is not a PDF. A text needs no imr text, as it is read as it stands.\n` });
    });
  });

  it("names places by lines of the text, and the page behind them", async () => {
    await withFolder({ "a.pdf": PDF }, async (folder) => {
      const { placeOf } = await printed(folder);
      const path = join(folder, "a.pdf");
      const { output, status } = await imr(["check", path]);
      deepStrictEqual(output.split("\n").filter((line) => /strength-mismatch|prescribed 5mg \(/.test(line)), [
        `${path}:${placeOf("20 mg #60: Upheld")} warning strength-mismatch Baclofen: the item says 20 mg, the treating physician prescribed 5mg. (page 2)`,
        `    ${path}:${placeOf("5mg")} The treating physician prescribed 5mg (page 1)`,
      ]);
      strictEqual(status, 1);
    });
  });

  it("reports the page beside each range, and the last one where a range goes over a page's end", async () => {
    await withFolder({ "a.pdf": pdfOfText(TWO_PAGES.replace("earlier use. Therefore", "earlier use.\n\fTherefore")), "b.txt": CONFLICTING }, async (folder) => {
      const { letters } = JSON.parse((await imr(["check", "--format", "json", folder])).output) as ReportDocument;
      const [pdf, text] = letters;
      const finding = pdf!.findings.find(({ rule }) => rule === "strength-mismatch")!;
      deepStrictEqual([finding.page, finding.lastPage, finding.related[0]!.page], [2, undefined, 1]);
      deepStrictEqual(pdf!.sections.map(({ kind, page, lastPage }) => [kind, page, lastPage]).slice(-2), [["case-summary", 1, undefined], ["issues", 2, 3]]);
      deepStrictEqual([pdf!.items[0]!.page, pdf!.items[0]!.rationale!.page, pdf!.items[0]!.rationale!.lastPage], [2, 2, 3]);
      strictEqual(JSON.stringify(text).includes('"page":'), false);
    });
  });

  it("has the page beside every range of the document", async () => {
    await withFolder({ "a.pdf": PDF }, async (folder) => {
      const { text } = await printed(folder);
      const pageAt = (offset: number): number => text.slice(0, offset).split("\f").length;
      const ranges = rangesIn(JSON.parse((await imr(["check", "--format", "json", folder])).output));
      deepStrictEqual([ranges.length > 10, ranges.filter(({ range, page }) => page !== pageAt(range.start.offset))], [true, []]);
    });
  });

  it("reads to the same document without findings, with the pages", async () => {
    await withFolder({ "a.pdf": PDF }, async (folder) => {
      const { letters } = JSON.parse((await imr(["read", folder])).output) as ReportDocument;
      deepStrictEqual(letters.map(({ items, findings }) => [items.map(({ page }) => page), findings]), [[[2], undefined]]);
    });
  });

  it("reads each letter of a PDF that holds several", async () => {
    await withFolder({ "bundle.pdf": pdfOfText(`${TWO_PAGES}\f${TWO_PAGES}`) }, async (folder) => {
      const { letters } = JSON.parse((await imr(["read", folder])).output) as ReportDocument;
      deepStrictEqual(letters.map(({ part, items }) => [part, items.map(({ page }) => page)]), [[1, [2]], [2, [4]]]);
    });
  });

  it("reads folders that mix PDFs and texts, and says what cannot be read", async () => {
    await withFolder({ "a.txt": CONFLICTING, "b.PDF": PDF, "c.pdf": SCAN, "d.pdf": ENCRYPTED, "e.pdf": "Milk, bread.", "f.doc": "", "g.pdf": "" }, async (folder) => {
      const { output, error, status } = await imr(["check", folder]);
      deepStrictEqual([...new Set(output.split("\n").filter((line) => line.includes("strength-mismatch")).map((line) => line.slice(folder.length + 1, line.indexOf(":"))))], ["a.txt", "b.PDF"]);
      deepStrictEqual(error.split("\n").filter((line) => line !== "").map((line) => line.replace(`imr: ${folder}/`, "")), [
        "c.pdf: It is a PDF without text, such as a scan: run text recognition (OCR) over it first.",
        "d.pdf: It is an encrypted PDF that opens with a password only: save it without password from a PDF viewer.",
        "e.pdf: It is not a PDF, since it does not begin as one: fetch it again, or rename it if it is another kind of file.",
        "g.pdf: It is an empty file: fetch it again.",
        sumLine({ letters: 2, warnings: 2 }).trimEnd(),
      ]);
      strictEqual(status, 2);
    });
  });

  it("lists the page of an item in a column, which is empty for a text", async () => {
    await withFolder({ "a.pdf": PDF, "b.txt": CONFLICTING }, async (folder) => {
      const { output } = await imr(["items", folder]);
      deepStrictEqual(output.split("\r\n").filter((row) => row !== "").map((row) => row.split(",").at(-1)), ["page", "2", ""]);
    });
  });

  it("writes memos that cite pages", async () => {
    await withFolder({ "a.pdf": PDF }, async (folder) => {
      const { output, status } = await imr(["memo", join(folder, "a.pdf")]);
      deepStrictEqual([status, /At page 2, line \d+\./.test(output), /page 1, line \d+/.test(output)], [0, true, true]);
    });
  });

  it("dismisses a finding of a PDF in a file beside it", async () => {
    await withFolder({ "a.pdf": PDF }, async (folder) => {
      const { placeOf } = await printed(folder);
      const path = join(folder, "a.pdf");
      const dismissed = await imr(["dismiss", `${path}:${placeOf("20 mg #60: Upheld")}`, "--as", "known", "--person", "A. Reader"]);
      deepStrictEqual([dismissed.status, dismissed.error], [0, ""]);
      const { output, error } = await imr(["check", path]);
      deepStrictEqual([output.includes("strength-mismatch"), error], [false, sumLine({ heldBack: "1 dismissed (imr dismissals lists what was)" })]);
    });
  });
});
