import { deepStrictEqual, strictEqual } from "node:assert/strict";
import { once } from "node:events";
import { createRequire } from "node:module";
import { createServer, type AddressInfo } from "node:net";
import fc from "fast-check";
import { createPdfReader, type PdfReader } from "../../src/pdf/pdf-reader";
import type * as nodeThread from "../../src/threads/node-thread";
import { PdfError, pdfError, type PdfFault } from "../../src/pdf/pdf-error";
import { PDF_LIMITS } from "../../src/pdf/limits";
import { withFolder } from "../cli/folder";
import { CONFLICTING } from "../cli/letters";
import { ENCRYPTED, HALF_A_PAGE, HOSTILE, SCAN, slow, UNMAPPED, withScripts } from "../pdf/broken";
import { pdfOfText } from "../pdf/make-pdf";
import { SHORT_LETTER } from "../present/short-letter";
import { analyzeWell } from "../properties/well-formed";
import { buildProgram, LIMIT_OF_A_HANG, threadBundlePath, runProgram } from "./program";

describe("the program, with PDFs in a thread of their own", function () {
  this.timeout(2 * LIMIT_OF_A_HANG);
  before(buildProgram);

  it("says of hostile files what is wrong with them, and reads the letter behind them", async () => {
    const names = Object.keys(HOSTILE);
    const files = Object.fromEntries(names.map((name, at) => [`${String(at).padStart(2, "0")}.pdf`, HOSTILE[name]!.pdf()]));
    await withFolder({ ...files, "letter.pdf": pdfOfText(CONFLICTING) }, async (folder) => {
      const { status, output, error } = await runProgram(["check", folder]);
      const told = error.split("\n").filter((line) => line.startsWith(`imr: ${folder}/`)).map((line) => line.replace(`imr: ${folder}/`, ""));
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

describe("the thread that reads PDFs", function () {
  this.timeout(2 * LIMIT_OF_A_HANG);
  let startPdfThread: typeof nodeThread.startPdfThread;
  before(async () => {
    await buildProgram();
    ({ startPdfThread } = createRequire(import.meta.url)(threadBundlePath) as typeof nodeThread);
  });

  /** What a reading rejects with. */
  async function faultOf(reading: Promise<unknown>): Promise<unknown> {
    return reading.then(() => null, (error: unknown) => (error instanceof PdfError ? error.fault : error));
  }

  it("leaves the thread that asks free to do other things", async () => {
    const reader = createPdfReader(startPdfThread, { ...PDF_LIMITS, milliseconds: 2000 });
    let [turns, isOver] = [0, false];
    const turn = (): void => {
      turns += 1;
      if (!isOver) setImmediate(turn);
    };
    const reading = faultOf(reader.read(slow())).finally(() => { isOver = true; });
    turn();
    // Reading takes seconds in which nothing waits: a thread that is not free has a few turns.
    deepStrictEqual([await reading, turns > 1000], ["time", true]);
    reader.end();
  });

  it("ends what it reads when it is canceled, and reads on", async () => {
    const reader = createPdfReader(startPdfThread);
    const controller = new AbortController();
    const reading = faultOf(reader.read(slow(), controller.signal));
    setTimeout(() => controller.abort(), 200);
    deepStrictEqual([await reading, (await reader.read(pdfOfText("One line."))).text], ["canceled", "One line.\n"]);
    reader.end();
  });

  it("runs no script, and opens no connection to what a PDF links to", async () => {
    let connections = 0;
    const server = createServer((socket) => {
      connections += 1;
      socket.destroy();
    }).listen(0, "127.0.0.1");
    await once(server, "listening");
    const reader = createPdfReader(startPdfThread);
    const read = await reader.read(withScripts(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`));
    reader.end();
    server.close();
    await once(server, "close");
    deepStrictEqual([read, connections], [{ text: "No letter.\n", warnings: [] }, 0]);
  });
});

const anyPdf = fc.constantFrom(pdfOfText(SHORT_LETTER, 12), SCAN, ENCRYPTED, UNMAPPED, HALF_A_PAGE);
/** How far into a PDF. Integers, since most fractions that are drawn at random are next to nothing. */
const anywhere = fc.integer({ min: 0, max: 9999 }).map((part) => part / 10_000);

describe("the thread that reads PDFs, whatever the bytes", function () {
  this.timeout(2 * LIMIT_OF_A_HANG);
  let reader: PdfReader;
  before(async () => {
    await buildProgram();
    const bundle = createRequire(import.meta.url)(threadBundlePath) as typeof nodeThread;
    reader = createPdfReader(bundle.startPdfThread);
  });
  after(() => reader.end());

  /** Reads a broken PDF: to a text that letters can be read from, or to one sentence, and not only because time was up. */
  async function takes(bytes: Uint8Array): Promise<void> {
    try {
      analyzeWell((await reader.read(bytes)).text);
    } catch (error) {
      if (!(error instanceof PdfError)) throw error;
      deepStrictEqual([/^[A-Z][^\n]+\.$/.test(error.message), ["time", "memory", "failed"].includes(error.fault)], [true, false], error.message);
    }
  }

  it("takes PDFs cut anywhere", () => fc.assert(fc.asyncProperty(anyPdf, anywhere, (pdf, share) => takes(pdf.slice(0, Math.floor(share * pdf.length)))), { numRuns: 100 }));

  it("takes PDFs cut anywhere, with their end put back", () => {
    return fc.assert(fc.asyncProperty(anyPdf, anywhere, (pdf, share) => takes(Buffer.concat([pdf.slice(0, Math.floor(share * pdf.length)), pdf.slice(-60)]))), { numRuns: 100 });
  });

  it("takes PDFs in which bytes are changed", () => {
    const changes = fc.array(fc.tuple(anywhere, fc.integer({ min: 0, max: 255 })), { minLength: 1, maxLength: 20 });
    return fc.assert(fc.asyncProperty(anyPdf, changes, (pdf, at) => {
      const changed = Uint8Array.from(pdf);
      for (const [share, byte] of at) changed[Math.floor(share * changed.length)] = byte;
      return takes(changed);
    }), { numRuns: 150 });
  });

  it("takes PDFs of which parts come twice or in another order", () => {
    return fc.assert(fc.asyncProperty(anyPdf, anywhere, anywhere, (pdf, one, other) => {
      const [from, to] = [Math.floor(one * pdf.length), Math.floor(other * pdf.length)];
      return takes(Buffer.concat([pdf.slice(0, from), pdf.slice(to), pdf.slice(from)]));
    }), { numRuns: 100 });
  });

  it("takes any bytes behind the beginning of a PDF", () => {
    return fc.assert(fc.asyncProperty(fc.uint8Array({ maxLength: 400 }), (bytes) => takes(Buffer.concat([Buffer.from("%PDF-1.7\n"), bytes, Buffer.from("\nstartxref\n0\n%%EOF")]))), { numRuns: 100 });
  });
});
