import type { Anchor, Dismissal, DismissalStatus, Withdrawal } from "../review/records";

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

/** A new record by which an earlier one holds no longer, made now. */
export function newWithdrawal(supersedes: string, author: Author): Withdrawal {
  return { ...stamp(author), kind: "withdrawal", supersedes };
}

function stamp({ person, sha256 }: Author) {
  return { id: crypto.randomUUID() as string, person, date: new Date().toISOString(), sha256 };
}
