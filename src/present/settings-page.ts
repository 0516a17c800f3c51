import { originWords, type RuleSetting } from "../configuration/configuration";
import { CONFIGURATION_FILE } from "../configuration/file-name";
import { escapedMarkdown } from "./markdown";

/** A Markdown page that says how each rule runs on a letter, and where that comes from. */
export function settingsPage(letter: string, settings: readonly RuleSetting[]): string {
  const rows = settings.map(({ rule, severity, origin }) => `| ${rule.id} | ${severity ?? "off"} | ${escapedMarkdown(originWords(origin))} |`);
  return [
    `# How rules run on ${escapedMarkdown(letter)}`,
    `The nearest \`${CONFIGURATION_FILE}\` that names a rule wins; VS Code's settings \`imr.preset\` and \`imr.rules\` fill in the rest.`,
    ["| rule | severity | set by |", "|---|---|---|", ...rows].join("\n"),
  ].join("\n\n").concat("\n");
}
