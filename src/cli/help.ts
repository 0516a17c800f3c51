import { Help, type Command as Program, type HelpConfiguration } from "commander";
import { didYouMean } from "../configuration/nearest";
import { PRESETS } from "../configuration/presets";
import { UsageError } from "./usage-error";

/** Longer lines are hard to read, however wide the terminal is. */
const LONGEST_LINE = 100;
/** Where nothing is known of a terminal. */
const USUAL_LINE = 80;

/** The length of lines of help texts, in characters. `columns` are the terminal's. */
export function helpWidth(columns: number | undefined): number {
  return Math.min(columns || USUAL_LINE, LONGEST_LINE);
}

/** The list of commands names their arguments alone, and is wrapped beside them in narrow terminals, too. */
export const HELP: HelpConfiguration = {
  minWidthToWrap: 20,
  subcommandTerm: (command) => `${command.name()} ${command.usage().replace("[options] ", "")}`,
};

const EXIT_STATUS: Readonly<Record<string, string>> = {
  0: "no finding at or above the chosen severity, also where no file was a letter",
  1: "findings (imr check)",
  2: "a file could not be read or written, or the call was wrong",
  141: "the reader of the output left before its end",
};

/** What stands below the list of commands. */
export function programHelp(width: number): string {
  return `\nimr help COMMAND tells the options of a command.\n\n${section("Exit status", EXIT_STATUS, width)}`;
}

/** What each preset does, below the options of a command. */
export function presetsHelp(width: number): string {
  return `\n${section("Presets", Object.fromEntries(Object.entries(PRESETS).map(([name, { description }]) => [name, description])), width)}`;
}

/** Terms and what they mean, in two columns as options are. */
function section(title: string, meanings: Readonly<Record<string, string>>, width: number): string {
  const help = new Help();
  help.prepareContext({ helpWidth: width });
  const termWidth = Math.max(...Object.keys(meanings).map((term) => term.length));
  return [`${title}:`, ...Object.entries(meanings).map(([term, meaning]) => help.formatItem(term, termWidth, meaning, help))].join("\n");
}

/** Adds the command that prints the help of the program or of a command, itself included. */
export function addHelpCommand(program: Program): void {
  program.helpCommand(false).command("help").description("print the help of imr or of a command").argument("[COMMAND]", "the command's name")
    .action((name?: string) => {
      const command = name === undefined ? program : program.commands.find((one) => one.name() === name);
      if (command) command.help();
      throw new UsageError(`unknown command '${name}'.${didYouMean(name, program.commands.map((one) => one.name()))}`, null);
    });
}
