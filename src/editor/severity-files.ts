import { ConfigurationTarget, l10n, Range, Uri, workspace, WorkspaceEdit } from "vscode";
import type { Level } from "../configuration/configuration";
import { CONFIGURATION_FILE } from "../configuration/file-name";
import { withLevel, withoutLevel } from "../configuration/severity-edit";
import { presentText } from "./file-text";
import { foldersUpFrom } from "./letter-folders";
import { fileUri } from "./pdf-uris";
import { shownPath } from "./shown-path";

/** The configuration file in which the level of a rule is written: the nearest one up to the folder of the workspace; where there is none, a new one there, or beside a letter outside of it. Null for a letter in no folder. Never rejects. */
export async function fileToWrite(letter: Uri): Promise<Uri | null> {
  const folders = foldersUpFrom(letter);
  const [own] = folders;
  if (!own) return null;
  const top = workspace.getWorkspaceFolder(own)?.uri ?? own;
  const candidates = folders.slice(0, folders.findIndex((folder) => folder.toString() === top.toString()) + 1).map((folder) => Uri.joinPath(folder, CONFIGURATION_FILE));
  // One that cannot be read now may be there: whoever writes it is told.
  for (const file of candidates) if ((await presentText(file).catch(() => "")) !== null) return file;
  return candidates.at(-1) ?? Uri.joinPath(own, CONFIGURATION_FILE);
}

/** What came of writing: the file holds it, or will when its changes are saved, or why nothing was written, as a sentence. */
export type Written = "saved" | "unsaved" | { readonly problem: string };

/** Writes the level of a rule into a file, or takes it out of it (null). A file with changes that are not saved gets one more, and stays unsaved. Rejects where it cannot be written. */
export async function writeLevel(file: Uri, rule: string, level: Level | null): Promise<Written> {
  if ((await presentText(file)) === null) {
    if (level !== null) await workspace.fs.writeFile(file, new TextEncoder().encode(withLevel(null, rule, level)!));
    return "saved";
  }
  const document = await workspace.openTextDocument(file);
  const { isDirty } = document;
  const text = level === null ? withoutLevel(document.getText(), rule) : withLevel(document.getText(), rule, level);
  if (text === null) return { problem: l10n.t("{0} has a syntax error, so nothing was changed. Correct it and try again.", shownPath(file)) };
  const edit = new WorkspaceEdit();
  edit.replace(file, new Range(0, 0, document.lineCount, 0), text);
  if (!(await workspace.applyEdit(edit)) || !(isDirty || (await document.save()))) throw new Error(l10n.t("VS Code refused the change"));
  return isDirty ? "unsaved" : "saved";
}

/** Takes a rule out of the setting `imr.rules`, where it is set nearest to a letter. Whether it was there. */
export async function removeFromSettings(letter: Uri, rule: string): Promise<boolean> {
  const settings = workspace.getConfiguration("imr", fileUri(letter));
  const { workspaceFolderValue, workspaceValue, globalValue } = settings.inspect<Readonly<Record<string, unknown>>>("rules") ?? {};
  const nearestFirst = [
    [ConfigurationTarget.WorkspaceFolder, workspaceFolderValue],
    [ConfigurationTarget.Workspace, workspaceValue],
    [ConfigurationTarget.Global, globalValue],
  ] as const;
  for (const [target, value] of nearestFirst) {
    if (!value || !(rule in value)) continue;
    const others = Object.entries(value).filter(([id]) => id !== rule);
    await settings.update("rules", others.length === 0 ? undefined : Object.fromEntries(others), target);
    return true;
  }
  return false;
}
