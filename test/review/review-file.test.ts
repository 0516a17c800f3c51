import { deepStrictEqual } from "node:assert/strict";
import type { Dismissal, ItemReview, RecordCheck, ReviewRecord, Withdrawal } from "../../src/review/records";
import { dismissalsIn, itemReviewsIn, mergeRecords, otherLetterProblem, otherVersionNotice, parseReview, recordChecksIn, reviewText, type ReviewFile } from "../../src/review/review-file";

const letter = { sha256: "aa", caseNumbers: ["CM13-0000001"] };
const dismissal = (id: string, date: string, supersedes?: string): Dismissal => ({
  id, kind: "dismissal", person: "A. Nyman", date, sha256: "aa", status: "known", reason: "",
  finding: { rule: "text-gap", part: 1, item: null, quoted: "the", related: [], before: "records show", after: "noted" },
  ...(supersedes === undefined ? {} : { supersedes }),
});
const check = (id: string, date: string, supersedes?: string): RecordCheck => ({
  id, kind: "record-check", person: "A. Nyman", date, sha256: "aa", verdict: "found", place: "page 2",
  statement: { part: 1, item: null, quoted: "no spasm", related: [], before: "", after: "" },
  ...(supersedes === undefined ? {} : { supersedes }),
});
const review = (id: string, date: string): ItemReview => ({
  id, kind: "reviewed", person: "A. Nyman", date, sha256: "aa",
  item: { part: 1, item: "Soma", quoted: "Soma", related: [], before: "", after: "Upheld" },
});
const withdrawal = (id: string, date: string, supersedes: string): Withdrawal => ({ id, kind: "withdrawal", person: "B", date, sha256: "aa", supersedes });
const idsOf = (records: readonly ReviewRecord[]) => records.map(({ id }) => id);
const problemOf = (text: string) => {
  const parsed = parseReview(text);
  return parsed.kind === "unusable" ? parsed.problem : null;
};
const DAMAGED = "It is kept as it is; mend it or move it away.";

describe("a review file", () => {
  it("is read as it was written, records of later kinds included", () => {
    const file: ReviewFile = { letter, records: [dismissal("1", "2026-01-01"), withdrawal("2", "2026-01-02", "1"), check("4", "2026-01-03"), review("5", "2026-01-03"), { id: "3", kind: "mark", of: "item" } as ReviewRecord] };
    deepStrictEqual(parseReview(reviewText(file)), { kind: "file", file });
    deepStrictEqual(reviewText(file).split("\n").slice(0, 3), ["{", '  "version": 1,', '  "letter": {']);
  });

  it("keeps a status and a verdict of a later version, and uses neither", () => {
    const file = { letter, records: [{ ...dismissal("1", "2026-01-01"), status: "resolved" }, { ...check("2", "2026-01-01"), verdict: "half-found" }] } as unknown as ReviewFile;
    deepStrictEqual(parseReview(reviewText(file)), { kind: "file", file });
    deepStrictEqual([dismissalsIn(file.records), recordChecksIn(file.records)], [[], []]);
  });

  it("is left alone where it is damaged or of a later version", () => {
    deepStrictEqual(problemOf("[]"), `It is damaged: it has no version. ${DAMAGED}`);
    deepStrictEqual(problemOf('{ "version": 2 }'), "It was written by a later version of this program (2 instead of 1). It is kept as it is; update the program to use it.");
    deepStrictEqual(problemOf('{ "version": 1 }'), `It is damaged: its letter or its records are not in order. ${DAMAGED}`);
    deepStrictEqual(problemOf(JSON.stringify({ version: 1, letter, records: [{ ...dismissal("1", "2026-01-01"), reason: 3 }] })), `It is damaged: its letter or its records are not in order. ${DAMAGED}`);
    deepStrictEqual(problemOf(JSON.stringify({ version: 1, letter, records: [{ ...check("1", "2026-01-01"), statement: null }] })), `It is damaged: its letter or its records are not in order. ${DAMAGED}`);
    deepStrictEqual(problemOf(JSON.stringify({ version: 1, letter, records: [{ ...review("1", "2026-01-01"), item: "Soma" }] })), `It is damaged: its letter or its records are not in order. ${DAMAGED}`);
    deepStrictEqual(problemOf(JSON.stringify({ version: 1, letter, records: [dismissal("1", "yesterday")] })), `It is damaged: its letter or its records are not in order. ${DAMAGED}`);
    deepStrictEqual(problemOf(JSON.stringify({ version: 1, letter, records: [{ id: "1", kind: "withdrawal" }] })), `It is damaged: its letter or its records are not in order. ${DAMAGED}`);
    deepStrictEqual(/^It is damaged: .*JSON.* It is kept as it is; mend it or move it away\.$/.test(problemOf('{ "version": 1,') ?? ""), true);
  });

  it("is about its letter by a case number, where both state one", () => {
    const other = { sha256: "bb", caseNumbers: ["CM13-0000002"] };
    deepStrictEqual(otherLetterProblem(letter, { ...other, caseNumbers: ["CM13-0000002", "CM13-0000001"] }), null);
    deepStrictEqual(otherLetterProblem(letter, { ...other, caseNumbers: [] }), null);
    deepStrictEqual(otherLetterProblem({ ...letter, caseNumbers: [] }, other), null);
    deepStrictEqual(otherLetterProblem(letter, other), "It is about another letter: case CM13-0000001, not CM13-0000002. It is kept as it is, and nothing in it is used; move it away.");
  });

  it("tells how many dismissals were made on another version of the letter", () => {
    const all = [dismissal("1", "x"), dismissal("2", "x")];
    deepStrictEqual(otherVersionNotice(all, letter), null);
    deepStrictEqual(otherVersionNotice([all[0]!, { ...all[1]!, sha256: "bb" }], letter), "1 dismissal was made on another version of this letter; it holds where its words are found again.");
    deepStrictEqual(otherVersionNotice(all, { ...letter, sha256: "bb" }), "2 dismissals were made on another version of this letter; they hold where their words are found again.");
  });
});

describe("records", () => {
  it("are merged by their ids, in the order of their dates", () => {
    const [first, second, third] = [dismissal("1", "2026-01-03"), dismissal("2", "2026-01-01"), withdrawal("3", "2026-01-02", "2")];
    deepStrictEqual(mergeRecords([first, second], [second, third, first]), [second, third, first]);
    deepStrictEqual(mergeRecords([], []), []);
    deepStrictEqual(mergeRecords([first], [{ ...first, reason: "changed" }]), [first]);
  });

  it("hold until another one supersedes them", () => {
    const records = [dismissal("1", "a"), dismissal("2", "b"), dismissal("3", "c", "1"), withdrawal("4", "d", "2")];
    deepStrictEqual(idsOf(dismissalsIn(records)), ["3"]);
    deepStrictEqual(idsOf(dismissalsIn(records.slice(0, 2))), ["1", "2"]);
    deepStrictEqual(idsOf(recordChecksIn([check("1", "a"), check("2", "b", "1"), check("3", "c"), withdrawal("4", "d", "3"), dismissal("5", "e")])), ["2"]);
    deepStrictEqual(idsOf(itemReviewsIn([review("1", "a"), review("2", "b"), withdrawal("3", "c", "1"), check("4", "d")])), ["2"]);
  });
});
