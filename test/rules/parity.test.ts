import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { DOCUMENTATION, DOCUMENTED_RULES, RECORD } from "../../src/rules/documentation";
import { RULES } from "../../src/rules/index";
import { rulePage, rulesDocument } from "../../src/rules/page";
import { SEVERITIES } from "../../src/rules/rule";

const IDS = RULES.map(({ id }) => id);
const RULES_DOCUMENT = rulesDocument(DOCUMENTED_RULES);

describe("the rules", () => {
  it("are listed by id, each once", () => {
    assert.deepEqual(IDS, [...new Set(IDS)].sort());
  });

  it("have one file and one test each, named by the id (no other file there has a hyphen)", () => {
    const files = readdirSync("src/rules").filter((name) => name.includes("-"));
    assert.deepEqual(files.sort(), IDS.map((id) => `${id}.ts`));
    const tests = readdirSync("test/rules").filter((name) => name.includes("-") && name.endsWith(".test.ts"));
    assert.deepEqual(tests.sort(), IDS.map((id) => `${id}.test.ts`));
  });

  it("have one documentation and one record each, in their order", () => {
    assert.deepEqual(Object.keys(DOCUMENTATION), IDS);
    assert.deepEqual(RECORD.map(({ rule }) => rule), IDS);
  });

  it("have a record that can be: no more true hits than hits, nothing to judge where there is none, and a day", () => {
    const impossible = RECORD.filter(({ hits, true: right, letters, date }) => !(hits >= (right ?? 1) && letters > 0 && /^20\d\d-[01]\d-[0-3]\d$/.test(date)));
    assert.deepEqual(impossible, []);
  });

  it("say what they report, why it matters and how grave it is", () => {
    for (const rule of DOCUMENTED_RULES) {
      assert.ok(SEVERITIES.includes(rule.severity), rule.id);
      assert.match(rule.title, /^[A-Z].*[^.]$/, rule.id);
      for (const paragraph of [rule.rationale, rule.reports]) assert.match(paragraph, /^[A-Z][^\n]*\.$/, rule.id);
    }
  });

  it("name no legal ground for wording, citations and form, and never say that one is given", () => {
    const grounds = DOCUMENTED_RULES.filter(({ mayBearOn }) => mayBearOn !== null).map(({ id }) => id);
    assert.deepEqual(grounds, ["arithmetic-mismatch", "associated-service-inconsistent", "body-part-mismatch", "certified-item-decided", "decision-inconsistent", "determination-mismatch", "item-not-reviewed", "level-mismatch", "outcome-contradicted", "quantity-mismatch", "rationale-other-treatment", "side-mismatch", "strength-implausible", "strength-mismatch"]);
    for (const { id, mayBearOn } of DOCUMENTED_RULES) assert.equal(rulePage(RULES_DOCUMENT, id)!.includes("may bear on"), mayBearOn !== null, id);
  });

  it("have fresh pages (npm run rule-pages)", () => {
    assert.equal(readFileSync("media/RULES.md", "utf8"), RULES_DOCUMENT);
  });
});
