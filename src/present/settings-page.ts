import { originWords, type RuleSetting } from "../configuration/configuration";
import { CONFIGURATION_FILE } from "../configuration/file-name";
import { escapedMarkdown } from "./markdown";
import { inEnglish, type Translate } from "./translate";

/** A Markdown page that says how each rule runs on a letter, and where that comes from. */
export function settingsPage(letter: string, settings: readonly RuleSetting[], translate: Translate = inEnglish): string {
  const rows = settings.map(({ rule, severity, origin }) => `| ${rule.id} | ${severity ?? "off"} | ${escapedMarkdown(originWords(origin))} |`);
  return [
    `# ${translate("How rules run on {0}", escapedMarkdown(letter))}`,
    translate("The nearest {0} that names a rule wins; VS Code's settings {1} and {2} fill in the rest.", `\`${CONFIGURATION_FILE}\``, "`imr.preset`", "`imr.rules`"),
    translate("Change Severity of Rule…, at one of the rule's findings, changes one for all letters of the folder."),
    [`| ${translate("Rule")} | ${translate("Severity")} | ${translate("Set by")} |`, "|---|---|---|", ...rows].join("\n"),
  ].join("\n\n").concat("\n");
}
