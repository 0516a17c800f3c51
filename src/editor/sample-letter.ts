import { commands, Disposable, Uri, window, workspace } from "vscode";
import { fileText } from "./file-text";

const SCHEME = "imr-sample";
const SAMPLE = "2015-baclofen.imr.txt";

/** *IMR: Open Sample Letter*: an invented letter out of the extension; it cannot be edited, and stands in no folder. */
export function serveSample(extensionUri: Uri): Disposable {
  return Disposable.from(
    workspace.registerTextDocumentContentProvider(SCHEME, {
      provideTextDocumentContent: ({ path }) => fileText(Uri.joinPath(extensionUri, "media", "samples", path)),
    }),
    commands.registerCommand("imr.openSample", () => window.showTextDocument(Uri.from({ scheme: SCHEME, path: `/${SAMPLE}` }), { preview: false })),
  );
}
