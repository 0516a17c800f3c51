/** How far into a file its first words may stand, and how far before its end its last ones. */
const [BEGINNING, ENDING] = [1024, 2048];

/** What is wrong with a file by its first and last words; null where it may be a whole PDF. */
export function formFault(bytes: Uint8Array): "empty" | "not-pdf" | "truncated" | null {
  if (bytes.length === 0) return "empty";
  if (!latin(bytes.subarray(0, BEGINNING)).includes("%PDF-")) return "not-pdf";
  let end = bytes.length;
  while (end > 0 && isPadding(bytes[end - 1]!)) end -= 1;
  return latin(bytes.subarray(Math.max(0, end - ENDING), end)).includes("startxref") ? null : "truncated";
}

function isPadding(byte: number): boolean {
  return byte === 0 || byte === 9 || byte === 10 || byte === 13 || byte === 32;
}

function latin(bytes: Uint8Array): string {
  return String.fromCharCode(...bytes);
}
