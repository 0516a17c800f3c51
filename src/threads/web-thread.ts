import { servePdfs, type PdfAnswer, type PdfRequest } from "../pdf/service";

/** The little of a web worker's own side that is used here. */
declare function postMessage(answer: PdfAnswer): void;
declare function addEventListener(type: "message", listener: (event: { readonly data: PdfRequest }) => void): void;
declare function addEventListener(type: "unhandledrejection", listener: () => void): void;

// The whole of a web worker that reads PDFs; in Node, what `node-thread.ts` makes like one.
const service = servePdfs();
addEventListener("unhandledrejection", () => service.rejected());
addEventListener("message", ({ data }) => { if ("bytes" in data) void service.answer(data).then(postMessage); });
