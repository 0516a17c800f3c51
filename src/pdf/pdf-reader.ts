import { PDF_LIMITS, type PdfLimits } from "./limits";
import { pdfError, type PdfFault } from "./pdf-error";
import type { PdfText } from "./read-pdf";
import type { PdfAnswer, PdfRequest } from "./service";

/** A thread of its own in which PDFs are read: it blocks nobody, and can be ended whatever it does. */
export interface PdfThread {
  /** Asks; the answer comes to the listener. */
  ask(request: PdfRequest): void;
  end(): void;
}

/** What is told of a thread. */
export interface PdfThreadListener {
  answered(answer: PdfAnswer): void;
  /** The thread ended by itself. */
  died(fault: PdfFault): void;
}

/** Starts a thread. May reject where there can be none; its message is for the user. */
export type StartPdfThread = (listener: PdfThreadListener) => PdfThread | Promise<PdfThread>;

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
  let thread: Promise<PdfThread> | null = null;
  let settle: ((answer: PdfAnswer) => void) | null = null;
  let before: Promise<unknown> = Promise.resolve();
  let idle: ReturnType<typeof setTimeout> | undefined;
  const end = (): void => {
    clearTimeout(idle);
    void thread?.then((one) => one.end(), () => undefined);
    thread = null;
  };
  const answered = (answer: PdfAnswer): void => settle?.(answer);
  const failed = (fault: PdfFault): void => {
    end();
    answered({ kind: "fault", fault });
  };
  const ask = async (bytes: Uint8Array): Promise<PdfAnswer> => {
    const answer = new Promise<PdfAnswer>((resolve) => { settle = resolve; });
    thread ??= Promise.resolve(start({ answered, died: failed }));
    try {
      (await thread).ask({ bytes, limits });
    } catch (error) {
      thread = null;
      throw error;
    }
    return answer;
  };
  const readNow = async (bytes: Uint8Array, signal?: Abortion): Promise<PdfText> => {
    clearTimeout(idle);
    const cancel = (): void => failed("canceled");
    const timer = setTimeout(() => failed("time"), limits.milliseconds);
    signal?.addEventListener("abort", cancel);
    try {
      if (signal?.aborted) throw pdfError("canceled", limits);
      if (bytes.length > limits.bytes) throw pdfError("bytes", limits);
      const answer = await ask(bytes);
      if (answer.kind === "fault") throw pdfError(answer.fault, limits);
      return answer.read;
    } finally {
      clearTimeout(timer);
      signal?.removeEventListener("abort", cancel);
      settle = null;
      idle = setTimeout(end, IDLE);
    }
  };
  return {
    read(bytes, signal) {
      const reading = before.then(() => readNow(bytes, signal));
      before = reading.catch(() => undefined);
      return reading;
    },
    end,
  };
}

const IDLE = 30_000;
