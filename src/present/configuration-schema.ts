import { LEVELS } from "../configuration/configuration";
import { PRESETS } from "../configuration/presets";
import { RULES } from "../rules/index";
import { LEVEL_MEANINGS } from "./level-meanings";

/** What is written for a description: the words themselves, or a name under which a translation is found. */
type Describe = (key: string, english: string) => string;

/** The words themselves. */
const asWords: Describe = (_, english) => english;

/** What stands for a severity in a rule setting, and what it means. */
function levelSchema(describe: Describe) {
  return { enum: LEVELS, enumDescriptions: LEVELS.map((level) => describe(`imr.level.${level}`, LEVEL_MEANINGS[level])) };
}

function ruleProperties<Schema>(describe: Describe, schema: Schema) {
  return Object.fromEntries(RULES.map(({ id, title, severity, offByDefault }) => {
    const description = describe(`imr.rules.${id}`, `${title}. By default: ${offByDefault ? "off" : severity}.`);
    return [id, { description, ...schema }];
  }));
}

/**
 * What an editor completes and explains in the rules of a configuration file, by id. It accepts whatever it does not know: what is wrong is told by
 * `parseConfiguration` alone, in the same words everywhere.
 */
function rulesSchema() {
  return { type: "object", properties: ruleProperties(asWords, { anyOf: [levelSchema(asWords), {}] }) };
}

/** The same for VS Code's settings, which offer a row with a menu for each rule only where nothing else is accepted. */
export function rulesSetting(describe = asWords) {
  return { type: "object", properties: ruleProperties(describe, { type: "string", ...levelSchema(describe) }), additionalProperties: false };
}

/** The presets as an editor completes and explains them. */
export function presetSchema(describe = asWords) {
  return { enum: Object.keys(PRESETS), markdownEnumDescriptions: Object.entries(PRESETS).map(([name, { description }]) => describe(`imr.preset.${name}`, description)) };
}

/** The same for VS Code's settings, with a value for none of them, so that the settings page offers all as a menu. Any other value, such as `null`, is none too. */
export function presetSetting(describe = asWords) {
  const { enum: names, markdownEnumDescriptions } = presetSchema(describe);
  return { enum: ["none", ...names], markdownEnumDescriptions: [describe("imr.preset.none", "Every rule runs with the severity of its own."), ...markdownEnumDescriptions] };
}

/** The JSON schema of configuration files. */
export function configurationSchema() {
  return {
    $schema: "http://json-schema.org/draft-07/schema#",
    title: "Configuration of IMR Determinations",
    description: "Sets the rules for the determination letters of this folder and of those below.",
    type: "object",
    allowComments: true,
    allowTrailingCommas: true,
    properties: {
      $schema: { description: "The address of a JSON schema; it is not used.", type: "string" },
      root: { description: "Whether configuration files in the folders above are left out of account.", anyOf: [{ type: "boolean" }, {}] },
      preset: { description: "A named choice of rules, for those that nothing names.", anyOf: [presetSchema(), {}] },
      rules: { description: "Rules and their severities.", ...rulesSchema() },
    },
  };
}
