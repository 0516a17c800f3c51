import { DocumentSymbol, l10n, SymbolKind, type DocumentSymbolProvider } from "vscode";
import { outline, type OutlineKind, type OutlineNode } from "../present/outline";
import type { Analyses } from "./analyses";
import { rangesOf, type RangeOf } from "./ranges";

const KINDS: Record<OutlineKind, SymbolKind> = {
  letter: SymbolKind.File,
  section: SymbolKind.Namespace,
  item: SymbolKind.Method,
  guidelines: SymbolKind.Constant,
  rationale: SymbolKind.String,
};

/** The outline; breadcrumbs and sticky scroll follow from it. */
export function symbolProvider(analyses: Analyses): DocumentSymbolProvider {
  return {
    provideDocumentSymbols(document) {
      const analysis = analyses.of(document);
      return analysis && outline(analysis.letters, l10n.t).map((node) => symbol(node, rangesOf(analysis.lines)));
    },
  };
}

function symbol(node: OutlineNode, rangeOf: RangeOf): DocumentSymbol {
  const made = new DocumentSymbol(node.name, node.detail, KINDS[node.kind], rangeOf(node.span), rangeOf(node.selection));
  made.children = node.children.map((child) => symbol(child, rangeOf));
  return made;
}
