import type { Memento, TextDocument, Uri } from "vscode";

const KEY = "imr.plainTexts";

/** The documents that the user wants to stay what they are, though they look like letters. */
export interface PlainTexts {
  has(document: TextDocument): boolean;
  hasUri(uri: Uri): boolean;
  add(document: TextDocument): void;
  remove(document: TextDocument): void;
}

/** Remembers files over sessions, by address; untitled documents, whose addresses are used again, as long as they are open. */
export function createPlainTexts(memory: Memento): PlainTexts {
  const untitled = new WeakSet<TextDocument>();
  const remembered = (): readonly string[] => memory.get<readonly string[]>(KEY, []);
  const hasUri = (uri: Uri): boolean => remembered().includes(uri.toString());
  return {
    hasUri,
    has: (document) => (document.isUntitled ? untitled.has(document) : hasUri(document.uri)),
    add(document) {
      if (document.isUntitled) untitled.add(document);
      else if (!hasUri(document.uri)) void memory.update(KEY, [...remembered(), document.uri.toString()]);
    },
    remove(document) {
      untitled.delete(document);
      if (hasUri(document.uri)) void memory.update(KEY, remembered().filter((uri) => uri !== document.uri.toString()));
    },
  };
}
