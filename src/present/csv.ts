import { stringify, type Options } from "csv-stringify/browser/esm/sync";

/** The records of RFC 4180: a quotation mark where one is needed, lines that end with CR LF. */
const RECORDS: Options = { record_delimiter: "windows" };
/** With an apostrophe before what spreadsheet programs would take for a formula. */
const FOR_SPREADSHEETS: Options = { ...RECORDS, escape_formulas: true };

/** Records as CSV, empty where there are none. The words of a letter and the name of a file must not steer a terminal, so that a cell is one line. */
export function csvOf(records: readonly (readonly string[])[], { spreadsheet }: { readonly spreadsheet: boolean }): string {
  return stringify(records.map((cells) => cells.map((cell) => cell.replace(/\p{Cc}/gu, " "))), spreadsheet ? FOR_SPREADSHEETS : RECORDS);
}
