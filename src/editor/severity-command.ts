import { commands, l10n, Range, Uri, window, workspace, WorkspaceEdit, type Disposable } from "vscode";
import { LEVELS, type Level } from "../configuration/configuration";
import { CONFIGURATION_FILE } from "../configuration/file-name";
import { withLevel } from "../configuration/severity-edit";
import type { Row } from "../present/tree-row";
import { fileText } from "./file-text";
import type { FindingTarget, FindingTargets } from "./finding-targets";
import { folderOf, type RuleChoice } from "./rule-choice";
import { shownPath } from "./shown-path";

/** *IMR: Change Severity of Rule…*: writes the level of a finding's rule into the nearest configuration file, or into a new one. */
export function changeSeverities(targets: FindingTargets, choice: RuleChoice): Disposable {
  return commands.registerCommand("imr.changeSeverity", async (given?: FindingTarget | Row, stated?: unknown) => {
    const target = await targets.targetOf(given, l10n.t("Change Severity of Rule"));
    if (!target) return;
    const letter = Uri.parse(target.uri, true);
    const { rule } = target.anchor;
    const level = LEVELS.find((one) => one === stated) ?? (await pickLevel(letter, rule, choice));
    if (level === undefined) return;
    const { file, isNew } = await nearestFile(letter);
    try {
      const problem = await write(file, isNew, rule, level);
      if (problem !== null) return void window.showErrorMessage(problem);
    } catch (error) {
      return void window.showErrorMessage(l10n.t("{0} cannot be written, so nothing was changed. The setting imr.rules sets rules too. ({1})", shownPath(file), error instanceof Error ? error.message : String(error)));
    }
    choice.readAgain();
    const answer = await window.showInformationMessage(l10n.t("{0} is set to {1} in {2}.", rule, level, shownPath(file)), l10n.t("Open File"));
    if (answer) await window.showTextDocument(file);
  });
}

async function pickLevel(letter: Uri, rule: string, choice: RuleChoice): Promise<Level | undefined> {
  const setting = (await choice.settingsFor(letter)).find((one) => one.rule.id === rule);
  const now = setting && (setting.severity ?? "off");
  const own = setting ? l10n.t("{0}, as the rule is by itself", setting.rule.offByDefault ? "off" : setting.rule.severity) : "";
  const items = LEVELS.map((level) => ({ label: level, description: level === "default" ? own : level === now ? l10n.t("now") : "" }));
  return (await window.showQuickPick(items, { title: l10n.t("Change Severity of {0}", rule), placeHolder: l10n.t("How grave are its findings in these letters?") }))?.label;
}

/** The file that is nearest to a letter; where there is none, a new one in the folder of the workspace, or of a letter outside of it. */
async function nearestFile(letter: Uri): Promise<{ readonly file: Uri; readonly isNew: boolean }> {
  const folder = folderOf(letter);
  const top = workspace.getWorkspaceFolder(folder)?.uri ?? folder;
  for (let at = folder; ; at = Uri.joinPath(at, "..")) {
    const file = Uri.joinPath(at, CONFIGURATION_FILE);
    if ((await fileText(file)) !== null) return { file, isNew: false };
    if (at.path === "/" || at.path === Uri.joinPath(at, "..").path || at.toString() === top.toString()) break;
  }
  return { file: Uri.joinPath(top, CONFIGURATION_FILE), isNew: true };
}

/** Why nothing was written; null where it was. A file with changes that are not saved gets one more, and stays unsaved. */
async function write(file: Uri, isNew: boolean, rule: string, level: Level): Promise<string | null> {
  if (isNew) {
    await workspace.fs.writeFile(file, new TextEncoder().encode(withLevel(null, rule, level)!));
    return null;
  }
  const document = await workspace.openTextDocument(file);
  const { isDirty } = document;
  const text = withLevel(document.getText(), rule, level);
  if (text === null) return l10n.t("{0} is damaged, so nothing was changed: mend it first.", shownPath(file));
  const edit = new WorkspaceEdit();
  edit.replace(file, new Range(0, 0, document.lineCount, 0), text);
  if (!(await workspace.applyEdit(edit)) || !(isDirty || (await document.save()))) throw new Error(l10n.t("VS Code refused the change"));
  return null;
}
