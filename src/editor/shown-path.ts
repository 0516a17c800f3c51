import { workspace, type Uri } from "vscode";
import { fileUri } from "./pdf-uris";

/** Of the sample letter and what stands beside it. */
export const SAMPLE_SCHEME = "imr-sample";

/** What the user is told a file is called: its path in the workspace, outside of it its whole path, of a PDF's text that of the PDF. The sample stands in no folder. */
export function shownPath(uri: Uri): string {
  return uri.scheme === SAMPLE_SCHEME ? uri.path.slice(1) : workspace.asRelativePath(fileUri(uri));
}
