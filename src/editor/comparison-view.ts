import { Disposable, DocumentLink, EventEmitter, l10n, languages, Range, TextEditorRevealType, Uri, type TextDocument, window, workspace } from "vscode";
import { readLetters } from "../letter/read";
import { comparisonPage, type ComparisonPage } from "../present/comparison-page";
import type { Row } from "../present/tree-row";
import { LineIndex, type Place, type Position } from "../text/lines";
import type { Analyses, DocumentAnalysis } from "./analyses";
import { placeLink } from "./command-links";
import { registerCommand } from "./commands";
import { colorComparisons } from "./comparison-colors";
import { comparedLetter, comparisonPageUri, COMPARISON_SCHEME } from "./comparison-uris";
import { columnBeside, columnOf } from "./columns";
import { tellNoLetter } from "./no-letter";
import { fileUri, nameOf } from "./pdf-uris";
import { rangeOf } from "./ranges";
import { letterOf } from "./review-commands";
import { shownPath } from "./shown-path";

/** *IMR: Compare Sources*: a read-only text beside the letter with the table of each item; every value is a link to its place. It follows the letter as it is typed. */
export function serveComparisons(analyses: Analyses): Disposable {
  const changed = new EventEmitter<Uri>();
  const pages = new Map<string, ComparisonPage>();
  const readingOf = async (uri: Uri): Promise<Pick<DocumentAnalysis, "letters" | "lines" | "reason">> => {
    const letter = await workspace.openTextDocument(uri);
    return analyses.of(letter) ?? { ...readLetters(letter.getText()), lines: new LineIndex(letter.getText()) };
  };
  const pageOf = async (uri: Uri): Promise<ComparisonPage> => {
    const letter = comparedLetter(uri);
    const { letters, lines } = await readingOf(letter);
    const page = comparisonPage(shownPath(letter), letters, lines, l10n.t);
    pages.set(uri.toString(), page);
    return page;
  };
  /** The page whose text a document shows; null while another one is on its way. */
  const shownPage = (document: TextDocument): ComparisonPage | null => {
    const page = pages.get(document.uri.toString());
    return page?.text === document.getText() ? page : null;
  };
  const show = async (row?: Row): Promise<void> => {
    const letter = await letterOf(row);
    if (!letter) return;
    const { reason } = await readingOf(letter);
    if (reason !== null) return tellNoLetter(letter, reason);
    // The table is of use with the letter only: its values are links to their places there.
    if (columnOf(letter) === undefined) await window.showTextDocument(letter, row?.place ? { selection: rangeOf(row.place) } : {});
    const place = row ? row.place?.start : window.activeTextEditor?.selection.active;
    const uri = comparisonPageUri(letter, l10n.t("{0}: Compare Sources", nameOf(fileUri(letter))));
    const line = lineOf(await pageOf(uri), place);
    const before = window.activeTextEditor;
    await window.showTextDocument(uri, { viewColumn: columnOf(uri) ?? (await columnBeside()), selection: new Range(line, 0, line, 0) });
    // What was looked at may have gone out of a letter that is narrower or lower now.
    if (before) before.revealRange(before.selection, TextEditorRevealType.InCenterIfOutsideViewport);
  };
  return Disposable.from(
    changed,
    workspace.registerTextDocumentContentProvider(COMPARISON_SCHEME, { onDidChange: changed.event, provideTextDocumentContent: async (uri) => (await pageOf(uri)).text }),
    languages.registerDocumentLinkProvider({ scheme: COMPARISON_SCHEME }, {
      provideDocumentLinks(document) {
        return (shownPage(document)?.links ?? []).map(({ line, start, end, target }) => linkTo(comparedLetter(document.uri), new Range(line, start, line, end), target));
      },
    }),
    analyses.onDidAnalyze(({ document }) => {
      const ofDocument = [...pages.keys()].map((key) => Uri.parse(key, true)).filter((uri) => uri.query === document.uri.toString());
      ofDocument.forEach((uri) => changed.fire(uri));
    }),
    colorComparisons(shownPage),
    workspace.onDidCloseTextDocument(({ uri }) => pages.delete(uri.toString())),
    registerCommand("imr.compareSources", show),
  );
}

/** A link of a file would open in the group of the page and hide it. */
function linkTo(letter: Uri, range: Range, place: Place): DocumentLink {
  const link = new DocumentLink(range, Uri.parse(placeLink(letter, place)));
  link.tooltip = l10n.t("Go to the place in the letter");
  return link;
}

/** The line of the item at a position of the letter, or of the last one before it. */
function lineOf({ items }: ComparisonPage, position: Position | undefined): number {
  if (!position) return 0;
  return (items.findLast(({ target: { start } }) => start.line <= position.line) ?? items[0])?.line ?? 0;
}
