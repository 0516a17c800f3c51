import { deepStrictEqual, match, strictEqual } from "node:assert/strict";
import { symlinkSync } from "node:fs";
import { join } from "node:path";
import { version } from "../../package.json";
import { analyze } from "../../src/analysis";
import { ITEM_COLUMNS } from "../../src/present/items-table";
import { factsOfFile, reportFile } from "../../src/present/report";
import { exampleText } from "../../src/rules/example";
import { withFolder } from "./folder";
import { imr, noLetterLine, sumLine } from "./imr";
import { CONFLICTING, CONFLICTING_LINE, lineOf } from "./letters";

const orderly = CONFLICTING.replace("5mg", "20mg");
/** A letter whose only finding is of the severity information. */
const incomplete = exampleText({
  summary: "The patient is a 52-year-old female. On 06/02/2014 the treating physician prescribed baclofen.\nThe utilization review determination dated 06/12/2014 denied baclofen.",
  items: [{ heading: "Baclofen: Upheld" }],
});

const place = (path: string) => `${path}:${CONFLICTING_LINE}:10`;
const finding = (path: string) => `${place(path)} warning strength-mismatch Baclofen: the item says 20 mg, the treating physician prescribed 5mg.
    ${path}:${lineOf("Baclofen 5mg")}:95 The treating physician prescribed 5mg
`;
const EMPTY = "It is a folder without .txt, .imr or .pdf files.";
const NO_FILE = "there is no .txt, .imr or .pdf file to read";
const emptyLine = (path: string) => `imr: ${path}: ${EMPTY}\n`;
const quiet = { output: "", error: sumLine() };

