import { compareTexts } from "../text/compare";
import { wordsOfError } from "../text/words-of-error";
import { isDismissal, isItemReview, isRecordCheck, type Dismissal, type ItemReview, type RecordCheck, type ReviewRecord } from "./records";

/** What stands behind a letter's name in the name of its review file. */
export const REVIEW_FILE_SUFFIX = ".imr-review.json";

const VERSION = 1;

/** The letter that a review file is about. */
export interface ReviewedLetter {
  /** Of its bytes, in lower case hexadecimals: of the version that was last written about. */
  readonly sha256: string;
  /** The case numbers of the letters in the file; empty where they state none. */
  readonly caseNumbers: readonly string[];
}

/** A review file as it was read. Its records are only added to. */
export interface ReviewFile {
  readonly letter: ReviewedLetter;
  /** In the order in which they were made. */
  readonly records: readonly ReviewRecord[];
}

/** A review file, or why it cannot be used, as a sentence; the file is to be left as it is then. */
export type ParsedReview = { readonly kind: "file"; readonly file: ReviewFile } | { readonly kind: "unusable"; readonly problem: string };

/** What is to be told of the review files of a letter. */
export interface ReviewNotice {
  /** A sentence. */
  readonly message: string;
  /** The address of the file that it is about; null where it is about none by itself. */
  readonly file: string | null;
}

/** Reads the text of a review file. Never throws. */
export function parseReview(text: string): ParsedReview {
  let document: unknown;
  try {
    document = JSON.parse(text);
  } catch (error) {
    return unusable(`It is damaged: ${wordsOfError(error)}. It is kept as it is; mend it or move it away.`);
  }
  if (!isObject(document) || typeof document["version"] !== "number") return unusable("It is damaged: it has no version. It is kept as it is; mend it or move it away.");
  if (document["version"] > VERSION) return unusable(`It was written by a later version of this program (${document["version"]} instead of ${VERSION}). It is kept as it is; update the program to use it.`);
  const letter = letterOf(document["letter"]);
  const records = document["records"];
  if (letter === null || !Array.isArray(records) || !records.every(isRecord)) return unusable("It is damaged: its letter or its records are not in order. It is kept as it is; mend it or move it away.");
  return { kind: "file", file: { letter, records } };
}

/** The text of a review file, the same for the same content, so that version control shows what was added. */
export function reviewText({ letter, records }: ReviewFile): string {
  return `${JSON.stringify({ version: VERSION, letter, records }, null, 2)}\n`;
}

/** Both lists of records, each record once by its id, in the order of their dates; of two with one id the first. */
export function mergeRecords(one: readonly ReviewRecord[], other: readonly ReviewRecord[]): readonly ReviewRecord[] {
  const ids = new Set(one.map(({ id }) => id));
  const merged = [...one, ...other.filter(({ id }) => !ids.has(id) && ids.add(id))];
  return merged.map((record, at) => ({ record, at })).sort((first, second) => compareTexts(dateOf(first.record), dateOf(second.record)) || first.at - second.at).map(({ record }) => record);
}

/** The dismissals that hold: those that no later record supersedes. */
export function dismissalsIn(records: readonly ReviewRecord[]): readonly Dismissal[] {
  return withoutSuperseded(records).filter(isDismissal);
}

/** What was looked up in the medical record, as far as no later record supersedes it. */
export function recordChecksIn(records: readonly ReviewRecord[]): readonly RecordCheck[] {
  return withoutSuperseded(records).filter(isRecordCheck);
}

/** Who has reviewed which item, as far as no later record supersedes it. */
export function itemReviewsIn(records: readonly ReviewRecord[]): readonly ItemReview[] {
  return withoutSuperseded(records).filter(isItemReview);
}

function withoutSuperseded(records: readonly ReviewRecord[]): readonly ReviewRecord[] {
  const superseded = new Set(records.flatMap((record) => ("supersedes" in record ? [record.supersedes] : [])));
  return records.filter(({ id }) => !superseded.has(id));
}

/**
 * Why a review file is another letter's, as a sentence; null when it is not. Letters that state no case number are told apart by
 * nothing, so that a letter may change.
 */
export function otherLetterProblem(file: ReviewedLetter, letter: ReviewedLetter): string | null {
  if (file.caseNumbers.length === 0 || letter.caseNumbers.length === 0) return null;
  if (letter.caseNumbers.some((number) => file.caseNumbers.includes(number))) return null;
  return `It is about another letter: case ${file.caseNumbers.join(", ")}, not ${letter.caseNumbers.join(", ")}. It is kept as it is, and nothing in it is used; move it away.`;
}

/** How many dismissals were made on another version of the letter, as a sentence; null when none was. */
export function otherVersionNotice(dismissals: readonly Dismissal[], { sha256 }: ReviewedLetter): string | null {
  const older = dismissals.filter((dismissal) => dismissal.sha256 !== sha256).length;
  if (older === 0) return null;
  return older === 1 ? "1 dismissal was made on another version of this letter; it holds where its words are found again." : `${older} dismissals were made on another version of this letter; they hold where their words are found again.`;
}

function unusable(problem: string): ParsedReview {
  return { kind: "unusable", problem };
}

function letterOf(value: unknown): ReviewedLetter | null {
  if (!isObject(value) || typeof value["sha256"] !== "string" || !areTexts(value["caseNumbers"])) return null;
  return { sha256: value["sha256"], caseNumbers: value["caseNumbers"] };
}

function isRecord(value: unknown): value is ReviewRecord {
  if (!hasTexts(value, ["id", "kind"])) return false;
  switch (value["kind"]) {
    case "withdrawal": return hasTexts(value, ["supersedes"]) && isStamped(value);
    case "dismissal": return hasTexts(value, ["status", "reason"]) && isStamped(value) && hasTexts(value["finding"], ["rule"]) && isAnchor(value["finding"]);
    case "record-check": return hasTexts(value, ["verdict", "place"]) && isStamped(value) && isAnchor(value["statement"]);
    case "reviewed": return isStamped(value) && isAnchor(value["item"]);
    default: return true;
  }
}

/** A day of ISO 8601, with its time behind it or without. */
const ISO_DATE = /^\d{4}-\d\d-\d\d(?:T|$)/;

/** Whether a record of a known kind tells who made it, when, and on which version of the letter. */
function isStamped(value: Record<string, unknown>): boolean {
  return hasTexts(value, ["person", "date", "sha256"]) && ISO_DATE.test(String(value["date"]));
}

function isAnchor(value: unknown): boolean {
  return hasTexts(value, ["quoted", "before", "after"]) && typeof value["part"] === "number" && (value["item"] === null || typeof value["item"] === "string") && areTexts(value["related"]);
}

function hasTexts(value: unknown, keys: readonly string[]): value is Record<string, unknown> {
  return isObject(value) && keys.every((key) => typeof value[key] === "string");
}

function areTexts(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every((one) => typeof one === "string");
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function dateOf(record: ReviewRecord): string {
  return "date" in record ? record.date : "";
}
