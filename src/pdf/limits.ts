/** How much is read of a PDF before reading ends with a message. */
export interface PdfLimits {
  /** Of the file. */
  readonly bytes: number;
  readonly pages: number;
  /** Of the text. */
  readonly characters: number;
  /** What the file's streams may unpack to, in bytes, all together. */
  readonly unpacked: number;
  readonly milliseconds: number;
}

const MEGABYTE = 1024 * 1024;

/** Far more than any letter has. */
export const PDF_LIMITS: PdfLimits = { bytes: 64 * MEGABYTE, pages: 500, characters: 16 * MEGABYTE, unpacked: 256 * MEGABYTE, milliseconds: 20_000 };
