import type { PdfLimits } from "./limits";

/** Why no text was read from a PDF. */
export type PdfFault = "not-pdf" | "truncated" | "damaged" | "encrypted" | "scan" | "unmapped" | "bytes" | "pages" | "characters" | "unpacked" | "time" | "memory" | "cancelled" | "failed";

/** A PDF that cannot be read; its message is one sentence for the user. */
export class PdfError extends Error {
  constructor(readonly fault: PdfFault, message: string) {
    super(message);
  }
}

/** The message of a fault. */
export function faultMessage(fault: PdfFault, limits: PdfLimits): string {
  const megabytes = (bytes: number) => `${Math.round(bytes / 1024 / 1024)} MB`;
  switch (fault) {
    case "not-pdf": return "It is no PDF: it does not begin as one.";
    case "truncated": return "It is a truncated PDF: its end is missing.";
    case "damaged": return "It is a damaged PDF that cannot be read.";
    case "encrypted": return "It is an encrypted PDF: it opens with a password only.";
    case "scan": return "It is a PDF without text, such as a scan: there is nothing to read but pictures.";
    case "unmapped": return "It is a PDF whose fonts do not say which letters their signs stand for: its text cannot be read.";
    case "bytes": return `It is a PDF of more than ${megabytes(limits.bytes)}, more than is read.`;
    case "pages": return `It is a PDF of more than ${limits.pages.toLocaleString("en-US")} pages, more than is read.`;
    case "characters": return `It is a PDF whose text is longer than ${megabytes(limits.characters)}, more than is read.`;
    case "unpacked": return `It is a PDF that unpacks to more than ${megabytes(limits.unpacked)}, more than is read.`;
    case "time": return `It is a PDF that was not read within ${(limits.milliseconds / 1000).toLocaleString("en-US")} seconds.`;
    case "memory": return "It is a PDF that needs more memory to be read than it is given.";
    case "cancelled": return "Reading was cancelled.";
    case "failed": return "It is a PDF on which the reading broke off.";
  }
}

/** An error with the message of its fault. */
export function pdfError(fault: PdfFault, limits: PdfLimits): PdfError {
  return new PdfError(fault, faultMessage(fault, limits));
}
