import { strictEqual } from "node:assert/strict";
import fc from "fast-check";
import { PdfError } from "../../src/pdf/pdf-error";
import { readPdf } from "../../src/pdf/read-pdf";
import { SHORT_LETTER } from "../present/short-letter";
import { ENCRYPTED, HALF_A_PAGE, SCAN, UNMAPPED } from "../pdf/broken";
import { pdfOfText } from "../pdf/make-pdf";
import { analyzeWell, LIMIT_OF_A_HANG } from "./well-formed";

const LETTER = pdfOfText(SHORT_LETTER, 12);
const anyPdf = fc.constantFrom(LETTER, SCAN, ENCRYPTED, UNMAPPED, HALF_A_PAGE);

/** Reads a broken PDF: to a text that letters can be read from, or to one sentence. */
async function takes(bytes: Uint8Array): Promise<void> {
  try {
    analyzeWell((await readPdf(bytes)).text);
  } catch (error) {
    if (!(error instanceof PdfError)) throw error;
    strictEqual(/^[A-Z][^\n]+\.$/.test(error.message), true, error.message);
  }
}

describe("reading PDFs, whatever the bytes", function () {
  this.timeout(LIMIT_OF_A_HANG);

  it("takes PDFs cut anywhere", () => fc.assert(fc.asyncProperty(anyPdf, fc.double({ min: 0, max: 1, noNaN: true }), (pdf, share) => takes(pdf.slice(0, Math.floor(share * pdf.length)))), { numRuns: 100 }));

  it("takes PDFs cut anywhere, with their end put back", () => {
    return fc.assert(fc.asyncProperty(anyPdf, fc.double({ min: 0, max: 1, noNaN: true }), (pdf, share) => takes(Buffer.concat([pdf.slice(0, Math.floor(share * pdf.length)), pdf.slice(-60)]))), { numRuns: 100 });
  });

  it("takes PDFs in which bytes are changed", () => {
    const changes = fc.array(fc.tuple(fc.double({ min: 0, max: 0.999, noNaN: true }), fc.integer({ min: 0, max: 255 })), { minLength: 1, maxLength: 20 });
    return fc.assert(fc.asyncProperty(anyPdf, changes, (pdf, at) => {
      const changed = Uint8Array.from(pdf);
      for (const [share, byte] of at) changed[Math.floor(share * changed.length)] = byte;
      return takes(changed);
    }), { numRuns: 150 });
  });

  it("takes PDFs of which parts come twice or in another order", () => {
    const cut = fc.double({ min: 0, max: 1, noNaN: true });
    return fc.assert(fc.asyncProperty(anyPdf, cut, cut, (pdf, one, other) => {
      const [from, to] = [Math.floor(one * pdf.length), Math.floor(other * pdf.length)];
      return takes(Buffer.concat([pdf.slice(0, from), pdf.slice(to), pdf.slice(from)]));
    }), { numRuns: 100 });
  });

  it("takes any bytes behind the beginning of a PDF", () => {
    return fc.assert(fc.asyncProperty(fc.uint8Array({ maxLength: 400 }), (bytes) => takes(Buffer.concat([Buffer.from("%PDF-1.7\n"), bytes, Buffer.from("\nstartxref\n0\n%%EOF")]))), { numRuns: 100 });
  });
});
