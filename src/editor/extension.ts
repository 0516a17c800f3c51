import { commands, Disposable, l10n, languages, TabInputCustom, TabInputText, window, workspace, type ExtensionContext, type TextDocument } from "vscode";
import { CONFIGURATION_FILE } from "../configuration/file-name";
import { beginningOf, isPlainText, TYPING_PAUSE } from "./examined-text";
import { ITEMS_VIEW } from "./items-view";
import { keptUnlessFailed } from "./kept-unless-failed";
import { isLetter } from "./language";
import type { followLetters, Letters } from "./letters";
import { createSchedule } from "./schedule";

/** What the host tests see of the extension. */
export interface ExtensionApi {
  /** Whether the part that reads letters was loaded. */
  readonly isLoaded: () => boolean;
  readonly load: () => Promise<Letters>;
}

/**
 * Waits for a letter, or for somebody who asks for what the extension does, and loads the rest then: it is activated for every plain text,
 * most of which are no letters. What is asked before is done as soon as it is loaded.
 */
export async function activate(context: ExtensionContext): Promise<ExtensionApi> {
  let letters: Promise<Letters> | undefined;
  let isTold = false;
  const typing = createSchedule();
  const waiting: Disposable[] = [typing];
  const code = keptUnlessFailed(() => import("./letters"));
  const start = async (follow: typeof followLetters): Promise<Letters> => {
    Disposable.from(...waiting).dispose();
    return follow(context);
  };
  const load = async (): Promise<Letters> => {
    try {
      const loaded = await code();
      // What has begun to register itself is not begun again, also where that failed: half of it would be there twice.
      return await (letters ??= start(loaded.followLetters));
    } catch (error) {
      throw new Error(l10n.t("IMR Determinations could not start; reload the window to try again. {0}", String(error)), { cause: error });
    }
  };
  /** Nobody asked, so that nobody else tells of a failure; once is enough. */
  const loadUnasked = (): Promise<unknown> => load().catch((error: Error) => {
    if (!isTold) void tellFailure(error);
    isTold = true;
  });
  const consider = (document: TextDocument): void => { if (letters === undefined && mayConcern(document)) void loadUnasked(); };
  waiting.push(
    workspace.onDidOpenTextDocument(consider),
    workspace.onDidChangeTextDocument(({ document }) => { if (isPlainText(document)) typing.run(document.uri.toString(), TYPING_PAUSE, () => consider(document)); }),
    workspace.onDidCloseTextDocument(({ uri }) => typing.cancel(uri.toString())),
    window.registerTreeDataProvider(ITEMS_VIEW, { getChildren: () => load().then(() => []), getTreeItem: (row: never) => row }),
    ...commandsOf(context).map((command) => commands.registerCommand(command, (...words: unknown[]) => load().then(() => commands.executeCommand(command, ...words)))),
  );
  context.subscriptions.push(
    Disposable.from(...waiting),
    languages.registerWorkspaceSymbolProvider({ provideWorkspaceSymbols: async (query, token) => (await load()).symbols.provideWorkspaceSymbols(query, token) }),
    window.registerCustomEditorProvider("imr.pdf", {
      openCustomDocument: (uri) => ({ uri, dispose: () => undefined }),
      resolveCustomEditor: async (document, panel, token) => (await load()).pdfEditor.resolveCustomEditor(document, panel, token),
    }),
  );
  if (workspace.textDocuments.some(mayConcern) || showsOwnText()) await loadUnasked();
  return { isLoaded: () => letters !== undefined, load };
}

/** Shows why the rest could not be loaded, and offers the way out. */
async function tellFailure({ message }: Error): Promise<void> {
  const reload = l10n.t("Reload Window");
  if ((await window.showErrorMessage(message, reload)) === reload) await commands.executeCommand("workbench.action.reloadWindow");
}

/** Words of which every letter has one. */
const WORDS = /\bIMR\b|\bIndependent\s+Medical\s+Review\b|\bMEDICAL PROFESSIONAL REVIEW\b/i;

/** Whether a document is a letter, may be found to be one, or sets the rules of letters. */
function mayConcern(document: TextDocument): boolean {
  if (isLetter(document) || document.uri.path.endsWith(`/${CONFIGURATION_FILE}`) || document.uri.scheme.startsWith("imr-")) return true;
  return isPlainText(document) && WORDS.test(beginningOf(document));
}

/** Whether a tab of an earlier session shows a text that this extension makes: its rules' pages, PDFs as letters and the like. */
function showsOwnText(): boolean {
  const inputs = window.tabGroups.all.flatMap(({ tabs }) => tabs.map(({ input }) => input));
  return inputs.some((input) => (input instanceof TabInputText || input instanceof TabInputCustom) && input.uri.scheme.startsWith("imr-"));
}

/** The commands that the manifest names. */
function commandsOf({ extension }: ExtensionContext): readonly string[] {
  const { contributes } = extension.packageJSON as { readonly contributes: { readonly commands: readonly { readonly command: string }[] } };
  return contributes.commands.map(({ command }) => command);
}
