import { Disposable, l10n, languages, LanguageStatusSeverity, window, type LanguageStatusItem, type TextDocument } from "vscode";
import { letterStatus } from "../present/letter-status";
import type { Analyses } from "./analyses";
import { isLetter, SELECTOR } from "./language";
import { isLockable, type ReadOnlyLetters } from "./read-only";

/** The entries in the language status of the letter in the editor: what it is, and whether it is locked; of one that is very long also what was left out. */
export function showLanguageStatus(analyses: Analyses, readOnly: ReadOnlyLetters): Disposable {
  const letter = languages.createLanguageStatusItem("imr.letter", SELECTOR);
  const lock = languages.createLanguageStatusItem("imr.lock", SELECTOR);
  letter.name = l10n.t("Determination Letter");
  lock.name = l10n.t("Read-Only Letter");
  let limits = Disposable.from();
  let shown: readonly string[] = [];
  const show = (): void => {
    const document = window.activeTextEditor?.document;
    const analysis = document && analyses.of(document);
    if (!document || !analysis) return;
    const { text, isLetter, limits: left } = letterStatus(analysis.letters, analysis.check?.open ?? null, analysis.reason, l10n.t);
    const command = isLetter ? { command: "imr.items.focus", title: l10n.t("Show Disputed Items") } : undefined;
    Object.assign(letter, { text, command, severity: isLetter ? LanguageStatusSeverity.Information : LanguageStatusSeverity.Warning, accessibilityInformation: { label: text } });
    if (left.join() !== shown.join()) [shown, limits] = [left, limitItems(left, limits)];
    Object.assign(lock, lockStatus(document, readOnly.isLocked(document)));
  };
  const showIfActive = (document: TextDocument): void => { if (document === window.activeTextEditor?.document && isLetter(document)) show(); };
  show();
  return Disposable.from(
    letter,
    lock,
    { dispose: () => limits.dispose() },
    window.onDidChangeActiveTextEditor(show),
    analyses.onDidAnalyze(({ document }) => showIfActive(document)),
    readOnly.onDidChange(show),
  );
}

/** An entry for each limit, in place of those before. */
function limitItems(limits: readonly string[], before: Disposable): Disposable {
  before.dispose();
  return Disposable.from(...limits.map((text, at) => {
    const item = languages.createLanguageStatusItem(`imr.limits.${at}`, SELECTOR);
    return Object.assign(item, { name: l10n.t("Left Out of Long Letter"), text, severity: LanguageStatusSeverity.Warning, accessibilityInformation: { label: text } });
  }));
}

/** Whether a letter is locked, and the command that changes that; none where the user cannot. Of one that this session has not locked nobody tells whether a setting, or a permission, makes it read-only. */
function lockStatus(document: TextDocument, isLocked: boolean): Pick<LanguageStatusItem, "text" | "command" | "accessibilityInformation"> {
  const text = isLocked || !(document.isUntitled || isLockable(document)) ? l10n.t("Read-only") : l10n.t("Not locked");
  return { text, command: lockCommand(document, isLocked), accessibilityInformation: { label: text } };
}

function lockCommand(document: TextDocument, isLocked: boolean): LanguageStatusItem["command"] {
  if (isLocked) return { command: "imr.unlock", title: l10n.t("Unlock Letter") };
  return isLockable(document) ? { command: "imr.lock", title: l10n.t("Lock Letter") } : undefined;
}
