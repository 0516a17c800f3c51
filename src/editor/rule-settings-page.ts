import { Disposable, EventEmitter, l10n, Uri, workspace } from "vscode";
import { settingsPage } from "../present/settings-page";
import { registerCommand } from "./commands";
import { showMarkdown } from "./markdown-preview";
import { letterOf } from "./review-commands";
import type { RuleChoice } from "./rule-choice";
import { shownPath } from "./shown-path";

const SCHEME = "imr-settings";

/** *IMR: Show Where Rule Settings Come From*: a read-only page that says how each rule runs on the letter in the editor, and why. */
export function serveRuleSettings(choice: RuleChoice): Disposable {
  const changed = new EventEmitter<Uri>();
  const shown = new Set<string>();
  let times = 0;
  return Disposable.from(
    changed,
    workspace.registerTextDocumentContentProvider(SCHEME, {
      onDidChange: changed.event,
      async provideTextDocumentContent(uri) {
        shown.add(uri.toString());
        const letter = Uri.parse(uri.query, true);
        return settingsPage(shownPath(letter), await choice.settingsFor(letter), l10n.t);
      },
    }),
    workspace.onDidCloseTextDocument(({ uri }) => shown.delete(uri.toString())),
    choice.onDidChange(() => shown.forEach((uri) => changed.fire(Uri.parse(uri, true)))),
    registerCommand("imr.explainRuleSettings", async () => {
      const letter = await letterOf(undefined);
      // VS Code's preview keeps the page of an address, also where it was closed before the settings changed.
      if (letter) await showMarkdown(Uri.from({ scheme: SCHEME, path: `/${(times += 1)}/${l10n.t("Rule Settings")}.md`, query: letter.toString() }));
    }),
  );
}
