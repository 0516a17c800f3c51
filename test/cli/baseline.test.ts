import { deepStrictEqual } from "node:assert/strict";
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { withFolder } from "./folder";
import { imr, noLetterLine, sumLine } from "./imr";
import { CONFLICTING, CONFLICTING_LINE } from "./letters";

const INCOMPLETE = CONFLICTING.replace("5mg", "20mg").replace("20 mg #60: Upheld", "20 mg: Upheld");
const rulesIn = ({ output }: { readonly output: string }) => output.split("\n").filter((line) => /^\S/.test(line)).map((line) => line.split(" ")[2]);

describe("imr check --baseline", () => {
  it("prints what is not in the baseline, however often it is found", () => withFolder({ "a.txt": CONFLICTING, ".imr.jsonc": '{ "root": true }' }, async (folder) => {
    const [letter, baseline] = [join(folder, "a.txt"), join(folder, "b.json")];
    deepStrictEqual(await imr(["check", folder, "--baseline", baseline, "--update-baseline"]), { status: 0, output: "", error: `imr: ${baseline} holds 1 finding now.\n` });
    deepStrictEqual(await imr(["check", folder, "--baseline", baseline]), { status: 0, output: "", error: sumLine({ heldBack: "1 in the baseline" }) });
    writeFileSync(letter, `Case Number: CM13-0000001\n\n${CONFLICTING}`);
    deepStrictEqual((await imr(["check", folder, "--baseline", baseline])).status, 0);
    writeFileSync(letter, CONFLICTING + CONFLICTING + INCOMPLETE);
    const call = await imr(["check", folder, "--baseline", baseline]);
    deepStrictEqual([call.status, rulesIn(call), call.error], [1, ["strength-mismatch", "item-incomplete"], sumLine({ letters: 3, warnings: 1, information: 1, heldBack: "1 in the baseline" })]);
    const report = JSON.parse((await imr(["check", folder, "--baseline", baseline, "--format", "json"])).output);
    deepStrictEqual(report.letters.map((one: { findings: readonly { rule: string }[] }) => one.findings.map(({ rule }) => rule)), [[], ["strength-mismatch"], ["item-incomplete"]]);
  }));

  it("holds no words of letters", () => withFolder({ "a.txt": CONFLICTING }, async (folder) => {
    const baseline = join(folder, "b.json");
    await imr(["check", folder, "--baseline", baseline, "--update-baseline"]);
    const { version, findings } = JSON.parse(readFileSync(baseline, "utf8"));
    const [{ hash, ...rest }] = findings;
    deepStrictEqual([version, findings.length, rest, /^[0-9a-f]{24}$/.test(hash)], [1, 1, { path: "a.txt", rule: "strength-mismatch" }, true]);
  }));

  it("is read with a byte order mark, and written over then", () => withFolder({ "a.txt": CONFLICTING }, async (folder) => {
    const baseline = join(folder, "b.json");
    const update = ["check", folder, "--baseline", baseline, "--update-baseline"];
    await imr(update);
    writeFileSync(baseline, `\ufeff${readFileSync(baseline, "utf8")}`);
    deepStrictEqual(await imr(["check", folder, "--baseline", baseline]), { status: 0, output: "", error: sumLine({ heldBack: "1 in the baseline" }) });
    deepStrictEqual(await imr(update), { status: 0, output: "", error: `imr: ${baseline} holds 1 finding now.\n` });
  }));

  it("counts what is dismissed, too, as dismissed", () => withFolder({ "a.txt": CONFLICTING, ".imr.jsonc": '{ "root": true }' }, async (folder) => {
    const baseline = join(folder, "b.json");
    await imr(["check", folder, "--baseline", baseline, "--update-baseline"]);
    await imr(["dismiss", `${join(folder, "a.txt")}:${CONFLICTING_LINE}`, "--as", "known", "--person", "A. Nyman"]);
    writeFileSync(join(folder, "b.txt"), CONFLICTING);
    deepStrictEqual((await imr(["check", folder, "--baseline", baseline])).error, sumLine({ letters: 2, warnings: 1, heldBack: "1 dismissed (imr dismissals lists what was)" }));
    await imr(["check", join(folder, "b.txt"), "--baseline", baseline, "--update-baseline"]);
    deepStrictEqual((await imr(["check", folder, "--baseline", baseline])).error, sumLine({ letters: 2, heldBack: "1 dismissed (imr dismissals lists what was), 1 in the baseline" }));
  }));

  it("says where it cannot be read or written", () => withFolder({ "a.txt": CONFLICTING, "b.json": "{}" }, async (folder) => {
    const missing = join(folder, "c.json");
    deepStrictEqual(await imr(["check", folder, "--baseline", missing]), { status: 2, output: "", error: `imr: ${missing} cannot be read: There is no such file or folder. --update-baseline writes it.\n` });
    deepStrictEqual(await imr(["check", folder, "--baseline", join(folder, "b.json")]), { status: 2, output: "", error: `imr: ${join(folder, "b.json")} is not a baseline.\n` });
    const nowhere = join(folder, "none", "c.json");
    deepStrictEqual(await imr(["check", join(folder, "a.txt"), "--baseline", nowhere, "--update-baseline"]), { status: 2, output: "", error: `imr: ${nowhere} cannot be written: There is no such file or folder.\n` });
  }));

  it("says that it cannot be read before it prints anything", () => withFolder({ "a.txt": CONFLICTING }, async (folder) => {
    const missing = join(folder, "c.json");
    deepStrictEqual(await imr(["check", folder, "--format", "json", "--baseline", missing]), { status: 2, output: "", error: `imr: ${missing} cannot be read: There is no such file or folder. --update-baseline writes it.\n` });
  }));
});