describe("imr check", () => {
  it("prints a finding with its other place, and exits with 1", () => withFolder({ "a.txt": CONFLICTING }, async (folder) => {
    const path = join(folder, "a.txt");
    deepStrictEqual(await imr(["check", path]), { status: 1, output: finding(path), error: sumLine({ warnings: 1 }) });
  }));

  it("prints no finding on a letter in good order, and exits with 0", () => withFolder({ "a.txt": orderly }, async (folder) => {
    deepStrictEqual(await imr(["check", folder]), { ...quiet, status: 0 });
  }));

  it("prints findings below the chosen severity all the same", async () => {
    const output = `<stdin>:${incomplete.split("\n").indexOf("Baclofen: Upheld") + 1}:1 information item-incomplete Baclofen: the heading states neither strength nor quantity.\n`;
    deepStrictEqual(await imr(["check", "-"], [incomplete]), { status: 0, output, error: sumLine({ information: 1 }) });
    deepStrictEqual(await imr(["check", "-", "--severity", "information"], [incomplete]), { status: 1, output, error: sumLine({ information: 1 }) });
    deepStrictEqual(await imr(["check", "-", "--severity=error", "--all-rules"], [CONFLICTING]), { status: 0, output: finding("<stdin>"), error: sumLine({ warnings: 1 }) });
  });

  it("reads standard input in pieces, cut within a character", async () => {
    const bytes = Buffer.from(`😀\n${CONFLICTING}`);
    deepStrictEqual((await imr(["check", "-"], [bytes.subarray(0, 2), bytes.subarray(2)])).error, sumLine({ warnings: 1 }));
  });

  it("tells why a single file that it is called with is not a letter", () => withFolder({ "a.txt": "Milk, bread.", "b.txt": orderly }, async (folder) => {
    const [path, reason] = [join(folder, "a.txt"), `Not a determination letter. ${analyze("Milk, bread.").reason}\n`];
    const why = "1 file is not a determination letter";
    const told = { status: 0, output: "", error: `imr: ${path}: ${reason}${noLetterLine(why)}` };
    deepStrictEqual([await imr(["check", path]), await imr(["check", "--verbose", path])], [told, told]);
    deepStrictEqual((await imr(["check", "-"], ["Milk, bread."])).error, `imr: <stdin>: ${reason}${noLetterLine(why)}`);
    deepStrictEqual((await imr(["memo", path])).error, `imr: ${path}: ${reason}${noLetterLine(why, "read")}`);
    deepStrictEqual((await imr(["check", path, join(folder, "b.txt")])).error, `imr: 1 file is not a determination letter (--verbose tells which, and why).\n${sumLine()}`);
  }));

  it("counts files that are not letters, and lists them when asked to", () => withFolder({ "a.txt": "Milk, bread.", "b.txt": "", "c.txt": Buffer.from([0x7f, 0, 1]), "d.txt": orderly }, async (folder) => {
    deepStrictEqual(await imr(["check", folder]), { status: 0, output: "", error: `imr: 3 files are not determination letters (--verbose tells which, and why).\n${sumLine()}` });
    const { error, ...rest } = await imr(["check", "--verbose", folder]);
    deepStrictEqual(rest, { status: 0, output: "" });
    deepStrictEqual(error.split("\n"), [
      `imr: ${join(folder, "a.txt")}: Not a determination letter. ${analyze("Milk, bread.").reason}`,
      `imr: ${join(folder, "b.txt")}: Not a determination letter. ${analyze("").reason}`,
      `imr: ${join(folder, "c.txt")}: Not a determination letter. It is a binary file, or a text in UTF-16 without a byte order mark.`,
      "imr: 3 files are not determination letters.",
      ...sumLine().split("\n"),
    ]);
  }));

  it("names what cannot be read, checks the rest, and exits with 2", () => withFolder({ "a.txt": orderly, "b.txt": CONFLICTING }, async (folder) => {
    const [dangling, circle] = [join(folder, "dangling.txt"), join(folder, "circle.txt")];
    symlinkSync(join(folder, "nowhere"), dangling);
    symlinkSync(circle, circle);
    deepStrictEqual(await imr(["check", dangling, circle, join(folder, "a.txt", "c.txt"), join(folder, "b.txt")]), {
      status: 2,
      output: finding(join(folder, "b.txt")),
      error: [
        `imr: ${dangling}: There is no such file or folder.`,
        `imr: ${circle}: Its links lead in a circle.`,
        `imr: ${join(folder, "a.txt", "c.txt")}: A part of its path is not a folder.`,
        sumLine({ warnings: 1 }),
      ].join("\n"),
    });
  }));

  it("reads UTF-16 by its mark", () => withFolder({ "a.txt": Buffer.from(`\ufeff${CONFLICTING}`, "utf16le") }, async (folder) => {
    const path = join(folder, "a.txt");
    deepStrictEqual(await imr(["check", path]), { status: 1, output: finding(path), error: sumLine({ warnings: 1 }) });
  }));

  it("reads what is not valid UTF-8, and says so", () => withFolder({ "a.txt": Buffer.from(CONFLICTING.replace("52-year-old", "52\u00a0year\u00a0old"), "latin1") }, async (folder) => {
    const path = join(folder, "a.txt");
    const message = "It is not valid UTF-8: bytes without meaning are read as U+FFFD.";
    deepStrictEqual(await imr(["check", path]), { status: 1, output: finding(path), error: `imr: ${path}: ${message}\n${sumLine({ warnings: 1 })}` });
    deepStrictEqual(JSON.parse((await imr(["check", "--format", "json", path])).output).warnings, [{ path, message }]);
  }));

  it("names a folder that holds no letter files, which is no error", () => withFolder({ "none/a.md": orderly, "some/a.txt": orderly }, async (folder) => {
    const [none, some] = [join(folder, "none"), join(folder, "some")];
    deepStrictEqual(await imr(["check", none]), { status: 0, output: "", error: emptyLine(none) + noLetterLine(NO_FILE) });
    deepStrictEqual(await imr(["check", none, some, `${none}/.`]), { status: 0, output: "", error: emptyLine(none) + sumLine() });
    deepStrictEqual(JSON.parse((await imr(["check", "--format", "json", none])).output), { version: 1, letters: [], warnings: [{ path: none, message: EMPTY }], errors: [] });
  }));

  it("says that no letter was checked, and why", () => withFolder({ "a.txt": "Milk, bread.", "b.txt": "" }, async (folder) => {
    const [missing, why] = [join(folder, "missing"), "2 files are not determination letters (--verbose tells which, and why)"];
    deepStrictEqual(await imr(["check", folder]), { status: 0, output: "", error: noLetterLine(why) });
    deepStrictEqual(await imr(["check", missing, folder]), { status: 2, output: "", error: `imr: ${missing}: There is no such file or folder.\nimr: No letter was checked: ${why}, 1 path could not be read.\n` });
  }));

  it("sums up letters and findings of each severity", () => withFolder({ "a.txt": CONFLICTING + orderly, "b.txt": incomplete }, async (folder) => {
    deepStrictEqual((await imr(["check", folder])).error, sumLine({ letters: 3, warnings: 1, information: 1 }));
    deepStrictEqual((await imr(["check", folder, "--rule", "strength-mismatch=error", "--rule", "item-incomplete=hint"])).error, sumLine({ letters: 3, errors: 1, hints: 1 }));
  }));

  it("keeps control characters of names and letters from the terminal", () => withFolder({ "a\u001b[2J.txt": "" }, async (folder) => {
    strictEqual((await imr(["check", "--verbose", folder])).error.includes("\u001b"), false);
  }));
});

