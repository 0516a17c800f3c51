import { deepStrictEqual, rejects, strictEqual } from "node:assert/strict";
import { PDF_LIMITS, type PdfLimits } from "../../src/pdf/limits";
import { readPdf } from "../../src/pdf/read-pdf";
import { ENCRYPTED, HALF_A_PAGE, manyPages, SCAN, UNMAPPED, withScripts } from "./broken";
import { pdfOf, pdfOfText } from "./make-pdf";

/** Asserts that nothing is read, and why. */
async function refused(bytes: Uint8Array, fault: string, message: string, limits: Partial<PdfLimits> = {}): Promise<void> {
  await rejects(readPdf(bytes, { ...PDF_LIMITS, ...limits }), { fault, message });
}

/** The way out where a limit is hit. */
const APART = "save the letter's pages as a PDF of their own";

describe("readPdf", () => {
  it("reads lines, paragraphs, runs of blanks, quotation marks and pages", async () => {
    const text = "The “first” line,\nwhich goes on at a   of\nthe page.\n\nAnother paragraph - non-\ncertified.\n\fA page.\n";
    deepStrictEqual(await readPdf(pdfOfText(text)), { text, warnings: [] });
  });

  it("says that a file is no PDF", async () => {
    const message = "It is not a PDF, since it does not begin as one: fetch it again, or rename it if it is another kind of file.";
    for (const bytes of ["Milk, bread.", "\0".repeat(5000)]) await refused(Buffer.from(bytes), "not-pdf", message);
  });

  it("says that a file is empty", async () => {
    await refused(Buffer.from(""), "empty", "It is an empty file: fetch it again.");
  });

  it("says that a PDF is truncated", async () => {
    const whole = pdfOfText("One line.");
    for (const length of [10, whole.length / 2, whole.length - 40]) await refused(whole.slice(0, length), "truncated", "It is a truncated PDF, whose end is missing: fetch it again.");
  });

  it("reads a PDF behind which something is left over", async () => {
    strictEqual((await readPdf(Buffer.concat([pdfOfText("One line."), Buffer.alloc(10_000)]))).text, "One line.\n");
  });

  it("says that a PDF is damaged", async () => {
    const message = "It is a damaged PDF that cannot be read: fetch it again, or save it anew from a PDF viewer.";
    await refused(Buffer.from("%PDF-1.4\nstartxref\n9\n%%EOF"), "damaged", message);
    await refused(pdfOf(["<< /Type /Catalog >>"]), "damaged", message);
  });

  it("says that a PDF is encrypted", () => refused(ENCRYPTED, "encrypted", "It is an encrypted PDF that opens with a password only: save it without password from a PDF viewer."));

  it("says that a PDF is a scan", () => refused(SCAN, "scan", "It is a PDF without text, such as a scan: run text recognition (OCR) over it first."));

  it("says that the fonts of a PDF have no letters", () => refused(UNMAPPED, "unmapped", "It is a PDF whose fonts do not say which letters their signs stand for: run text recognition (OCR) over it first."));

  it("reads the pages that are whole, and says which are not", async () => {
    deepStrictEqual(await readPdf(HALF_A_PAGE), { text: "No letter.\n\f", warnings: ["The PDF is damaged: page 2 cannot be read."] });
  });

  it("tells of pages on which something was passed over, where it hears of that", async () => {
    const { info } = console;
    console.info = () => undefined;
    let complaints = 0;
    const { warnings } = await readPdf(pdfOfText("One.\n\fTwo.\n\fThree."), PDF_LIMITS, () => (complaints += 1)).finally(() => { console.info = info; });
    deepStrictEqual(warnings, ["The PDF is damaged: pages 1, 2, 3 may lack words."]);
  });

  it("runs no script and follows no link", async () => deepStrictEqual(await readPdf(withScripts("http://127.0.0.1:9/")), { text: "No letter.\n", warnings: [] }));

  it("says which limit is hit", async () => {
    const pdf = pdfOfText("One line.");
    await refused(pdf, "bytes", `It is a PDF of more than 0 MB, more than is read: ${APART}.`, { bytes: 100 });
    await refused(manyPages(3), "pages", `It is a PDF of more than 2 pages, more than is read: ${APART}.`, { pages: 2 });
    await refused(pdf, "characters", `It is a PDF whose text is longer than 0 MB, more than is read: ${APART}.`, { characters: 5 });
    await refused(pdf, "time", `It is a PDF that was not read within -1 seconds: try again, or ${APART}.`, { milliseconds: -1000 });
  });

  it("leaves the bytes as they are", async () => {
    const pdf = pdfOfText("One line.");
    const before = Uint8Array.from(pdf);
    await readPdf(pdf);
    deepStrictEqual(pdf, before);
  });
});
