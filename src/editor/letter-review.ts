import { workspace, type Uri } from "vscode";
import { loadReview } from "../files/review-files";
import { sha256 } from "../files/sha256";
import type { Dismissal, ItemReview, RecordCheck } from "../review/records";
import { dismissalsIn, itemReviewsIn, mergeRecords, otherVersionNotice, recordChecksIn, type ReviewNotice } from "../review/review-file";
import { fileUri } from "./pdf-uris";
import type { StorageAt } from "./review-places";

/** What the review files of a letter say: the one beside it, and the one that the extension keeps where nothing can be written there. */
export interface LetterReview {
  /** The case numbers of the letters in the file. */
  readonly caseNumbers: readonly string[];
  /** Those that hold, in the order in which they were made. */
  readonly dismissals: readonly Dismissal[];
  /** What was looked up in the medical record. */
  readonly checks: readonly RecordCheck[];
  /** Who has reviewed which item. */
  readonly itemReviews: readonly ItemReview[];
  /** What is to be told of the files. */
  readonly notices: readonly ReviewNotice[];
}

/** Of what is not on disk, or is no letter. */
export const NO_LETTER_REVIEW: LetterReview = { caseNumbers: [], dismissals: [], checks: [], itemReviews: [], notices: [] };

/** Reads the review files of a letter. Never rejects. */
export async function readReview(letter: Uri, caseNumbers: readonly string[], storages: readonly StorageAt[]): Promise<LetterReview> {
  const loaded = await Promise.all(storages.map(async (storage) => ({ ...(await loadReview(storage, { sha256: "", caseNumbers })), storage })));
  const records = loaded.map(({ file }) => file?.records ?? []).reduce(mergeRecords, []);
  const dismissals = dismissalsIn(records);
  const problems = loaded.flatMap(({ problem, storage }) => (problem === null ? [] : [{ message: problem, file: storage.uri.toString() }]));
  const otherVersion = dismissals.length === 0 ? null : otherVersionNotice(dismissals, { sha256: await shaOf(letter), caseNumbers });
  const notices = [...problems, ...(otherVersion === null ? [] : [{ message: otherVersion, file: null }])];
  return { caseNumbers, dismissals, checks: recordChecksIn(records), itemReviews: itemReviewsIn(records), notices };
}

/** The SHA-256 of what a letter's file holds; empty for one that cannot be read. */
export async function shaOf(letter: Uri): Promise<string> {
  try {
    return await sha256(await workspace.fs.readFile(fileUri(letter)));
  } catch {
    return "";
  }
}
