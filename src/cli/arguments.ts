import { parseArgs } from "node:util";
import { SEVERITIES, type Severity } from "../rules/rule";

/** How the findings are printed. */
export type FormatName = "text" | "json";

/** `imr check`, as it was called. */
export interface CheckCommand {
  readonly name: "check";
  readonly format: FormatName;
  /** Also the rules that are off unless the user turns them on. */
  readonly allRules: boolean;
  /** The lightest severity that makes the exit status 1. */
  readonly severity: Severity;
  /** Whether files that are no letters are listed. */
  readonly verbose: boolean;
  /** Files, folders, and `-` for standard input; at least one. */
  readonly paths: readonly string[];
}

export type Command = CheckCommand | { readonly name: "help" } | { readonly name: "version" };

/** A call that cannot be understood; its message is a sentence for the user. */
export class UsageError extends Error {}

const options = {
  format: { type: "string" },
  severity: { type: "string" },
  "all-rules": { type: "boolean" },
  verbose: { type: "boolean" },
  help: { type: "boolean", short: "h" },
  version: { type: "boolean" },
} as const;

const FORMATS: readonly FormatName[] = ["text", "json"];
/** The values of the options that take one. */
const VALUES: ReadonlyMap<string, readonly string[]> = new Map<string, readonly string[]>([["format", FORMATS], ["severity", SEVERITIES]]);

/** Reads the arguments behind the program's name. Throws a `UsageError` that names what is wrong. */
export function parseCommand(argv: readonly string[]): Command {
  const { values, positionals, tokens } = parseArgs({ args: [...argv], options, allowPositionals: true, strict: false, tokens: true });
  if (values.help === true) return { name: "help" };
  if (values.version === true) return { name: "version" };
  for (const token of tokens) if (token.kind === "option") checkOption(token);
  const [name, ...paths] = positionals;
  checkPositionals(name, paths);
  return {
    name: "check",
    format: FORMATS.find((format) => format === values.format) ?? "text",
    allRules: values["all-rules"] === true,
    severity: SEVERITIES.find((severity) => severity === values.severity) ?? "warning",
    verbose: values.verbose === true,
    paths,
  };
}

function checkPositionals(name: string | undefined, paths: readonly string[]): void {
  if (name === undefined) throw new UsageError("no command given; `imr check PATH` checks letters.");
  if (name !== "check") throw new UsageError(`unknown command ${name}; did you mean \`imr check ${name}\`?`);
  if (paths.length === 0) throw new UsageError("check needs a PATH: a file, a folder, or - for standard input.");
}

interface OptionToken {
  readonly name: string;
  readonly rawName: string;
  readonly value?: string | undefined;
}

/** Whether an option exists, and has a value exactly where it takes one. */
function checkOption({ name, rawName, value }: OptionToken): void {
  if (!Object.hasOwn(options, name)) throw new UsageError(`unknown option ${rawName}.`);
  const allowed = VALUES.get(name);
  if (allowed === undefined) {
    if (value !== undefined) throw new UsageError(`option ${rawName} takes no value.`);
    return;
  }
  if (value === undefined || value.startsWith("-")) throw new UsageError(`option ${rawName} needs a value: ${allowed.join(", ")}.`);
  if (!allowed.includes(value)) throw new UsageError(`option ${rawName} is one of ${allowed.join(", ")}, not ${value}.`);
}
