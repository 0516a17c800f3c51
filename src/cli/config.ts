import { stat } from "node:fs/promises";
import { resolve } from "node:path";
import type { RuleSetting } from "../configuration/configuration";
import { originWords } from "../configuration/configuration";
import type { ConfigCommand } from "./commands";
import { folderOf } from "./folders";
import { reasonOf } from "./reason";
import { createRuleChoice } from "./rule-choice";
import type { Streams } from "./run";
import { notice, type ExitStatus } from "./summary";
import { tableLines } from "./table";

/** Prints how each rule runs on a letter or in a folder: as a configuration file that says the same, or as a table that says where each value comes from. */
export async function printConfiguration({ path, explain, configuration }: ConfigCommand, streams: Streams): Promise<ExitStatus> {
  const choice = createRuleChoice({ configuration, allRules: false });
  try {
    const folder = (await stat(path)).isDirectory() ? resolve(path) : folderOf(path);
    const settings = await choice.settingsIn(folder);
    await streams.writeOutput(explain ? table(settings) : asFile(settings));
  } catch (error) {
    await streams.writeError(notice(`${path}: ${reasonOf(error)}`));
    return 2;
  }
  const { problems, notices } = choice.newMessages();
  await streams.writeError([...problems, ...notices].map(notice).join(""));
  return problems.length > 0 ? 2 : 0;
}

function asFile(settings: readonly RuleSetting[]): string {
  const rules = Object.fromEntries(settings.map(({ rule, severity }) => [rule.id, severity ?? "off"]));
  return `${JSON.stringify({ rules }, null, 2)}\n`;
}

function table(settings: readonly RuleSetting[]): string {
  return tableLines(settings.map(({ rule, severity, origin }) => [rule.id, severity ?? "off", originWords(origin)]));
}
