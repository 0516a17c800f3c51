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

/** What a thread does that reads PDFs. */
export interface PdfService {
  /** Answers a request; never rejects. One at a time. */
  answer(request: PdfRequest): Promise<PdfAnswer>;
  /** To be told of a rejection in this thread that nobody handles: pdf.js leaves some where a PDF is damaged, and may wait for ever then. */
  rejected(): void;
}

/** How long reading may go on behind such a rejection. */
const GRACE = 1000;

/** Makes this thread one that does nothing but read PDFs. */
export function servePdfs(): PdfService {
  closeConnections();
  const unpacking = boundUnpacking();
  const complaints = hearComplaints();
  let giveUp = (): void => undefined;
  const faultOf = (fault: PdfFault): PdfAnswer => ({ kind: "fault", fault: unpacking.isExceeded ? "unpacked" : fault });
  const read = async ({ bytes, limits }: PdfRequest): Promise<PdfAnswer> => {
    unpacking.start(limits.unpacked + 2 * bytes.length);
    try {
      const text = await readPdf(bytes, limits, complaints);
      return unpacking.isExceeded ? faultOf("unpacked") : { kind: "text", read: text };
    } catch (error) {
      return faultOf(error instanceof PdfError ? error.fault : "failed");
    }
  };
  return {
    answer: (request) => new Promise((resolve) => {
      giveUp = () => resolve(faultOf("damaged"));
      void read(request).then(resolve);
    }),
    rejected() {
      const current = giveUp;
      setTimeout(() => current(), GRACE);
    },
  };
}
