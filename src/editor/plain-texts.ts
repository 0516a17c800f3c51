import { EventEmitter, type Disposable, type Event, type Memento, type TextDocument, type Uri } from "vscode";

const KEY = "imr.plainTexts";

/** The documents that the user wants to stay what they are, though they look like letters. */
export interface PlainTexts extends Disposable {
  has(document: TextDocument): boolean;
  hasUri(uri: Uri): boolean;
  add(document: TextDocument): void;
  remove(document: TextDocument): void;
  /** Fires with a file that came or went. */
  readonly onDidChange: Event<Uri>;
}

/** Remembers files over sessions, by address; untitled documents, whose addresses are used again, as long as they are open. */
export function createPlainTexts(memory: Memento): PlainTexts {
  const changed = new EventEmitter<Uri>();
  const untitled = new WeakSet<TextDocument>();
  const remembered = (): readonly string[] => memory.get<readonly string[]>(KEY, []);
  const hasUri = (uri: Uri): boolean => remembered().includes(uri.toString());
  const remember = (uris: readonly string[], { uri }: TextDocument): void => {
    void memory.update(KEY, uris);
    changed.fire(uri);
  };
  return {
    hasUri,
    has: (document) => (document.isUntitled ? untitled.has(document) : hasUri(document.uri)),
    add(document) {
      if (document.isUntitled) untitled.add(document);
      else if (!hasUri(document.uri)) remember([...remembered(), document.uri.toString()], document);
    },
    remove(document) {
      untitled.delete(document);
      if (hasUri(document.uri)) remember(remembered().filter((uri) => uri !== document.uri.toString()), document);
    },
    onDidChange: changed.event,
    dispose: () => changed.dispose(),
  };
}
