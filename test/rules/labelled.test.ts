import { deepStrictEqual } from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { analyze } from "../../src/analysis";
import { RULES } from "../../src/rules/index";

const FOLDER = "test/fixtures/further-letters";

/** A finding by its rule and the words it stands at; `nth` where they stand in the letter before. One that is optional may be reported or not. */
interface Label {
  readonly rule: string;
  readonly at: string;
  readonly nth?: number;
}

/** Where the n-th occurrence of quoted words stands, blanks and page ends apart. */
function placeOf(text: string, { at, nth = 1 }: Label): number {
  const words = at.trim().split(/\s+/).map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")).join("\\s+");
  return [...text.matchAll(new RegExp(words, "g"))][nth - 1]!.index;
}

const known = new Set(RULES.map((rule) => rule.id));

describe("the findings in the further letters, which nobody had seen when the rules were written", () => {
  for (const file of readdirSync(FOLDER).filter((name) => name.endsWith(".json")).sort()) {
    it(basename(file, ".json"), () => {
      const text = readFileSync(join(FOLDER, file.replace(/json$/, "txt")), "utf8");
      const labels = JSON.parse(readFileSync(join(FOLDER, file), "utf8")) as { readonly findings: readonly Label[]; readonly optional?: readonly Label[] };
      const keysOf = (some: readonly Label[]): readonly string[] => some.filter(({ rule }) => known.has(rule)).map((label) => keyOf({ rule: label.rule, line: lineOf(text, placeOf(text, label)) }));
      const optional = keysOf(labels.optional ?? []);
      const found = analyze(text).letters.flatMap(({ findings }) => findings.map(({ rule, span }) => keyOf({ rule, line: lineOf(text, span.start) })));
      deepStrictEqual(found.filter((key) => !optional.includes(key)).sort(), [...keysOf(labels.findings)].sort());
    });
  }
});

function lineOf(text: string, offset: number): number {
  return text.slice(0, offset).split(/\r\n|\n|\r/).length;
}

function keyOf({ rule, line }: { readonly rule: string; readonly line: number }): string {
  return `${rule} at line ${line}`;
}
