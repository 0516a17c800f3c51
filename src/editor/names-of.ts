import { l10n } from "vscode";

/** As many names as a notification has room for. */
const MOST_NAMES = 5;

/** Some names in a sentence, no more than there is room for, and how many more there are. */
export function namesOf(all: readonly string[]): string {
  const names = all.slice(0, MOST_NAMES).join(", ");
  return all.length > MOST_NAMES ? l10n.t("{0} and {1} more", names, all.length - MOST_NAMES) : names;
}
