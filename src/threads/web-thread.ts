import { servePdfs, type PdfAnswer, type PdfRequest } from "../pdf/service";

/** The little of a web worker's own side that is used here. */
declare function postMessage(answer: PdfAnswer): void;
declare function addEventListener(type: "message", listener: (event: { readonly data: PdfRequest }) => void): void;

// The whole of a web worker that reads PDFs.
const answer = servePdfs();
addEventListener("message", async ({ data }) => postMessage(await answer(data)));
