import { deepStrictEqual, match, strictEqual, throws } from "node:assert/strict";
import { version } from "../../package.json";
import { parseCommand } from "../../src/cli/arguments";
import { UsageError } from "../../src/cli/usage-error";

const configuration = { name: "the command line", file: null, preset: null, rules: new Map() };
const defaults = { name: "check", format: "text", allRules: false, severity: "warning", configuration, baseline: null, updateBaseline: false, verbose: false };
const dismissal = { name: "dismiss", status: "known", reason: "", person: "A. Nyman", rule: null, path: "a.txt", line: 12, column: null };

/** A call's words; what stands in single quotation marks is one. */
function wordsOf(call: string): readonly string[] {
  return (call.match(/'[^']*'|\S+/g) ?? []).map((word) => word.replace(/^'(.*)'$/, "$1"));
}

describe("parseCommand", () => {
  for (const [call, expected] of [
    ["check a.txt", { ...defaults, paths: ["a.txt"] }],
    ["check - folder", { ...defaults, paths: ["-", "folder"] }],
    ["check --format json --all-rules --severity hint --verbose a", { ...defaults, format: "json", allRules: true, severity: "hint", verbose: true, paths: ["a"] }],
    ["check a --severity=error b", { ...defaults, severity: "error", paths: ["a", "b"] }],
    ["check --preset audit --rule strength-mismatch=off --rule=quantity-mismatch=hint a", { ...defaults, configuration: { ...configuration, preset: "audit", rules: new Map([["strength-mismatch", "off"], ["quantity-mismatch", "hint"]]) }, paths: ["a"] }],
    ["check --baseline b.json --update-baseline a", { ...defaults, baseline: "b.json", updateBaseline: true, paths: ["a"] }],
    ["items --verbose a.txt -", { name: "items", spreadsheet: false, verbose: true, paths: ["a.txt", "-"] }],
    ["items a --spreadsheet", { name: "items", spreadsheet: true, verbose: false, paths: ["a"] }],
    ["read a", { name: "read", verbose: false, paths: ["a"] }],
    ["read --format json --verbose a", { name: "read", verbose: true, paths: ["a"] }],
    ["check -- --odd-name.txt", { ...defaults, paths: ["--odd-name.txt"] }],
    ["explain strength-mismatch", { name: "explain", rule: "strength-mismatch" }],
    ["explain", { name: "explain", rule: null }],
    ["config folder", { name: "config", explain: false, configuration, path: "folder" }],
    ["config --explain --preset claims a.txt", { name: "config", explain: true, configuration: { ...configuration, preset: "claims" }, path: "a.txt" }],
    ["dismiss a.txt:12 --as known --person 'A. Nyman'", dismissal],
    ["dismiss C:\\letters\\a.txt:12:3 --as known --person 'A. Nyman' --reason 'as told' --rule strength-mismatch", { ...dismissal, path: "C:\\letters\\a.txt", column: 3, reason: "as told", rule: "strength-mismatch" }],
    ["dismissals a b", { name: "dismissals", paths: ["a", "b"], verbose: false, prunedBy: null }],
    ["dismissals --prune --verbose --person B a", { name: "dismissals", paths: ["a"], verbose: true, prunedBy: "B" }],
    ["dismissals --prune --person ' B ' a", { name: "dismissals", paths: ["a"], verbose: false, prunedBy: "B" }],
    ["dismiss a.txt:12 --as known --person ' A. Nyman '", dismissal],
    ["restore a.txt 1f2e 3d4c5b6a --person B", { name: "restore", path: "a.txt", ids: ["1f2e", "3d4c5b6a"], person: "B" }],
    ["--version", { name: "print", text: `${version}\n`, isAsked: true }],
    ["-V", { name: "print", text: `${version}\n`, isAsked: true }],
  ] as const) it(`reads \`${call}\``, () => deepStrictEqual(parseCommand(wordsOf(call)), expected));

  it("takes the person from the environment where the call names none", () => {
    deepStrictEqual(parseCommand(wordsOf("dismiss a.txt:12 --as known"), { IMR_PERSON: "A. Nyman" }), dismissal);
    deepStrictEqual(parseCommand(wordsOf("dismiss a.txt:12 --as known --person B"), { IMR_PERSON: "A. Nyman" }), { ...dismissal, person: "B" });
    deepStrictEqual(parseCommand(wordsOf("dismiss a.txt:12 --as known"), { IMR_PERSON: " A. Nyman\n" }), dismissal);
    throws(() => parseCommand(wordsOf("dismiss a.txt:12 --as known"), { IMR_PERSON: " " }), new UsageError("required option '--person <NAME>' not specified (who says so; else the environment variable IMR_PERSON)", "dismiss"));
    throws(() => parseCommand(wordsOf("dismissals a --prune"), { IMR_PERSON: " " }), new UsageError("--prune needs --person NAME: who removes the dismissals.", "dismissals"));
  });

  /** The help that a call prints, at the width of a terminal. */
  const helpOf = (call: string, columns?: number): string => {
    const command = parseCommand(wordsOf(call), { columns });
    return command.name === "print" && command.isAsked ? command.text : "";
  };

  it("prints the help of the program and of a command", () => {
    for (const [call, words] of [
      ["-h", /^Usage: imr .*\bcheck\b.*\bdismiss\b.*Exit status/s], ["help", /^Usage: imr \[/], ["help check", /^Usage: imr check .*--severity.*\nPresets:\n {2}attorney {2}Attorneys: /s], ["check --nonsense --help", /^Usage: imr check /], ["help help", /^Usage: imr help /], ["help -h", /^Usage: imr help /],
    ] as const) match(helpOf(call), words);
    strictEqual(helpOf("help text").includes("Presets"), false);
  });

  it("prints the help of the program where a call says nothing", () => deepStrictEqual(parseCommand([]), { name: "print", text: helpOf("--help"), isAsked: false }));

  it("breaks lines of help at the width of the terminal, and none longer than is good to read", () => {
    const longest = (columns?: number) => Math.max(...["--help", "help check", "help dismiss", "help memo"].flatMap((call) => helpOf(call, columns).split("\n")).map((line) => line.length));
    deepStrictEqual([60, 80, 99].filter((columns) => longest(columns) > columns), []);
    deepStrictEqual([longest() <= 80, longest(0) <= 80, longest(300) <= 100, longest(300) > 90], [true, true, true, true]);
  });

  for (const [call, message] of [
    ["letters", "unknown command 'letters'."],
    ["chek a", "unknown command 'chek' (Did you mean check?)"],
    ["check", "missing required argument 'PATH'."],
    ["help chek", "unknown command 'chek'. Did you mean \"check\"?"],
    ["help nonsense", "unknown command 'nonsense'."],
    ["check ''", "A path is empty; a variable in the call may be unset."],
    ["config ''", "A path is empty; a variable in the call may be unset."],
    ["restore '' 1 --person B", "A path is empty; a variable in the call may be unset."],
    ["dismiss '' --as known --person B", "The finding's place is empty; a variable in the call may be unset."],
    ["items --format json a", "unknown option '--format'."],
    ["check --sevrity error a", "unknown option '--sevrity' (Did you mean --severity?)"],
    ["check -x a", "unknown option '-x'."],
    ["check a --format", "option '--format <FORMAT>' argument missing."],
    ["check --format yaml a", "option '--format <FORMAT>' argument 'yaml' is invalid. Allowed choices are text, json."],
    ["check --severity 2 a", "option '--severity <LEVEL>' argument '2' is invalid. Allowed choices are error, warning, information, hint."],
    ["check --rule strength-mismach=off a", "option '--rule <RULE=LEVEL>' argument 'strength-mismach=off' is invalid. There is no rule \"strength-mismach\". Did you mean \"strength-mismatch\"? imr explain lists all rules."],
    ["check --rule strength-mismatch a", "option '--rule <RULE=LEVEL>' argument 'strength-mismatch' is invalid. A rule and its severity are joined by =, as in text-gap=off."],
    ["check --rule strength-mismatch=warn a", "option '--rule <RULE=LEVEL>' argument 'strength-mismatch=warn' is invalid. strength-mismatch cannot be \"warn\". Did you mean \"warning\"? It is one of error, warning, information, hint, off, default."],
    ["check --preset attorny a", "option '--preset <NAME>' argument 'attorny' is invalid. There is no preset \"attorny\". Did you mean \"attorney\"? The presets are attorney, claims, audit, research."],
    ["check --update-baseline a", "--update-baseline needs --baseline FILE, the file to write."],
    ["explain nonsense", "There is no rule \"nonsense\". imr explain lists all rules."],
    ["explain strength", "There is no rule \"strength\". Did you mean \"strength-implausible\" or \"strength-mismatch\"? imr explain lists all rules."],
    ["config", "missing required argument 'FILE'."],
    ["dismiss a.txt --as known --person B", "A finding's place is FILE:LINE or FILE:LINE:COLUMN."],
    ["dismiss a.txt:1 --person B", "required option '--as <STATUS>' not specified (why it needs no more attention: not-useful, known, accepted)"],
    ["dismiss a.txt:1 --as known", "required option '--person <NAME>' not specified (who says so; else the environment variable IMR_PERSON)"],
    ["dismissals --prune a", "--prune needs --person NAME: who removes the dismissals."],
    ["restore a.txt --person B", "missing required argument 'ID'."],
    ["restore a.txt '' --person B", "An id is empty; a variable in the call may be unset."],
    ["restore a.txt 1f2e 3d4 --person B", "Of an id at least the first 4 letters are needed."],
    ["restore a.txt 1f2e --person ''", "option '--person <NAME>' argument '' is invalid. The name is empty; a variable in the call may be unset."],
    ["dismiss a.txt:1 --as known --person '  '", "option '--person <NAME>' argument '  ' is invalid. The name is empty; a variable in the call may be unset."],
    ["dismissals a --prune --person ' '", "option '--person <NAME>' argument ' ' is invalid. The name is empty; a variable in the call may be unset."],
    ["dismissals a -", "Standard input (-) has no place in a folder, which is needed here; name a file."],
    ["config -", "Standard input (-) has no place in a folder, which is needed here; name a file."],
    ["restore - 1f2e --person B", "Standard input (-) has no place in a folder, which is needed here; name a file."],
    ["dismiss --as known --person B -- -:12", "Standard input (-) has no place in a folder, which is needed here; name a file."],
  ] as const) it(`refuses \`${call}\``, () => throws(() => parseCommand(wordsOf(call)), new UsageError(message, /^(?:check|items|explain|config|dismiss|dismissals|restore)(?= |$)/.exec(call)?.[0] ?? null)));
});
