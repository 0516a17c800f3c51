import { Disposable, DocumentHighlight, languages, Location, type Position, type TextDocument } from "vscode";
import type { Letter } from "../letter/model";
import { definitions, highlights, references } from "../present/mentions";
import type { Span } from "../text/span";
import type { Analyses } from "./analyses";
import { SELECTOR } from "./language";
import { rangesOf } from "./ranges";

type Find = (letters: readonly Letter[], offset: number) => readonly Span[];

/** Goes from a mention to the item's heading and back to all mentions, and marks the names of a treatment. */
export function offerMentions(analyses: Analyses): Disposable {
  const rangesAt = (document: TextDocument, position: Position, find: Find) => {
    const analysis = analyses.of(document);
    return analysis ? find(analysis.letters, document.offsetAt(position)).map(rangesOf(analysis.lines)) : [];
  };
  const locations = (document: TextDocument, position: Position, find: Find) => rangesAt(document, position, find).map((range) => new Location(document.uri, range));
  return Disposable.from(
    languages.registerDefinitionProvider(SELECTOR, { provideDefinition: (document, position) => locations(document, position, definitions) }),
    languages.registerReferenceProvider(SELECTOR, {
      provideReferences: (document, position, { includeDeclaration }) => locations(document, position, (letters, offset) => references(letters, offset, includeDeclaration)),
    }),
    languages.registerDocumentHighlightProvider(SELECTOR, {
      provideDocumentHighlights: (document, position) => rangesAt(document, position, highlights).map((range) => new DocumentHighlight(range)),
    }),
  );
}
