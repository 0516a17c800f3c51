import { MarkdownString, Uri, ViewColumn, window, type Disposable } from "vscode";
import type { Place } from "../text/lines";
import { columnOf } from "./columns";
import { registerCommand } from "./commands";
import { encodedComponent } from "./encoded-component";
import { rangeOf } from "./ranges";

/** The command of links to places. The address of a file would do where it is one on disk; of other file systems VS Code takes none for a link. */
export const GO_TO = "imr.goTo";

/** Follows the links to places: to where the letter is shown, so that it hides nothing else. */
export function serveLinks(): Disposable {
  return registerCommand(GO_TO, (letter: string, place: Place) => {
    const uri = Uri.parse(letter, true);
    return window.showTextDocument(uri, { viewColumn: columnOf(uri) ?? ViewColumn.One, selection: rangeOf(place) });
  });
}

/** Markdown whose links may run these commands and no others. */
export function trusted(markdown: string, enabledCommands: readonly string[]): MarkdownString {
  const text = new MarkdownString(markdown);
  text.isTrusted = { enabledCommands };
  return text;
}

/** The target of a link in Markdown that runs a command with what is given. */
export function commandLink(command: string, ...given: readonly unknown[]): string {
  return `command:${command}?${encodedComponent(JSON.stringify(given))}`;
}

/** The target of a link in Markdown that goes to a place of a file. */
export function placeLink(uri: Uri, place: Place): string {
  return commandLink(GO_TO, uri.toString(), place);
}
