import { l10n, window, type Uri } from "vscode";
import { fileUri, nameOf } from "./pdf-uris";

/** Tells of a file, once for all commands that are about letters, that it is none and why: that nothing is found in it would be said of a letter. */
export function tellNoLetter(uri: Uri, reason: string): void {
  void window.showInformationMessage(l10n.t("{0}: no determination letter. {1}", nameOf(fileUri(uri)), reason));
}
