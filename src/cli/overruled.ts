import type { ConfigurationSource } from "../configuration/configuration";

/** Tells which options of a call have no effect in a folder, as one of the configuration files that hold there, the nearest first, says something else; as sentences. */
export function* overruledOptions({ preset, rules }: ConfigurationSource, files: readonly ConfigurationSource[]): Generator<string> {
  const presetFile = files.find((file) => file.preset !== null);
  if (preset !== null && presetFile && presetFile.preset !== preset) yield hasNoEffect(`--preset ${preset}`, presetFile, `names the preset ${presetFile.preset}`);
  for (const [rule, level] of rules) {
    const ruleFile = files.find((file) => file.rules.has(rule));
    if (ruleFile && ruleFile.rules.get(rule) !== level) yield hasNoEffect(`--rule ${rule}=${level}`, ruleFile, `sets the rule to ${ruleFile.rules.get(rule)}`);
  }
}

function hasNoEffect(option: string, { name }: ConfigurationSource, instead: string): string {
  return `${option} has no effect where ${name} holds, which ${instead}.`;
}
