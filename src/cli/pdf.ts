import { createPdfReader, type PdfReader } from "../pdf/pdf-reader";

/** Whether a file is to be read as a PDF: by its first bytes, or by its name, so that one that is none is told. */
export function holdsPdf(path: string, bytes: Uint8Array): boolean {
  return /\.pdf$/i.test(path) || Buffer.from(bytes.subarray(0, 5)).toString("latin1") === "%PDF-";
}

/** Reads PDFs in a thread of the program's second bundle, which is loaded when the first PDF is met. */
export function createProgramPdfReader(): PdfReader {
  return createPdfReader(async (listener) => (await import("../threads/node-thread")).startPdfThread(listener));
}
