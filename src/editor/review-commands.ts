import { ConfigurationTarget, l10n, Uri, window, workspace } from "vscode";
import type { Row } from "../present/tree-row";
import { personNamed } from "../review/person";
import { letterEditor } from "./letter-editor";

/** The address of the letter that a row is of; without one, of the letter in the editor. Undefined where there is none; the user is told then. */
export async function letterOf(row: Pick<Row, "uri"> | undefined): Promise<Uri | undefined> {
  return row?.uri ? Uri.parse(row.uri, true) : (await letterEditor())?.document.uri;
}

/** Whether a letter has no file that a review could be kept beside; the user is told then. */
export function isUntitled(uri: Uri): boolean {
  if (uri.scheme !== "untitled") return false;
  void offerSaving(uri);
  return true;
}

async function offerSaving(uri: Uri): Promise<void> {
  const save = l10n.t("Save…");
  if ((await window.showInformationMessage(l10n.t("Save the letter first: what is said of it is kept beside it."), save)) === save) await workspace.saveAs(uri);
}

/** Who says so: the setting, or what is asked once and kept there; `about` is told then, a sentence on what is said. Undefined where the user turns back. */
export async function askPerson(about = ""): Promise<string | undefined> {
  const settings = workspace.getConfiguration("imr");
  const person = personNamed(settings.get("person", ""));
  if (person !== null) return person;
  const words = await window.showInputBox({
    title: l10n.t("Your Name"),
    prompt: `${about} ${l10n.t("Your name is written beside what you say of a letter, and kept in the setting imr.person.")}`.trim(),
    validateInput: (words) => (personNamed(words) === null ? l10n.t("Enter a name, or initials.") : undefined),
    ignoreFocusOut: true,
  });
  const name = personNamed(words ?? "");
  if (name !== null) await settings.update("person", name, ConfigurationTarget.Global);
  return name ?? undefined;
}
