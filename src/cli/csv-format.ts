import { csvOf } from "../present/csv";
import { ITEM_COLUMNS, itemRows } from "../present/items-table";
import type { Format } from "./format";

/** A mark by which spreadsheet programs know UTF-8. */
const BYTE_ORDER_MARK = "\ufeff";

/** The disputed items as CSV, one record an item, below a header record. Cells are as they were read, unless they are for spreadsheet programs. */
export function csvFormat(options: { readonly spreadsheet: boolean }): Format {
  return {
    opening: (options.spreadsheet ? BYTE_ORDER_MARK : "") + csvOf([ITEM_COLUMNS], options),
    result: (result) => (result.kind === "checked" ? csvOf(itemRows(result.path, result.text, result.analysis, result.pages), options) : ""),
    closing: () => "",
  };
}
