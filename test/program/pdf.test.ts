import { deepStrictEqual, strictEqual } from "node:assert/strict";
import { pdfError, type PdfFault } from "../../src/pdf/pdf-error";
import { PDF_LIMITS } from "../../src/pdf/limits";
import { withFolder } from "../cli/folder";
import { CONFLICTING } from "../cli/letters";
import { HALF_A_PAGE, HOSTILE } from "../pdf/broken";
import { pdfOfText } from "../pdf/make-pdf";
import { buildProgram, LIMIT_OF_A_HANG, runProgram } from "./program";

describe("the program, with PDFs in a thread of their own", function () {
  this.timeout(2 * LIMIT_OF_A_HANG);
  before(buildProgram);

  it("says of hostile files what is wrong with them, and reads the letter behind them", async () => {
    const names = Object.keys(HOSTILE);
    const files = Object.fromEntries(names.map((name, at) => [`${String(at).padStart(2, "0")}.pdf`, HOSTILE[name]!.pdf()]));
    await withFolder({ ...files, "letter.pdf": pdfOfText(CONFLICTING) }, async (folder) => {
      const { status, output, error } = await runProgram(["check", folder]);
      const told = error.split("\n").filter((line) => line !== "").map((line) => line.replace(`imr: ${folder}/`, ""));
      deepStrictEqual(told, names.map((name, at) => `${String(at).padStart(2, "0")}.pdf: ${pdfError(HOSTILE[name]!.fault as PdfFault, PDF_LIMITS).message}`));
      strictEqual(output.includes("strength-mismatch"), true);
      strictEqual(status, 2);
    });
  });

  it("tells of a page that breaks off", async () => {
    await withFolder({ "half.pdf": HALF_A_PAGE }, async (folder) => {
      deepStrictEqual(await runProgram(["text", `${folder}/half.pdf`]), { status: 0, output: "No letter.\n\f", error: `imr: ${folder}/half.pdf: The PDF is damaged: page 2 cannot be read.\n` });
    });
  });

  it("ends at once when all is read", async () => {
    await withFolder({ "letter.pdf": pdfOfText("One line.") }, async (folder) => {
      const started = Date.now();
      deepStrictEqual(await runProgram(["text", `${folder}/letter.pdf`]), { status: 0, output: "One line.\n", error: "" });
      // An idle thread ends after half a minute by itself; the program must not wait for that.
      strictEqual(Date.now() - started < 25_000, true);
    });
  });
});
