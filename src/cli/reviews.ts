import { loadReview } from "../files/review-files";
import { sha256 } from "../files/sha256";
import { caseNumbersOf } from "../review/case-numbers";
import { NONE, reviewFindings, type ReviewedFindings } from "../review/dismissals";
import { checkedRecord, UNCHECKED, type CheckedRecord } from "../review/record-checks";
import { dismissalsIn, otherVersionNotice, recordChecksIn, type ReviewedLetter } from "../review/review-file";
import type { Dismissal } from "../review/records";
import type { CheckedFile, RulesIn } from "./check";
import { folderOf } from "./folders";
import { reviewStorage } from "./review-storage";

/** A checked file, and what the review file beside it says. */
export interface ReviewedFile {
  readonly letter: ReviewedLetter;
  /** The dismissals that hold, in the order in which they were made. */
  readonly dismissals: readonly Dismissal[];
  readonly findings: ReviewedFindings;
  readonly record: CheckedRecord;
  /** What is to be told of the review file, as sentences. */
  readonly notices: readonly string[];
  /** Why the review file cannot be used, as a sentence that names it; null when it can. */
  readonly problem: string | null;
}

/** Reads the review file beside a letter and holds the findings against it. A file that is no letter has none. Never rejects. */
export async function reviewOf({ path, isFile, bytes, analysis }: CheckedFile, rulesIn: RulesIn): Promise<ReviewedFile> {
  const letters = analysis.letters.map((one) => one.letter);
  const letter = {
    sha256: isFile ? await sha256(bytes) : "",
    caseNumbers: caseNumbersOf(letters),
  };
  const { file, problem } = isFile && analysis.letters.length > 0 ? await loadReview(reviewStorage(path), letter) : { file: null, problem: null };
  if (file === null) return { letter, dismissals: [], findings: NONE, record: UNCHECKED, notices: [], problem };
  const dismissals = dismissalsIn(file.records);
  const notice = otherVersionNotice(dismissals, letter);
  const findings = reviewFindings(analysis.letters, dismissals, await rulesIn(folderOf(path)));
  const record = checkedRecord(letters, recordChecksIn(file.records));
  return { letter, dismissals, findings, record, notices: notice === null ? [] : [notice], problem };
}
