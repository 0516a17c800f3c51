import { commands, Disposable, EventEmitter, l10n, Uri, window, workspace } from "vscode";
import { settingsPage } from "../present/settings-page";
import { isLetter } from "./language";
import { fileUri } from "./pdf-uris";
import type { RuleChoice } from "./rule-choice";

const SCHEME = "imr-settings";

/** *IMR: Show Where Rule Settings Come From*: a read-only page that says how each rule runs on the letter in the editor, and why. */
export function serveRuleSettings(choice: RuleChoice): Disposable {
  const changed = new EventEmitter<Uri>();
  const shown = new Set<string>();
  return Disposable.from(
    changed,
    workspace.registerTextDocumentContentProvider(SCHEME, {
      onDidChange: changed.event,
      async provideTextDocumentContent(uri) {
        shown.add(uri.toString());
        const letter = Uri.parse(uri.query, true);
        return settingsPage(workspace.asRelativePath(fileUri(letter)), await choice.settingsFor(letter), l10n.t);
      },
    }),
    choice.onDidChange(() => shown.forEach((uri) => changed.fire(Uri.parse(uri, true)))),
    commands.registerCommand("imr.explainRuleSettings", async () => {
      const document = window.activeTextEditor?.document;
      if (!document || !isLetter(document)) return;
      await window.showTextDocument(Uri.from({ scheme: SCHEME, path: `/${l10n.t("Rule Settings")}.md`, query: document.uri.toString() }), { preview: true });
    }),
  );
}
