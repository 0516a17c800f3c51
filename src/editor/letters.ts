import { l10n, languages, window, type CustomReadonlyEditorProvider, type ExtensionContext, type TreeDataProvider, type TreeView, type WorkspaceSymbolProvider } from "vscode";
import type { Row } from "../present/tree-row";
import { createAnalyses, type Analyses } from "./analyses";
import { offerCodeLenses } from "./code-lenses";
import { serveLinks } from "./command-links";
import { comparisonHover } from "./comparison-hover";
import { serveComparisons } from "./comparison-view";
import { createConfigurationProblems } from "./configuration-problems";
import { publishDiagnostics } from "./diagnostics";
import { copyItems } from "./copy-items";
import { dismissFindings } from "./dismissals";
import { listDismissed } from "./dismissed-list";
import { findItemsOf } from "./find-item";
import { offerFindingActions } from "./finding-actions";
import { serveFindingMenu } from "./finding-menu";
import { serveFindings } from "./finding-commands";
import { createFindingTargets } from "./finding-targets";
import { foldingProvider } from "./folding-provider";
import { showGaps } from "./gap-decorations";
import { offerHovers } from "./hover-provider";
import { itemTreeData } from "./item-tree-data";
import { reviewItems } from "./item-reviews";
import { reveal, showItemTree } from "./item-tree-view";
import { SELECTOR } from "./language";
import { detectLetters } from "./language-detection";
import { showLanguageStatus } from "./language-status";
import { createLetterChecker } from "./letter-checker";
import { linkProvider } from "./link-provider";
import { createChosenList } from "./list-choice";
import { chooseList } from "./list-commands";
import { offerMentions } from "./mention-providers";
import { goToPlaces } from "./next-place-commands";
import { writeMemos } from "./memo";
import { createOpenLetters } from "./open-letters";
import { createPlainTexts } from "./plain-texts";
import { markPages } from "./page-marks";
import { servePdfFiles } from "./pdf-files";
import { openOriginals } from "./original-pdf";
import { openPdfLetters } from "./pdf-letters";
import { createPdfTexts } from "./pdf-texts";
import { pdfThreads } from "./pdf-thread";
import { protectLetters } from "./read-only";
import { checkRecords } from "./record-checks";
import { tellReviewNotices } from "./review-notices";
import { createReviews } from "./reviews";
import { serveRows } from "./row-commands";
import { decorateRows } from "./row-decorations";
import { createRuleChoice } from "./rule-choice";
import { serveRulePages } from "./rule-pages";
import { serveRuleSettings } from "./rule-settings-page";
import { serveSample } from "./sample-letter";
import { LEGEND, semanticTokensProvider } from "./semantic-tokens-provider";
import { changeSeverities } from "./severity-command";
import { symbolProvider } from "./symbol-provider";
import { checkWorkspace } from "./workspace-check";
import { createWorkspaceFindings, type WorkspaceFindings } from "./workspace-findings";
import { createWorkspaceLetters } from "./workspace-letters";
import { workspaceSymbolProvider } from "./workspace-symbols";

/** What the rest of the extension, and the host tests, see of it. */
export interface Letters {
  readonly items: TreeDataProvider<Row>;
  readonly view: TreeView<Row>;
  readonly symbols: WorkspaceSymbolProvider;
  readonly pdfEditor: CustomReadonlyEditorProvider;
  readonly findings: WorkspaceFindings;
  readonly analyses: Analyses;
}

/** Registers everything that has to do with letters; VS Code disposes of it. The same code runs in the desktop and in the web extension host. */
export function followLetters(context: ExtensionContext): Letters {
  const log = window.createOutputChannel("IMR Determinations", { log: true });
  const plainTexts = createPlainTexts(context.workspaceState);
  const problems = createConfigurationProblems();
  const choice = createRuleChoice(problems);
  const reviews = createReviews(context);
  const pdfs = createPdfTexts(pdfThreads(context.extensionUri));
  const checker = createLetterChecker(choice, reviews, log);
  const analyses = createAnalyses(checker);
  const open = createOpenLetters();
  const letters = createWorkspaceLetters(analyses, open, plainTexts, checker, log);
  const findings = createWorkspaceFindings(checker, plainTexts, log);
  const chosen = createChosenList(context.workspaceState);
  const pages = serveRulePages(context.extensionUri);
  const items = itemTreeData(letters, chosen, pages, log);
  const targets = createFindingTargets(analyses, checker);
  const readOnly = protectLetters();
  const tree = showItemTree(items, chosen, letters);
  const pdfLetters = openPdfLetters(pdfs);
  context.subscriptions.push(
    log,
    problems,
    choice,
    reviews,
    checker,
    pdfs,
    servePdfFiles(pdfs),
    analyses,
    open,
    letters,
    chosen,
    items,
    tree,
    decorateRows(),
    chooseList(chosen),
    reviewItems(tree.view, items, targets, reviews),
    copyItems(tree.view, items.rows),
    findItemsOf(letters, async ({ letter, item }) => reveal(tree.view, await items.rows.rowOf(letter, item))),
    detectLetters(plainTexts),
    readOnly,
    pages,
    pdfLetters,
    openOriginals(),
    serveRows(letters),
    serveRuleSettings(choice),
    plainTexts,
    findings,
    publishDiagnostics(analyses, open, findings),
    checkWorkspace(findings, log),
    dismissFindings(targets, reviews),
    listDismissed(targets),
    serveFindings(analyses, targets),
    changeSeverities(targets, choice),
    offerFindingActions(analyses),
    serveFindingMenu(targets),
    checkRecords(targets, reviews, letters),
    serveComparisons(analyses),
    writeMemos(targets),
    // The editor shows the hover of the provider first that was registered last.
    languages.registerHoverProvider(SELECTOR, comparisonHover(analyses)),
    serveLinks(),
    offerHovers(analyses, pages),
    offerMentions(analyses),
    offerCodeLenses(analyses, targets),
    goToPlaces(analyses),
    showLanguageStatus(analyses, readOnly),
    serveSample(context.extensionUri),
    showGaps(analyses),
    markPages(),
    tellReviewNotices(analyses),
    languages.registerDocumentSemanticTokensProvider(SELECTOR, semanticTokensProvider(analyses), LEGEND),
    languages.registerDocumentSymbolProvider(SELECTOR, symbolProvider(analyses), { label: l10n.t("IMR Determination") }),
    languages.registerDocumentLinkProvider(SELECTOR, linkProvider(analyses)),
    languages.registerFoldingRangeProvider(SELECTOR, foldingProvider(analyses)),
  );
  return { items, view: tree.view, symbols: workspaceSymbolProvider(letters), pdfEditor: pdfLetters.editor, findings, analyses };
}
