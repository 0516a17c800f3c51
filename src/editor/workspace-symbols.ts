import { l10n, Location, SymbolInformation, SymbolKind, Uri, type WorkspaceSymbolProvider } from "vscode";
import { isFoundBy, type LetterSymbol } from "../present/letter-symbols";
import { rangeOf } from "./ranges";
import type { WorkspaceLetters } from "./workspace-letters";

/** How a symbol is drawn, and what stands behind its name; VS Code adds the file. */
const KINDS: Record<LetterSymbol["kind"], readonly [SymbolKind, string]> = {
  case: [SymbolKind.Key, l10n.t("case number")],
  item: [SymbolKind.Method, l10n.t("disputed item")],
  drug: [SymbolKind.Constant, l10n.t("disputed drug")],
};
/** More are no help to anybody. */
const MOST = 1000;

/** How long a first query waits for letters that are still being read; a later one finds them all. */
const PATIENCE = 2000;

/** Finds items, drugs and case numbers in all letters that *Disputed Items* has read. */
export function workspaceSymbolProvider(letters: WorkspaceLetters): WorkspaceSymbolProvider {
  return {
    async provideWorkspaceSymbols(query) {
      const found: SymbolInformation[] = [];
      for (const { symbols, file } of (await letters.filesWithin(PATIENCE)).flatMap((one) => one.letters)) {
        for (const { kind, name, place } of symbols) {
          if (found.length === MOST) return found;
          if (isFoundBy(name, query)) found.push(new SymbolInformation(name, ...KINDS[kind], new Location(Uri.parse(file.uri, true), rangeOf(place))));
        }
      }
      return found;
    },
  };
}
