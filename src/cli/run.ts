import { version } from "../../package.json";
import { parseCommand, UsageError, type CheckCommand } from "./arguments";
import { checkPaths, type ByteSource } from "./check";
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
    if (command.name === "check") return await check(command, streams);
    await streams.writeOutput(command.name === "help" ? HELP : `${version}\n`);
    return 0;
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    await streams.writeError(`imr: ${error.message}\nimr --help lists commands and options.\n`);
    return 2;
  }
}

async function check(command: CheckCommand, streams: Streams): Promise<ExitStatus> {
  const format = command.format === "json" ? jsonFormat() : textFormat();
  const summary = new Summary(command);
  await streams.writeOutput(format.opening);
  for await (const result of checkPaths(command.paths, streams.standardInput)) {
    await streams.writeOutput(format.result(result));
    await streams.writeError(summary.add(result));
  }
  await streams.writeOutput(format.closing());
  await streams.writeError(summary.closing());
  return summary.status;
}
