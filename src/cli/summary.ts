import { withoutDismissed } from "../review/dismissals";
import { SEVERITIES, type Severity } from "../rules/rule";
import type { CheckedFile, CheckResult } from "./check";
import { printable } from "./printable";

/** 0 no finding at or above the chosen severity, 1 findings, 2 a file could not be read or the call was wrong. */
export type ExitStatus = 0 | 1 | 2;

/** What of a call the summary goes by. */
export interface SummaryOptions {
  /** The lightest severity that makes the exit status 1. */
  readonly severity: Severity;
  /** Whether files that are no letters are listed. */
  readonly verbose: boolean;
  /** What the call names. A single file that is no letter is told of in any case. */
  readonly paths: readonly string[];
}

/** Counts results, and words what belongs on standard error. */
export class Summary {
  private files = 0;
  private notLetters = 0;
  /** Among those, the ones of which the reason was told. */
  private toldWhy = 0;
  private dismissed = 0;
  private hasErrors = false;
  private hasFindings = false;

  constructor(private readonly options: SummaryOptions) {}

  /** What standard error is told of one result; empty where there is nothing to tell. */
  add(result: CheckResult): string {
    this.files += 1;
    this.hasErrors ||= result.errors.length > 0;
    const told = result.kind === "checked" ? [...result.errors, ...result.warnings, ...this.addChecked(result)] : result.errors;
    return told.map((message) => notice(`${result.path}: ${message}`)).join("");
  }

  private addChecked({ path, isFile, analysis, reviewed }: CheckedFile): readonly string[] {
    const gravest = SEVERITIES.slice(0, SEVERITIES.indexOf(this.options.severity) + 1);
    this.dismissed += reviewed.dismissals.size;
    this.hasFindings ||= withoutDismissed(analysis.letters, reviewed).some((letter) => letter.findings.some((finding) => gravest.includes(finding.severity)));
    if (analysis.letters.length > 0) return [];
    this.notLetters += 1;
    const [named, ...others] = this.options.paths;
    if (!this.options.verbose && (others.length > 0 || (isFile && path !== named))) return [];
    this.toldWhy += 1;
    return [`No determination letter. ${analysis.reason ?? ""}`.trim()];
  }

  /** What cannot be used though it is no letter, such as a configuration file; the exit status tells of it. */
  addProblems(problems: readonly string[]): string {
    this.hasErrors ||= problems.length > 0;
    return problems.map(notice).join("");
  }

  /** The last lines on standard error; empty where there is nothing to tell. */
  closing(): string {
    if (this.isEmpty) return notice("There is no .txt, .imr or .pdf file to read.");
    return this.dismissedNotice() + this.notLettersNotice();
  }

  private dismissedNotice(): string {
    if (this.dismissed === 0) return "";
    return notice(`${this.dismissed === 1 ? "1 finding is" : `${this.dismissed} findings are`} dismissed (imr dismissals lists what was).`);
  }

  private notLettersNotice(): string {
    if (this.notLetters === 0 || (this.files === 1 && this.toldWhy === 1)) return "";
    const files = this.notLetters === 1 ? "1 file is no determination letter" : `${this.notLetters} files are no determination letters`;
    return notice(`${files}${this.toldWhy === this.notLetters ? "" : " (--verbose tells which)"}.`);
  }

  /** Whether something could not be read. */
  get failed(): boolean {
    return this.hasErrors;
  }

  /** Whether there was no file at all. */
  get isEmpty(): boolean {
    return this.files === 0;
  }

  get status(): ExitStatus {
    if (this.hasErrors) return 2;
    return this.hasFindings ? 1 : 0;
  }
}

/** A line on standard error. */
export function notice(message: string): string {
  return printable(`imr: ${message}`);
}
