import { Disposable, EventEmitter, workspace, type Event, type TextDocument, type Uri } from "vscode";
import type { Letter } from "../letter/model";
import { readLetters } from "../letter/read";
import { LineIndex } from "../text/lines";
import { Memory } from "../text/memory";
import type { PageIndex } from "../text/pages";
import { isLetter } from "./language";
import type { LetterCheck, LetterChecker } from "./letter-checker";
import { pagesIn } from "./pdf-uris";
import { createSchedule } from "./schedule";

/** What came of one version of a document. */
export interface DocumentAnalysis {
  readonly document: TextDocument;
  readonly version: number;
  /** Empty where the document is no letter. */
  readonly letters: readonly Letter[];
  readonly lines: LineIndex;
  /** Of the text of a PDF, its pages; null for any other. */
  readonly pages: PageIndex | null;
  /** Why it is no letter; null when it is one. */
  readonly reason: string | null;
  /** What was made of its words, by which the next version is read sooner. */
  readonly memory: Memory;
  /** Null until the files are read that say which rules run and what was dismissed. */
  readonly check: LetterCheck | null;
}

/** An analysis with what the rules found. */
export interface CheckedAnalysis extends DocumentAnalysis {
  readonly check: LetterCheck;
}

/** The one analysis per version of a document that all providers share. */
export interface Analyses extends Disposable {
  /** The analysis of the document as it is now; null when its language is another. */
  of(document: TextDocument): DocumentAnalysis | null;
  /** The same with what the rules found. */
  checked(document: TextDocument): Promise<CheckedAnalysis | null>;
  /** Fires when the typing in a letter has paused, one was opened, or a check may give another result; only for what the document still is. */
  readonly onDidAnalyze: Event<CheckedAnalysis>;
  /** Fires for a document that was closed, or has another language now. */
  readonly onDidForget: Event<TextDocument>;
}

const TYPING_PAUSE = 250;

/** Analyses of the open letters. */
export function createAnalyses(checker: LetterChecker): Analyses {
  const known = new WeakMap<TextDocument, DocumentAnalysis>();
  const analyzed = new EventEmitter<CheckedAnalysis>();
  const forgotten = new EventEmitter<TextDocument>();
  const schedule = createSchedule();
  const of = (document: TextDocument): DocumentAnalysis | null => {
    if (!isLetter(document)) return null;
    const last = known.get(document);
    if (last?.version === document.version) return last;
    const analysis = readDocument(document, last?.memory ?? new Memory());
    known.set(document, analysis);
    return analysis;
  };
  const checked = async (document: TextDocument): Promise<CheckedAnalysis | null> => {
    const version = document.version;
    const before = of(document);
    if (!before) return null;
    const check = await checker.check(document.uri, before.letters);
    if (document.version !== version) return checked(document);
    const analysis = of(document);
    if (!analysis) return null;
    if (isChecked(analysis, check)) return analysis;
    const result = { ...analysis, check };
    known.set(document, result);
    return result;
  };
  const publish = async (document: TextDocument): Promise<void> => {
    const analysis = document.isClosed ? null : await checked(document);
    if (analysis && !document.isClosed && analysis.version === document.version) analyzed.fire(analysis);
  };
  const soon = (document: TextDocument, milliseconds: number): void => {
    if (isLetter(document)) schedule.run(document.uri.toString(), milliseconds, () => void publish(document));
  };
  const checkAgain = (uri: Uri | null): void => {
    const meant = uri?.toString();
    for (const document of workspace.textDocuments) if (meant === undefined || document.uri.toString() === meant) soon(document, 0);
  };
  const listeners = [
    workspace.onDidOpenTextDocument((document) => soon(document, 0)),
    workspace.onDidChangeTextDocument(({ document, contentChanges }) => { if (contentChanges.length > 0) soon(document, TYPING_PAUSE); }),
    workspace.onDidCloseTextDocument((document) => {
      schedule.cancel(document.uri.toString());
      forgotten.fire(document);
    }),
    checker.onDidChange(checkAgain),
  ];
  checkAgain(null);
  return { of, checked, onDidAnalyze: analyzed.event, onDidForget: forgotten.event, dispose: () => Disposable.from(analyzed, forgotten, schedule, ...listeners).dispose() };
}

/** Whether an analysis holds a check already: what is made of it is kept by it. */
function isChecked(analysis: DocumentAnalysis, check: LetterCheck): analysis is CheckedAnalysis {
  return analysis.check === check;
}

function readDocument(document: TextDocument, memory: Memory): DocumentAnalysis {
  const text = document.getText();
  const { letters, reason } = readLetters(text, memory);
  return { document, version: document.version, letters, lines: new LineIndex(text), pages: pagesIn(document.uri, text), reason, memory, check: null };
}