describe("imr check --format json", () => {
  it("prints one document with letters, files that are none, and errors", () => withFolder({ "a.txt": CONFLICTING, "b.txt": "Milk, bread." }, async (folder) => {
    const [a, b, missing] = [join(folder, "a.txt"), join(folder, "b.txt"), join(folder, "missing.txt")];
    const { status, output, error } = await imr(["check", "--format", "json", missing, folder]);
    deepStrictEqual(JSON.parse(output), {
      version: 1,
      letters: [...reportFile(a, CONFLICTING, analyze(CONFLICTING)), ...reportFile(b, "Milk, bread.", analyze("Milk, bread."))],
      warnings: [],
      errors: [{ path: missing, message: "There is no such file or folder." }],
    });
    strictEqual(status, 2);
    match(error, /missing\.txt: There is no such file or folder\.\nimr: 1 file is not a determination letter \(--verbose tells which, and why\)\.\n$/);
  }));

  it("is a whole document where there is no file", () => withFolder({}, async (folder) => {
    const { status, output, error } = await imr(["check", "--format=json", folder]);
    deepStrictEqual([status, JSON.parse(output), error], [0, { version: 1, letters: [], warnings: [{ path: folder, message: EMPTY }], errors: [] }, emptyLine(folder) + noLetterLine(NO_FILE)]);
  }));

  it("sums up nothing, as programs count for themselves", async () => deepStrictEqual((await imr(["check", "--format=json", "-"], [CONFLICTING])).error, ""));
});

/** The cells of `CONFLICTING`'s only item, as a table has them. */
const conflictingRow = (path: string) =>
  `${path},1,,1,${CONFLICTING_LINE},Baclofen 20 mg #60,upheld,medication,Baclofen,baclofen,,20 mg,60,,,,,,,,no,`
  + "mtus-chronic-pain,,,introduction,1-3,mtus-chronic-pain,,,introduction,1-3,not necessary,"
  + `Baclofen 5mg #60,5mg,60,denied,Baclofen 20 mg #60,20 mg,60,,,,,,2014-06-12,,,Physical Medicine & Rehabilitation,chronic pain treatment guidelines,chronic pain treatment guidelines,no benefit from earlier use,${CONFLICTING_LINE + 9},,\r\n`;
const header = `${ITEM_COLUMNS.join()}\r\n`;

