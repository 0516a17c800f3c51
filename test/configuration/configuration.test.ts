import { deepStrictEqual } from "node:assert/strict";
import { allOn, configuredRules, originWords, resolveRules, type ConfigurationSource, type Level } from "../../src/configuration/configuration";
import { PRESETS, type PresetName } from "../../src/configuration/presets";
import type { Letter } from "../../src/letter/model";
import { RULES } from "../../src/rules/index";
import { SEVERITIES, type Rule } from "../../src/rules/rule";

const SPAN = { start: 0, end: 1 };
/** A rule that reports one finding of its own severity and one that is graver. */
const rule = (id: string, offByDefault: boolean): Rule => ({
  id, title: id, severity: "information", ...(offByDefault ? { offByDefault } : {}),
  *check() {
    yield { message: "one", span: SPAN, item: null, related: [] };
    yield { message: "other", span: SPAN, item: null, related: [], severity: "warning" };
  },
});
const plain = rule("item-incomplete", false);
const off = rule("odd-rule", true);
const source = (name: string, levels: Readonly<Record<string, Level>>, preset: PresetName | null = null): ConfigurationSource => ({ name, file: null, preset, rules: new Map(Object.entries(levels)) });
const told = (sources: readonly ConfigurationSource[]) => resolveRules([plain, off], sources).map(({ severity, chosen, origin }) => [severity, chosen, originWords(origin)]);

describe("the resolver of rules", () => {
  it("leaves rules as they are by default where nothing names them", () => {
    deepStrictEqual(told([]), [["information", false, "default"], [null, false, "default"]]);
    deepStrictEqual(told([source("a", {})]), [["information", false, "default"], [null, false, "default"]]);
  });

  it("goes by the nearest source that names a rule, for each rule", () => {
    deepStrictEqual(told([source("near", { "odd-rule": "hint" }), source("far", { "odd-rule": "off", "item-incomplete": "error" })]), [["error", true, "far"], ["hint", true, "near"]]);
    deepStrictEqual(told([source("near", { "item-incomplete": "off" }), source("far", { "item-incomplete": "error" })])[0], [null, false, "near"]);
  });

  it("resets a rule by `default`", () => {
    deepStrictEqual(told([source("near", { "item-incomplete": "default", "odd-rule": "default" }), source("far", { "item-incomplete": "error", "odd-rule": "error" })]), [["information", false, "near"], [null, false, "near"]]);
  });

  it("takes the nearest preset for what no source names", () => {
    deepStrictEqual(told([source("near", {}, "attorney"), source("far", {}, "audit")])[0], [null, false, "preset attorney from near"]);
    deepStrictEqual(told([source("near", {}, "attorney"), source("far", { "item-incomplete": "hint" })])[0], ["hint", true, "far"]);
  });

  it("gives every finding of a rule the severity that somebody chose, and leaves it to the rule otherwise", () => {
    const severities = (sources: readonly ConfigurationSource[]) => configuredRules(resolveRules([plain, off], sources)).map((one) => [one.id, ...[...one.check({} as Letter)].map(({ severity }) => severity ?? one.severity)]);
    deepStrictEqual(severities([]), [["item-incomplete", "information", "warning"]]);
    deepStrictEqual(severities([source("a", { "item-incomplete": "hint", "odd-rule": "information" })]), [["item-incomplete", "hint", "hint"], ["odd-rule", "information", "information"]]);
    deepStrictEqual(severities([source("a", { "item-incomplete": "off" })]), []);
  });

  it("turns every rule on, with the severity that is chosen or its own", () => {
    const settings = allOn(resolveRules([plain, off], [source("a", { "item-incomplete": "hint" })]));
    deepStrictEqual(settings.map(({ severity, chosen }) => [severity, chosen]), [["hint", true], ["information", false]]);
  });
});

describe("the presets", () => {
  const rules = new Map(RULES.map((one) => [one.id, one]));
  for (const [name, { description, levels }] of Object.entries(PRESETS)) {
    it(`${name} names rules that are there, and makes none graver`, () => {
      deepStrictEqual([...levels.keys()].filter((id) => !rules.has(id)), []);
      const graver = [...levels].filter(([id, level]) => level !== "off" && level !== "default" && SEVERITIES.indexOf(level) < SEVERITIES.indexOf(rules.get(id)!.severity));
      deepStrictEqual(graver, []);
      deepStrictEqual(/^[A-Z][^\n]*\.$/.test(description), true);
    });
  }
});
