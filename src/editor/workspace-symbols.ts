import { Location, SymbolInformation, SymbolKind, Uri, type WorkspaceSymbolProvider } from "vscode";
import { isFoundBy, type LetterSymbol } from "../present/letter-symbols";
import { rangeOf } from "./ranges";
import type { WorkspaceLetters } from "./workspace-letters";

const KINDS: Record<LetterSymbol["kind"], SymbolKind> = { case: SymbolKind.Key, item: SymbolKind.Method, drug: SymbolKind.Constant };
/** More are no help to anybody. */
const MOST = 1000;

/** Finds items, drugs and case numbers in all letters that *Disputed Items* has read. */
export function workspaceSymbolProvider(letters: WorkspaceLetters): WorkspaceSymbolProvider {
  return {
    async provideWorkspaceSymbols(query) {
      const found: SymbolInformation[] = [];
      for (const { symbols, uri, label } of await letters.rows()) {
        for (const { kind, name, place } of symbols ?? []) {
          if (found.length === MOST) return found;
          if (isFoundBy(name, query)) found.push(new SymbolInformation(name, KINDS[kind], label, new Location(Uri.parse(uri!, true), rangeOf(place))));
        }
      }
      return found;
    },
  };
}
