import type { Letter } from "../letter/model";
import type { Span } from "../text/span";

/** `error` and `warning` show in the Problems panel, `information` too; a `hint` stays faint in the text. */
export type Severity = "error" | "warning" | "information" | "hint";

/** The severities, the gravest first. */
export const SEVERITIES: readonly Severity[] = ["error", "warning", "information", "hint"];

/** Another place that a finding is about. */
export interface RelatedPlace {
  readonly message: string;
  readonly span: Span;
}

/** What a rule reports; the engine adds id and severity. */
export interface Report {
  readonly message: string;
  readonly span: Span;
  /** The index of the item it is about; null when it is about none. */
  readonly item: number | null;
  /** The other end of a conflict; never empty for one. */
  readonly related: readonly RelatedPlace[];
  /** Where it is graver or lighter than the rule's default. */
  readonly severity?: Severity;
}

/** A letter drawn with marker lines (`test/rules/tester.ts`), that is test and documentation at once. */
export interface Example {
  readonly title: string;
  readonly letter: string;
}

/** The contract: one rule, one file, named by its id. */
export interface Rule {
  readonly id: string;
  /** One line, as the Problems panel and the list of rules show it. */
  readonly title: string;
  /** Why it matters, and to whom: one paragraph for the rule's page. */
  readonly rationale: string;
  readonly severity: Severity;
  /** Yields the reports in the order of the letter; nothing where the letter's form lacks what the rule is about. Never throws. */
  check(letter: Letter): Iterable<Report>;
}

/** A report, stamped by the engine. */
export interface Finding extends Report {
  readonly rule: string;
  readonly severity: Severity;
}
