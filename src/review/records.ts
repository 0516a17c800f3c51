/** Why a finding needs no more attention: it is of no use, it is known, or it is accepted as it is. */
export type DismissalStatus = "not-useful" | "known" | "accepted";

/** Every status of a dismissal. */
export const DISMISSAL_STATUSES: readonly DismissalStatus[] = ["not-useful", "known", "accepted"];

/** By what a place is found again after the text around it changed. All words are folded: blanks are one space, page furniture is left out. */
export interface WordsAnchor {
  /** Which letter of the file, from 1. */
  readonly part: number;
  /** The name of the item that it is about; null where it is about none. */
  readonly item: string | null;
  /** The words that stand there. */
  readonly quoted: string;
  /** The words of its other places, in their order: a conflict with another place is another finding. */
  readonly related: readonly string[];
  /** What stands before and behind the quoted words. */
  readonly before: string;
  readonly after: string;
}

/** By what a finding is found again. */
export interface Anchor extends WordsAnchor {
  readonly rule: string;
}

/** What every record of a review file has. */
interface RecordBase {
  /** Its own, in all files. */
  readonly id: string;
  readonly person: string;
  /** When it was made, as ISO 8601 with time. */
  readonly date: string;
  /** The SHA-256 of the version of the letter that it was made on. */
  readonly sha256: string;
}

/** A finding was dismissed. */
export interface Dismissal extends RecordBase {
  readonly kind: "dismissal";
  readonly finding: Anchor;
  readonly status: DismissalStatus;
  /** In the person's own words; may be empty. */
  readonly reason: string;
  /** An earlier record that this one takes the place of. */
  readonly supersedes?: string;
}

/** Whether what a rationale misses is in the medical record. */
export type RecordVerdict = "found" | "not-found";

/** Every verdict of a look into the medical record. */
const RECORD_VERDICTS: readonly RecordVerdict[] = ["found", "not-found"];

/** The medical record was looked at for something that a rationale says is absent. */
export interface RecordCheck extends RecordBase {
  readonly kind: "record-check";
  /** The statement of absence. */
  readonly statement: WordsAnchor;
  readonly verdict: RecordVerdict;
  /** Where in the record, in the person's own words; may be empty, and is where it was not found. */
  readonly place: string;
  /** An earlier record that this one takes the place of. */
  readonly supersedes?: string;
}

/** A person has reviewed an item. */
export interface ItemReview extends RecordBase {
  readonly kind: "reviewed";
  /** The item's name in its heading. */
  readonly item: WordsAnchor;
}

/** An earlier record holds no longer: a person took it back, or it matched nothing any more. */
export interface Withdrawal extends RecordBase {
  readonly kind: "withdrawal";
  readonly supersedes: string;
}

/** A record of a kind, or with a status or a verdict, that this version does not know. It is kept as it is. */
export interface UnknownRecord {
  readonly id: string;
  readonly kind: string;
}

/** What a review file holds. */
export type ReviewRecord = Dismissal | RecordCheck | ItemReview | Withdrawal | UnknownRecord;

/** Whether a record is a dismissal, with a status that is known. */
export function isDismissal(record: ReviewRecord): record is Dismissal {
  return record.kind === "dismissal" && DISMISSAL_STATUSES.includes((record as Dismissal).status);
}

/** Whether a record tells of a look into the medical record, with a verdict that is known. */
export function isRecordCheck(record: ReviewRecord): record is RecordCheck {
  return record.kind === "record-check" && RECORD_VERDICTS.includes((record as RecordCheck).verdict);
}

/** Whether a record says that an item was reviewed. */
export function isItemReview(record: ReviewRecord): record is ItemReview {
  return record.kind === "reviewed";
}
