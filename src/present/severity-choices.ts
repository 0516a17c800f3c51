import { LEVELS, originWords, resolveRules, type ConfigurationSource, type Level, type RuleSetting } from "../configuration/configuration";
import type { Rule, Severity } from "../rules/rule";
import { LEVEL_MEANINGS } from "./level-meanings";
import { inEnglish, translatable, type Translate } from "./translate";

/** A level that a rule can be given, as it is offered. */
export interface SeverityChoice {
  readonly level: Level;
  /** What it is now, or what it would come to; empty where there is nothing to say. */
  readonly description: string;
  /** What the level means. */
  readonly detail: string;
}

/** What is offered for a rule on a letter. */
export interface SeverityQuestion {
  /** What severity the finding has now; of a rule that finds nothing, that of the rule. */
  readonly now: Level;
  readonly choices: readonly SeverityChoice[];
}

/** Choosing the default takes an entry out, so that what stands farther away may set the rule. */
const MEANINGS: Readonly<Record<Level, string>> = { ...LEVEL_MEANINGS, default: translatable("The rule has no setting of its own.") };

/** What is offered where the severity of a rule is to be changed; the default only where it changes something. `found` is that of the finding, which a rule may report graver or lighter than it usually does; null where none is found. */
export function severityQuestion(rule: Rule, sources: readonly ConfigurationSource[], found: Severity | null, translate: Translate = inEnglish): SeverityQuestion {
  const setting = settingUnder(rule, sources);
  const now = found ?? setting.severity ?? "off";
  const origin = wordsOf(setting, translate);
  const described = (level: Level): string => {
    if (level === now) return translate("now: {0}", origin);
    return level === setting.severity ? translate("what this rule usually reports") : "";
  };
  return {
    now,
    choices: LEVELS.flatMap((level) => {
      const description = level === "default" ? withoutEntry(rule, sources, translate) : described(level);
      return description === null ? [] : [{ level, description, detail: translate(MEANINGS[level]) }];
    }),
  };
}

/** How a rule runs under some sources. */
export function settingUnder(rule: Rule, sources: readonly ConfigurationSource[]): RuleSetting {
  return resolveRules([rule], sources)[0]!;
}

/** How a rule's severity came about, in words. */
function wordsOf({ origin }: RuleSetting, translate: Translate): string {
  return origin.source === null ? translate("as the rule is by itself") : translate("set by {0}", originWords(origin));
}

/** What it comes to when the nearest entry of the rule is taken out; null where there is none. */
function withoutEntry(rule: Rule, sources: readonly ConfigurationSource[], translate: Translate): string | null {
  const at = sources.findIndex(({ rules }) => rules.has(rule.id));
  const source = sources[at];
  if (source === undefined) return null;
  const rest = settingUnder(rule, sources.with(at, { ...source, rules: new Map([...source.rules].filter(([id]) => id !== rule.id)) }));
  return translate("removes the entry in {0}: then {1}, {2}", source.name, rest.severity ?? "off", wordsOf(rest, translate));
}
