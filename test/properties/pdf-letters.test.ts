import { deepStrictEqual } from "node:assert/strict";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { analyze } from "../../src/analysis";
import { readPdf } from "../../src/pdf/read-pdf";
import { reportFile } from "../../src/present/report";
import { RULES } from "../../src/rules/index";
import { fixtureLetters } from "../rules/fixtures";
import { factsOf } from "../corpus/facts";
import { pdfOfText } from "../pdf/make-pdf";

const PUBLIC = "../shared/pdf";
const TEXTS = "../shared/real";

/** Everything that the report says of a text, but the places. */
function saidOf(text: string): unknown {
  return withoutPlaces(reportFile("", text, analyze(text, { rules: RULES })));
}

function withoutPlaces(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutPlaces);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).filter(([key]) => key !== "range").map(([key, held]) => [key, withoutPlaces(held)]));
}

/** Everything of the model and all findings, without the places, by kind: also what the report does not hold, such as all drugs, gaps and events. */
function factsIn(text: string): ReadonlyMap<string, readonly string[]> {
  const facts = new Map<string, string[]>();
  for (const { kind, text: said } of factsOf(analyze(text, { rules: RULES }))) facts.set(kind, [...(facts.get(kind) ?? []), said.replace(/\b\d+-\d+\b(?: \(\d+\))?/g, "")]);
  return facts;
}

/** The kinds of facts and findings in which two texts differ. */
function differences(one: string, other: string): readonly string[] {
  const [before, after] = [factsIn(one), factsIn(other)];
  return [...new Set([...before.keys(), ...after.keys()])].filter((kind) => JSON.stringify(before.get(kind)) !== JSON.stringify(after.get(kind)));
}

/** Letters in which empty lines stand where a page ended, in the middle of sentences: drawn, they are ends of paragraphs. */
const WITH_HOLES = ["s03", "s06"];

/** What a reader looks at first. */
function itemsOf(text: string): unknown {
  return analyze(text).letters.map(({ letter: { header, reviewer, items } }) => ({
    header: Object.values(header).map((field) => field?.value),
    reviewer: [reviewer.certifications, reviewer.licensure].map((fields) => fields.map((field) => field.value)),
    items: items.map(({ name, outcome }) => [name.value, outcome?.value]),
  }));
}

describe("letters as PDF", () => {
  for (const { name, text } of fixtureLetters()) {
    it(`${name} says the same${WITH_HOLES.includes(name) ? "" : " facts and has the same findings"} as its text`, async () => {
      const drawn = (await readPdf(pdfOfText(text))).text;
      if (WITH_HOLES.includes(name)) deepStrictEqual(itemsOf(drawn), itemsOf(text));
      else deepStrictEqual(saidOf(drawn), saidOf(text));
    });

    it(`${name} has the same items on many pages`, async () => deepStrictEqual(itemsOf((await readPdf(pdfOfText(text, 40))).text), itemsOf(text)));
  }

  it("of the public, where they are at hand, say the same facts and have the same findings as their texts, but for the differences listed here", async () => {
    if (!existsSync(PUBLIC)) return void console.log(`    did not run: ${PUBLIC} is not there`);
    const names = readdirSync(PUBLIC).filter((name) => name.endsWith(".pdf"));
    const different: string[] = [];
    let facts = 0;
    for (const name of names) {
      const drawn = (await readPdf(readFileSync(`${PUBLIC}/${name}`))).text;
      const text = readFileSync(`${TEXTS}/${name.replace(/pdf$/, "txt")}`, "utf8");
      // Words of letters do not belong into a log: name and kind alone tell.
      different.push(...differences(drawn, text).map((kind) => `${name}: ${kind}`));
      if (JSON.stringify(saidOf(drawn)) !== JSON.stringify(saidOf(text))) different.push(`${name}: report`);
      facts += [...factsIn(text).values()].flat().length;
    }
    // Each difference is listed here with its reason: there is none.
    deepStrictEqual([names.length, facts > 2500, different], [13, true, []]);
  }).timeout(60_000);
});
