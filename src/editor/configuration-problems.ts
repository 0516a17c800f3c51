import { Diagnostic, DiagnosticSeverity, Disposable, languages, workspace, type TextDocument, type Uri } from "vscode";
import { parseConfiguration, type ConfigurationProblem } from "../configuration/configuration-file";
import { CONFIGURATION_FILE } from "../configuration/file-name";
import { rangeOf } from "./ranges";

/** Tells what is wrong in configuration files: in those that hold for a letter, and in an open one as it is typed. */
export interface ConfigurationProblems extends Disposable {
  /** Takes what is wrong in a file as it is on disk; empty where nothing is, or there is no file. */
  tell(uri: Uri, problems: readonly ConfigurationProblem[]): void;
}

/** Publishes to the Problems panel. What an open editor holds wins over the file. */
export function createConfigurationProblems(): ConfigurationProblems {
  const collection = languages.createDiagnosticCollection("imr-configuration");
  const onDisk = new Map<string, readonly ConfigurationProblem[]>();
  const isOpen = (uri: Uri): boolean => workspace.textDocuments.some((document) => !document.isClosed && document.uri.toString() === uri.toString());
  const publishOpen = (document: TextDocument): void => {
    if (document.uri.path.endsWith(`/${CONFIGURATION_FILE}`)) collection.set(document.uri, parseConfiguration(document.getText(), { name: CONFIGURATION_FILE, file: null }).problems.map(diagnosticOf));
  };
  const publishClosed = (uri: Uri): void => {
    collection.set(uri, onDisk.get(uri.toString())?.map(diagnosticOf));
  };
  workspace.textDocuments.forEach(publishOpen);
  const listeners = [
    workspace.onDidOpenTextDocument(publishOpen),
    workspace.onDidChangeTextDocument(({ document }) => publishOpen(document)),
    workspace.onDidCloseTextDocument(({ uri }) => { if (uri.path.endsWith(`/${CONFIGURATION_FILE}`)) publishClosed(uri); }),
  ];
  return {
    tell(uri, problems) {
      if (problems.length === 0) onDisk.delete(uri.toString());
      else onDisk.set(uri.toString(), problems);
      if (!isOpen(uri)) publishClosed(uri);
    },
    dispose: () => Disposable.from(collection, ...listeners).dispose(),
  };
}

function diagnosticOf({ message, severity, place }: ConfigurationProblem): Diagnostic {
  const diagnostic = new Diagnostic(rangeOf(place), message, severity === "error" ? DiagnosticSeverity.Error : DiagnosticSeverity.Warning);
  diagnostic.source = "IMR";
  return diagnostic;
}
