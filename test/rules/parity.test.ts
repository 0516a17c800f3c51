import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { DOCUMENTATION, DOCUMENTED_RULES, RECORD } from "../../src/rules/documentation";
import manifest from "../../package.json";
import manifestWords from "../../package.nls.json";
import { configurationSchema, presetSetting, rulesSetting } from "../../src/present/configuration-schema";
import { RULES } from "../../src/rules/index";
import { groundOf } from "../../src/rules/legal";
import { rulePage, rulesDocument } from "../../src/rules/page";
import { SEVERITIES } from "../../src/rules/rule";

/** A value as JSON has it. */
const plain = <Value>(value: Value): Value => JSON.parse(JSON.stringify(value)) as Value;
const IDS = RULES.map(({ id }) => id);
const RULES_DOCUMENT = rulesDocument(DOCUMENTED_RULES);

describe("the rules", () => {
  it("are listed by id, each once", () => {
    assert.deepEqual(IDS, [...new Set(IDS)].sort());
  });

  it("have one file and one test each, named by the id (no other file there has a hyphen)", () => {
    const isRule = (name: string): boolean => name.includes("-") || IDS.includes(name.replace(/\..*/, ""));
    const files = readdirSync("src/rules").filter(isRule);
    assert.deepEqual(files.sort(), IDS.map((id) => `${id}.ts`));
    const tests = readdirSync("test/rules").filter((name) => isRule(name) && name.endsWith(".test.ts"));
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
    assert.deepEqual(grounds, ["absence-contradicted", "age-mismatch", "arithmetic-mismatch", "associated-service-inconsistent", "body-part-mismatch", "certified-item-decided", "date-invalid", "date-mismatch", "date-order", "decision-inconsistent", "determination-mismatch", "item-not-reviewed", "level-mismatch", "outcome-contradicted", "quantity-mismatch", "rationale-other-treatment", "sex-mismatch", "side-mismatch", "strength-implausible", "strength-mismatch", "treatment-confused"]);
    assert.deepEqual(DOCUMENTED_RULES.map(({ mayBearOn }) => mayBearOn), IDS.map(groundOf));
    for (const { id, mayBearOn } of DOCUMENTED_RULES) assert.equal(rulePage(RULES_DOCUMENT, id)!.includes("may bear on"), mayBearOn !== null, id);
  });

  it("have fresh pages, settings and a fresh schema (npm run rule-pages)", () => {
    assert.equal(readFileSync("media/RULES.md", "utf8"), RULES_DOCUMENT);
    assert.deepEqual(JSON.parse(readFileSync("media/imr.schema.json", "utf8")), plain(configurationSchema()));
    const { "imr.rules": rules, "imr.preset": preset } = manifest.contributes.configuration.properties;
    const described: Record<string, string> = {};
    const describe = (key: string, english: string): string => {
      described[key] = english;
      return `%${key}%`;
    };
    assert.deepEqual({ ...rules, ...plain(rulesSetting(describe)) }, rules);
    assert.deepEqual({ ...preset, ...plain(presetSetting(describe)) }, preset);
    assert.deepEqual(Object.fromEntries(Object.entries(manifestWords).filter(([key]) => /^imr\.(?:preset|rules|level)\./.test(key))), described);
  });
});
