import { languages, workspace, Disposable, type TextDocument } from "vscode";
import { holdsLetter } from "../letter/read";
import { beginningOf, EXAMINED, isPlainText, TYPING_PAUSE } from "./examined-text";
import { isLetter, LANGUAGE } from "./language";
import type { PlainTexts } from "./plain-texts";
import { createSchedule } from "./schedule";

/** Whether a text is a determination letter, told by its first 64 KB. */
export function looksLikeLetter(text: string): boolean {
  return holdsLetter(text.slice(0, EXAMINED));
}

/**
 * Gives the language to plain text that is a letter, when it is opened, pasted or typed. Where the user gives such a document
 * another language, that is remembered, and it stays as it is.
 */
export function detectLetters(plainTexts: PlainTexts): Disposable {
  const schedule = createSchedule();
  /** Documents that had the language when last seen: a change of language comes as close and open of the same document. */
  const letters = new WeakSet<TextDocument>();
  const examine = (document: TextDocument): void => {
    if (isCandidate(document) && !plainTexts.has(document) && looksLikeLetter(beginningOf(document))) {
      void languages.setTextDocumentLanguage(document, LANGUAGE);
    }
  };
  const meet = (document: TextDocument): void => {
    if (isLetter(document)) {
      letters.add(document);
      plainTexts.remove(document);
    } else if (letters.delete(document)) {
      plainTexts.add(document);
    } else {
      examine(document);
    }
  };
  const listeners = [
    workspace.onDidOpenTextDocument(meet),
    workspace.onDidCloseTextDocument((document) => schedule.cancel(document.uri.toString())),
    workspace.onDidChangeTextDocument(({ document }) => {
      if (isCandidate(document)) schedule.run(document.uri.toString(), TYPING_PAUSE, () => examine(document));
    }),
    workspace.onDidChangeConfiguration((event) => { if (event.affectsConfiguration("imr.detectLanguage")) workspace.textDocuments.forEach(examine); }),
  ];
  workspace.textDocuments.forEach(meet);
  return Disposable.from(schedule, ...listeners);
}

function isCandidate(document: TextDocument): boolean {
  return isPlainText(document) && !document.isClosed && workspace.getConfiguration("imr", document).get("detectLanguage", true);
}
