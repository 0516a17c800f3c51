import { hearComplaints } from "./complaints";
import { closeConnections } from "./connections";
import type { PdfLimits } from "./limits";
import { PdfError, type PdfFault } from "./pdf-error";
import { readPdf, type PdfText } from "./read-pdf";
import { boundUnpacking } from "./unpacking";

/** What a thread that reads PDFs is asked. */
export interface PdfRequest {
  readonly bytes: Uint8Array;
  readonly limits: PdfLimits;
}

/** What it answers. */
export type PdfAnswer = { readonly kind: "text"; readonly read: PdfText } | { readonly kind: "fault"; readonly fault: PdfFault };

/** Makes this thread one that does nothing but read PDFs, one after the other. What comes back answers a request; it never rejects. */
export function servePdfs(): (request: PdfRequest) => Promise<PdfAnswer> {
  closeConnections();
  const unpacking = boundUnpacking();
  const complaints = hearComplaints();
  return async ({ bytes, limits }) => {
    unpacking.start(limits.unpacked + 2 * bytes.length);
    try {
      const read = await readPdf(bytes, limits, complaints);
      return unpacking.isExceeded ? { kind: "fault", fault: "unpacked" } : { kind: "text", read };
    } catch (error) {
      if (unpacking.isExceeded) return { kind: "fault", fault: "unpacked" };
      return { kind: "fault", fault: error instanceof PdfError ? error.fault : "failed" };
    }
  };
}
