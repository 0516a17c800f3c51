import { getDocument, VerbosityLevel, type PDFDocumentProxy } from "unpdf/pdfjs";
import { formFault } from "./file-form";
import { keepBlanks } from "./kept-blanks";
import { PDF_LIMITS, type PdfLimits } from "./limits";
import { pageLines, textOfPages, type PageLines } from "./page-text";
import { PdfError, pdfError } from "./pdf-error";
import { isUnmapped } from "./unmapped";

/** What was read of a PDF. */
export interface PdfText {
  /** A line of text a line, an empty line between paragraphs, a form feed between pages (`PageIndex` tells the page of an offset). */
  readonly text: string;
  /** What could not be read, as sentences; empty where all was. */
  readonly warnings: readonly string[];
}

/** How many complaints of damage there were so far. */
export type Complaints = () => number;

/** Nothing is evaluated, fetched or drawn: no script, no link, no font or file of another place. */
const CLOSED = {
  isEvalSupported: false,
  useWasm: false,
  useWorkerFetch: false,
  useSystemFonts: true,
  disableFontFace: true,
  enableXfa: false,
  isOffscreenCanvasSupported: false,
  isImageDecoderSupported: false,
};

/**
 * Reads the text of a PDF in this thread. Rejects with a `PdfError` where there is none, or a limit is hit between two pages. Without
 * `complaints` it does not tell of pages of which a part is missing.
 */
export async function readPdf(bytes: Uint8Array, limits: PdfLimits = PDF_LIMITS, complaints?: Complaints): Promise<PdfText> {
  const fault = bytes.length > limits.bytes ? "bytes" : formFault(bytes);
  if (fault !== null) throw pdfError(fault, limits);
  keepBlanks();
  const task = getDocument({ ...CLOSED, data: Uint8Array.from(bytes), verbosity: complaints ? VerbosityLevel.INFOS : VerbosityLevel.ERRORS });
  try {
    return await readDocument(await task.promise, limits, complaints ?? (() => 0));
  } catch (error) {
    throw error instanceof PdfError ? error : pdfError(error instanceof Error && error.name === "PasswordException" ? "encrypted" : "damaged", limits);
  } finally {
    await task.destroy();
  }
}

async function readDocument(document: PDFDocumentProxy, limits: PdfLimits, complaints: Complaints): Promise<PdfText> {
  if (document.numPages > limits.pages) throw pdfError("pages", limits);
  const end = Date.now() + limits.milliseconds;
  const pages: PageLines[] = [];
  const [unread, incomplete]: [number[], number[]] = [[], []];
  let characters = 0;
  for (let number = 1; number <= document.numPages; number += 1) {
    const before = complaints();
    const lines = await readPage(document, number);
    if (lines === null) unread.push(number);
    else if (complaints() > before) incomplete.push(number);
    pages.push(lines ?? []);
    characters += (lines ?? []).flat().reduce((sum, { text }) => sum + text.length, 0);
    if (characters > limits.characters) throw pdfError("characters", limits);
    if (Date.now() > end) throw pdfError("time", limits);
  }
  const text = textOfPages(pages);
  if (text.trim() === "") throw pdfError(unread.length + incomplete.length > 0 ? "damaged" : "scan", limits);
  if (isUnmapped(text)) throw pdfError("unmapped", limits);
  return { text, warnings: [...damage(unread, "cannot be read"), ...damage(incomplete, "may lack words")] };
}

/** Null for a page that cannot be read. */
async function readPage(document: PDFDocumentProxy, number: number): Promise<PageLines | null> {
  try {
    const page = await document.getPage(number);
    const { items } = await page.getTextContent({ includeMarkedContent: false });
    page.cleanup();
    return pageLines(items.flatMap((item) => ("str" in item ? [item] : [])));
  } catch {
    return null;
  }
}

/** The sentence on damaged pages; none where there are none. */
function damage(pages: readonly number[], what: string): readonly string[] {
  if (pages.length === 0) return [];
  return [`The PDF is damaged: page${pages.length === 1 ? "" : "s"} ${pages.join(", ")} ${what}.`];
}
