import { Argument, Command as Program, CommanderError, Option } from "commander";
import { version } from "../../package.json";
import { LEVELS, type Level } from "../configuration/configuration";
import { CONFIGURATION_FILE } from "../configuration/file-name";
import { PRESETS, type PresetName } from "../configuration/presets";
import { personNamed } from "../review/person";
import { DISMISSAL_STATUSES, type DismissalStatus } from "../review/records";
import { SEVERITIES } from "../rules/rule";
import { callSource, collectFilePath, collectId, collectLevel, collectPath, readFilePath, readPath, readPerson, readPlace, readPreset, readRule } from "./argument-values";
import type { CheckCommand, Command, ConfigCommand, DismissalsCommand, DismissCommand, FindingPlace, ItemsCommand, MemoCommand, ReadCommand } from "./commands";

/** A call that cannot be understood; its message is a sentence for the user. */
export class UsageError extends Error {
  /** `command` is the one that was called; null where there is none of that name. */
  constructor(message: string, readonly command: string | null, options: ErrorOptions = {}) {
    super(message, options);
  }
}

/** The default of `--person`. */
export interface Environment {
  readonly IMR_PERSON?: string | undefined;
}

/** Reads the arguments behind the program's name. Throws a `UsageError` that names what is wrong. */
export function parseCommand(argv: readonly string[], environment: Environment = {}): Command {
  let command: Command | undefined;
  let printed = "";
  const program = programOf(environment, (parsed) => { command = parsed; }, (text) => { printed += text; });
  try {
    program.parse([...argv], { from: "user" });
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    if (error.exitCode === 0) return { name: "print", text: printed };
    throw new UsageError(problemOf(error, argv), calledIn(program, argv), { cause: error });
  }
  return command!;
}

/** What is wrong with a call, as a sentence. */
function problemOf(error: CommanderError, [name, subject]: readonly string[]): string {
  if (error.code !== "commander.help") return sentence(error.message);
  return name === "help" && subject !== undefined ? `unknown command '${subject}'.` : "no command is given.";
}

/** The name of the command that a call begins with; null where it begins with none. */
function calledIn({ commands }: Program, [name]: readonly string[]): string | null {
  return commands.find((command) => command.name() === name)?.name() ?? null;
}

/** Of help texts, in characters. */
const WIDTH = 110;
const DESCRIPTION = [
  "Reads California Independent Medical Review determination letters. Letters are only ever read.",
  "A PATH is a file, a folder (its .txt, .imr and .pdf files; no hidden folders, no node_modules, links are not followed) or - for standard input.",
].join(" ");

function programOf(environment: Environment, take: (command: Command) => void, print: (text: string) => void): Program {
  const program = new Program("imr").description(DESCRIPTION)
    .version(version, "--version", "print the version")
    .helpOption("-h, --help", "print this, or the help of a command")
    .exitOverride()
    .configureOutput({ writeOut: print, writeErr: () => undefined, getOutHelpWidth: () => WIDTH });
  addReadingCommands(program, take);
  addConfigurationCommands(program, take);
  addReviewCommands(program, environment, take);
  return program.addHelpText("after", `
imr help COMMAND tells the options of a command.

Exit status: 0 no finding at or above the chosen severity, also where no file was a letter, 1 findings
(imr check), 2 a file could not be read or written, or the call was wrong, 141 the reader of the output left
before its end.`);
}

const PATHS = new Argument("<PATH...>", "files, folders, or - for standard input").argParser(collectPath);
const VERBOSE = new Option("--verbose", "list the files that are not letters, and why");
const PRESET = new Option("--preset <NAME>", `a named choice of rules: ${Object.keys(PRESETS).join(", ")}; where no ${CONFIGURATION_FILE} names one`).argParser(readPreset);
const RULE = new Option("--rule <RULE=LEVEL>", `a rule's severity (${LEVELS.join(", ")}), where no ${CONFIGURATION_FILE} names the rule; may be repeated`).argParser(collectLevel);

function addReadingCommands(program: Program, take: (command: Command) => void): void {
  program.command("check").description("what contradicts itself or is missing").addArgument(PATHS)
    .addOption(new Option("--format <FORMAT>", "text is file:line:column severity rule message, json one document").choices(["text", "json"]).default("text"))
    .addOption(new Option("--severity <LEVEL>", "the lightest severity that makes the exit status 1; everything is printed all the same").choices(SEVERITIES).default("warning"))
    .option("--all-rules", "also the rules that are off")
    .addOption(PRESET).addOption(RULE)
    .option("--baseline <FILE>", "print only findings that are not in FILE")
    .option("--update-baseline", "write the findings to FILE instead")
    .addOption(VERBOSE)
    .action((paths: readonly string[], { format, severity, allRules = false, preset, rule, baseline, updateBaseline = false, verbose = false }: CheckOptions) => {
      if (updateBaseline && baseline === undefined) throw new UsageError("--update-baseline needs --baseline FILE, the file to write.", "check");
      take({ name: "check", paths, verbose, format, severity, allRules, configuration: callSource(preset, rule), baseline: baseline ?? null, updateBaseline });
    });
  program.command("items").description("the disputed items as CSV, one row an item").addArgument(PATHS)
    .option("--spreadsheet", "for spreadsheet programs: with a byte order mark, and an apostrophe before a cell that would be a formula; without it, cells are as they were read")
    .addOption(VERBOSE)
    .action((paths: readonly string[], { spreadsheet = false, verbose = false }: Partial<ItemsCommand>) => take({ name: "items", paths, spreadsheet, verbose }));
  program.command("read").description("what was read, as one JSON document without findings").addArgument(PATHS)
    .addOption(new Option("--format <FORMAT>", "the form of the document").choices(["json"]).default("json"))
    .addOption(VERBOSE)
    .action((paths: readonly string[], { verbose = false }: Partial<ReadCommand>) => take({ name: "read", paths, verbose }));
  program.command("memo").description("a memo on each letter: case, dates, items, findings, what to look up in the record").addArgument(PATHS)
    .addOption(new Option("--format <FORMAT>", "markdown, or one html page that word processors open").choices(["markdown", "html"]).default("markdown"))
    .addOption(PRESET).addOption(RULE).addOption(VERBOSE)
    .action((paths: readonly string[], { format, preset, rule, verbose = false }: MemoOptions) => {
      take({ name: "memo", paths, format, verbose, configuration: callSource(preset, rule) });
    });
  program.command("text").description("the text of a PDF, as it is read and its lines are counted").argument("<PATH>", "a PDF, or - for standard input", readPath)
    .action((path: string) => take({ name: "text", path }));
}

