import type { ConfigurationSource } from "../configuration/configuration";
import type { DismissalStatus } from "../review/records";
import type { Severity } from "../rules/rule";

/** How the findings are printed. */
export type FormatName = "text" | "json";

/** How memos are written. */
export type MemoFormatName = "markdown" | "html";

/** What every command that reads letters has. */
interface PathsCommand {
  /** Whether files that are no letters are listed. */
  readonly verbose: boolean;
  /** Files, folders, and `-` for standard input; at least one. */
  readonly paths: readonly string[];
}

/** `imr check`, as it was called. */
export interface CheckCommand extends PathsCommand {
  readonly name: "check";
  readonly format: FormatName;
  /** Also the rules that are off. */
  readonly allRules: boolean;
  /** The lightest severity that makes the exit status 1. */
  readonly severity: Severity;
  /** What the call says of rules, for what no configuration file names. */
  readonly configuration: ConfigurationSource;
  /** The file of findings that are known; null where none is given. */
  readonly baseline: string | null;
  /** Whether the baseline is written anew instead of being held against. */
  readonly updateBaseline: boolean;
}

/** `imr items`, as it was called. */
export interface ItemsCommand extends PathsCommand {
  readonly name: "items";
  /** Whether the table is made for spreadsheet programs. */
  readonly spreadsheet: boolean;
}

/** `imr read`, as it was called. */
export interface ReadCommand extends PathsCommand {
  readonly name: "read";
}

/** `imr memo`, as it was called. */
export interface MemoCommand extends PathsCommand {
  readonly name: "memo";
  readonly format: MemoFormatName;
  readonly configuration: ConfigurationSource;
}

/** `imr text`, as it was called. */
export interface TextCommand {
  readonly name: "text";
  /** A PDF, or `-` for standard input. */
  readonly path: string;
}

/** `imr config`, as it was called. */
export interface ConfigCommand {
  readonly name: "config";
  /** Whether it says where each value comes from. */
  readonly explain: boolean;
  readonly configuration: ConfigurationSource;
  /** A letter or a folder. */
  readonly path: string;
}

/** `imr explain`, as it was called. */
export interface ExplainCommand {
  readonly name: "explain";
  /** Null where all rules are to be listed. */
  readonly rule: string | null;
}

/** The place of a finding, as `imr check` prints it. */
export interface FindingPlace {
  readonly path: string;
  /** From 1. */
  readonly line: number;
  /** From 1; null where the line alone tells. */
  readonly column: number | null;
}

/** `imr dismiss`, as it was called. */
export interface DismissCommand extends FindingPlace {
  readonly name: "dismiss";
  readonly status: DismissalStatus;
  readonly reason: string;
  readonly person: string;
  /** The rule of the finding; null where the place alone tells. */
  readonly rule: string | null;
}

/** `imr dismissals`, as it was called. */
export interface DismissalsCommand {
  readonly name: "dismissals";
  readonly paths: readonly string[];
  /** Whether files that are no letters are listed. */
  readonly verbose: boolean;
  /** Who removes what matches nothing any more; null where nothing is to be removed. */
  readonly prunedBy: string | null;
}

/** `imr restore`, as it was called. */
export interface RestoreCommand {
  readonly name: "restore";
  readonly path: string;
  readonly ids: readonly string[];
  readonly person: string;
}

/** The help or the version: a text to print. */
export interface PrintCommand {
  readonly name: "print";
  readonly text: string;
  /** False where the call says nothing, and the help is to say how it is to be. */
  readonly isAsked: boolean;
}

/** A call of the program. */
export type Command =
  | CheckCommand | ItemsCommand | ReadCommand | MemoCommand | TextCommand
  | ConfigCommand | ExplainCommand
  | DismissCommand | DismissalsCommand | RestoreCommand
  | PrintCommand;
