import { commands, extensions, l10n, Uri, window, type Disposable } from "vscode";
import { pdfViewerIn, type EditorManifest } from "../present/pdf-viewer";
import type { Row } from "../present/tree-row";
import { registerCommand } from "./commands";
import { PDF_EDITOR } from "./pdf-letters";
import { fileUri, isPdfLetter } from "./pdf-uris";
import { revealInExplorer } from "./reveal-in-explorer";
import { letterOf } from "./review-commands";
import { shownPath } from "./shown-path";

/** *IMR: Open Original PDF*: from the text of a PDF, or its row, to the PDF, in the viewer of another extension; where there is none, to its place in the Explorer, as VS Code shows no PDFs. */
export function openOriginals(): Disposable {
  return registerCommand("imr.openOriginal", async (given?: Uri | Row) => {
    const letter = await letterMeant(given);
    if (!letter || !isPdfLetter(letter)) return void window.showInformationMessage(l10n.t("The text in the editor is not that of a PDF."));
    const pdf = fileUri(letter);
    const viewer = pdfViewerIn(extensions.all.map(({ packageJSON }) => packageJSON as EditorManifest), PDF_EDITOR);
    if (viewer) return void await commands.executeCommand("vscode.openWith", pdf, viewer);
    void window.showInformationMessage((await revealInExplorer(pdf))
      ? l10n.t("No extension that shows PDFs is installed. {0} is selected in the Explorer.", shownPath(pdf))
      : l10n.t("No extension that shows PDFs is installed. The PDF is {0}.", shownPath(pdf)));
  });
}

/** The letter that was given, or that a row is of; without either, the text in the active editor. */
async function letterMeant(given: Uri | Row | undefined): Promise<Uri | undefined> {
  if (given instanceof Uri) return given;
  return given ? letterOf(given) : window.activeTextEditor?.document.uri;
}
