import { Uri, workspace } from "vscode";
import type { StartPdfThread } from "../pdf/asked-thread";
import type { PdfAnswer, PdfRequest } from "../pdf/service";

/** The little of web workers that is used here. */
interface WebWorker {
  postMessage(request: PdfRequest): void;
  addEventListener(type: "message" | "error", listener: (event: { readonly data: PdfAnswer }) => void): void;
  terminate(): void;
}
declare const Worker: new (url: string) => WebWorker;
declare const importScripts: unknown;

/** What starts threads that read PDFs: those of Node in the desktop's extension host, web workers in the browser's. */
export function pdfThreads(extensionUri: Uri): StartPdfThread {
  if (typeof importScripts === "undefined") return async (listener) => (await import("../threads/node-thread")).startPdfThread(listener);
  return async ({ answered, died }) => {
    // By its bytes and no address: an extension that is installed on another machine has none that a worker could load.
    const bytes = await workspace.fs.readFile(Uri.joinPath(extensionUri, ".build/dist/pdf.js"));
    const url = URL.createObjectURL(new Blob([Uint8Array.from(bytes)], { type: "text/javascript" }));
    const worker = new Worker(url);
    // pdf.js greets whoever starts a web worker that it is in.
    worker.addEventListener("message", ({ data }) => { if ("kind" in data) answered(data); });
    worker.addEventListener("error", () => died("failed"));
    return {
      ask: (request) => worker.postMessage(request),
      end() {
        worker.terminate();
        URL.revokeObjectURL(url);
      },
    };
  };
}
