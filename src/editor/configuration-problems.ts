import { Diagnostic, DiagnosticSeverity, Disposable, languages, workspace, type TextDocument, type Uri } from "vscode";
import { parseConfiguration } from "../configuration/configuration-file";
import { CONFIGURATION_FILE } from "../configuration/file-name";
import { rangeOf } from "./ranges";

/** Tells what is wrong in configuration files: in those that hold for a letter, and in an open one as it is typed. */
export interface ConfigurationProblems extends Disposable {
  /** Takes the text of a file as it is on disk; null where there is none. */
  tell(uri: Uri, text: string | null): void;
}

/** Publishes to the Problems panel. What an open editor holds wins over the file. */
export function createConfigurationProblems(): ConfigurationProblems {
  const collection = languages.createDiagnosticCollection("imr-configuration");
  const onDisk = new Map<string, string>();
  const isOpen = (uri: Uri): boolean => workspace.textDocuments.some((document) => !document.isClosed && document.uri.toString() === uri.toString());
  const publishOpen = (document: TextDocument): void => {
    if (document.uri.path.endsWith(`/${CONFIGURATION_FILE}`)) collection.set(document.uri, diagnosticsOf(document.getText()));
  };
  const publishClosed = (uri: Uri): void => {
    const text = onDisk.get(uri.toString());
    collection.set(uri, text === undefined ? undefined : diagnosticsOf(text));
  };
  workspace.textDocuments.forEach(publishOpen);
  const listeners = [
    workspace.onDidOpenTextDocument(publishOpen),
    workspace.onDidChangeTextDocument(({ document }) => publishOpen(document)),
    workspace.onDidCloseTextDocument(({ uri }) => { if (uri.path.endsWith(`/${CONFIGURATION_FILE}`)) publishClosed(uri); }),
  ];
  return {
    tell(uri, text) {
      if (text === null) onDisk.delete(uri.toString());
      else onDisk.set(uri.toString(), text);
      if (!isOpen(uri)) publishClosed(uri);
    },
    dispose: () => Disposable.from(collection, ...listeners).dispose(),
  };
}

function diagnosticsOf(text: string): Diagnostic[] {
  return parseConfiguration(text, CONFIGURATION_FILE).problems.map(({ message, place }) => {
    const diagnostic = new Diagnostic(rangeOf(place), message, DiagnosticSeverity.Error);
    diagnostic.source = "IMR";
    return diagnostic;
  });
}
