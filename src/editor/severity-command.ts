import { l10n, Uri, window, type Disposable } from "vscode";
import { LEVELS, type Level } from "../configuration/configuration";
import { settingUnder, severityQuestion } from "../present/severity-choices";
import type { Row } from "../present/tree-row";
import { RULES } from "../rules/index";
import type { Rule } from "../rules/rule";
import { wordsOfError } from "../text/words-of-error";
import { registerCommand } from "./commands";
import type { FindingTarget, FindingTargets } from "./finding-targets";
import { pickOne } from "./pick-one";
import type { RuleChoice } from "./rule-choice";
import { SAMPLE_SCHEME, shownPath } from "./shown-path";
import { fileToWrite, removeFromSettings, writeLevel } from "./severity-files";

/** What was changed: said as a sentence, and the file, null where none was written. */
interface Changed {
  readonly said: string;
  readonly file: Uri | null;
}

/** *IMR: Change Severity of Rule…*: writes the level of a finding's rule into the nearest configuration file, or into a new one; `default` takes the rule out of where it is set. */
export function changeSeverities(targets: FindingTargets, choice: RuleChoice): Disposable {
  return registerCommand("imr.changeSeverity", async (given?: FindingTarget | Row, stated?: unknown) => {
    const target = await targets.targetOf(given, l10n.t("Change Severity of Rule"));
    const rule = RULES.find(({ id }) => id === target?.anchor.rule);
    if (!target || !rule) return;
    const letter = Uri.parse(target.uri, true);
    const level = LEVELS.find((one) => one === stated) ?? (await pickLevel(target, rule, targets, choice));
    if (level === undefined) return;
    const changed = level === "default" ? await remove(letter, rule, choice) : await set(letter, rule, level);
    if (!changed) return;
    choice.readAgain();
    const answer = await window.showInformationMessage(changed.said, ...(changed.file ? [l10n.t("Open File")] : []));
    if (answer && changed.file) await window.showTextDocument(changed.file);
  });
}

async function pickLevel(target: FindingTarget, rule: Rule, targets: FindingTargets, choice: RuleChoice): Promise<Level | undefined> {
  const letter = Uri.parse(target.uri, true);
  const [sources, severity, file] = await Promise.all([choice.sourcesFor(letter), targets.severityOf(target), fileToWrite(letter)]);
  const { now, choices } = severityQuestion(rule, sources, severity, l10n.t);
  const items = choices.map(({ level, ...words }) => ({ label: level, ...words }));
  const picked = await pickOne(items, {
    title: l10n.t("Change Severity: {0}", rule.title),
    placeHolder: [l10n.t("Now: {0}.", now), ...reachOf(file)].join(" "),
    active: items.find(({ label }) => label === now),
  });
  return picked?.label;
}

/** Where a change is written, and what it holds for, as a sentence; none where it cannot be written. */
function reachOf(file: Uri | null): readonly string[] {
  if (file === null) return [];
  if (file.scheme === SAMPLE_SCHEME) return [l10n.t("A change holds for the sample letter, until the window is closed.")];
  return [l10n.t("A change is written to {0}, for all letters of its folder.", shownPath(file))];
}

/** Null, and told, where nothing was changed. */
async function set(letter: Uri, { id }: Rule, level: Level): Promise<Changed | null> {
  const file = await fileToWrite(letter);
  if (!file) {
    void window.showInformationMessage(l10n.t("This letter is in no folder that could hold a configuration file. Save it first, or set {0} in the setting imr.rules.", id));
    return null;
  }
  const written = await write(file, id, level);
  if (written === null) return null;
  if (file.scheme === SAMPLE_SCHEME) return { said: l10n.t("{0} is set to {1} for the sample letter, until the window is closed.", id, level), file };
  const said = written === "saved" ? l10n.t("{0} is set to {1} in {2}.", id, level, shownPath(file))
    : l10n.t("{0} is set to {1} in {2}, which has unsaved changes. It holds when you save the file.", id, level, shownPath(file));
  return { said, file };
}

/** Takes out the entry that counts for the letter. Null, and told, where nothing was changed. */
async function remove(letter: Uri, rule: Rule, choice: RuleChoice): Promise<Changed | null> {
  const before = await choice.sourcesFor(letter);
  const source = before.find(({ rules }) => rules.has(rule.id));
  const file = source && source.file !== null ? Uri.parse(source.file, true) : null;
  const written = file ? await write(file, rule.id, null) : await removeFromSettings(letter, rule.id);
  if (!written) {
    if (!file) void window.showInformationMessage(l10n.t("{0} has no entry of its own, so nothing was changed.", rule.id));
    return null;
  }
  if (written === "unsaved") {
    return { said: l10n.t("{0} is no longer set in {1}, which has unsaved changes. That holds when you save the file.", rule.id, source!.name), file };
  }
  choice.readAgain();
  const severity = settingUnder(rule, await choice.sourcesFor(letter)).severity ?? "off";
  return { said: l10n.t("{0} is no longer set in {1}. It is now {2}.", rule.id, source?.name ?? "imr.rules", severity), file };
}

/** Null, and told, where nothing was written. */
async function write(file: Uri, rule: string, level: Level | null): Promise<"saved" | "unsaved" | null> {
  try {
    const written = await writeLevel(file, rule, level);
    if (typeof written === "string") return written;
    void window.showErrorMessage(written.problem);
    return null;
  } catch (error) {
    void window.showErrorMessage(l10n.t("{0} cannot be written, so nothing was changed. The setting imr.rules sets rules too. ({1})", shownPath(file), wordsOfError(error)));
    return null;
  }
}
