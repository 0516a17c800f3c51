import { createConfigurations } from "../files/configurations";
import { allOn, configuredRules, resolveRules, type ConfigurationSource, type RuleSetting } from "../configuration/configuration";
import type { ConfigurationFile, ConfigurationProblem } from "../configuration/configuration-file";
import { RULES } from "../rules/index";
import type { Rule } from "../rules/rule";
import { FOLDERS } from "./folders";
import { overruledOptions } from "./overruled";

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
  /** What is to be told of the configuration files asked so far and was not told before; empty lists when all is well. */
  newMessages(): ConfigurationMessages;
}

/** What is told of configuration files, as lines that name the file. */
export interface ConfigurationMessages {
  /** What cannot be used in them. */
  readonly problems: readonly string[];
  /** What is hardly meant in them, and which options of the call have no effect because of them. */
  readonly notices: readonly string[];
}

const NOTHING: ConfigurationMessages = { problems: [], notices: [] };

/** Looks at each configuration file once. */
export function createRuleChoice({ configuration, allRules }: ChosenRules): RuleChoice {
  const configurations = createConfigurations(FOLDERS);
  const rules = new Map<string, Promise<readonly Rule[]>>();
  const told = new Set<ConfigurationFile | string>();
  let untold = NOTHING;
  const isNew = (one: ConfigurationFile | string): boolean => {
    const isKnown = told.has(one);
    told.add(one);
    return !isKnown;
  };
  const settingsIn = async (folder: string): Promise<readonly RuleSetting[]> => {
    const files = await configurations.of(folder);
    const sources = files.map(({ source }) => source);
    const newFiles = files.filter(isNew);
    untold = {
      problems: [...untold.problems, ...newFiles.flatMap((file) => problemLines(file, "error"))],
      notices: [...untold.notices, ...newFiles.flatMap((file) => problemLines(file, "warning")), ...[...overruledOptions(configuration, sources)].filter(isNew)],
    };
    const settings = resolveRules(RULES, [...sources, configuration]);
    return allRules ? allOn(settings) : settings;
  };
  return {
    settingsIn,
    rulesIn(folder) {
      const known = rules.get(folder) ?? settingsIn(folder).then(configuredRules);
      rules.set(folder, known);
      return known;
    },
    newMessages() {
      const messages = untold;
      untold = NOTHING;
      return messages;
    },
  };
}

function problemLines({ source, problems }: ConfigurationFile, severity: ConfigurationProblem["severity"]): readonly string[] {
  return problems.filter((problem) => problem.severity === severity).map(({ message, place: { start } }) => `${source.name}:${start.line + 1}:${start.character + 1}: ${message}`);
}
