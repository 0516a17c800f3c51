import { DocumentLink, Uri, type DocumentLinkProvider } from "vscode";
import { letterLinks } from "../present/letter-links";
import type { Analyses } from "./analyses";
import { rangesOf } from "./ranges";

/** Links citations with the official pages of their guidelines. Nothing is opened unless the user follows a link. */
export function linkProvider(analyses: Analyses): DocumentLinkProvider {
  return {
    provideDocumentLinks(document) {
      const analysis = analyses.of(document);
      return analysis && letterLinks(analysis.letters).map(({ span, url, title }) => {
        const link = new DocumentLink(rangesOf(analysis.lines)(span), Uri.parse(url, true));
        link.tooltip = title;
        return link;
      });
    },
  };
}
