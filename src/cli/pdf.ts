import { readFile, stat } from "node:fs/promises";
import { PDF_LIMITS } from "../pdf/limits";
import { pdfError } from "../pdf/pdf-error";
import { createPdfReader, type PdfReader } from "../pdf/pdf-reader";

const PDF_NAME = /\.pdf$/i;

/** The bytes of a file. Rejects where it cannot be read, and, without reading it, where it is a PDF by its name and larger than is read. */
export async function fileBytes(path: string): Promise<Uint8Array> {
  if (PDF_NAME.test(path) && (await stat(path)).size > PDF_LIMITS.bytes) throw pdfError("bytes", PDF_LIMITS);
  return readFile(path);
}

/** Whether a file is to be read as a PDF: by its first bytes, or by its name, so that one that is none is told. */
export function holdsPdf(path: string, bytes: Uint8Array): boolean {
  return PDF_NAME.test(path) || Buffer.from(bytes.subarray(0, 5)).toString("latin1") === "%PDF-";
}

/** Reads PDFs in a thread of the program's second bundle, which is loaded when the first PDF is met. */
export function createProgramPdfReader(): PdfReader {
  return createPdfReader(async (listener) => (await import("../threads/node-thread")).startPdfThread(listener));
}
