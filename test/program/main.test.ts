import { deepStrictEqual, strictEqual } from "node:assert/strict";
import { copyFileSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseReview } from "../../src/review/review-file";
import { buildProgram, LIMIT_OF_A_HANG, runProgram, type Run } from "./program";

describe("the program", function () {
  this.timeout(LIMIT_OF_A_HANG);
  let large: Run;
  let cut: Run;
  let wrong: Run;

  before(async () => {
    await buildProgram();
    const check = ["check", "--format", "json", "test/fixtures/letters"];
    [large, cut, wrong] = await Promise.all([runProgram(check, "stays"), runProgram(check, "leaves"), runProgram(["letters"], "stays")]);
  });

  it("writes large output to a pipe to its end, and exits with the status", () => {
    deepStrictEqual([large.status, large.error], [1, ""]);
    deepStrictEqual(Object.keys(JSON.parse(large.output)), ["version", "letters", "warnings", "errors"]);
    strictEqual(large.output.length > 65_536, true);
  });

  it("ends quietly when its reader leaves", () => deepStrictEqual([cut.status, cut.error], [0, ""]));

  it("loses no dismissal where many processes write one review file", async () => {
    const folder = mkdtempSync(join(tmpdir(), "imr-"));
    try {
      const letter = join(folder, "a.txt");
      copyFileSync("media/samples/2015-baclofen.imr.txt", letter);
      const people = Array.from({ length: 8 }, (_, at) => `person ${at}`);
      const runs = await Promise.all(people.map((person) => runProgram(["dismiss", `${letter}:103`, "--as", "known", "--person", person], "stays")));
      deepStrictEqual(runs.map(({ status, error }) => [status, error]), people.map(() => [0, ""]));
      const parsed = parseReview(readFileSync(`${letter}.imr-review.json`, "utf8"));
      const names = parsed.kind === "file" ? parsed.file.records.map((record) => ("person" in record ? record.person : null)) : [];
      deepStrictEqual(names.sort(), people);
      deepStrictEqual(readdirSync(folder).sort(), ["a.txt", "a.txt.imr-review.json"]);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });

  it("exits with 2 on a wrong call", () => {
    deepStrictEqual(wrong, { status: 2, output: "", error: "imr: unknown command 'letters'.\nimr --help lists commands and options.\n" });
  });
});
