import { parseArgs } from "node:util";
import { SEVERITIES, type Severity } from "../rules/rule";

/** How the findings are printed. */
export type FormatName = "text" | "json";

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
  /** Also the rules that are off unless the user turns them on. */
  readonly allRules: boolean;
  /** The lightest severity that makes the exit status 1. */
  readonly severity: Severity;
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

export type LetterCommand = CheckCommand | ItemsCommand | ReadCommand;
export type Command = LetterCommand | { readonly name: "help" } | { readonly name: "version" };

/** A call that cannot be understood; its message is a sentence for the user. */
export class UsageError extends Error {}

const options = {
  format: { type: "string" },
  severity: { type: "string" },
  "all-rules": { type: "boolean" },
  spreadsheet: { type: "boolean" },
  verbose: { type: "boolean" },
  help: { type: "boolean", short: "h" },
  version: { type: "boolean" },
} as const;

/** The options of each command; one that takes a value with its values, one that takes none with none. */
const COMMANDS: Readonly<Record<LetterCommand["name"], ReadonlyMap<string, readonly string[]>>> = {
  check: new Map<string, readonly string[]>([["format", ["text", "json"]], ["all-rules", []], ["severity", SEVERITIES], ["verbose", []]]),
  items: new Map([["spreadsheet", []], ["verbose", []]]),
  read: new Map([["format", ["json"]], ["verbose", []]]),
};

/** Reads the arguments behind the program's name. Throws a `UsageError` that names what is wrong. */
export function parseCommand(argv: readonly string[]): Command {
  const { values, positionals, tokens } = parseArgs({ args: [...argv], options, allowPositionals: true, strict: false, tokens: true });
  if (values.help === true) return { name: "help" };
  if (values.version === true) return { name: "version" };
  const given = tokens.filter((token) => token.kind === "option");
  for (const { name, rawName } of given) if (!Object.hasOwn(options, name)) throw new UsageError(`unknown option ${rawName}.`);
  const [word, ...paths] = positionals;
  const name = commandOf(word);
  for (const token of given) checkOption(name, token);
  if (paths.length === 0) throw new UsageError(`${name} needs a PATH: a file, a folder, or - for standard input.`);
  if (paths.includes("")) throw new UsageError("a PATH is empty; a variable in the call may be unset.");
  const common = { verbose: values.verbose === true, paths };
  if (name === "items") return { name, spreadsheet: values.spreadsheet === true, ...common };
  if (name === "read") return { name, ...common };
  return {
    name,
    format: values.format === "json" ? "json" : "text",
    allRules: values["all-rules"] === true,
    severity: SEVERITIES.find((severity) => severity === values.severity) ?? "warning",
    ...common,
  };
}

function commandOf(word: string | undefined): LetterCommand["name"] {
  if (word === undefined) throw new UsageError("no command given; `imr check PATH` checks letters.");
  if (word === "check" || word === "items" || word === "read") return word;
  throw new UsageError(`unknown command ${word}; the commands are ${Object.keys(COMMANDS).join(", ")}. A PATH stands behind one: \`imr check ${word}\`.`);
}

interface OptionToken {
  readonly name: string;
  readonly rawName: string;
  readonly value?: string | undefined;
}

/** Whether the command has an option, and the option a value exactly where it takes one. */
function checkOption(command: LetterCommand["name"], { name, rawName, value }: OptionToken): void {
  const allowed = COMMANDS[command].get(name);
  if (allowed === undefined) throw new UsageError(`${command} has no option ${rawName}.`);
  if (allowed.length === 0) {
    if (value !== undefined) throw new UsageError(`option ${rawName} takes no value.`);
    return;
  }
  if (value === undefined || value.startsWith("-")) throw new UsageError(`option ${rawName} needs a value: ${allowed.join(", ")}.`);
  if (!allowed.includes(value)) throw new UsageError(`option ${rawName} is one of ${allowed.join(", ")}, not ${value}.`);
}
