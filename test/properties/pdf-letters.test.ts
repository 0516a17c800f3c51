import { deepStrictEqual } from "node:assert/strict";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { analyze } from "../../src/analysis";
import { readPdf } from "../../src/pdf/read-pdf";
import { reportFile } from "../../src/present/report";
import { RULES } from "../../src/rules/index";
import { fixtureLetters } from "../rules/fixtures";
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

  it("of the public, where they are at hand, say the same facts and have the same findings as their texts", async () => {
    if (!existsSync(PUBLIC)) return void console.log(`    did not run: ${PUBLIC} is not there`);
    const names = readdirSync(PUBLIC).filter((name) => name.endsWith(".pdf"));
    const different: string[] = [];
    for (const name of names) {
      const { text } = await readPdf(readFileSync(`${PUBLIC}/${name}`));
      // Words of letters do not belong into a log: the name alone tells.
      if (JSON.stringify(saidOf(text)) !== JSON.stringify(saidOf(readFileSync(`${TEXTS}/${name.replace(/pdf$/, "txt")}`, "utf8")))) different.push(name);
    }
    deepStrictEqual([names.length, different], [13, []]);
  }).timeout(60_000);
});
