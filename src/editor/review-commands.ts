import { ConfigurationTarget, l10n, window, workspace, type Uri } from "vscode";
import { isLetter } from "./language";

/** The address of the letter in the editor; null where another document is in it, or none. */
export function activeLetter(): Uri | null {
  const document = window.activeTextEditor?.document;
  return document && isLetter(document) ? document.uri : null;
}

/** Whether a letter has no file that a review could be kept beside; the user is told then. */
export function isUntitled(uri: Uri): boolean {
  if (uri.scheme !== "untitled") return false;
  void window.showInformationMessage(l10n.t("Save the letter first: what is said of it is kept beside it."));
  return true;
}

/** Who says so: the setting, or what is asked once and kept there. Undefined where the user turns back. */
export async function askPerson(): Promise<string | undefined> {
  const settings = workspace.getConfiguration("imr");
  const person = settings.get("person", "").trim();
  if (person !== "") return person;
  const name = (await window.showInputBox({ title: l10n.t("Your Name"), prompt: l10n.t("It is written beside what you say of findings, and kept in the setting imr.person."), ignoreFocusOut: true }))?.trim();
  if (name) await settings.update("person", name, ConfigurationTarget.Global);
  return name || undefined;
}
