import type { Command as Program, CommanderError } from "commander";

/** A call that cannot be understood; its message is a sentence for the user. */
export class UsageError extends Error {
  /** `command` is the one that was called; null where there is none of that name. */
  constructor(message: string, readonly command: string | null, options: ErrorOptions = {}) {
    super(message, options);
  }
}

/** What the parser finds wrong with a call. */
export function usageError(error: CommanderError, { commands }: Program, [name]: readonly string[]): UsageError {
  const called = commands.find((command) => command.name() === name);
  const meaning = called && error.code === "commander.missingMandatoryOptionValue" ? meaningOf(error.message, called) : "";
  return new UsageError(sentence(error.message + meaning), called?.name() ?? null, { cause: error });
}

/** The parser's message without its prefixes and line ends, ending with a full stop. What is said of an argument's value names the argument itself. */
function sentence(message: string): string {
  const said = message.replace(/^error: (?:command-argument value '.*' is invalid for argument '[^']*'\. )?/, "");
  const words = said.split("\n").map((line) => line.trim()).filter((line) => line !== "").join(" ");
  return /[.?!)]$/.test(words) ? words : `${words}.`;
}

/** What the option that a message names is for, and its choices where it has some, in brackets. */
function meaningOf(message: string, { options }: Program): string {
  const { description, argChoices } = options.find(({ flags }) => message.includes(`'${flags}'`))!;
  return ` (${description}${argChoices ? `: ${argChoices.join(", ")}` : ""})`;
}
