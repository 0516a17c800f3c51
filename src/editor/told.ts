import { window } from "vscode";
import { wordsOfError } from "../text/words-of-error";

/** Does what a user asked for; what goes wrong is told as it says itself. Never rejects. */
export async function told(action: () => Promise<void>): Promise<void> {
  try {
    await action();
  } catch (error) {
    void window.showErrorMessage(wordsOfError(error));
  }
}
