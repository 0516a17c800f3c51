import type { PdfLimits } from "./limits";

/** Why no text was read from a PDF. */
export type PdfFault = "empty" | "not-pdf" | "truncated" | "damaged" | "encrypted" | "scan" | "unmapped" | "bytes" | "pages" | "characters" | "unpacked" | "time" | "memory" | "canceled" | "failed";

/** A PDF that cannot be read; its message is one sentence for the user. */
export class PdfError extends Error {
  constructor(readonly fault: PdfFault, message: string) {
    super(message);
  }
}

/** What helps where a PDF holds more than a letter. */
const APART = "save the letter's pages as a PDF of their own";

/** The message of a fault: what is wrong, and the way out. */
export function faultMessage(fault: PdfFault, limits: PdfLimits): string {
  const megabytes = (bytes: number) => `${Math.round(bytes / 1024 / 1024)} MB`;
  switch (fault) {
    case "empty": return "It is an empty file: fetch it again.";
    case "not-pdf": return "It is not a PDF, since it does not begin as one: fetch it again, or rename it if it is another kind of file.";
    case "truncated": return "It is a truncated PDF, whose end is missing: fetch it again.";
    case "damaged": return "It is a damaged PDF that cannot be read: fetch it again, or save it anew from a PDF viewer.";
    case "encrypted": return "It is an encrypted PDF that opens with a password only: save it without password from a PDF viewer.";
    case "scan": return "It is a PDF without text, such as a scan: run text recognition (OCR) over it first.";
    case "unmapped": return "It is a PDF whose fonts do not say which letters their signs stand for: run text recognition (OCR) over it first.";
    case "bytes": return `It is a PDF of more than ${megabytes(limits.bytes)}, more than is read: ${APART}.`;
    case "pages": return `It is a PDF of more than ${limits.pages.toLocaleString("en-US")} pages, more than is read: ${APART}.`;
    case "characters": return `It is a PDF whose text is longer than ${megabytes(limits.characters)}, more than is read: ${APART}.`;
    case "unpacked": return `It is a PDF that unpacks to more than ${megabytes(limits.unpacked)}, more than is read: ${APART}.`;
    case "time": return `It is a PDF that was not read within ${(limits.milliseconds / 1000).toLocaleString("en-US")} seconds: try again, or ${APART}.`;
    case "memory": return `It is a PDF that needs more memory to be read than it is given: ${APART}.`;
    case "canceled": return "Reading was canceled: open it again to have it read.";
    case "failed": return "It is a PDF on which the reading broke off: try again, or save it anew from a PDF viewer.";
  }
}

/** An error with the message of its fault. */
export function pdfError(fault: PdfFault, limits: PdfLimits): PdfError {
  return new PdfError(fault, faultMessage(fault, limits));
}
