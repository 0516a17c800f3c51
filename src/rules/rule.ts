import type { Letter } from "../letter/model";
import type { Span } from "../text/span";
import type { ExampleLetter } from "./example";
import type { LegalGround } from "./legal";

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
  /** What a misspelt word was probably meant to be, to stand in its place. Nothing ever puts it there: a letter is never altered. */
  readonly correction?: string;
  /** Where it is graver or lighter than the rule's default. */
  readonly severity?: Severity;
}

/** An invented letter that shows what the rule reports, or what it does not: test and documentation at once. */
export interface Example {
  /** One line: what the example shows. */
  readonly title: string;
  readonly letter: ExampleLetter;
}

/** The contract: one rule, one file, named by its id; beside it in the file its documentation. */
export interface Rule {
  readonly id: string;
  /** One line, as the Problems panel and the list of rules show it. */
  readonly title: string;
  readonly severity: Severity;
  /** Whether it runs only when the user asks for all rules; for a rule that is wrong more than one time in five. */
  readonly offByDefault?: true;
  /** Yields the reports in the order of the letter; nothing where the letter's form lacks what the rule is about. Never throws. */
  check(letter: Letter): Iterable<Report>;
}

/** What a rule's page says. A constant of its own, which no rule refers to, so that bundles of the program leave it out. */
export interface RuleDocumentation {
  /** Why it matters, and to whom: one paragraph. */
  readonly rationale: string;
  /** What it reports, where, and what it leaves alone: one paragraph. */
  readonly reports: string;
  /** The ground of appeal that a finding may bear on; null for findings on wording, citations and form. */
  readonly mayBearOn: LegalGround | null;
  /** `bad` draws each finding that the rule must make in it; in `good` the rule finds nothing. At least one of each. */
  readonly examples: { readonly bad: readonly Example[]; readonly good: readonly Example[] };
}

/** A report, stamped by the engine. */
export interface Finding extends Report {
  readonly rule: string;
  readonly severity: Severity;
}

/** A rule that broke off with an exception: a fault of the program, not of the letter. */
export interface RuleFailure {
  readonly rule: string;
  readonly message: string;
}
