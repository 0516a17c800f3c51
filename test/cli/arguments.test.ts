import { deepStrictEqual, throws } from "node:assert/strict";
import { parseCommand, UsageError } from "../../src/cli/arguments";

const defaults = { name: "check", format: "text", allRules: false, severity: "warning", verbose: false };

describe("parseCommand", () => {
  for (const [argv, expected] of [
    ["check a.txt", { ...defaults, paths: ["a.txt"] }],
    ["check - folder", { ...defaults, paths: ["-", "folder"] }],
    ["check --format json --all-rules --severity hint --verbose a", { name: "check", format: "json", allRules: true, severity: "hint", verbose: true, paths: ["a"] }],
    ["--format=text check a --severity=error", { ...defaults, severity: "error", paths: ["a"] }],
    ["items --verbose a.txt -", { name: "items", spreadsheet: false, verbose: true, paths: ["a.txt", "-"] }],
    ["items a --spreadsheet", { name: "items", spreadsheet: true, verbose: false, paths: ["a"] }],
    ["read a", { name: "read", verbose: false, paths: ["a"] }],
    ["read --format json --verbose a", { name: "read", verbose: true, paths: ["a"] }],
    ["check -- --odd-name.txt", { ...defaults, paths: ["--odd-name.txt"] }],
    ["check --nonsense --help", { name: "help" }],
    ["-h", { name: "help" }],
    ["--version", { name: "version" }],
  ] as const) it(`reads \`${argv}\``, () => deepStrictEqual(parseCommand(argv.split(" ")), expected));

  for (const [argv, message] of [
    ["", "no command given; `imr check PATH` checks letters."],
    ["letters", "unknown command letters; the commands are check, items, read. A PATH stands behind one: `imr check letters`."],
    ["check", "check needs a PATH: a file, a folder, or - for standard input."],
    ["items", "items needs a PATH: a file, a folder, or - for standard input."],
    ["items --format json a", "items has no option --format."],
    ["items --severity hint a", "items has no option --severity."],
    ["check --spreadsheet a", "check has no option --spreadsheet."],
    ["read --all-rules a", "read has no option --all-rules."],
    ["read --format text a", "option --format is one of json, not text."],
    ["check --sevrity error a", "unknown option --sevrity."],
    ["check -x a", "unknown option -x."],
    ["check --toString a", "unknown option --toString."],
    ["check a --format", "option --format needs a value: text, json."],
    ["check --format --verbose a", "option --format needs a value: text, json."],
    ["check --format yaml a", "option --format is one of text, json, not yaml."],
    ["check --severity 2 a", "option --severity is one of error, warning, information, hint, not 2."],
    ["check --verbose=no a", "option --verbose takes no value."],
  ] as const) it(`refuses \`${argv}\``, () => throws(() => parseCommand(argv.split(" ").filter((word) => word !== "")), new UsageError(message)));
});
