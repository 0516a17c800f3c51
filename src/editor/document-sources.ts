import { l10n, type TextDocument, type Uri } from "vscode";
import { letterRows, NO_REVIEW } from "../present/item-tree";
import { listedLetters } from "../present/listed-letter";
import type { Analyses, DocumentAnalysis } from "./analyses";
import { failedFile, letterFile, rowReview } from "./listed-files";
import type { RowSource } from "./tree-listing";

/** Tells what is listed of a document; `ofFile` is what was listed of its file. Null where the document is no letter any more. */
export type DocumentSources = (document: TextDocument, ofFile?: RowSource | null) => RowSource | null;

/** What is listed of documents, made once for each analysis; while one is still to be checked, what was listed before, of its file where it has just been opened. */
export function createDocumentSources(analyses: Analyses): DocumentSources {
  const known = new WeakMap<DocumentAnalysis, RowSource>();
  const checked = new WeakMap<TextDocument, RowSource>();
  return (document, ofFile) => {
    const analysis = analyses.of(document);
    if (!analysis) return null;
    const before = analysis.check ? null : (checked.get(document) ?? ofFile);
    const source = before ?? known.get(analysis) ?? documentSource(document.uri, analysis);
    known.set(analysis, source);
    if (analysis.check) checked.set(document, source);
    return source;
  };
}

function documentSource(uri: Uri, { letters, check, lines, pages, reason }: DocumentAnalysis): RowSource {
  if (letters.length === 0) return failedFile(uri, reason ?? l10n.t("not a determination letter"));
  const file = letterFile(uri);
  const all = check?.all ?? letters.map((letter) => ({ letter, findings: [], failures: [] }));
  const review = check ? rowReview(check, pages) : { ...NO_REVIEW, translate: l10n.t };
  return { letters: listedLetters(file, all, lines, review), other: null, rows: async (hints) => letterRows(file, all, lines, { ...review, hints }) };
}
