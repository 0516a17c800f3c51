import { Disposable, l10n, Uri, window } from "vscode";
import { newRecordCheck, newWithdrawal, type RecordAnswer } from "../files/new-records";
import type { Row, RowKind } from "../present/tree-row";
import { registerCommand } from "./commands";
import type { FindingTargets } from "./finding-targets";
import { letterEditor } from "./letter-editor";
import { askPerson, isUntitled } from "./review-commands";
import type { Reviews } from "./reviews";
import type { WorkspaceLetters } from "./workspace-letters";

/** The commands on rows of *To check in the record*: found at, not found, and neither any more. Without a row they ask for one of the letter in the editor. */
export function checkRecords({ checkOf }: Pick<FindingTargets, "checkOf">, reviews: Reviews, letters: Pick<WorkspaceLetters, "rowsOf">): Disposable {
  const answer = async (row: Row | undefined, title: string, ask: (statement: string) => Promise<RecordAnswer | undefined>): Promise<void> => {
    const none = l10n.t("This letter's rationales do not say that anything is absent from the record.");
    const { uri, question, check } = row ?? (await pickRow(letters, title, ["question", "answered"], none)) ?? {};
    if (!uri || !question || isUntitled(Uri.parse(uri, true))) return;
    const said = await ask(question.quoted);
    const person = said && (await askPerson());
    if (!said || !person) return;
    const letter = Uri.parse(uri, true);
    await reviews.add(letter, (await checkOf(letter)).review, (sha256) => [newRecordCheck(question, said, { person, sha256 }, check)]);
  };
  const takeBack = async (row: Row | undefined): Promise<void> => {
    const none = l10n.t("Nothing has been looked up in this letter yet.");
    const { uri, check } = row ?? (await pickRow(letters, l10n.t("Take Back What Was Looked Up"), ["answered"], none)) ?? {};
    if (!uri || !check || isUntitled(Uri.parse(uri, true))) return;
    const person = await askPerson();
    if (!person) return;
    const letter = Uri.parse(uri, true);
    await reviews.add(letter, (await checkOf(letter)).review, (sha256) => [newWithdrawal(check.id, { person, sha256 })]);
  };
  return Disposable.from(
    registerCommand("imr.foundInRecord", (row?: Row) => answer(row, l10n.t("Found in the Record After All"), askPlace)),
    registerCommand("imr.notFoundInRecord", (row?: Row) => answer(row, l10n.t("Not Found in the Record Either"), async () => ({ verdict: "not-found", place: "" }))),
    registerCommand("imr.restoreRecordCheck", (row?: Row) => takeBack(row)),
  );
}

/** Asks which statement of the letter in the editor is meant; undefined, and told by `none`, where there is none, and where the user turns back. */
async function pickRow(letters: Pick<WorkspaceLetters, "rowsOf">, title: string, kinds: readonly RowKind[], none: string): Promise<Row | undefined> {
  const document = (await letterEditor())?.document;
  if (!document) return undefined;
  const rows = (await letters.rowsOf(document)).flatMap(rowsUnder).filter(({ kind }) => kinds.includes(kind));
  if (rows.length === 0) return void window.showInformationMessage(none);
  const items = rows.map((row) => ({ label: row.label, description: row.description, row }));
  return (await window.showQuickPick(items, { title, placeHolder: l10n.t("Which statement?") }))?.row;
}

function rowsUnder(row: Row): readonly Row[] {
  return [row, ...row.children.flatMap(rowsUnder)];
}

/** Asks where that was found of which a statement says that it is absent; undefined where the user turns back. */
async function askPlace(statement: string): Promise<RecordAnswer | undefined> {
  const place = await window.showInputBox({
    title: l10n.t("Found in the Record After All"),
    prompt: l10n.t("The letter says \"{0}\". Where does the record show otherwise: the document, its date, the page? May be left empty.", statement),
    placeHolder: l10n.t("Progress report of 03/04/2014, page 2"),
    ignoreFocusOut: true,
  });
  return place === undefined ? undefined : { verdict: "found", place: place.trim() };
}
