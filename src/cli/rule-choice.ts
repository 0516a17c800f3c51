import { createConfigurations } from "../files/configurations";
import { allOn, configuredRules, resolveRules, type ConfigurationSource, type RuleSetting } from "../configuration/configuration";
import type { ConfigurationFile } from "../configuration/configuration-file";
import { RULES } from "../rules/index";
import type { Rule } from "../rules/rule";
import { FOLDERS } from "./folders";

/** What a call says of the rules. */
export interface ChosenRules {
  readonly configuration: ConfigurationSource;
  /** Whether every rule runs, also those that are off. */
  readonly allRules: boolean;
}

/** Which rules run on the letters of a folder, by its configuration files and by the call. */
export interface RuleChoice {
  settingsIn(folder: string): Promise<readonly RuleSetting[]>;
  rulesIn(folder: string): Promise<readonly Rule[]>;
  /** What is wrong with the configuration files asked so far and not told before, as lines that name the place; empty when all is well. */
  newProblems(): readonly string[];
}

/** Looks at each configuration file once. */
export function createRuleChoice({ configuration, allRules }: ChosenRules): RuleChoice {
  const configurations = createConfigurations(FOLDERS);
  const rules = new Map<string, Promise<readonly Rule[]>>();
  const told = new Set<ConfigurationFile>();
  let untold: string[] = [];
  const settingsIn = async (folder: string): Promise<readonly RuleSetting[]> => {
    const files = await configurations.of(folder);
    for (const file of files.filter((one) => !told.has(one))) {
      told.add(file);
      untold.push(...problemLines(file));
    }
    const settings = resolveRules(RULES, [...files.map(({ source }) => source), configuration]);
    return allRules ? allOn(settings) : settings;
  };
  return {
    settingsIn,
    rulesIn(folder) {
      const known = rules.get(folder) ?? settingsIn(folder).then(configuredRules);
      rules.set(folder, known);
      return known;
    },
    newProblems() {
      const lines = untold;
      untold = [];
      return lines;
    },
  };
}

function problemLines({ source, problems }: ConfigurationFile): readonly string[] {
  return problems.map(({ message, place: { start } }) => `${source.name}:${start.line + 1}:${start.character + 1}: ${message}`);
}
