import type { AnalyzedLetter } from "../analysis";
import { factsOfFile, reportFile } from "../present/report";
import { withoutDismissed } from "../review/dismissals";
import { parseCommand, type Environment } from "./arguments";
import { BaselineError, createBaselineWriter, readBaseline, type Baseline } from "./baseline";
import { checkPaths, type CheckedFile, type CheckResult, type FileReading } from "./check";
import type { CheckCommand, Command, ItemsCommand, MemoCommand, ReadCommand } from "./commands";
import { printConfiguration } from "./config";
import { csvFormat } from "./csv-format";
import { dismissFinding, listDismissals, restoreFindings } from "./dismiss";
import { printRule } from "./explain";
import type { Format } from "./format";
import { jsonFormat } from "./json-format";
import { memoFormat } from "./memo-format";
import { reviewOf } from "./reviews";
import { createRuleChoice, type RuleChoice } from "./rule-choice";
import { notice, Summary, type ExitStatus } from "./summary";
import { printText } from "./text";
import { textFormat } from "./text-format";
import { UsageError } from "./usage-error";

/** The program's streams, and what reads PDFs for it; a write resolves when the next one may follow. */
export interface Streams extends FileReading {
  readonly writeOutput: (text: string) => Promise<void>;
  readonly writeError: (text: string) => Promise<void>;
}

/** Runs the command line: the arguments behind the program's name and the environment in, the exit status out. */
export async function run(argv: readonly string[], streams: Streams, environment: Environment = {}): Promise<ExitStatus> {
  try {
    return await runCommand(parseCommand(argv, environment), streams);
  } catch (error) {
    if (error instanceof UsageError) await streams.writeError(`imr: ${error.message}\n${helpOn(error)}\n`);
    else if (error instanceof BaselineError) await streams.writeError(notice(error.message));
    else throw error;
    return 2;
  }
}

async function runCommand(command: Command, streams: Streams): Promise<ExitStatus> {
  switch (command.name) {
    case "print":
      await (command.isAsked ? streams.writeOutput : streams.writeError)(command.text);
      return command.isAsked ? 0 : 2;
    case "check": return checkLetters(command, streams);
    case "items": return printFacts(command, csvFormat(command), streams);
    case "read": return printFacts(command, jsonFormat(({ path, text, analysis, pages }) => factsOfFile(path, text, analysis, pages)), streams);
    case "memo": return writeMemos(command, streams);
    case "text": return printText(command, streams);
    case "explain": return printRule(command, streams);
    case "config": return printConfiguration(command, streams);
    case "dismiss": return dismissFinding(command, streams);
    case "dismissals": return listDismissals(command, streams);
    case "restore": return restoreFindings(command, streams);
  }
}

/** Where a call that could not be understood is explained. */
function helpOn({ command }: UsageError): string {
  return command === null ? "imr --help lists commands and options." : `imr help ${command} tells how it is called.`;
}

/** Facts alone need no rules, and have no findings. */
async function printFacts(command: ItemsCommand | ReadCommand, format: Format, streams: Streams): Promise<ExitStatus> {
  const summary = new Summary({ ...command, severity: "error", sumsUp: false });
  const results = checkPaths(command.paths, streams, async () => []);
  return printResults(results, format, summary, streams);
}

async function checkLetters(command: CheckCommand, streams: Streams): Promise<ExitStatus> {
  const summary = new Summary({ ...command, sumsUp: command.format === "text" && !command.updateBaseline });
  const choice = createRuleChoice(command);
  const results = reviewedResults(checkPaths(command.paths, streams, choice.rulesIn), choice, summary, streams);
  if (command.updateBaseline) return updateBaseline(command.baseline!, results, summary, streams);
  const shown = command.baseline === null ? results : newResults(results, await readBaseline(command.baseline));
  const format = command.format === "text" ? textFormat() : jsonFormat(({ path, text, analysis, reviewed, pages }) => reportFile(path, text, analysis, reviewed, pages));
  return printResults(shown, format, summary, streams);
}

/** Findings are what memos are for, and no reason for another exit status. */
async function writeMemos(command: MemoCommand, streams: Streams): Promise<ExitStatus> {
  const summary = new Summary({ ...command, severity: "error", sumsUp: false });
  const choice = createRuleChoice({ configuration: command.configuration, allRules: false });
  await printResults(reviewedResults(checkPaths(command.paths, streams, choice.rulesIn), choice, summary, streams), memoFormat(command.format), summary, streams);
  return summary.failed ? 2 : 0;
}

/** The results with what the review files beside the letters say; problems with these and with configuration files go to standard error. */
async function* reviewedResults(results: AsyncIterable<CheckResult>, choice: RuleChoice, summary: Summary, streams: Streams): AsyncGenerator<CheckResult> {
  for await (const result of results) {
    const messages = choice.newMessages();
    await streams.writeError(summary.addProblems(messages.problems) + messages.notices.map(notice).join(""));
    if (result.kind === "unread") {
      yield result;
      continue;
    }
    const { findings, record, notices, problem } = await reviewOf(result, choice.rulesIn);
    await streams.writeError(notices.map((words) => notice(`${result.path}: ${words}`)).join("") + summary.addProblems(problem === null ? [] : [problem]));
    yield { ...result, reviewed: findings, record };
  }
}

/** The results without the findings that a baseline knows. */
async function* newResults(results: AsyncIterable<CheckResult>, baseline: Baseline): AsyncGenerator<CheckResult> {
  for await (const result of results) yield result.kind === "unread" ? result : withLetters(result, baseline.withoutKnown(result.path, result.analysis.letters));
}

/** What was dismissed counts as dismissed, whether the baseline knows it or not. */
function withLetters(result: CheckedFile, letters: readonly AnalyzedLetter[]): CheckedFile {
  const shown = (all: readonly AnalyzedLetter[]) => withoutDismissed(all, result.reviewed).reduce((count, { findings }) => count + findings.length, 0);
  return { ...result, analysis: { ...result.analysis, letters }, known: shown(result.analysis.letters) - shown(letters) };
}

/** A baseline of findings of which some may be missing would make them new ones later, so that it is not written. */
async function updateBaseline(file: string, results: AsyncIterable<CheckResult>, summary: Summary, streams: Streams): Promise<ExitStatus> {
  const writer = await createBaselineWriter(file);
  for await (const result of results) {
    if (result.kind === "checked") writer.add(result.path, result.analysis.letters);
    await streams.writeError(summary.add(result));
  }
  await streams.writeError(summary.closing());
  if (summary.failed || summary.isEmpty) {
    await streams.writeError(notice(`${file} is not written, as ${summary.failed ? "findings may be missing" : "no letter was read"}.`));
    return 2;
  }
  const count = await writer.write();
  await streams.writeError(notice(`${file} holds ${count === 1 ? "1 finding" : `${count} findings`} now.`));
  return 0;
}

async function printResults(results: AsyncIterable<CheckResult>, format: Format, summary: Summary, streams: Streams): Promise<ExitStatus> {
  await streams.writeOutput(format.opening);
  for await (const result of results) {
    await streams.writeOutput(format.result(result));
    await streams.writeError(summary.add(result));
  }
  await streams.writeOutput(format.closing());
  await streams.writeError(summary.closing());
  return summary.status;
}
