import { deepStrictEqual, match, ok, strictEqual } from "node:assert/strict";
import { hashOf, patternsBelow, type Pattern } from "./patterns";
import { patternsOfFile } from "./literals";
import { dangerOf, RECHECK_VERSION } from "./recheck";
import table from "./safe.json";
import { differencesOf, tableOf } from "./table";

/** As many are checked again here: those with the shortest sources, which take no time. `npm run patterns` checks all that the table does not hold. */
const CHECKED_AGAIN = 150;
const LIMIT = 120_000;

describe("the patterns of the source", function () {
  this.timeout(LIMIT);
  const all = patternsBelow(process.cwd());

  it("are known when their modules are loaded", async () => deepStrictEqual((await all).unknown, []));

  it("are those that `npm run patterns` found safe, and no others", async () => {
    const { unchecked, leftOver } = differencesOf(await all, table);
    deepStrictEqual(unchecked.map(({ place, pattern }) => `${place} ${String(pattern)}`), [], "not in test/patterns/safe.json: run `npm run patterns`");
    deepStrictEqual(leftOver, [], "in test/patterns/safe.json, but in no source: run `npm run patterns`");
  });

  it(`are safe, as far as the ${CHECKED_AGAIN} shortest ones tell, which are checked again`, async () => {
    const shortest = [...(await all).patterns].sort((one, other) => one.pattern.source.length - other.pattern.source.length).slice(0, CHECKED_AGAIN);
    strictEqual(shortest.length, CHECKED_AGAIN);
    deepStrictEqual(shortest.filter(({ pattern }) => dangerOf(pattern) !== null).map(({ place, pattern }) => `${place} ${String(pattern)}`), []);
  });
});

describe("the check of a pattern", () => {
  for (const pattern of [/^a+$/, /\bdays?\b/gi, /(?<=\d) mg/y]) it(`calls ${String(pattern)} safe`, () => strictEqual(dangerOf(pattern), null));
  for (const [pattern, danger] of [[/\s*$/, /^2nd degree polynomial: /], [/^(?:a|a)+$/, /^exponential: /]] as const) {
    it(`says what is wrong with ${String(pattern)}`, () => match(dangerOf(pattern) ?? "nothing", danger));
  }
});

describe("the table of safe patterns", () => {
  const known = [/a/g, /a/gi].map((pattern): Pattern => ({ pattern, hash: hashOf(pattern), place: "src/a.ts:1" }));

  it("holds each pattern by its source and flags", () => {
    const made = tableOf(known);
    strictEqual(made.recheck, RECHECK_VERSION);
    deepStrictEqual(made.safe, [...made.safe].sort());
    deepStrictEqual(differencesOf({ patterns: known }, made), { unchecked: [], leftOver: [] });
  });

  it("lacks those that are new, and keeps those that are gone", () => {
    deepStrictEqual(differencesOf({ patterns: known }, tableOf([known[0]!])).unchecked, [known[1]]);
    deepStrictEqual(differencesOf({ patterns: [known[0]!] }, tableOf(known)).leftOver, [known[1]!.hash]);
  });

  it("tells nothing when another version of the checker made it", () => {
    deepStrictEqual(differencesOf({ patterns: known }, { ...tableOf(known), recheck: "0" }).unchecked, known);
  });
});

describe("the patterns of a file", () => {
  it("are its literals; and it is told where it puts one together", () => {
    const { literals, constructions } = patternsOfFile('const a = "/no/";\nconst b = /[/"]\\/x/gi; // /no/\nconst c = new RegExp(`${a}/`, "y"), d = RegExp("d");');
    deepStrictEqual(literals, [{ pattern: /[/"]\/x/gi, line: 2 }]);
    deepStrictEqual(constructions, [3, 3]);
    ok(literals[0]!.pattern.test('"/X'));
  });
});
