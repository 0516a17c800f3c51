import type { Uri } from "vscode";

/** An address of a file, as far as it is needed where VS Code is not there. */
export function uriOf(path: string): Uri {
  return { scheme: "file", authority: "", path, query: "", toString: () => `file://${path}` } as Uri;
}
