import { deepStrictEqual, match } from "node:assert/strict";
import { chmodSync, existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseReview } from "../../src/review/review-file";
import { withFolder } from "./folder";
import { imr, noLetterLine, sumLine } from "./imr";
import { CONFLICTING, CONFLICTING_LINE } from "./letters";

const NUMBERED = `Case Number: CM13-0000001\n\n${CONFLICTING}`;
const LINE = CONFLICTING_LINE + 2;
const dismiss = (path: string, ...rest: readonly string[]) => imr(["dismiss", `${path}:${LINE}`, "--as", "accepted", "--person", "A. Nyman", ...rest]);
const reviewOf = (path: string) => readFileSync(`${path}.imr-review.json`, "utf8");
const recordsOf = (path: string) => {
  const parsed = parseReview(reviewOf(path));
  return parsed.kind === "file" ? parsed.file.records : [];
};
const withLetter = (test: (path: string, folder: string) => Promise<void>) => withFolder({ "a.txt": NUMBERED, ".imr.jsonc": '{ "root": true }' }, (folder) => test(join(folder, "a.txt"), folder));
const row = (path: string) => `${path}: ID accepted strength-mismatch "20 mg", by A. Nyman on DAY`;
/** Without ids and dates, which are new at each run. */
const plain = (text: string) => text.replace(/\b[0-9a-f]{8}\b/g, "ID").replace(/20\d\d-\d\d-\d\d/g, "DAY");

describe("imr dismiss", () => {
  it("takes a finding out of imr check, and the letter stays as it is", () => withLetter(async (path) => {
    deepStrictEqual({ ...(await dismiss(path, "--reason", "as told"))}.status, 0);
    deepStrictEqual(await imr(["check", path]), { status: 0, output: "", error: sumLine({ heldBack: "1 dismissed (imr dismissals lists what was)" }) });
    deepStrictEqual(readFileSync(path, "utf8"), NUMBERED);
    const report = JSON.parse((await imr(["check", "--format", "json", path])).output);
    deepStrictEqual((await imr(["check", "--format", "json", path])).error, "imr: 1 finding is dismissed (imr dismissals lists what was).\n");
    const [{ rule, dismissed }] = report.letters[0].findings;
    deepStrictEqual([rule, dismissed.status, dismissed.reason, dismissed.person], ["strength-mismatch", "accepted", "as told", "A. Nyman"]);
  }));

  it("supersedes what was said of the finding before", () => withLetter(async (path) => {
    await dismiss(path);
    const again = await dismiss(path, "--reason", "again");
    deepStrictEqual([again.status, plain(again.output), plain(again.error)], [0, `${row(path)}: again\n`, `imr: This takes the place of ${row(path)}\n`]);
    const [first, second] = recordsOf(path) as unknown as readonly [{ id: string }, { supersedes: string }];
    deepStrictEqual([recordsOf(path).length, second.supersedes], [2, first.id]);
    deepStrictEqual(plain((await imr(["dismissals", path])).output), `${path}: ID accepted strength-mismatch "20 mg", by A. Nyman on DAY: again\n`);
  }));

  it("says nothing twice, and tells who said it before", () => withLetter(async (path) => {
    await dismiss(path, "--reason", "as told");
    const before = reviewOf(path);
    for (const person of ["A. Nyman", "B"]) {
      const { status, output, error } = await dismiss(path, "--reason", "as told", "--person", person);
      deepStrictEqual([status, output, plain(error)], [0, "", `imr: It is dismissed already: ${row(path)}: as told\n`]);
    }
    deepStrictEqual(reviewOf(path), before);
    await dismiss(path, "--reason", "as told", "--as", "known");
    deepStrictEqual(recordsOf(path).map((record) => ("status" in record ? record.status : null)), ["accepted", "known"]);
  }));

  it("says where no finding or more than one is meant", () => withLetter(async (path) => {
    deepStrictEqual(await imr(["dismiss", `${path}:1`, "--as", "known", "--person", "B"]), { status: 2, output: "", error: `imr: ${path}:1: No finding starts there; imr check prints where they do.\n` });
    deepStrictEqual(await dismiss(path, "--rule", "outcome-missing"), { status: 2, output: "", error: `imr: ${path}:${LINE}: No finding of outcome-missing starts there; imr check prints where they do.\n` });
    writeFileSync(path, NUMBERED.replace("Baclofen 20 mg #60: Upheld", "Baclofen 20 mg:"));
    deepStrictEqual(await dismiss(path), { status: 2, output: "", error: `imr: ${path}:${LINE}: Several findings start there (item-incomplete, outcome-missing, strength-mismatch); name the column or the --rule.\n` });
    deepStrictEqual((await imr(["dismiss", `${path}:${LINE}:1`, "--as", "known", "--person", "B"])).error, `imr: ${path}:${LINE}:1: Several findings start there (item-incomplete, outcome-missing); name the --rule.\n`);
    deepStrictEqual(existsSync(`${path}.imr-review.json`), false);
  }));

  it("names a letter that is not there", async () => {
    deepStrictEqual(await dismiss("nowhere.txt"), { status: 2, output: "", error: "imr: nowhere.txt: There is no such file or folder.\n" });
  });
});

