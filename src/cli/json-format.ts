import type { FileMessage, LetterFacts } from "../present/report-document";
import type { CheckedFile } from "./check";
import type { Format } from "./format";

/** What is said of one file: the report, or its facts alone. */
export type FileReport = (file: CheckedFile) => readonly LetterFacts[];

/** The report as one JSON document (`ReportDocument`, `FactsDocument`), a line for each letter. */
export function jsonFormat(reportOf: FileReport): Format {
  const warnings: FileMessage[] = [];
  const errors: FileMessage[] = [];
  let isFirst = true;
  return {
    opening: '{"version":1,"letters":[',
    result: (result) => {
      errors.push(...messagesOf(result.path, result.errors));
      warnings.push(...messagesOf(result.path, result.warnings));
      if (result.kind === "unread") return "";
      const letters = reportOf(result).map((letter) => JSON.stringify(letter));
      const separator = isFirst ? "\n" : ",\n";
      isFirst = false;
      return separator + letters.join(",\n");
    },
    closing: () => `\n],\n"warnings":${JSON.stringify(warnings)},\n"errors":${JSON.stringify(errors)}}\n`,
  };
}

function messagesOf(path: string, messages: readonly string[]): readonly FileMessage[] {
  return messages.map((message) => ({ path, message }));
}