interface RuleOptions {
  readonly preset?: PresetName;
  readonly rule?: ReadonlyMap<string, Level>;
}

interface CheckOptions extends RuleOptions, Pick<CheckCommand, "format" | "severity">, Partial<Pick<CheckCommand, "allRules" | "verbose" | "updateBaseline">> {
  readonly baseline?: string;
}

interface MemoOptions extends RuleOptions, Pick<MemoCommand, "format">, Partial<Pick<MemoCommand, "verbose">> {}

interface ConfigOptions extends RuleOptions, Partial<Pick<ConfigCommand, "explain">> {}

function addConfigurationCommands(program: Program, take: (command: Command) => void): void {
  program.command("explain").description("the page of a rule: what it reports, why it matters, how often it is right").argument("<RULE>", "the rule's id", readRule)
    .action((rule: string) => take({ name: "explain", rule }));
  program.command("config").description("how each rule runs on a letter or in a folder").argument("<FILE>", "a letter or a folder", readFilePath)
    .option("--explain", "say where each value comes from")
    .addOption(PRESET).addOption(RULE)
    .action((path: string, { explain = false, preset, rule }: ConfigOptions) => take({ name: "config", path, explain, configuration: callSource(preset, rule) }));
}

function addReviewCommands(program: Program, environment: Environment, take: (command: Command) => void): void {
  const known = personNamed(environment.IMR_PERSON ?? "") ?? undefined;
  const person = new Option("--person <NAME>", "who says so; else the environment variable IMR_PERSON").argParser(readPerson).default(known).makeOptionMandatory();
  program.command("dismiss").description("mark a finding as seen, in the review file beside the letter")
    .argument("<FILE:LINE[:COLUMN]>", "the finding's place, as imr check prints it", readPlace)
    .addOption(new Option("--as <STATUS>", "why it needs no more attention").choices(DISMISSAL_STATUSES).makeOptionMandatory())
    .option("--reason <TEXT>", "in your own words", "")
    .addOption(person)
    .option("--rule <RULE>", "the finding's rule, where several stand at the place", readRule)
    .action((place: FindingPlace, { as, rule, ...options }: DismissOptions) => take({ name: "dismiss", ...place, ...options, status: as, rule: rule ?? null }));
  program.command("dismissals").description("what was dismissed in letters, by whom and why, and what of it matches nothing any more")
    .argument("<PATH...>", "letters or folders; standard input has no dismissals", collectFilePath)
    .option("--prune", "remove what matches nothing any more")
    .addOption(new Option("--person <NAME>", "who removes it; else the environment variable IMR_PERSON").argParser(readPerson).default(known))
    .addOption(VERBOSE)
    .action((paths: readonly string[], { prune = false, person: by, verbose = false }: DismissalsOptions) => {
      if (prune && by === undefined) throw new UsageError("--prune needs --person NAME: who removes the dismissals.", "dismissals");
      take({ name: "dismissals", paths, verbose, prunedBy: prune ? by! : null });
    });
  program.command("restore").description("take dismissals of a letter back")
    .argument("<FILE>", "the letter", readFilePath)
    .argument("<ID...>", "the dismissals, as imr dismissals lists them", collectId)
    .addOption(person)
    .action((path: string, ids: readonly string[], options: { readonly person: string }) => take({ name: "restore", path, ids, ...options }));
}

interface DismissalsOptions extends Partial<Pick<DismissalsCommand, "verbose">> {
  readonly prune?: boolean;
  readonly person?: string;
}

interface DismissOptions extends Pick<DismissCommand, "reason" | "person"> {
  readonly as: DismissalStatus;
  readonly rule?: string;
}

/** The parser's message without its prefixes and line ends, ending with a full stop. What is said of an argument's value names the argument itself. */
function sentence(message: string): string {
  const said = message.replace(/^error: (?:command-argument value '.*' is invalid for argument '[^']*'\. )?/, "");
  const words = said.split("\n").map((line) => line.trim()).filter((line) => line !== "").join(" ");
  return /[.?!)]$/.test(words) ? words : `${words}.`;
}
