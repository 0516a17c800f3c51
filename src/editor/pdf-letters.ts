import { commands, Disposable, l10n, languages, TabInputCustom, TabInputText, Uri, ViewColumn, window } from "vscode";
import type { CustomReadonlyEditorProvider, Tab, WebviewPanel } from "vscode";
import { readLetters } from "../letter/read";
import { wordsOfError } from "../text/words-of-error";
import { registerCommand } from "./commands";
import { isLetter, LANGUAGE } from "./language";
import { faultPage, readingPage } from "./pdf-page";
import type { PdfTexts } from "./pdf-texts";
import { fileUri, isPdf, isPdfLetter, letterUri, nameOf } from "./pdf-uris";

const COMMAND = "imr.openPdf";
/** The editor that shows the text of a PDF in place of it. */
export const PDF_EDITOR = "imr.pdf";

/**
 * *IMR: Open PDF as Letter*, and the editor that does the same by *Open With*: the text of a PDF in an editor that nobody can write in.
 * Where there is no text, that editor stays and says why, however the letter was to be opened.
 */
export function openPdfLetters(texts: PdfTexts): Disposable & { readonly editor: CustomReadonlyEditorProvider } {
  const faults = createFaultPages();
  const open = async (pdf: Uri, viewColumn: ViewColumn): Promise<void> => {
    try {
      await showLetter(pdf, await texts.of(pdf), viewColumn);
      faults.remove(pdf);
    } catch (error) {
      await faults.show(pdf, error, viewColumn);
    }
  };
  /** In place of a text that cannot be read VS Code shows an error of its own. It may try to where none of this was asked: a tab of an earlier session. */
  const replaceUnreadable = async (tab: Tab): Promise<void> => {
    if (!tab.isActive || !(tab.input instanceof TabInputText) || !isPdfLetter(tab.input.uri)) return;
    const pdf = fileUri(tab.input.uri);
    try {
      await texts.of(pdf);
    } catch (error) {
      await faults.show(pdf, error, tab.group.viewColumn);
      await window.tabGroups.close(tab, true);
    }
  };
  const replaceAll = (tabs: readonly Tab[]): void => { for (const tab of tabs) void replaceUnreadable(tab); };
  replaceAll(window.tabGroups.all.flatMap(({ tabs }) => tabs));
  const editor: CustomReadonlyEditorProvider = {
    openCustomDocument: (uri) => ({ uri, dispose: () => undefined }),
    async resolveCustomEditor({ uri }, panel) {
      if (faults.take(uri, panel)) return;
      panel.webview.html = readingPage(nameOf(uri));
      await open(uri, panel.viewColumn ?? ViewColumn.Active);
    },
  };
  const listeners = [
    window.tabGroups.onDidChangeTabs(({ opened, changed }) => replaceAll([...opened, ...changed])),
    registerCommand(COMMAND, async (file?: Uri | string) => {
      const given = typeof file === "string" ? Uri.parse(file, true) : file;
      const pdf = given ?? activePdf() ?? (await askPdf());
      if (pdf) await open(fileUri(pdf), ViewColumn.Active);
    }),
  ];
  return { editor, dispose: () => Disposable.from(...listeners).dispose() };
}

async function askPdf(): Promise<Uri | undefined> {
  return (await window.showOpenDialog({ title: l10n.t("Open PDF as Letter"), filters: { PDF: ["pdf"] } }))?.[0];
}

async function showLetter(pdf: Uri, { text, warnings }: Awaited<ReturnType<PdfTexts["of"]>>, viewColumn: ViewColumn): Promise<void> {
  const { document } = await window.showTextDocument(letterUri(pdf), { preview: false, viewColumn });
  const { letters, reason } = readLetters(text);
  if (letters.length > 0 && !isLetter(document)) await languages.setTextDocumentLanguage(document, LANGUAGE);
  const notices = letters.length > 0 ? warnings : [...warnings, l10n.t("Not a determination letter. {0}", reason ?? "").trim()];
  for (const notice of notices) void window.showWarningMessage(`${nameOf(pdf)}: ${notice}`);
}

/** The editors that say, in place of a letter, that its PDF is being read or why it cannot be. */
interface FaultPages {
  /** Shows why a PDF cannot be read, in its editor where that is open. */
  show(pdf: Uri, error: unknown, viewColumn: ViewColumn): Promise<void>;
  /** Takes over the editor of a PDF. Whether it shows why the PDF cannot be read, which was known before. */
  take(pdf: Uri, panel: WebviewPanel): boolean;
  /** Closes the editor of a PDF. */
  remove(pdf: Uri): void;
}

function createFaultPages(): FaultPages {
  const panels = new Map<string, WebviewPanel>();
  const known = new Map<string, string>();
  return {
    async show(pdf, error, viewColumn) {
      const page = faultPage(`${nameOf(pdf)}: ${wordsOfError(error)}`, pdf, COMMAND);
      const panel = panels.get(pdf.toString());
      if (panel) {
        panel.webview.html = page;
        return panel.reveal();
      }
      known.set(pdf.toString(), page);
      await commands.executeCommand("vscode.openWith", pdf, PDF_EDITOR, { viewColumn, preview: true });
    },
    take(pdf, panel) {
      const key = pdf.toString();
      panels.set(key, panel);
      panel.onDidDispose(() => { if (panels.get(key) === panel) panels.delete(key); });
      panel.webview.options = { enableCommandUris: [COMMAND] };
      const page = known.get(key);
      if (page !== undefined) panel.webview.html = page;
      return known.delete(key);
    },
    remove: (pdf) => panels.get(pdf.toString())?.dispose(),
  };
}

/** The PDF that the active tab shows, as bytes or by another extension's viewer. */
function activePdf(): Uri | null {
  const input = window.tabGroups.activeTabGroup.activeTab?.input;
  return (input instanceof TabInputCustom || input instanceof TabInputText) && isPdf(input.uri) ? input.uri : null;
}
