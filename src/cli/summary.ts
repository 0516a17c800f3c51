import { withoutDismissed } from "../review/dismissals";
import { SEVERITIES, type Severity } from "../rules/rule";
import type { CheckedFile, CheckResult } from "./check";
import type { Command } from "./commands";
import { printable } from "./printable";

/** 0 no finding at or above the chosen severity, 1 findings, 2 a file could not be read or the call was wrong. */
export type ExitStatus = 0 | 1 | 2;

/** What of a call the summary goes by. */
export interface SummaryOptions {
  readonly name: Command["name"];
  /** The lightest severity that makes the exit status 1. */
  readonly severity: Severity;
  /** Whether files that are not letters are listed. */
  readonly verbose: boolean;
  /** What the call names. A single file that is not a letter is told of in any case. */
  readonly paths: readonly string[];
  /** Whether the last line sums up letters and findings. */
  readonly sumsUp: boolean;
}

/** Counts results, and words what belongs on standard error. */
export class Summary {
  private letters = 0;
  private unread = 0;
  private notLetters = 0;
  /** Among those, the ones of which the reason was told. */
  private toldWhy = 0;
  /** Those that are neither dismissed nor known. */
  private readonly findings = new Map<Severity, number>();
  private dismissed = 0;
  private known = 0;
  private hasErrors = false;

  constructor(private readonly options: SummaryOptions) {}

  /** What standard error is told of one result; empty where there is nothing to tell. */
  add(result: CheckResult): string {
    this.hasErrors ||= result.errors.length > 0;
    if (result.kind === "unread") this.unread += result.errors.length > 0 ? 1 : 0;
    const more = result.kind === "checked" ? this.addChecked(result) : [];
    return [...result.errors, ...result.warnings, ...more].map((message) => notice(`${result.path}: ${message}`)).join("");
  }

  private addChecked({ path, isFile, analysis, reviewed, known }: CheckedFile): readonly string[] {
    this.letters += analysis.letters.length;
    this.dismissed += reviewed.dismissals.size;
    this.known += known;
    for (const { severity } of withoutDismissed(analysis.letters, reviewed).flatMap(({ findings }) => findings)) this.findings.set(severity, this.countOf(severity) + 1);
    if (analysis.letters.length > 0) return [];
    this.notLetters += 1;
    const [named, ...others] = this.options.paths;
    if (!this.options.verbose && (others.length > 0 || (isFile && path !== named))) return [];
    this.toldWhy += 1;
    return [`Not a determination letter. ${analysis.reason ?? ""}`.trim()];
  }

  private countOf(severity: Severity): number {
    return this.findings.get(severity) ?? 0;
  }

  /** What cannot be used though it is not a letter, such as a configuration file; the exit status tells of it. */
  addProblems(problems: readonly string[]): string {
    this.hasErrors ||= problems.length > 0;
    return problems.map(notice).join("");
  }

  /** The last lines on standard error; empty where there is nothing to tell. */
  closing(): string {
    if (this.isEmpty) return notice(this.nothingWords());
    const others = this.notLetters === 0 ? "" : notice(`${this.notLettersWords()}.`);
    return others + (this.options.sumsUp ? notice(this.sumWords()) : this.dismissedNotice());
  }

  /** That there was no letter, why, and the way out where what was told before is not that already. */
  private nothingWords(): string {
    const reasons = [
      ...(this.notLetters === 0 ? [] : [this.notLettersWords()]),
      ...(this.unread === 0 ? [] : [`${counted(this.unread, "path", "paths")} could not be read`]),
    ];
    const why = reasons.length === 0 ? "there is no .txt, .imr or .pdf file to read" : reasons.join(", ");
    return `No letter was ${this.done}: ${why}.${this.hasErrors ? "" : " Name a letter, or a folder that holds letters."}`;
  }

  private notLettersWords(): string {
    const files = this.notLetters === 1 ? "1 file is not a determination letter" : `${this.notLetters} files are not determination letters`;
    return this.toldWhy === this.notLetters ? files : `${files} (--verbose tells which, and why)`;
  }

  private sumWords(): string {
    const found = SEVERITIES.map((severity) => counted(this.countOf(severity), ...SEVERITY_WORDS[severity])).join(", ");
    const heldBack = [
      ...(this.dismissed === 0 ? [] : [`${this.dismissed} dismissed (imr dismissals lists what was)`]),
      ...(this.known === 0 ? [] : [`${this.known} in the baseline`]),
    ];
    return `${counted(this.letters, "letter", "letters")} ${this.done}: ${found}.${heldBack.length === 0 ? "" : ` Held back: ${heldBack.join(", ")}.`}`;
  }

  private dismissedNotice(): string {
    return this.dismissed === 0 ? "" : notice(`${counted(this.dismissed, "finding is", "findings are")} dismissed (imr dismissals lists what was).`);
  }

  private get done(): string {
    return this.options.name === "check" ? "checked" : "read";
  }

  /** Whether something could not be read. */
  get failed(): boolean {
    return this.hasErrors;
  }

  /** Whether there was no letter at all. */
  get isEmpty(): boolean {
    return this.letters === 0;
  }

  get status(): ExitStatus {
    if (this.hasErrors) return 2;
    const gravest = SEVERITIES.slice(0, SEVERITIES.indexOf(this.options.severity) + 1);
    return gravest.some((severity) => this.findings.has(severity)) ? 1 : 0;
  }
}

/** A severity for one finding and for several. */
const SEVERITY_WORDS: Readonly<Record<Severity, readonly [one: string, many: string]>> = {
  error: ["error", "errors"],
  warning: ["warning", "warnings"],
  information: ["information", "information"],
  hint: ["hint", "hints"],
};

/** A number with what it counts. */
function counted(count: number, one: string, many: string): string {
  return `${count} ${count === 1 ? one : many}`;
}

/** A line on standard error. */
export function notice(message: string): string {
  return printable(`imr: ${message}`);
}
