import { PRESETS, type PresetName } from "./presets";
import { SEVERITIES, type Rule, type Severity } from "../rules/rule";

/** What a rule can be set to; `default` is what it is without any setting. */
export type Level = Severity | "off" | "default";

/** Every level, the gravest first. */
export const LEVELS: readonly Level[] = [...SEVERITIES, "off", "default"];

/** Where something is said of the rules: in a configuration file, the settings of the editor, or the options of a call. */
export interface SourceName {
  /** How users know it: a path, `VS Code settings`, `--rule`. */
  readonly name: string;
  /** The address of a configuration file, by which it is found again; null for what is none. */
  readonly file: string | null;
}

/** What one place says of the rules. */
export interface ConfigurationSource extends SourceName {
  /** Null where it names none. */
  readonly preset: PresetName | null;
  /** The rules that it names, by id. */
  readonly rules: ReadonlyMap<string, Level>;
}

/** What a rule's severity comes from. `source` is null where nothing says anything. */
export interface Origin {
  readonly source: string | null;
  /** Null where the source names the rule itself. */
  readonly preset: PresetName | null;
}

/** How a rule runs, and why. */
export interface RuleSetting {
  readonly rule: Rule;
  /** Null where it is off. */
  readonly severity: Severity | null;
  /** Whether somebody chose the severity: then all findings have it, also those that the rule would report graver or lighter. */
  readonly chosen: boolean;
  readonly origin: Origin;
}

/**
 * How each rule runs under some sources, the nearest first: the first one that names a rule decides on it; for a rule that none names, the first
 * preset does; else the rule is as it is by default.
 */
export function resolveRules(rules: readonly Rule[], sources: readonly ConfigurationSource[]): readonly RuleSetting[] {
  const presetSource = sources.find(({ preset }) => preset !== null);
  return rules.map((rule) => {
    const source = sources.find((one) => one.rules.has(rule.id));
    if (source) return settingOf(rule, source.rules.get(rule.id)!, { source: source.name, preset: null });
    const preset = presetSource?.preset ?? null;
    const level = preset === null ? undefined : PRESETS[preset].levels.get(rule.id);
    return level === undefined ? settingOf(rule, "default", { source: null, preset: null }) : settingOf(rule, level, { source: presetSource!.name, preset });
  });
}

/** The rules that run, each with its severity. */
export function configuredRules(settings: readonly RuleSetting[]): readonly Rule[] {
  return settings.flatMap(({ rule, severity, chosen }) => (severity === null ? [] : [chosen ? withSeverity(rule, severity) : rule]));
}

/** The same settings with every rule on: one that is off has its own severity. */
export function allOn(settings: readonly RuleSetting[]): readonly RuleSetting[] {
  return settings.map((setting) => (setting.severity === null ? { ...setting, severity: setting.rule.severity, chosen: false } : setting));
}

/** Where a value comes from, in words. */
export function originWords({ source, preset }: Origin): string {
  if (source === null) return "default";
  return preset === null ? source : `preset ${preset} from ${source}`;
}

function settingOf(rule: Rule, level: Level, origin: Origin): RuleSetting {
  if (level === "default") return { rule, severity: rule.offByDefault ? null : rule.severity, chosen: false, origin };
  return { rule, severity: level === "off" ? null : level, chosen: level !== "off", origin };
}

function withSeverity(rule: Rule, severity: Severity): Rule {
  return {
    ...rule,
    severity,
    *check(letter) {
      for (const report of rule.check(letter)) yield { ...report, severity };
    },
  };
}
