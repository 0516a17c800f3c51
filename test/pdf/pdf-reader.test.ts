import { deepStrictEqual, rejects, strictEqual } from "node:assert/strict";
import { mock } from "node:test";
import { PDF_LIMITS } from "../../src/pdf/limits";
import type { PdfThreadListener } from "../../src/pdf/asked-thread";
import { createPdfReader, type PdfReader } from "../../src/pdf/pdf-reader";

const BYTES = new Uint8Array(10);
const read = (text: string) => ({ kind: "text" as const, read: { text, warnings: [] } });

/** A reader with threads that do what they are told, and what became of them. */
function readerWith(answers: readonly ((listener: PdfThreadListener) => void)[], milliseconds = 60_000): { readonly reader: PdfReader; readonly events: readonly string[] } {
  const events: string[] = [];
  let asked = 0;
  const reader = createPdfReader((listener) => {
    events.push("start");
    return {
      ask: () => {
        events.push("ask");
        answers[asked++]!(listener);
      },
      end: () => void events.push("end"),
    };
  }, { ...PDF_LIMITS, milliseconds });
  return { reader, events };
}

describe("a reader of PDFs", () => {
  it("reads one after the other in one thread, which it starts when it is needed", async () => {
    const { reader, events } = readerWith(["one", "two"].map((text) => ({ answered }) => void setTimeout(() => answered(read(text)), 5)));
    deepStrictEqual([...events], []);
    deepStrictEqual((await Promise.all([reader.read(BYTES), reader.read(BYTES)])).map(({ text }) => text), ["one", "two"]);
    reader.end();
    await Promise.resolve();
    deepStrictEqual(events, ["start", "ask", "ask", "end"]);
  });

  it("words what the thread answers, and goes on", async () => {
    const { reader } = readerWith([({ answered }) => answered({ kind: "fault", fault: "scan" }), ({ answered }) => answered(read("two"))]);
    await rejects(reader.read(BYTES), { fault: "scan", message: "It is a PDF without text, such as a scan: run text recognition (OCR) over it first." });
    strictEqual((await reader.read(BYTES)).text, "two");
    reader.end();
  });

  it("ends a thread that is too slow, and starts another", async () => {
    const { reader, events } = readerWith([() => undefined, ({ answered }) => answered(read("two"))], 20);
    await rejects(reader.read(BYTES), { fault: "time", message: "It is a PDF that was not read within 0.02 seconds: try again, or save the letter's pages as a PDF of their own." });
    strictEqual((await reader.read(BYTES)).text, "two");
    reader.end();
    await Promise.resolve();
    deepStrictEqual(events, ["start", "ask", "end", "start", "ask", "end"]);
  });

  it("tells of a thread that died, and starts another", async () => {
    const { reader, events } = readerWith([({ died }) => died("memory"), ({ answered }) => answered(read("two"))]);
    await rejects(reader.read(BYTES), { fault: "memory", message: "It is a PDF that needs more memory to be read than it is given: save the letter's pages as a PDF of their own." });
    strictEqual((await reader.read(BYTES)).text, "two");
    reader.end();
    deepStrictEqual(events.filter((event) => event === "start").length, 2);
  });

  it("ends the thread where reading is canceled, and reads nothing that was canceled before", async () => {
    const { reader, events } = readerWith([() => undefined]);
    const controller = new AbortController();
    setTimeout(() => controller.abort(), 5);
    const message = "Reading was canceled: open it again to have it read.";
    await Promise.all([rejects(reader.read(BYTES, controller.signal), { fault: "canceled", message }), rejects(reader.read(BYTES, controller.signal), { fault: "canceled", message })]);
    reader.end();
    deepStrictEqual(events, ["start", "ask", "end"]);
  });

  it("ends a thread that nobody needs any more, whatever the last reading came to", async () => {
    const aborted = new AbortController();
    aborted.abort();
    for (const [last, signal] of [[BYTES, undefined], [BYTES, aborted.signal], [new Uint8Array(PDF_LIMITS.bytes + 1), undefined]] as const) {
      mock.timers.enable({ apis: ["setTimeout"] });
      try {
        const { reader, events } = readerWith([({ answered }) => answered(read("one")), ({ answered }) => answered(read("two"))]);
        await reader.read(BYTES);
        await reader.read(last, signal).catch(() => undefined);
        strictEqual(events.includes("end"), false);
        mock.timers.tick(30_000);
        await Promise.resolve();
        strictEqual(events.at(-1), "end");
      } finally {
        mock.timers.reset();
      }
    }
  });

  it("asks no thread to read a file that is too large", async () => {
    const { reader, events } = readerWith([]);
    await rejects(reader.read(new Uint8Array(PDF_LIMITS.bytes + 1)), { fault: "bytes", message: "It is a PDF of more than 64 MB, more than is read: save the letter's pages as a PDF of their own." });
    reader.end();
    deepStrictEqual(events, []);
  });

  it("tells why there can be no thread, and tries again", async () => {
    let tries = 0;
    const reader = createPdfReader(() => Promise.reject(new Error(`No thread ${(tries += 1)}.`)));
    await rejects(reader.read(BYTES), { message: "No thread 1." });
    await rejects(reader.read(BYTES), { message: "No thread 2." });
    reader.end();
  });
});
