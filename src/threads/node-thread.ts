import { isMainThread, parentPort, Worker, type MessagePort } from "node:worker_threads";
import type { PdfThreadListener, PdfThread } from "../pdf/asked-thread";
import type { PdfAnswer, PdfRequest } from "../pdf/service";

/** Of a thread, in megabytes: what its objects may take, and how much larger the process may become while it reads. */
const [MOST_FOR_OBJECTS, MOST_GROWTH] = [512, 1024];
const LOOK = 100;

/** Starts a thread of this bundle. It keeps no process alive but while it reads. */
export function startPdfThread({ answered, died }: PdfThreadListener): PdfThread {
  const worker = new Worker(__filename, { resourceLimits: { maxOldGenerationSizeMb: MOST_FOR_OBJECTS }, stdout: true, stderr: true });
  let watch: ReturnType<typeof setInterval> | undefined;
  const rest = (): void => {
    clearInterval(watch);
    worker.unref();
  };
  worker.on("message", (answer: PdfAnswer) => {
    rest();
    answered(answer);
  });
  worker.on("error", (error: NodeJS.ErrnoException) => {
    rest();
    died(error.code === "ERR_WORKER_OUT_OF_MEMORY" ? "memory" : "failed");
  });
  rest();
  return {
    ask(request) {
      const most = process.memoryUsage.rss() + MOST_GROWTH * 1024 * 1024;
      watch = setInterval(() => { if (process.memoryUsage.rss() > most) died("memory"); }, LOOK);
      worker.ref();
      worker.postMessage(request);
    },
    end() {
      rest();
      worker.removeAllListeners().on("error", () => undefined);
      void worker.terminate();
    },
  };
}

/** The thread's own side: it gives the script of web workers the little of these that it uses, so that one bundle with the library is enough. The library is loaded there alone. */
async function serve(port: MessagePort): Promise<void> {
  Object.assign(globalThis, {
    postMessage: (answer: PdfAnswer) => port.postMessage(answer),
    addEventListener(type: "message" | "unhandledrejection", listener: (event: { readonly data?: PdfRequest }) => void) {
      if (type === "message") port.on("message", (data: PdfRequest) => listener({ data }));
      else process.on("unhandledRejection", () => listener({}));
    },
  });
  await import("./web-thread");
}

if (!isMainThread && parentPort !== null) void serve(parentPort);
