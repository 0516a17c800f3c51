import { MarkdownString, type Uri } from "vscode";
import type { Place } from "../text/lines";

/** The command of links to places. The address of a file would do where it is one on disk; of other file systems VS Code takes none for a link. */
export const GO_TO = "imr.goTo";

/** Markdown whose links may run these commands and no others. */
export function trusted(markdown: string, enabledCommands: readonly string[]): MarkdownString {
  const text = new MarkdownString(markdown);
  text.isTrusted = { enabledCommands };
  return text;
}

/** The target of a link in Markdown that runs a command with what is given. */
export function commandLink(command: string, ...given: readonly unknown[]): string {
  return `command:${command}?${encodeURIComponent(JSON.stringify(given)).replace(/[()]/g, (mark) => (mark === "(" ? "%28" : "%29"))}`;
}

/** The target of a link in Markdown that goes to a place of a file. */
export function placeLink(uri: Uri, place: Place): string {
  return commandLink(GO_TO, uri.toString(), place);
}
