import { Disposable, Uri, window, workspace } from "vscode";
import { registerCommand } from "./commands";
import { createMemoryFiles } from "./memory-files";
import { SAMPLE_SCHEME } from "./shown-path";

const SAMPLE = "2015-baclofen.imr.txt";
/** What it is called in the editor, so that nobody takes it for a letter of his own. */
const NAME = "sample-letter.imr.txt";

/**
 * *IMR: Open Sample Letter*: an invented letter out of the extension, which is a file like any other letter: it opens locked, and what is
 * said of it stands in a review file beside it. All of that is forgotten with the window.
 */
export function serveSample(extensionUri: Uri): Disposable {
  const uri = Uri.from({ scheme: SAMPLE_SCHEME, path: `/${NAME}` });
  const files = createMemoryFiles(async ({ path }) => (path === uri.path ? workspace.fs.readFile(Uri.joinPath(extensionUri, "media", "samples", SAMPLE)) : null));
  return Disposable.from(
    workspace.registerFileSystemProvider(SAMPLE_SCHEME, files, { isCaseSensitive: true }),
    registerCommand("imr.openSample", () => window.showTextDocument(uri, { preview: false })),
  );
}
