import type { TextDocument } from "../present/document";
import { documentHtml, HTML_CLOSING, HTML_OPENING } from "../present/document-html";
import { documentMarkdown } from "../present/document-markdown";
import { reviewMemos } from "../present/memo";
import { LineIndex } from "../text/lines";
import type { MemoFormatName } from "./commands";
import type { CheckResult } from "./check";
import type { Format } from "./format";

/** A memo on each letter, as Markdown or as one HTML page. A file that is no letter has none. */
export function memoFormat(format: MemoFormatName): Format {
  if (format === "html") return { opening: HTML_OPENING, result: (result) => memosOf(result).map(documentHtml).join(""), closing: () => HTML_CLOSING };
  let isFirst = true;
  return {
    opening: "",
    result: (result) => memosOf(result).map((memo) => {
      const separator = isFirst ? "" : "\n";
      isFirst = false;
      return separator + documentMarkdown(memo);
    }).join(""),
    closing: () => "",
  };
}

function memosOf(result: CheckResult): readonly TextDocument[] {
  if (result.kind === "unread") return [];
  const { path, text, pages, analysis: { letters }, reviewed, record } = result;
  return reviewMemos({ path, letters, lines: new LineIndex(text), pages, reviewed, record });
}
