import { deepStrictEqual, match } from "node:assert/strict";
import { join, relative } from "node:path";
import { RULES } from "../../src/rules/index";
import { withFolder } from "./folder";
import { imr, sumLine } from "./imr";
import { CONFLICTING, CONFLICTING_LINE } from "./letters";

const finding = (path: string, severity: string) => `${path}:${CONFLICTING_LINE}:10 ${severity} strength-mismatch Baclofen: the item says 20 mg, the treating physician prescribed 5mg.`;
const overruled = (option: string, file: string, what: string) => `imr: ${option} has no effect where ${nameOf(file)} holds, which ${what}.\n`;
/** A file's path as it is told: the shorter one of that from here and the whole. */
const nameOf = (path: string) => [relative("", path), path].sort((one, other) => one.length - other.length)[0]!;
const firstLine = ({ output }: { readonly output: string }) => output.split("\n", 1)[0];

describe("imr check under a configuration", () => {
  it("goes by the nearest file, then by the call", () => withFolder({
    "near/a.txt": CONFLICTING, "far/b.txt": CONFLICTING, "near/.imr.jsonc": '{ "rules": { "strength-mismatch": "hint" } }', ".imr.jsonc": '{ "root": true, "rules": { "strength-mismatch": "off" } }', "other/c.txt": CONFLICTING, "other/.imr.jsonc": '{ "root": true }',
  }, async (folder) => {
    const [near, far, other] = ["near/a.txt", "far/b.txt", "other/c.txt"].map((name) => join(folder, name)) as [string, string, string];
    const call = ["--rule", "strength-mismatch=information"];
    deepStrictEqual(firstLine(await imr(["check", near, ...call])), finding(near, "hint"));
    deepStrictEqual(await imr(["check", far, ...call]), { status: 0, output: "", error: overruled("--rule strength-mismatch=information", join(folder, ".imr.jsonc"), "sets the rule to off") + sumLine() });
    deepStrictEqual(firstLine(await imr(["check", other, ...call])), finding(other, "information"));
    deepStrictEqual(firstLine(await imr(["check", far, "--all-rules"])), finding(far, "warning"));
  }));

  it("says once for each file which options have no effect because of it", () => withFolder({
    "near/a.txt": CONFLICTING, "near/b.txt": CONFLICTING, "near/.imr.jsonc": '{ "rules": { "strength-mismatch": "hint", "text-gap": "off" } }', "far/c.txt": CONFLICTING, ".imr.jsonc": '{ "root": true, "preset": "claims", "rules": { "strength-mismatch": "error" } }',
  }, async (folder) => {
    const [near, far] = [join(folder, "near", ".imr.jsonc"), join(folder, ".imr.jsonc")];
    const options = ["--preset", "research", "--rule", "strength-mismatch=off", "--rule", "text-gap=off", "--rule", "age-mismatch=off"];
    const ofFar = overruled("--preset research", far, "names the preset claims");
    const ofNear = overruled("--rule strength-mismatch=off", near, "sets the rule to hint");
    const { status, error } = await imr(["check", folder, ...options]);
    deepStrictEqual([status, error], [1, `${ofFar}${overruled("--rule strength-mismatch=off", far, "sets the rule to error")}${ofNear}${sumLine({ letters: 3, errors: 1, hints: 2 })}`]);
    deepStrictEqual((await imr(["config", join(folder, "near"), ...options])).error, ofFar + ofNear);
    deepStrictEqual((await imr(["memo", join(folder, "near"), "--preset", "claims", "--rule", "strength-mismatch=hint"])).error, "");
  }));

  it("names the place of what is wrong with a file once, checks all the same, and exits with 2", () => withFolder({ "a.txt": CONFLICTING, "b.txt": CONFLICTING, ".imr.jsonc": '{ "root": true,\n  "rules": { "strength-mismach": "off" } }' }, async (folder) => {
    const { status, output, error } = await imr(["check", folder]);
    deepStrictEqual([status, output.match(/ warning /g)?.length], [2, 2]);
    match(error, /^imr: .*\.imr\.jsonc:2:14: There is no rule "strength-mismach"\. Did you mean "strength-mismatch"\?\nimr: 2 letters checked: /);
  }));
});

describe("a configuration that says something twice", () => {
  it("is told once at its place, and changes no exit status", () => withFolder({ "a.txt": CONFLICTING, "b.txt": CONFLICTING, ".imr.jsonc": '{ "root": true,\n  "rules": { "strength-mismatch": "error", "strength-mismatch": "off" } }' }, async (folder) => {
    const told = `imr: ${nameOf(join(folder, ".imr.jsonc"))}:2:44: "strength-mismatch" stands here again; the last one holds.\n`;
    deepStrictEqual(await imr(["check", folder]), { status: 0, output: "", error: told + sumLine({ letters: 2 }) });
    const { status, error } = await imr(["config", folder]);
    deepStrictEqual([status, error], [0, told]);
  }));
});

describe("imr config", () => {
  const files = { "a.txt": "", ".imr.jsonc": '{ "root": true, "preset": "attorney", "rules": { "strength-mismatch": "hint", "outcome-missing": "off" } }' };

  it("prints a configuration that says the same", () => withFolder(files, async (folder) => {
    const { status, output, error } = await imr(["config", join(folder, "a.txt")]);
    const { rules } = JSON.parse(output) as { readonly rules: Readonly<Record<string, string>> };
    deepStrictEqual([status, error, Object.keys(rules), rules["strength-mismatch"], rules["outcome-missing"], rules["item-incomplete"], rules["quantity-mismatch"]], [0, "", RULES.map(({ id }) => id), "hint", "off", "off", "warning"]);
  }));

  it("says where each value comes from", () => withFolder(files, async (folder) => {
    const { status, output, error } = await imr(["config", "--explain", folder, "--rule", "quantity-mismatch=error", "--rule", "strength-mismatch=error"]);
    const rows = new Map(output.trimEnd().split("\n").map((line) => line.split(/ {2,}/) as [string, string, string]).map(([id, severity, origin]) => [id, `${severity}, ${origin}`]));
    deepStrictEqual([status, error, [...rows.keys()]], [0, overruled("--rule strength-mismatch=error", join(folder, ".imr.jsonc"), "sets the rule to hint"), RULES.map(({ id }) => id)]);
    deepStrictEqual(["strength-mismatch", "item-incomplete", "quantity-mismatch", "rationale-missing"].map((id) => rows.get(id)?.replace(join(folder, ".imr.jsonc"), "FILE").replace(/\S*\.imr\.jsonc/, "FILE")), [
      "hint, FILE", "off, preset attorney from FILE", "error, the command line", "error, default",
    ]);
  }));

  it("says where there is no such folder", async () => {
    deepStrictEqual(await imr(["config", "nowhere"]), { status: 2, output: "", error: "imr: nowhere: There is no such file or folder.\n" });
  });
});

describe("imr explain", () => {
  it("lists all rules where none is named", async () => {
    const { status, output, error } = await imr(["explain"]);
    const rows = output.trimEnd().split("\n").map((line) => line.split(/ {2,}/));
    deepStrictEqual([status, error], [0, ""]);
    deepStrictEqual(rows, RULES.map(({ id, severity, offByDefault, title }) => [id, offByDefault ? `${severity}, off by default` : severity, title]));
  });

  it("prints the page of a rule", async () => {
    const { status, output, error } = await imr(["explain", "strength-mismatch"]);
    deepStrictEqual([status, error], [0, ""]);
    match(output, /^# strength-mismatch\n\n\*Two sources .*Severity: warning\.\n\n\*\*What it reports\.\*\* /);
  });
});
