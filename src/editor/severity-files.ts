import { ConfigurationTarget, l10n, Range, Uri, workspace, WorkspaceEdit } from "vscode";
import type { Level } from "../configuration/configuration";
import { CONFIGURATION_FILE } from "../configuration/file-name";
import { withLevel, withoutLevel } from "../configuration/severity-edit";
import { fileText } from "./file-text";
import { fileUri } from "./pdf-uris";
import { folderOf } from "./rule-choice";
import { shownPath } from "./shown-path";

/** The configuration file in which the level of a rule is written: the nearest one up to the folder of the workspace; where there is none, a new one there, or beside a letter outside of it. */
export async function fileToWrite(letter: Uri): Promise<Uri> {
  const files = filesFor(letter);
  const top = workspace.getWorkspaceFolder(files[0])?.uri ?? folderOf(letter);
  const candidates = files.slice(0, files.findIndex((file) => Uri.joinPath(file, "..").toString() === top.toString()) + 1);
  for (const file of candidates) if ((await fileText(file)) !== null) return file;
  return candidates.at(-1) ?? files[0];
}

/** The configuration file that users know by a name; undefined where it is none of those that can hold for a letter. */
export function fileOfName(letter: Uri, name: string): Uri | undefined {
  return filesFor(letter).find((file) => shownPath(file) === name);
}

/** Writes the level of a rule into a file, or takes it out of it (null). Why nothing was written; null where it was. A file with changes that are not saved gets one more, and stays unsaved. Rejects where it cannot be written. */
export async function writeLevel(file: Uri, rule: string, level: Level | null): Promise<string | null> {
  if ((await fileText(file)) === null) {
    if (level !== null) await workspace.fs.writeFile(file, new TextEncoder().encode(withLevel(null, rule, level)!));
    return null;
  }
  const document = await workspace.openTextDocument(file);
  const { isDirty } = document;
  const text = level === null ? withoutLevel(document.getText(), rule) : withLevel(document.getText(), rule, level);
  if (text === null) return l10n.t("{0} is damaged, so nothing was changed: mend it first.", shownPath(file));
  const edit = new WorkspaceEdit();
  edit.replace(file, new Range(0, 0, document.lineCount, 0), text);
  if (!(await workspace.applyEdit(edit)) || !(isDirty || (await document.save()))) throw new Error(l10n.t("VS Code refused the change"));
  return null;
}

/** Takes a rule out of the setting `imr.rules`, where it is set nearest to a letter. Whether it was there. */
export async function removeFromSettings(letter: Uri, rule: string): Promise<boolean> {
  const settings = workspace.getConfiguration("imr", fileUri(letter));
  const { workspaceFolderValue, workspaceValue, globalValue } = settings.inspect<Readonly<Record<string, unknown>>>("rules") ?? {};
  for (const [target, value] of [[ConfigurationTarget.WorkspaceFolder, workspaceFolderValue], [ConfigurationTarget.Workspace, workspaceValue], [ConfigurationTarget.Global, globalValue]] as const) {
    if (!value || !(rule in value)) continue;
    const others = Object.entries(value).filter(([id]) => id !== rule);
    await settings.update("rules", others.length === 0 ? undefined : Object.fromEntries(others), target);
    return true;
  }
  return false;
}

/** Where the configuration files that can hold for a letter are, or would be: in its folder and those above it, the nearest first. */
function filesFor(letter: Uri): readonly [Uri, ...Uri[]] {
  const files: [Uri, ...Uri[]] = [Uri.joinPath(folderOf(letter), CONFIGURATION_FILE)];
  for (let at = folderOf(letter); at.path !== "/" && at.path !== ""; at = Uri.joinPath(at, "..")) files.push(Uri.joinPath(at, "..", CONFIGURATION_FILE));
  return files;
}
