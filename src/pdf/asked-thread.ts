import type { PdfFault } from "./pdf-error";
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

/** A thread that is there when it is needed, and is asked one thing after the other. */
export interface AskedThread {
  /** Asks when what was asked before is answered. Rejects where there can be no thread; the next question tries to start one again. */
  ask(request: PdfRequest): Promise<PdfAnswer>;
  /** Ends the thread, and answers what it is being asked with a fault; the next question starts another. */
  fail(fault: PdfFault): void;
  /** Ends the thread; the next question starts another. */
  end(): void;
}

/** How long a thread is kept that nobody asks, in milliseconds. */
const IDLE = 30_000;

/** A thread that is started when it is first asked, and ended when nobody has asked it for a while. */
export function createAskedThread(start: StartPdfThread): AskedThread {
  let thread: Promise<PdfThread> | null = null;
  let answer: ((answer: PdfAnswer) => void) | null = null;
  let idle: ReturnType<typeof setTimeout> | undefined;
  const end = (): void => {
    clearTimeout(idle);
    void thread?.then((one) => one.end(), () => undefined);
    thread = null;
  };
  const fail = (fault: PdfFault): void => {
    end();
    answer?.({ kind: "fault", fault });
  };
  const askNow = async (request: PdfRequest): Promise<void> => {
    thread ??= Promise.resolve(start({ answered: (given) => answer?.(given), died: fail }));
    try {
      (await thread).ask(request);
    } catch (error) {
      thread = null;
      throw error;
    }
  };
  return {
    async ask(request) {
      clearTimeout(idle);
      const answered = new Promise<PdfAnswer>((resolve) => { answer = resolve; });
      try {
        await askNow(request);
        return await answered;
      } finally {
        answer = null;
        idle = setTimeout(end, IDLE);
      }
    },
    fail,
    end,
  };
}
