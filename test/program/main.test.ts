import { deepStrictEqual, strictEqual } from "node:assert/strict";
import { closeSync, copyFileSync, mkdtempSync, openSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseReview } from "../../src/review/review-file";
import { buildProgram, LIMIT_OF_A_HANG, runProgram, runProgramInto, type Run } from "./program";

const lettersOf = ({ output }: Run) => (JSON.parse(output) as { readonly letters: readonly unknown[] }).letters;

describe("the program", function () {
  this.timeout(LIMIT_OF_A_HANG);
  let large: Run;
  let cut: Run;
  let wrong: Run;

  before(async () => {
    await buildProgram();
    const check = ["check", "--format", "json", "test/fixtures/letters"];
    [large, cut, wrong] = await Promise.all([runProgram(check), runProgram(check, "stdout"), runProgram(["letters"])]);
  });

  it("writes large output to a pipe to its end, and exits with the status", () => {
    deepStrictEqual([large.status, large.error], [1, ""]);
    deepStrictEqual(Object.keys(JSON.parse(large.output)), ["version", "letters", "warnings", "errors"]);
    strictEqual(large.output.length > 65_536, true);
  });

  it("ends quietly when its reader leaves, and with a status that is not that of a letter in good order", () => deepStrictEqual([cut.status, cut.error], [141, ""]));

  it("prints all of its output, and exits with the status, where nobody reads its notices any more", async () => {
    // The reader leaves at the first notice; the letters take a while, and the last ones come when it is gone.
    const run = await runProgram(["check", "--verbose", "--format", "json", "nowhere", "test/fixtures/letters", "package.json", "README.md", "LICENSE"], "stderr");
    deepStrictEqual([run.status, run.error], [2, "imr: nowhere: There is no such file or folder.\n"]);
    deepStrictEqual(lettersOf(run).slice(0, -3), lettersOf(large));
  });

  it("says why its output cannot be written, and exits with 2", async () => {
    // A file that is open for reading only.
    const descriptor = openSync("package.json", "r");
    try {
      deepStrictEqual(await runProgramInto(descriptor, ["check", "test/fixtures/letters"]), { status: 2, error: "imr: Standard output cannot be written: EBADF: bad file descriptor, write\n" });
    } finally {
      closeSync(descriptor);
    }
  });

  it("says that a folder is its input, and reads an empty one", async () => {
    const descriptor = openSync("test", "r");
    const noLetter = "imr: No letter was checked: 1 path could not be read.\n";
    try {
      deepStrictEqual(await runProgramInto("ignore", ["check", "-"], descriptor), { status: 2, error: `imr: <stdin>: Standard input is a folder; name it instead of -.\n${noLetter}` });
    } finally {
      closeSync(descriptor);
    }
    const { status, error } = await runProgramInto("ignore", ["check", "-"]);
    deepStrictEqual([status, error.split("\n", 1)[0]], [0, "imr: <stdin>: Not a determination letter. The file is empty."]);
  });

  it("loses no dismissal where many processes write one review file", async () => {
    const folder = mkdtempSync(join(tmpdir(), "imr-"));
    try {
      const letter = join(folder, "a.txt");
      copyFileSync("media/samples/2015-baclofen.imr.txt", letter);
      const people = Array.from({ length: 8 }, (_, at) => `person ${at}`);
      const runs = await Promise.all(people.map((person) => runProgram(["dismiss", `${letter}:103`, "--as", "known", "--person", person, "--reason", `of ${person}`])));
      deepStrictEqual(runs.map(({ status, output }) => [status, output.includes(" known strength-mismatch ")]), people.map(() => [0, true]));
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
