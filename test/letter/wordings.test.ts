import { deepStrictEqual, throws } from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { decisionOf, DECIDES } from "../../src/letter/verb-patterns";
import * as approval from "../../src/letter/wordings/approval";
import * as certified from "../../src/letter/wordings/certified";
import * as denied from "../../src/letter/wordings/denied";
import * as modified from "../../src/letter/wordings/modified";
import { wordingTablesOf, type Example, type WordingRow } from "./wording-tables";

const FOLDER = "src/letter/wordings";
/** What each file of the folder exports. */
const MODULES: Readonly<Record<string, Readonly<Record<string, unknown>>>> = { approval, certified, denied, modified };
/** The pattern that the wordings of a table become part of. */
const WHOLE: Readonly<Record<string, RegExp>> = { DENIED: DECIDES.pattern, MODIFIED: DECIDES.pattern, CERTIFIED: DECIDES.pattern };

/** What a wording matches where the words begin that an example marks; undefined where it matches nothing there. */
function matchedBy(wording: string, { text, start }: Example): string | undefined {
  return matchAt(new RegExp(wording, "iy"), text, start)?.[0];
}

function matchAt(pattern: RegExp, text: string, start: number): RegExpExecArray | null {
  pattern.lastIndex = start;
  return pattern.exec(text);
}

const examplesOf = (rows: readonly WordingRow[]): readonly Example[] => rows.flatMap(({ examples }) => examples);

describe("the tables of wordings", () => {
  it("are those of the folder", () => deepStrictEqual(Object.keys(MODULES).sort(), readdirSync(FOLDER).map((name) => name.replace(/\.ts$/, "")).sort()));

  for (const [file, exported] of Object.entries(MODULES)) {
    const tables = wordingTablesOf(readFileSync(`${FOLDER}/${file}.ts`, "utf8"));

    it(`${file}: all that are exported are read`, () => {
      deepStrictEqual(Object.keys(exported).filter((name) => Array.isArray(exported[name])).sort(), [...tables.keys()].sort());
    });

    for (const [name, rows] of tables) {
      const wordings = exported[name] as readonly string[];
      it(`${name}: each row has an example`, () => {
        deepStrictEqual(rows.length, wordings.length);
        deepStrictEqual(rows.flatMap(({ line, examples }) => (examples.length > 0 ? [] : [`${FOLDER}/${file}.ts:${line}`])), []);
      });

      it(`${name}: each row matches what its examples mark`, () => {
        const marked = rows.flatMap(({ examples }, at) => examples.map((example) => ({ wording: wordings[at]!, text: example.text, matched: example.matched })));
        deepStrictEqual(rows.flatMap(({ examples }, at) => examples.map((example) => ({ wording: wordings[at]!, text: example.text, matched: matchedBy(wordings[at]!, example) }))), marked);
      });

      it(`${name}: so does the pattern that they become part of`, () => {
        deepStrictEqual(examplesOf(rows).map(({ text, start }) => ({ text, matched: matchAt(WHOLE[name]!, text, start)?.[0] })), examplesOf(rows).map(({ text, matched }) => ({ text, matched })));
      });
    }
  }

  for (const [name, decision] of [["denied", "denied"], ["modified", "modified"], ["certified", "certified"]] as const) {
    it(`tell what was decided: ${decision}`, () => {
      const examples = [...wordingTablesOf(readFileSync(`${FOLDER}/${name}.ts`, "utf8")).values()].flatMap(examplesOf);
      deepStrictEqual(examples.map(({ text, start }) => `${decisionOf(matchAt(DECIDES.pattern, text, start)!)}: ${text}`), examples.map(({ text }) => `${decision}: ${text}`));
    });
  }
});

describe("a table of wordings", () => {
  it("is read with the examples behind its rows and before them", () => {
    const text = 'import "x";\nexport const A: readonly string[] = [\n  /** Sense. */\n  "a(?= b)", // one [a] b\n  // two [c]\n  // [C]\n  `c`,\n\n  NAMED,\n];\nconst b = 1;\n';
    deepStrictEqual([...wordingTablesOf(text)], [["A", [
      { line: 4, examples: [{ text: "one a b", start: 4, matched: "a" }] },
      { line: 7, examples: [{ text: "two c", start: 4, matched: "c" }, { text: "C", start: 0, matched: "C" }] },
      { line: 9, examples: [] },
    ]]]);
  });

  for (const line of ['  "a", // no mark', '  "a", // [two] [marks]', "  // Sense", "  ...MORE,"]) {
    it(`is refused: ${line}`, () => throws(() => wordingTablesOf(`const A: readonly string[] = [\n${line}\n];`)));
  }
});
