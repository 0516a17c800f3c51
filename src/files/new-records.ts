import type { Anchor, Dismissal, DismissalStatus, ItemReview, RecordCheck, RecordVerdict, Withdrawal, WordsAnchor } from "../review/records";

/** Who makes a record, and on which version of the letter. */
export interface Author {
  readonly person: string;
  readonly sha256: string;
}

/** What a person says of a finding. */
export interface Verdict {
  readonly status: DismissalStatus;
  /** May be empty. */
  readonly reason: string;
}

/** A new record that dismisses a finding, made now. */
export function newDismissal(finding: Anchor, { status, reason }: Verdict, author: Author): Dismissal {
  return { ...stamp(author), kind: "dismissal", finding, status, reason };
}

/** What a person says of the medical record: where it has what a rationale misses, or that it was not found there. */
export interface RecordAnswer {
  readonly verdict: RecordVerdict;
  /** May be empty, and is where it was not found. */
  readonly place: string;
}

/** A new record of a look into the medical record, made now; it takes the place of an earlier one where there is one. */
export function newRecordCheck(statement: WordsAnchor, { verdict, place }: RecordAnswer, author: Author, earlier?: RecordCheck): RecordCheck {
  return { ...stamp(author), kind: "record-check", statement, verdict, place, ...(earlier ? { supersedes: earlier.id } : {}) };
}

/** A new record that says that an item was reviewed, made now. */
export function newItemReview(item: WordsAnchor, author: Author): ItemReview {
  return { ...stamp(author), kind: "reviewed", item };
}

/** A new record by which an earlier one holds no longer, made now. */
export function newWithdrawal(supersedes: string, author: Author): Withdrawal {
  return { ...stamp(author), kind: "withdrawal", supersedes };
}

function stamp({ person, sha256 }: Author) {
  return { id: crypto.randomUUID() as string, person, date: new Date().toISOString(), sha256 };
}
