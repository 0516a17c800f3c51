/** Characters that spreadsheet programs take for the start of a formula. */
const FORMULA = "=+-@\uff1d\uff0b\uff0d\uff20";

/**
 * A record of RFC 4180: a quotation mark where one is needed, a line that ends with CR LF. The words of a letter and the name of a file must not steer a
 * terminal, so that a cell is one line. For spreadsheet programs an apostrophe stands before what they would take for a formula.
 */
export function csvRecord(cells: readonly string[], { spreadsheet }: { readonly spreadsheet: boolean }): string {
  const written = cells.map((cell) => cell.replace(/\p{Cc}/gu, " ")).map((cell) => (spreadsheet && FORMULA.includes(cell.charAt(0)) && cell !== "" ? `'${cell}` : cell));
  return `${written.map(quotedCell).join(",")}\r\n`;
}

function quotedCell(cell: string): string {
  return cell.includes(",") || cell.includes('"') ? `"${cell.replaceAll('"', '""')}"` : cell;
}
