import { stringify, type Options } from "csv-stringify/sync";
import { ITEM_COLUMNS, itemRows } from "../present/items-table";
import type { Format } from "./format";

/** The records of RFC 4180: a quotation mark where one is needed, lines that end with CR LF. */
const RECORDS: Options = { record_delimiter: "windows" };
/** A mark by which spreadsheet programs know UTF-8, and an apostrophe before what they would take for a formula. */
const FOR_SPREADSHEETS: Options = { ...RECORDS, escape_formulas: true };
const BYTE_ORDER_MARK = "\ufeff";

/** The disputed items as CSV, one record an item, below a header record. Cells are as they were read, unless they are for spreadsheet programs. */
export function csvFormat({ spreadsheet }: { readonly spreadsheet: boolean }): Format {
  const options = spreadsheet ? FOR_SPREADSHEETS : RECORDS;
  return {
    opening: (spreadsheet ? BYTE_ORDER_MARK : "") + stringify([ITEM_COLUMNS], RECORDS),
    result: (result) => (result.kind === "checked" ? stringify(itemRows(result.path, result.text, result.analysis, result.pages).map(harmless), options) : ""),
    closing: () => "",
  };
}

/** The words of a letter and the name of a file must not steer a terminal; a cell is one line. */
function harmless(row: readonly string[]): readonly string[] {
  return row.map((cell) => cell.replace(/\p{Cc}/gu, " "));
}
