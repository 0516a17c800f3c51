import { commands, window, type Uri } from "vscode";

/** Shows a Markdown document as a page, where VS Code has something that does; as text where its Markdown extension is not there, or turned off. */
export async function showMarkdown(uri: Uri): Promise<void> {
  try {
    await commands.executeCommand("markdown.showPreview", uri);
  } catch {
    await window.showTextDocument(uri);
  }
}
