import { EventEmitter, workspace, type Disposable, type Event, type LogOutputChannel, type TextDocument } from "vscode";
import { analyze, type AnalyzedLetter } from "../analysis";
import type { Letter } from "../letter/model";
import { LineIndex } from "../text/lines";
import { isLetter } from "./language";
import { createSchedule } from "./schedule";

/** What came of one version of a document. */
export interface DocumentAnalysis {
  readonly document: TextDocument;
  readonly version: number;
  /** Empty where the document is no letter. */
  readonly analyzed: readonly AnalyzedLetter[];
  readonly letters: readonly Letter[];
  readonly lines: LineIndex;
  /** Why it is no letter; null when it is one. */
  readonly reason: string | null;
}

/** The one analysis per version of a document that all providers share. */
export interface Analyses extends Disposable {
  /** The analysis of the document as it is now; null when its language is another. */
  of(document: TextDocument): DocumentAnalysis | null;
  /** Fires when the typing in a letter has paused, or one was opened; only for what the document still is. */
  readonly onDidAnalyze: Event<DocumentAnalysis>;
  /** Fires for a document that was closed, or has another language now. */
  readonly onDidForget: Event<TextDocument>;
}

const TYPING_PAUSE = 250;

/** Analyses of the open letters; what a rule's failure says goes to the log. */
export function createAnalyses(log: LogOutputChannel): Analyses {
  const known = new WeakMap<TextDocument, DocumentAnalysis>();
  const analyzed = new EventEmitter<DocumentAnalysis>();
  const forgotten = new EventEmitter<TextDocument>();
  const schedule = createSchedule();
  const of = (document: TextDocument): DocumentAnalysis | null => {
    if (!isLetter(document)) return null;
    const last = known.get(document);
    if (last?.version === document.version) return last;
    const analysis = analyzeDocument(document, log);
    known.set(document, analysis);
    return analysis;
  };
  const publish = (document: TextDocument): void => {
    const analysis = document.isClosed ? null : of(document);
    if (analysis) analyzed.fire(analysis);
  };
  const soon = (document: TextDocument, milliseconds: number): void => {
    if (isLetter(document)) schedule.run(document.uri.toString(), milliseconds, () => publish(document));
  };
  const listeners = [
    workspace.onDidOpenTextDocument((document) => soon(document, 0)),
    workspace.onDidChangeTextDocument(({ document, contentChanges }) => { if (contentChanges.length > 0) soon(document, TYPING_PAUSE); }),
    workspace.onDidCloseTextDocument((document) => {
      schedule.cancel(document.uri.toString());
      forgotten.fire(document);
    }),
  ];
  workspace.textDocuments.forEach((document) => soon(document, 0));
  return { of, onDidAnalyze: analyzed.event, onDidForget: forgotten.event, dispose: () => [analyzed, forgotten, schedule, ...listeners].forEach((one) => one.dispose()) };
}

function analyzeDocument(document: TextDocument, log: LogOutputChannel): DocumentAnalysis {
  const text = document.getText();
  const { letters: analyzed, reason } = analyze(text);
  for (const { rule, message } of analyzed.flatMap(({ failures }) => failures)) log.error(`${rule} broke off: ${message}`);
  return { document, version: document.version, analyzed, letters: analyzed.map(({ letter }) => letter), lines: new LineIndex(text), reason };
}
