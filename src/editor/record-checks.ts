import { commands, Disposable, l10n, Uri, window } from "vscode";
import { newRecordCheck, newWithdrawal, type RecordAnswer } from "../files/new-records";
import type { Row } from "../present/tree-row";
import type { FindingTargets } from "./finding-targets";
import { askPerson, isUntitled, told } from "./review-commands";
import type { Reviews } from "./reviews";

/** The commands on rows of *To check in the record*: found at, not found, and neither any more. */
export function checkRecords({ checkOf }: Pick<FindingTargets, "checkOf">, reviews: Reviews): Disposable {
  const answer = async (row: Row | undefined, ask: () => Promise<RecordAnswer | undefined>): Promise<void> => {
    const { uri, question, check } = row ?? {};
    if (!uri || !question || isUntitled(Uri.parse(uri, true))) return;
    const said = await ask();
    const person = said && (await askPerson());
    if (!said || !person) return;
    const letter = Uri.parse(uri, true);
    await reviews.add(letter, (await checkOf(letter)).review, (sha256) => [newRecordCheck(question, said, { person, sha256 }, check)]);
  };
  const takeBack = async (row: Row | undefined): Promise<void> => {
    const { uri, check } = row ?? {};
    const person = uri && check && (await askPerson());
    if (!uri || !check || !person) return;
    const letter = Uri.parse(uri, true);
    await reviews.add(letter, (await checkOf(letter)).review, (sha256) => [newWithdrawal(check.id, { person, sha256 })]);
  };
  return Disposable.from(
    commands.registerCommand("imr.foundInRecord", (row?: Row) => told(() => answer(row, askPlace))),
    commands.registerCommand("imr.notFoundInRecord", (row?: Row) => told(() => answer(row, async () => ({ verdict: "not-found", place: "" })))),
    commands.registerCommand("imr.restoreRecordCheck", (row?: Row) => told(() => takeBack(row))),
  );
}

/** Asks where it was found; undefined where the user turns back. */
async function askPlace(): Promise<RecordAnswer | undefined> {
  const place = (await window.showInputBox({ title: l10n.t("Found in the Record"), prompt: l10n.t("Where: the document, its date, the page; may be left empty."), placeHolder: l10n.t("Progress report of 03/04/2014, page 2"), ignoreFocusOut: true }))?.trim();
  return place === undefined ? undefined : { verdict: "found", place };
}
