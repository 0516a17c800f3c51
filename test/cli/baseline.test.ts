import { deepStrictEqual } from "node:assert/strict";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { withFolder } from "./folder";
import { imr } from "./imr";
import { CONFLICTING } from "./letters";

const INCOMPLETE = CONFLICTING.replace("5mg", "20mg").replace("20 mg #60: Upheld", "20 mg: Upheld");
const rulesIn = ({ output }: { readonly output: string }) => output.split("\n").filter((line) => /^\S/.test(line)).map((line) => line.split(" ")[2]);

describe("imr check --baseline", () => {
  it("prints what is not in the baseline, however often it is found", () => withFolder({ "a.txt": CONFLICTING, ".imr.jsonc": '{ "root": true }' }, async (folder) => {
    const [letter, baseline] = [join(folder, "a.txt"), join(folder, "b.json")];
    deepStrictEqual(await imr(["check", folder, "--baseline", baseline, "--update-baseline"]), { status: 0, output: "", error: `imr: ${baseline} holds 1 finding now.\n` });
    deepStrictEqual(await imr(["check", folder, "--baseline", baseline]), { status: 0, output: "", error: "" });
    writeFileSync(letter, `Case Number: CM13-0000001\n\n${CONFLICTING}`);
    deepStrictEqual((await imr(["check", folder, "--baseline", baseline])).status, 0);
    writeFileSync(letter, CONFLICTING + CONFLICTING + INCOMPLETE);
    const call = await imr(["check", folder, "--baseline", baseline]);
    deepStrictEqual([call.status, rulesIn(call)], [1, ["strength-mismatch", "item-incomplete"]]);
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

  it("says where it cannot be read or written", () => withFolder({ "a.txt": CONFLICTING, "b.json": "{}" }, async (folder) => {
    const missing = join(folder, "c.json");
    deepStrictEqual(await imr(["check", folder, "--baseline", missing]), { status: 2, output: "", error: `imr: ${missing} cannot be read: There is no such file or folder. --update-baseline writes it.\n` });
    deepStrictEqual(await imr(["check", folder, "--baseline", join(folder, "b.json")]), { status: 2, output: "", error: `imr: ${join(folder, "b.json")} is no baseline; --update-baseline writes one.\n` });
    deepStrictEqual(await imr(["check", join(folder, "a.txt"), "--baseline", folder, "--update-baseline"]), { status: 2, output: "", error: `imr: ${folder} cannot be written: It is a folder.\n` });
  }));
});