describe("imr check --update-baseline", () => {
  const known = (folder: string) => readFileSync(join(folder, "b.json"), "utf8");

  it("writes over a baseline, and leaves nothing else behind", () => withFolder({ "a.txt": CONFLICTING, "b.json": '{"version":1,"findings":[]}' }, async (folder) => {
    const baseline = join(folder, "b.json");
    deepStrictEqual(await imr(["check", folder, "--baseline", baseline, "--update-baseline"]), { status: 0, output: "", error: `imr: ${baseline} holds 1 finding now.\n` });
    deepStrictEqual([JSON.parse(known(folder)).findings.length, readdirSync(folder).sort()], [1, ["a.txt", "b.json"]]);
  }));

  it("never writes over what is not a baseline, such as the first letter that *.txt names", () => withFolder({ "a.txt": CONFLICTING, "b.txt": CONFLICTING, "c.json": "{}", "d.json": "" }, async (folder) => {
    const letter = join(folder, "b.txt");
    for (const [name, content] of [["a.txt", CONFLICTING], ["c.json", "{}"], ["d.json", ""]] as const) {
      const other = join(folder, name);
      deepStrictEqual(await imr(["check", "--update-baseline", "--baseline", other, letter]), { status: 2, output: "", error: `imr: ${other} is not a baseline, and is left as it is. Name a baseline, or a file that does not exist yet.\n` });
      deepStrictEqual(readFileSync(other, "utf8"), content);
    }
    deepStrictEqual(await imr(["check", "--update-baseline", "--baseline", folder, letter]), { status: 2, output: "", error: `imr: ${folder} is not a baseline, and is left as it is. Name a baseline, or a file that does not exist yet.\n` });
    deepStrictEqual(readdirSync(folder).sort(), ["a.txt", "b.txt", "c.json", "d.json"]);
  }));

  it("keeps a baseline where not everything could be read, or no letter was", () => withFolder({ "a.txt": CONFLICTING, "empty/notes.md": "", "wrong/a.txt": CONFLICTING, "wrong/.imr.jsonc": "{" }, async (folder) => {
    const baseline = join(folder, "b.json");
    const update = ["--baseline", baseline, "--update-baseline"];
    await imr(["check", join(folder, "a.txt"), ...update]);
    const before = known(folder);
    const nowhere = join(folder, "nowhere");
    const failed = `imr: ${baseline} is not written, as findings may be missing.\n`;
    deepStrictEqual(await imr(["check", join(folder, "a.txt"), nowhere, ...update]), { status: 2, output: "", error: `imr: ${nowhere}: There is no such file or folder.\n${failed}` });
    const { status, output, error } = await imr(["check", join(folder, "wrong"), ...update]);
    deepStrictEqual([status, output, error.endsWith(failed)], [2, "", true]);
    deepStrictEqual(await imr(["check", join(folder, "empty"), ...update]), { status: 2, output: "", error: `imr: ${join(folder, "empty")}: It is a folder without .txt, .imr or .pdf files.\n${noLetterLine("there is no .txt, .imr or .pdf file to read")}imr: ${baseline} is not written, as no letter was read.\n` });
    deepStrictEqual([known(folder), readdirSync(folder).sort()], [before, ["a.txt", "b.json", "empty", "wrong"]]);
  }));
});
