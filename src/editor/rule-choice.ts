import { Disposable, EventEmitter, l10n, RelativePattern, Uri, workspace, type Event } from "vscode";
import { configuredRules, LEVELS, resolveRules, type ConfigurationSource, type Level, type RuleSetting } from "../configuration/configuration";
import { ruleProblem } from "../configuration/configuration-file";
import { CONFIGURATION_FILE } from "../configuration/file-name";
import { isPresetName } from "../configuration/presets";
import { createConfigurations } from "../files/configurations";
import type { Folders } from "../files/folders";
import { RULES } from "../rules/index";
import type { Rule } from "../rules/rule";
import type { ConfigurationProblems } from "./configuration-problems";
import { fileText } from "./file-text";
import { folderOf, parentOf } from "./letter-folders";
import { fileUri } from "./pdf-uris";
import { shownPath } from "./shown-path";

/** Which rules run on a letter, by the configuration files of its folder and those above, and by VS Code's settings. */
export interface RuleChoice extends Disposable {
  /** The rules for a letter; reads the configuration files where that has not happened. Never rejects. */
  rulesFor(letter: Uri): Promise<readonly Rule[]>;
  /** The same with where each setting comes from. */
  settingsFor(letter: Uri): Promise<readonly RuleSetting[]>;
  /** What says how rules run on a letter, the nearest first. */
  sourcesFor(letter: Uri): Promise<readonly ConfigurationSource[]>;
  /** Reads the configuration files anew, without waiting until a change of them is told. */
  readAgain(): void;
  /** Fires when other rules may run than before. */
  readonly onDidChange: Event<void>;
}

/** Follows the configuration files and the settings; files are read when a letter of their folder is met. */
export function createRuleChoice(problems: ConfigurationProblems): RuleChoice {
  const changed = new EventEmitter<void>();
  const watchers = createWatchers(() => forget());
  const configurations = createConfigurations(foldersOf(watchers.watch), (folder, file) => problems.tell(Uri.joinPath(folder, CONFIGURATION_FILE), file?.problems ?? []));
  const known = new Map<string, Promise<readonly Rule[]>>();
  const forget = (): void => {
    configurations.forget();
    known.clear();
    changed.fire();
  };
  const sourcesFor = async (letter: Uri): Promise<readonly ConfigurationSource[]> => {
    const folder = folderOf(letter);
    return [...(folder ? await configurations.of(folder) : []).map(({ source }) => source), settingsSource(letter)];
  };
  const settingsFor = async (letter: Uri): Promise<readonly RuleSetting[]> => resolveRules(RULES, await sourcesFor(letter));
  const listener = workspace.onDidChangeConfiguration((event) => {
    if (event.affectsConfiguration("imr.preset") || event.affectsConfiguration("imr.rules")) forget();
  });
  return {
    rulesFor(letter) {
      const key = folderOf(letter)?.toString() ?? "";
      const rules = known.get(key) ?? settingsFor(letter).then(configuredRules);
      known.set(key, rules);
      return rules;
    },
    settingsFor,
    sourcesFor,
    readAgain: forget,
    onDidChange: changed.event,
    dispose: () => Disposable.from(changed, watchers, listener).dispose(),
  };
}

function foldersOf(watch: (folder: Uri) => void): Folders<Uri> {
  return {
    parentOf,
    keyOf: (folder) => folder.toString(),
    addressOf: (folder, file) => Uri.joinPath(folder, file).toString(),
    nameOf: (folder, file) => shownPath(Uri.joinPath(folder, file)),
    read(folder, file) {
      watch(folder);
      return fileText(Uri.joinPath(folder, file));
    },
  };
}

/** Watches the configuration files of the workspace, and those of folders outside of it that were asked for. */
function createWatchers(changed: () => void): Disposable & { watch(folder: Uri): void } {
  const watchers = new Map<string, Disposable>();
  const add = (key: string, pattern: RelativePattern | string): void => {
    const watcher = workspace.createFileSystemWatcher(pattern);
    watchers.set(key, Disposable.from(watcher, watcher.onDidChange(changed), watcher.onDidCreate(changed), watcher.onDidDelete(changed)));
  };
  add("", `**/${CONFIGURATION_FILE}`);
  // A watcher may tell late or not at all of a folder that is new, and of one in a virtual file system: what was done in the editor is known without it.
  const consider = (...uris: readonly Uri[]): void => { if (uris.some(({ path }) => path.endsWith(`/${CONFIGURATION_FILE}`))) changed(); };
  const done = Disposable.from(
    workspace.onDidSaveTextDocument(({ uri }) => consider(uri)),
    workspace.onDidCreateFiles(({ files }) => consider(...files)),
    workspace.onDidDeleteFiles(({ files }) => consider(...files)),
    workspace.onDidRenameFiles(({ files }) => consider(...files.flatMap(({ oldUri, newUri }) => [oldUri, newUri]))),
  );
  return {
    watch(folder) {
      const key = folder.toString();
      if (watchers.has(key) || workspace.fs.isWritableFileSystem(folder.scheme) === undefined || workspace.getWorkspaceFolder(folder)) return;
      add(key, new RelativePattern(folder, CONFIGURATION_FILE));
    },
    dispose: () => Disposable.from(done, ...watchers.values()).dispose(),
  };
}

/** What VS Code's settings say of the rules of a letter. What makes no sense in them is marked in the settings editor, and left out here. */
function settingsSource(letter: Uri): ConfigurationSource {
  const settings = workspace.getConfiguration("imr", fileUri(letter));
  const preset = settings.get<unknown>("preset");
  const rules = new Map<string, Level>();
  for (const [id, value] of Object.entries(settings.get<Readonly<Record<string, unknown>>>("rules") ?? {})) {
    const level = LEVELS.find((one) => one === value);
    if (level !== undefined && ruleProblem(id) === null) rules.set(id, level);
  }
  return { name: l10n.t("VS Code settings"), file: null, preset: isPresetName(preset) ? preset : null, rules };
}