describe("imr memo", () => {
  it("writes a memo on each letter, and findings do not change the status", () => withFolder({ "a.txt": CONFLICTING, "b.txt": "Milk, bread.", "c.txt": orderly }, async (folder) => {
    const { status, output, error } = await imr(["memo", folder]);
    const headings = output.split("\n").filter((line) => /^##? /.test(line));
    deepStrictEqual([status, error], [0, "imr: 1 file is not a determination letter (--verbose tells which, and why).\n"]);
    deepStrictEqual(headings, [`# Review memo: ${join(folder, "a.txt")}`, "## Case", "## Dates", "## Disputed items", "## In law", `# Review memo: ${join(folder, "c.txt")}`, "## Case", "## Dates", "## Disputed items"]);
  }));

  it("writes one HTML page, whatever cannot be read", () => withFolder({ "a.txt": CONFLICTING }, async (folder) => {
    const { status, output, error } = await imr(["memo", "--format", "html", join(folder, "missing.txt"), folder]);
    deepStrictEqual([status, error], [2, `imr: ${join(folder, "missing.txt")}: There is no such file or folder.\n`]);
    deepStrictEqual([output.slice(0, 15), output.slice(-16), output.match(/<h1>/g)?.length, /<script|src=|href=/.test(output)], ["<!DOCTYPE html>", "</body>\n</html>\n", 1, false]);
  }));

  it("runs the rules that the call names", async () => {
    const { output } = await imr(["memo", "-", "--rule", "strength-mismatch=off"], [CONFLICTING]);
    strictEqual(output.includes("Findings"), false);
  });

  it("prints no control characters of names and letters", async () => {
    const { output } = await imr(["memo", "-"], [CONFLICTING.replace("20 mg #60: Upheld", "20 mg \u001b[2J #60: Upheld")]);
    strictEqual(/[^\P{Cc}\n]/u.test(output), false);
  });
});

describe("imr items", () => {
  it("prints a header, and a record for each item; findings do not change the status", () => withFolder({ "a.txt": CONFLICTING, "b.txt": "Milk, bread." }, async (folder) => {
    deepStrictEqual(await imr(["items", folder]), {
      status: 0,
      output: header + conflictingRow(join(folder, "a.txt")),
      error: "imr: 1 file is not a determination letter (--verbose tells which, and why).\n",
    });
  }));

  it("quotes commas and quotation marks, and leaves cells as they were read", async () => {
    const text = CONFLICTING.replace("Baclofen 20 mg #60: Upheld", '=Baclofen 20 mg, "generic" #60: Upheld');
    const row = conflictingRow("<stdin>").replace("Baclofen 20 mg #60,upheld", '"=Baclofen 20 mg, ""generic"" #60",upheld');
    deepStrictEqual(await imr(["items", "-"], [text]), { status: 0, output: header + row, error: "" });
  });

  it("marks UTF-8 and disarms formulas for spreadsheet programs", async () => {
    const text = CONFLICTING.replace("Baclofen 20 mg #60: Upheld", "=Baclofen 20 mg #60: Upheld");
    const row = conflictingRow("<stdin>").replace("Baclofen 20 mg #60,upheld", "'=Baclofen 20 mg #60,upheld");
    deepStrictEqual(await imr(["items", "--spreadsheet", "-"], [text]), { status: 0, output: `\ufeff${header}${row}`, error: "" });
  });

  it("prints no control characters", async () => {
    const output = header + conflictingRow("<stdin>").replace("Baclofen 20 mg #60,upheld", "Baclofen 20 mg  [2J #60,upheld");
    deepStrictEqual(await imr(["items", "-"], [CONFLICTING.replace("#60: Upheld", "\u001b[2J #60: Upheld")]), { status: 0, output, error: "" });
  });

  it("is a header alone where there is no file", () => withFolder({}, async (folder) => {
    deepStrictEqual(await imr(["items", folder]), { status: 0, output: header, error: emptyLine(folder) + noLetterLine(NO_FILE, "read") });
  }));

  it("names what cannot be read, prints the rest, and exits with 2", () => withFolder({ "a.txt": CONFLICTING }, async (folder) => {
    const [a, missing] = [join(folder, "a.txt"), join(folder, "missing.txt")];
    deepStrictEqual(await imr(["items", missing, a]), { status: 2, output: header + conflictingRow(a), error: `imr: ${missing}: There is no such file or folder.\n` });
  }));
});

describe("a pattern that no shell has expanded", () => {
  const message = "There is no such file or folder; imr expands no patterns, so name the folder.";
  const noLetter = (done: string) => `imr: No letter was ${done}: 1 path could not be read.\n`;
  for (const [command, path, closing] of [["check", "none/*.txt", noLetter("checked")], ["items", "none/a?.txt", noLetter("read")], ["text", "*.pdf", ""], ["config", "none/*", ""], ["dismissals", "none/*.txt", noLetter("read")]] as const) {
    it(`is told by imr ${command}`, async () => {
      const { status, error } = await imr([command, path]);
      deepStrictEqual([status, error], [2, `imr: ${path}: ${message}\n${closing}`]);
    });
  }
});

describe("imr read", () => {
  it("prints the document of imr check without findings", () => withFolder({ "a.txt": CONFLICTING, "b.txt": "Milk, bread.", "c.txt": Buffer.from("\xff", "latin1") }, async (folder) => {
    const [a, b, c, missing] = ["a.txt", "b.txt", "c.txt", "missing.txt"].map((name) => join(folder, name)) as [string, string, string, string];
    const { status, output, error } = await imr(["read", "--format", "json", a, b, c, missing]);
    const invalid = "It is not valid UTF-8: bytes without meaning are read as U+FFFD.";
    const absent = "There is no such file or folder.";
    deepStrictEqual(JSON.parse(output), {
      version: 1,
      letters: [a, b, c].flatMap((path, at) => factsOfFile(path, [CONFLICTING, "Milk, bread.", "\ufffd"][at]!, analyze([CONFLICTING, "Milk, bread.", "\ufffd"][at]!))),
      warnings: [{ path: c, message: invalid }],
      errors: [{ path: missing, message: absent }],
    });
    deepStrictEqual({ status, error }, { status: 2, error: `imr: ${c}: ${invalid}\nimr: ${missing}: ${absent}\nimr: 2 files are not determination letters (--verbose tells which, and why).\n` });
  }));

  it("exits with 0 whatever a rule would find, and needs no format", async () => {
    const call = await imr(["read", "-"], [CONFLICTING]);
    deepStrictEqual(await imr(["read", "-", "--format=json"], [CONFLICTING]), call);
    deepStrictEqual([call.status, call.error, call.output.includes('"findings"')], [0, "", false]);
  });
});

describe("imr", () => {
  it("prints its version", async () => deepStrictEqual(await imr(["--version"]), { status: 0, output: `${version}\n`, error: "" }));

  it("says how it is called where a call says nothing, as of a wrong one", async () => {
    const { output } = await imr(["help"]);
    deepStrictEqual(await imr([]), { status: 2, output: "", error: output });
  });

  it("refuses a wrong call with the way out", async () => {
    deepStrictEqual(await imr(["check", "--colour", "a.txt"]), { status: 2, output: "", error: "imr: unknown option '--colour'.\nimr help check tells how it is called.\n" });
    deepStrictEqual(await imr(["--colour"]), { status: 2, output: "", error: "imr: unknown option '--colour'.\nimr --help lists commands and options.\n" });
  });
});
