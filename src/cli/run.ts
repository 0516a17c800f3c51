import { version } from "../../package.json";
import type { AnalysisOptions } from "../analysis";
import { factsOfFile, reportFile } from "../present/report";
import { DEFAULT_RULES, RULES } from "../rules/index";
import { parseCommand, UsageError, type LetterCommand } from "./arguments";
import { checkPaths, type ByteSource } from "./check";
import { csvFormat } from "./csv-format";
import type { Format } from "./format";
import { HELP } from "./help";
import { jsonFormat } from "./json-format";
import { Summary, type ExitStatus } from "./summary";
import { textFormat } from "./text-format";

/** The program's streams; a write resolves when the next one may follow. */
export interface Streams {
  readonly standardInput: ByteSource;
  readonly writeOutput: (text: string) => Promise<void>;
  readonly writeError: (text: string) => Promise<void>;
}

/** Runs the command line: the arguments behind the program's name in, the exit status out. */
export async function run(argv: readonly string[], streams: Streams): Promise<ExitStatus> {
  try {
    const command = parseCommand(argv);
    if (command.name !== "help" && command.name !== "version") return await printLetters(command, streams);
    await streams.writeOutput(command.name === "help" ? HELP : `${version}\n`);
    return 0;
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    await streams.writeError(`imr: ${error.message}\nimr --help lists commands and options.\n`);
    return 2;
  }
}

async function printLetters(command: LetterCommand, streams: Streams): Promise<ExitStatus> {
  const format = formatOf(command);
  const summary = new Summary({ verbose: command.verbose, severity: command.name === "check" ? command.severity : "error" });
  await streams.writeOutput(format.opening);
  for await (const result of checkPaths(command.paths, streams.standardInput, optionsOf(command))) {
    await streams.writeOutput(format.result(result));
    await streams.writeError(summary.add(result));
  }
  await streams.writeOutput(format.closing());
  await streams.writeError(summary.closing());
  return summary.status;
}

/** Facts alone need no rules, and have no findings. */
function optionsOf(command: LetterCommand): AnalysisOptions {
  if (command.name !== "check") return { rules: [] };
  return { rules: command.allRules ? RULES : DEFAULT_RULES };
}

function formatOf(command: LetterCommand): Format {
  if (command.name === "items") return csvFormat(command);
  if (command.name === "read") return jsonFormat(factsOfFile);
  return command.format === "json" ? jsonFormat(reportFile) : textFormat();
}
