import { Disposable, l10n, window } from "vscode";
import type { Row } from "../present/tree-row";
import { columnBeside } from "./columns";
import { registerCommand } from "./commands";
import { ITEMS_VIEW } from "./items-view";
import { namesOf } from "./names-of";
import { fileUri } from "./pdf-uris";
import { rangeOf } from "./ranges";
import { revealInExplorer } from "./reveal-in-explorer";
import { letterOf } from "./review-commands";
import { shownPath } from "./shown-path";
import type { WorkspaceLetters } from "./workspace-letters";

/** What the menu of a row does with its file; without a row, with the letter in the editor, or with all files that could not be read. */
export function serveRows(letters: WorkspaceLetters): Disposable {
  return Disposable.from(
    registerCommand("imr.openToSide", (row?: Row) => openToSide(row)),
    registerCommand("imr.revealInExplorer", (row?: Row) => revealLetter(row)),
    registerCommand("imr.readAgain", (row?: Row) => readAgain(letters, row)),
  );
}

async function openToSide(row: Row | undefined): Promise<void> {
  const letter = await letterOf(row);
  if (letter) await window.showTextDocument(letter, { viewColumn: await columnBeside(), ...(row?.place ? { selection: rangeOf(row.place) } : {}) });
}

async function revealLetter(row: Row | undefined): Promise<void> {
  const letter = await letterOf(row);
  if (!letter) return;
  const file = fileUri(letter);
  if (!(await revealInExplorer(file))) void window.showInformationMessage(l10n.t("{0} is in no folder of the workspace.", shownPath(file)));
}

/** A file that still cannot be read is told of again, so that it is seen that it was tried. */
async function readAgain(letters: WorkspaceLetters, row: Row | undefined): Promise<void> {
  const failures = (): readonly Row[] => letters.known().flatMap(({ other }) => (other?.kind === "failure" ? other : []));
  const meant = new Set((row ? [row] : failures()).flatMap(({ uri }) => uri ?? []));
  if (meant.size === 0) return void window.showInformationMessage(l10n.t("Of the files in Disputed Items, there is none that could not be read."));
  await window.withProgress({ location: { viewId: ITEMS_VIEW } }, () => letters.readAgain([...meant]));
  const failed = failures().filter(({ uri }) => meant.has(uri!));
  const [first] = failed;
  if (!first) return;
  const said = failed.length === 1 ? `${first.label}: ${first.description}` : l10n.t("Could not be read: {0}.", namesOf(failed.map(({ label }) => label)));
  void window.showWarningMessage(said);
}
