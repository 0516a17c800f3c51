import { createAskedThread, type AskedThread, type StartPdfThread } from "./asked-thread";
import { PDF_LIMITS, type PdfLimits } from "./limits";
import { pdfError } from "./pdf-error";
import type { PdfText } from "./read-pdf";

/** The part of an `AbortSignal` that is needed here. */
export interface Abortion {
  readonly aborted: boolean;
  addEventListener(type: "abort", listener: () => void): void;
  removeEventListener(type: "abort", listener: () => void): void;
}

/** Reads PDFs one after the other in a thread of its own. */
export interface PdfReader {
  /** Rejects with a `PdfError` where there is no text, a limit is hit or the signal aborts. */
  read(bytes: Uint8Array, signal?: Abortion): Promise<PdfText>;
  /** Ends the thread; the next reading starts another. */
  end(): void;
}

/** A reader that starts its thread when it is first needed, and ends it when nothing was read for a while. */
export function createPdfReader(start: StartPdfThread, limits: PdfLimits = PDF_LIMITS): PdfReader {
  const thread = createAskedThread(start);
  let before: Promise<unknown> = Promise.resolve();
  return {
    read(bytes, signal) {
      const reading = before.then(() => readWithin(limits, thread, bytes, signal));
      before = reading.catch(() => undefined);
      return reading;
    },
    end: thread.end,
  };
}

/** Ends the thread where it takes too long or the signal aborts. */
async function readWithin(limits: PdfLimits, thread: AskedThread, bytes: Uint8Array, signal?: Abortion): Promise<PdfText> {
  if (signal?.aborted) throw pdfError("canceled", limits);
  if (bytes.length > limits.bytes) throw pdfError("bytes", limits);
  const cancel = (): void => thread.fail("canceled");
  const timer = setTimeout(() => thread.fail("time"), limits.milliseconds);
  signal?.addEventListener("abort", cancel);
  try {
    const answer = await thread.ask({ bytes, limits });
    if (answer.kind === "fault") throw pdfError(answer.fault, limits);
    return answer.read;
  } finally {
    clearTimeout(timer);
    signal?.removeEventListener("abort", cancel);
  }
}
