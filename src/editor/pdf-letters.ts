import { commands, l10n, languages, TabInputCustom, ViewColumn, window, type CustomReadonlyEditorProvider, type Disposable, type Uri } from "vscode";
import { readLetters } from "../letter/read";
import { isLetter, LANGUAGE } from "./language";
import type { PdfTexts } from "./pdf-texts";
import { letterUri } from "./pdf-uris";

/** *IMR: Open PDF as Letter*, and the editor that does the same by *Open With*: the text of a PDF in an editor that nobody can write in. */
export function openPdfLetters(texts: PdfTexts): Disposable & { readonly editor: CustomReadonlyEditorProvider } {
  const open = async (pdf: Uri, viewColumn: ViewColumn): Promise<void> => {
    const { text, warnings } = await texts.of(pdf);
    const { document } = await window.showTextDocument(letterUri(pdf), { preview: false, viewColumn });
    const { letters, reason } = readLetters(text);
    if (letters.length > 0 && !isLetter(document)) await languages.setTextDocumentLanguage(document, LANGUAGE);
    const notices = letters.length > 0 ? warnings : [...warnings, l10n.t("No determination letter. {0}", reason ?? "").trim()];
    for (const notice of notices) void window.showWarningMessage(`${nameOf(pdf)}: ${notice}`);
  };
  const editor: CustomReadonlyEditorProvider = {
    openCustomDocument: (uri) => ({ uri, dispose: () => undefined }),
    async resolveCustomEditor({ uri }, panel) {
      panel.webview.html = page(l10n.t("Reading {0}.", nameOf(uri)));
      try {
        await open(uri, panel.viewColumn ?? ViewColumn.Active);
        panel.dispose();
      } catch (error) {
        panel.webview.html = page(wordsOf(uri, error));
      }
    },
  };
  const command = commands.registerCommand("imr.openPdf", async (uri?: Uri) => {
    const pdf = uri ?? activePdf() ?? (await window.showOpenDialog({ title: l10n.t("Open PDF as Letter"), filters: { PDF: ["pdf"] } }))?.[0];
    if (pdf) await open(pdf, ViewColumn.Active).catch((error: unknown) => void window.showErrorMessage(wordsOf(pdf, error)));
  });
  return { editor, dispose: () => command.dispose() };
}

/** The PDF that the active tab shows by another extension's viewer. */
function activePdf(): Uri | null {
  const input = window.tabGroups.activeTabGroup.activeTab?.input;
  return input instanceof TabInputCustom && /\.pdf$/i.test(input.uri.path) ? input.uri : null;
}

function nameOf({ path }: Uri): string {
  return path.split("/").pop()!;
}

function wordsOf(pdf: Uri, error: unknown): string {
  return `${nameOf(pdf)}: ${error instanceof Error ? error.message : String(error)}`;
}

/** A page without scripts that says something. */
function page(words: string): string {
  const escaped = words.replace(/[&<]/g, (character) => `&#${character.charCodeAt(0)};`);
  return `<!DOCTYPE html><html><head><meta http-equiv="Content-Security-Policy" content="default-src 'none'"></head><body><p>${escaped}</p></body></html>`;
}
