import { languages, window, type ExtensionContext, type TreeDataProvider, type TreeView } from "vscode";
import type { Row } from "../present/tree-row";
import { createAnalyses } from "./analyses";
import { publishDiagnostics } from "./diagnostics";
import { foldingProvider } from "./folding-provider";
import { showGaps } from "./gap-decorations";
import { itemTreeData } from "./item-tree-data";
import { showItemTree } from "./item-tree-view";
import { SELECTOR } from "./language";
import { detectLetters } from "./language-detection";
import { createOpenLetters } from "./open-letters";
import { createPlainTexts } from "./plain-texts";
import { protectLetters } from "./read-only";
import { serveRulePages } from "./rule-pages";
import { LEGEND, semanticTokensProvider } from "./semantic-tokens-provider";
import { symbolProvider } from "./symbol-provider";
import { createWorkspaceLetters } from "./workspace-letters";

/** What the host tests see of the extension. */
export interface ExtensionApi {
  readonly items: TreeDataProvider<Row>;
  readonly view: TreeView<Row>;
}

/** Registers everything; VS Code disposes of it. The same code runs in the desktop and in the web extension host. */
export function activate(context: ExtensionContext): ExtensionApi {
  const log = window.createOutputChannel("IMR Determinations", { log: true });
  const plainTexts = createPlainTexts(context.workspaceState);
  const analyses = createAnalyses(log);
  const open = createOpenLetters();
  const letters = createWorkspaceLetters(analyses, open, plainTexts, log);
  const items = itemTreeData(letters);
  const tree = showItemTree(items, letters, analyses, open);
  context.subscriptions.push(
    log,
    analyses,
    open,
    letters,
    tree,
    detectLetters(plainTexts),
    protectLetters(),
    serveRulePages(context.extensionUri),
    publishDiagnostics(analyses, open),
    showGaps(analyses),
    languages.registerDocumentSemanticTokensProvider(SELECTOR, semanticTokensProvider(analyses), LEGEND),
    languages.registerDocumentSymbolProvider(SELECTOR, symbolProvider(analyses), { label: "IMR Determination" }),
    languages.registerFoldingRangeProvider(SELECTOR, foldingProvider(analyses)),
  );
  return { items, view: tree.view };
}
