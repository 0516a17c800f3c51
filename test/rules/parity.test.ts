import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { RULES, ruleOf } from "../../src/rules/index";
import { rulePage, rulesDocument } from "../../src/rules/page";
import { SEVERITIES } from "../../src/rules/rule";

const IDS = RULES.map(({ id }) => id);

describe("the rules", () => {
  it("are listed by id, each once", () => {
    assert.deepEqual(IDS, [...new Set(IDS)].sort());
    assert.deepEqual(IDS.map(ruleOf), RULES);
    assert.equal(ruleOf("no-such-rule"), null);
  });

  it("have one file and one test each, named by the id (no other file there has a hyphen)", () => {
    const files = readdirSync("src/rules").filter((name) => name.includes("-"));
    assert.deepEqual(files.sort(), IDS.map((id) => `${id}.ts`));
    const tests = readdirSync("test/rules").filter((name) => name.includes("-") && name.endsWith(".test.ts"));
    assert.deepEqual(tests.sort(), IDS.map((id) => `${id}.test.ts`));
  });

  it("say what they report, why it matters and how grave it is", () => {
    for (const rule of RULES) {
      assert.ok(SEVERITIES.includes(rule.severity), rule.id);
      assert.match(rule.title, /^[A-Z].*[^.]$/, rule.id);
      for (const paragraph of [rule.rationale, rule.reports]) assert.match(paragraph, /^[A-Z][^\n]*\.$/, rule.id);
    }
  });

  it("name no legal ground for wording, citations and form, and never say that one is given", () => {
    const grounds = RULES.filter(({ mayBearOn }) => mayBearOn !== null).map(({ id }) => id);
    assert.deepEqual(grounds, ["certified-item-decided", "item-not-reviewed", "outcome-contradicted", "quantity-mismatch", "strength-mismatch"]);
    for (const rule of RULES) assert.equal(rulePage(rule).includes("may bear on"), rule.mayBearOn !== null, rule.id);
  });

  it("have fresh pages (npm run rule-pages)", () => {
    assert.equal(readFileSync("media/RULES.md", "utf8"), rulesDocument(RULES));
  });
});
