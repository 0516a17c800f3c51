/** A stream of a PDF: the entries of its dictionary without `Length`, and its bytes. */
export interface PdfStream {
  readonly entries?: string;
  readonly bytes: Uint8Array | string;
}

/** An object of a PDF as it is written, or a stream. */
export type PdfObject = string | PdfStream;

/** A PDF of numbered objects, the first of which is the catalog; `trailer` is added to the trailer's entries. */
export function pdfOf(objects: readonly PdfObject[], trailer = ""): Uint8Array {
  const parts: Uint8Array[] = [];
  let length = 0;
  const write = (part: string | Uint8Array): void => {
    const bytes = bytesOf(part);
    parts.push(bytes);
    length += bytes.length;
  };
  write("%PDF-1.4\n%\u00e2\u00e3\u00cf\u00d3\n");
  const offsets = objects.map((object, at) => {
    const offset = length;
    write(`${at + 1} 0 obj\n`);
    if (typeof object === "string") write(object);
    else writeStream(object, write);
    write("\nendobj\n");
    return offset;
  });
  const start = length;
  write(`xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${offsets.map((offset) => `${String(offset).padStart(10, "0")} 00000 n \n`).join("")}`);
  write(`trailer\n<< /Size ${objects.length + 1} /Root 1 0 R ${trailer} >>\nstartxref\n${start}\n%%EOF\n`);
  return joined(parts);
}

function writeStream({ entries = "", bytes }: PdfStream, write: (part: string | Uint8Array) => void): void {
  const content = bytesOf(bytes);
  write(`<< ${entries} /Length ${content.length} >>\nstream\n`);
  write(content);
  write("\nendstream");
}

/** The bytes of a text in Latin-1. */
export function bytesOf(part: string | Uint8Array): Uint8Array {
  return typeof part === "string" ? Uint8Array.from(part, (character) => character.charCodeAt(0)) : part;
}

/** Bytes behind each other. */
export function joined(parts: readonly Uint8Array[]): Uint8Array {
  const all = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}

/** A font that every reader has. */
export const TIMES = "<< /Type /Font /Subtype /Type1 /BaseFont /Times-Roman /Encoding /WinAnsiEncoding >>";

/** What may differ in a PDF of pages. */
export interface PdfPages {
  /** What draws each page. */
  readonly contents: readonly PdfObject[];
  readonly font?: PdfObject;
  /** Objects that contents or the catalog refer to, from `firstObject(contents)` on. */
  readonly further?: readonly PdfObject[];
  /** Added to the catalog's entries. */
  readonly catalog?: string;
  /** Added to each page's entries. */
  readonly page?: string;
  readonly trailer?: string;
}

/** The number of the first of the further objects. */
export function firstObject(contents: readonly PdfObject[]): number {
  return 4 + 2 * contents.length;
}

/** A PDF of pages with one font, `F1`. */
export function pdfOfPages({ contents, font = TIMES, further = [], catalog = "", page = "", trailer = "" }: PdfPages): Uint8Array {
  const kids = contents.map((_, at) => `${4 + 2 * at} 0 R`).join(" ");
  return pdfOf([
    `<< /Type /Catalog /Pages 2 0 R ${catalog} >>`,
    `<< /Type /Pages /Count ${contents.length} /Kids [${kids}] /MediaBox [0 0 612 792] /Resources << /Font << /F1 3 0 R >> >> >>`,
    font,
    ...contents.flatMap((content, at) => [`<< /Type /Page /Parent 2 0 R /Contents ${5 + 2 * at} 0 R ${page} >>`, content]),
    ...further,
  ], trailer);
}

/** Words at a place of a page. */
export interface Drawn {
  readonly words: string;
  readonly x: number;
  readonly y: number;
  readonly size?: number;
}

/** What draws words on a page. */
export function drawing(drawn: readonly Drawn[]): string {
  return drawn.map(({ words, x, y, size = 12 }) => `BT /F1 ${size} Tf 1 0 0 1 ${x} ${y} Tm (${winAnsi(words).replace(/[\\()]/g, "\\$&")}) Tj ET\n`).join("");
}

/** What Windows-1252 has where Latin-1 has nothing. */
const WIN_ANSI: Readonly<Record<string, number>> = { "…": 0x85, "‘": 0x91, "’": 0x92, "“": 0x93, "”": 0x94, "•": 0x95, "–": 0x96, "—": 0x97 };

function winAnsi(words: string): string {
  return words.replace(/[…‘’“”•–—]/g, (character) => String.fromCharCode(WIN_ANSI[character]!));
}

const [LEFT, PITCH, LONGEST_LINE] = [72, 13.8, 100];

/** A PDF that shows a text line by line, long lines wrapped: with so many lines a page, else with all on one page; a form feed ends a page. */
export function pdfOfText(text: string, linesOfPage = Infinity): Uint8Array {
  const pages = text.split("\f").map((page) => page.split(/\r\n|\r|\n/).flatMap(wrapped)).flatMap((lines) => chunksOf(lines, linesOfPage));
  const height = PITCH * (Math.max(...pages.map((lines) => lines.length)) + 4);
  const contents = pages.map((lines) => ({ bytes: drawing(lines.map((words, at) => ({ words, x: LEFT, y: height - PITCH * (at + 2) })).filter(({ words }) => words.trim() !== "")) }));
  return pdfOfPages({ contents, page: `/MediaBox [0 0 800 ${height}]` });
}

function wrapped(line: string): readonly string[] {
  return line.match(new RegExp(`.{1,${LONGEST_LINE}}(?: |$)`, "g")) ?? [""];
}

function chunksOf(lines: readonly string[], length: number): readonly (readonly string[])[] {
  const size = Math.min(length, lines.length);
  return Array.from({ length: Math.ceil(lines.length / size) }, (_, at) => lines.slice(at * size, (at + 1) * size));
}
