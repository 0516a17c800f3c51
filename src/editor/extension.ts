import { languages, window, type ExtensionContext, type TreeDataProvider, type TreeView } from "vscode";
import type { Row } from "../present/tree-row";
import { createAnalyses } from "./analyses";
import { comparisonHover } from "./comparison-hover";
import { serveComparisons } from "./comparison-view";
import { createConfigurationProblems } from "./configuration-problems";
import { publishDiagnostics } from "./diagnostics";
import { offerDismissals } from "./dismissal-actions";
import { dismissFindings } from "./dismissals";
import { foldingProvider } from "./folding-provider";
import { showGaps } from "./gap-decorations";
import { itemTreeData } from "./item-tree-data";
import { showItemTree } from "./item-tree-view";
import { SELECTOR } from "./language";
import { detectLetters } from "./language-detection";
import { createLetterChecker } from "./letter-checker";
import { writeMemos } from "./memo";
import { createOpenLetters } from "./open-letters";
import { createPlainTexts } from "./plain-texts";
import { protectLetters } from "./read-only";
import { checkRecords } from "./record-checks";
import { tellReviewNotices } from "./review-notices";
import { createReviews } from "./reviews";
import { createRuleChoice } from "./rule-choice";
import { serveRulePages } from "./rule-pages";
import { serveRuleSettings } from "./rule-settings-page";
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
  const problems = createConfigurationProblems();
  const choice = createRuleChoice(problems);
  const reviews = createReviews(context);
  const checker = createLetterChecker(choice, reviews, log);
  const analyses = createAnalyses(checker);
  const open = createOpenLetters();
  const letters = createWorkspaceLetters(analyses, open, plainTexts, checker, log);
  const items = itemTreeData(letters);
  const tree = showItemTree(items, letters, analyses, open);
  context.subscriptions.push(
    log,
    problems,
    choice,
    reviews,
    checker,
    analyses,
    open,
    letters,
    tree,
    detectLetters(plainTexts),
    protectLetters(),
    serveRulePages(context.extensionUri),
    serveRuleSettings(choice),
    publishDiagnostics(analyses, open),
    dismissFindings(analyses, checker, reviews),
    offerDismissals(analyses),
    checkRecords(analyses, checker, reviews),
    serveComparisons(analyses),
    writeMemos(checker),
    showGaps(analyses),
    tellReviewNotices(analyses),
    languages.registerDocumentSemanticTokensProvider(SELECTOR, semanticTokensProvider(analyses), LEGEND),
    languages.registerDocumentSymbolProvider(SELECTOR, symbolProvider(analyses), { label: "IMR Determination" }),
    languages.registerHoverProvider(SELECTOR, comparisonHover(analyses)),
    languages.registerFoldingRangeProvider(SELECTOR, foldingProvider(analyses)),
  );
  return { items, view: tree.view };
}