describe("a review file that cannot be used", () => {
  for (const [fault, text, message] of [
    ["damaged", "{", /It is damaged: .*It is kept as it is; mend it or move it away\./],
    ["of a later version", '{ "version": 9 }', /It was written by a later version of this program \(9 instead of 1\)\./],
    ["another letter's", '{ "version": 1, "letter": { "sha256": "", "caseNumbers": ["CM13-0000009"] }, "records": [] }', /It is about another letter: case CM13-0000009, not CM13-0000001\./],
  ] as const) {
    it(`is kept and told where it is ${fault}, and the letter is checked all the same`, () => withLetter(async (path) => {
      writeFileSync(`${path}.imr-review.json`, text);
      const { status, output, error } = await imr(["check", path]);
      deepStrictEqual([status, output.split("\n", 1)[0]], [2, `${path}:${LINE}:10 warning strength-mismatch Baclofen: the item says 20 mg, the treating physician prescribed 5mg.`]);
      match(error, message);
      const refused = await dismiss(path);
      deepStrictEqual([refused.status, refused.output, reviewOf(path)], [2, "", text]);
      match(refused.error, message);
    }));
  }

  it("is read with a byte order mark, in UTF-16 too", () => withLetter(async (path) => {
    await dismiss(path);
    const text = `\ufeff${reviewOf(path)}`;
    for (const encoding of ["utf8", "utf16le"] as const) {
      writeFileSync(`${path}.imr-review.json`, text, encoding);
      const { status, output, error } = await imr(["dismissals", path]);
      deepStrictEqual([status, plain(output), error], [0, `${path}: ID accepted strength-mismatch "20 mg", by A. Nyman on DAY\n`, ""]);
    }
  }));

  it("is told where the folder is read-only", function () {
    // The superuser may write everywhere.
    const isSuperuser = process.getuid?.() === 0;
    return withLetter(async (path, folder) => {
      chmodSync(folder, 0o500);
      const { status, error } = await dismiss(path);
      chmodSync(folder, 0o700);
      deepStrictEqual([status, error], isSuperuser ? [0, ""] : [2, `imr: ${path}.imr-review.json cannot be written: Permission is denied.\n`]);
    });
  });
});

describe("imr dismissals and imr restore", () => {
  it("say when the letter has changed, and what is found no longer; that is removed on request", () => withLetter(async (path) => {
    await dismiss(path);
    writeFileSync(path, NUMBERED.replace("20 mg #60: Upheld", "20mg #60: Upheld"));
    const version = `imr: ${path}: 1 dismissal was made on another version of this letter; it holds where its words are found again.\n`;
    const gone = `${row(path)} (found no longer)\n`;
    const list = await imr(["dismissals", path]);
    deepStrictEqual([list.status, plain(list.output), list.error], [0, gone, version]);
    const pruned = await imr(["dismissals", "--prune", "--person", "B", path]);
    deepStrictEqual([pruned.status, plain(pruned.output), pruned.error], [0, gone, `${version}imr: ${path}: 1 dismissal that matches nothing was removed.\n`]);
    deepStrictEqual([await imr(["dismissals", path]), recordsOf(path).length], [{ status: 0, output: "", error: "" }, 2]);
  }));

  it("take a dismissal back by the first letters of its id", () => withLetter(async (path) => {
    await dismiss(path);
    const [{ id }] = recordsOf(path) as unknown as readonly [{ id: string }];
    deepStrictEqual(await imr(["restore", path, "zzzz", "--person", "B"]), { status: 2, output: "", error: `imr: ${path}: No dismissal zzzz holds; imr dismissals lists those that do.\n` });
    deepStrictEqual(await imr(["restore", path, id.slice(0, 8), "--person", "B"]), { status: 0, output: `${path}: ${id.slice(0, 8)} holds no longer.\n`, error: "" });
    deepStrictEqual((await imr(["check", path])).status, 1);
  }));

  it("say where there is no letter whose dismissals could be listed", () => withFolder({ "a.txt": "Dear Sir", "b.txt": "", "empty/a.md": "" }, async (folder) => {
    const [letter, empty] = [join(folder, "a.txt"), join(folder, "empty")];
    const why = "Not a determination letter. It has no sections of a final determination letter.";
    deepStrictEqual(await imr(["dismissals", empty]), { status: 0, output: "", error: `imr: ${empty}: It is a folder without .txt, .imr or .pdf files.\n${noLetterLine("there is no .txt, .imr or .pdf file to read", "read")}` });
    deepStrictEqual(await imr(["dismissals", letter]), { status: 0, output: "", error: `imr: ${letter}: ${why}\n${noLetterLine("1 file is not a determination letter", "read")}` });
    deepStrictEqual(await imr(["dismissals", folder]), { status: 0, output: "", error: noLetterLine("2 files are not determination letters (--verbose tells which, and why)", "read") });
  }));

  it("name a path that is not there, and go on", () => withLetter(async (path) => {
    await dismiss(path);
    const { status, output, error } = await imr(["dismissals", "nowhere", path]);
    deepStrictEqual([status, plain(output).startsWith(`${path}: ID accepted`), error], [2, true, "imr: nowhere: There is no such file or folder.\n"]);
  }));
});
