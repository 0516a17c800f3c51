import { Argument, Command as Program, CommanderError, Option } from "commander";
import { version } from "../../package.json";
import { LEVELS, type Level } from "../configuration/configuration";
import { CONFIGURATION_FILE } from "../configuration/file-name";
import type { PresetName } from "../configuration/presets";
import { personNamed } from "../review/person";
import { DISMISSAL_STATUSES, type DismissalStatus } from "../review/records";
import { SEVERITIES } from "../rules/rule";
import { callSource, collectFilePath, collectId, collectLevel, collectPath, readFilePath, readPath, readPerson, readPlace, readPreset, readRule } from "./argument-values";
import type { CheckCommand, Command, ConfigCommand, DismissalsCommand, DismissCommand, FindingPlace, ItemsCommand, MemoCommand, ReadCommand } from "./commands";
import { addHelpCommand, HELP, helpWidth, presetsHelp, programHelp } from "./help";
import { UsageError, usageError } from "./usage-error";

/** What a call goes by beside its arguments. */
export interface Environment {
  /** The default of `--person`. */
  readonly IMR_PERSON?: string | undefined;
  /** How many characters a line of the terminal holds; undefined where there is none. */
  readonly columns?: number | undefined;
}

/** Reads the arguments behind the program's name; where there are none, help is called for. Throws a `UsageError` that names what is wrong. */
export function parseCommand(argv: readonly string[], environment: Environment = {}): Command {
  let command: Command | undefined;
  const printed = { output: "", error: "" };
  const program = programOf(environment, (parsed) => { command = parsed; }, printed);
  try {
    program.parse([...argv], { from: "user" });
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    if (error.exitCode === 0) return { name: "print", text: printed.output, isAsked: true };
    if (error.code === "commander.help") return { name: "print", text: printed.error, isAsked: false };
    throw usageError(error, program, argv);
  }
  return command!;
}

const DESCRIPTION = [
  "Reads California Independent Medical Review determination letters. Letters are only ever read.",
  "A PATH is a file, a folder (its .txt, .imr and .pdf files; no hidden folders, no node_modules, links are not followed) or - for standard input.",
].join(" ");

function programOf(environment: Environment, take: (command: Command) => void, printed: { output: string; error: string }): Program {
  const width = helpWidth(environment.columns);
  const program = new Program("imr").description(DESCRIPTION)
    .version(version, "-V, --version", "print the version")
    .helpOption("-h, --help", "print this help")
    .exitOverride()
    .configureHelp(HELP)
    .configureOutput({
      writeOut: (text) => { printed.output += text; },
      writeErr: (text) => { printed.error += text; },
      getOutHelpWidth: () => width,
      getErrHelpWidth: () => width,
    });
  addReadingCommands(program, take);
  addConfigurationCommands(program, take);
  addReviewCommands(program, environment, take);
  addHelpCommand(program);
  for (const command of program.commands) if (command.options.includes(PRESET)) command.addHelpText("after", presetsHelp(width));
  return program.addHelpText("after", programHelp(width));
}

const PATHS = new Argument("<PATH...>", "files, folders, or - for standard input").argParser(collectPath);
const VERBOSE = new Option("--verbose", "list the files that are not letters, and why");
const PRESET = new Option("--preset <NAME>", `a named choice of rules (see below), where no ${CONFIGURATION_FILE} names one`).argParser(readPreset);
const RULE = new Option("--rule <RULE=LEVEL>", `a rule's severity (${LEVELS.join(", ")}), where no ${CONFIGURATION_FILE} names the rule; may be repeated`).argParser(collectLevel);

function addReadingCommands(program: Program, take: (command: Command) => void): void {
  program.command("check").description("find what contradicts itself or is missing in letters").addArgument(PATHS)
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
  program.command("items").description("print the disputed items as CSV, one row an item").addArgument(PATHS)
    .option("--spreadsheet", "for spreadsheet programs: with a byte order mark, and an apostrophe before a cell that would be a formula; without it, cells are as they were read")
    .addOption(VERBOSE)
    .action((paths: readonly string[], { spreadsheet = false, verbose = false }: Partial<ItemsCommand>) => take({ name: "items", paths, spreadsheet, verbose }));
  program.command("read").description("print what was read as one JSON document, without findings").addArgument(PATHS)
    .addOption(new Option("--format <FORMAT>", "the form of the document").choices(["json"]).default("json"))
    .addOption(VERBOSE)
    .action((paths: readonly string[], { verbose = false }: Partial<ReadCommand>) => take({ name: "read", paths, verbose }));
  program.command("memo").description("write a memo on each letter: case, dates, items, findings, what to look up in the record").addArgument(PATHS)
    .addOption(new Option("--format <FORMAT>", "markdown, or one html page that word processors open").choices(["markdown", "html"]).default("markdown"))
    .addOption(PRESET).addOption(RULE).addOption(VERBOSE)
    .action((paths: readonly string[], { format, preset, rule, verbose = false }: MemoOptions) => {
      take({ name: "memo", paths, format, verbose, configuration: callSource(preset, rule) });
    });
  program.command("text").description("print the text of a PDF as it is read and its lines are counted").argument("<PATH>", "a PDF, or - for standard input", readPath)
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
  program.command("explain").description("print the page of a rule: what it reports, why it matters, how often it is right; without a rule, list all rules").argument("[RULE]", "the rule's id", readRule)
    .action((rule?: string) => take({ name: "explain", rule: rule ?? null }));
  program.command("config").description("tell how each rule runs on a letter or in a folder").argument("<FILE>", "a letter or a folder", readFilePath)
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
  program.command("dismissals").description("list what was dismissed in letters, by whom and why, and what of it matches nothing any more")
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
