import { commands, window, type Disposable } from "vscode";
import { wordsOfError } from "../text/words-of-error";

/** Does what a user asked for, and gives what comes of it; what goes wrong is shown as it says itself, and undefined is given. Never rejects. */
export async function showingErrors<Result>(action: () => Result | PromiseLike<Result>): Promise<Result | undefined> {
  try {
    return await action();
  } catch (error) {
    void window.showErrorMessage(wordsOfError(error));
    return undefined;
  }
}

/** Registers a command of the extension, of which the user is shown what goes wrong. */
export function registerCommand<Given extends readonly unknown[]>(command: string, action: (...given: Given) => unknown): Disposable {
  return commands.registerCommand(command, (...given: Given) => showingErrors(() => action(...given)));
}
