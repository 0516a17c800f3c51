import { deepStrictEqual } from "node:assert/strict";
import { parseConfiguration } from "../../src/configuration/configuration-file";

const read = (text: string) => {
  const { source, root, problems } = parseConfiguration(text, { name: ".imr.jsonc", file: "file:///letters/.imr.jsonc" });
  return { preset: source.preset, rules: Object.fromEntries(source.rules), root, problems: problems.map(({ message, severity, place: { start, end } }) => `${severity === "error" ? "" : `${severity} `}${start.line + 1}:${start.character + 1}-${end.line + 1}:${end.character + 1} ${message}`) };
};
const nothing = { preset: null, rules: {}, root: false };

describe("a configuration file", () => {
  it("is JSON with comments and trailing commas", () => {
    deepStrictEqual(read('{\n  // for our office\n  "$schema": "x",\n  "root": true,\n  "preset": "attorney",\n  "rules": { "item-incomplete": "off", "strength-mismatch": "default", },\n}'), {
      preset: "attorney", rules: { "item-incomplete": "off", "strength-mismatch": "default" }, root: true, problems: [],
    });
    deepStrictEqual(read("{}"), { ...nothing, problems: [] });
  });

  it("says where it is not JSON, and is ignored", () => {
    deepStrictEqual(read('{ "preset": "audit",\n  "rules": { "text-gap" "off" } }'), { ...nothing, problems: ["2:25-2:30 This is not valid JSON: colon expected. The whole file is ignored."] });
    deepStrictEqual(read(""), { ...nothing, problems: ["1:1-1:1 This is not valid JSON: value expected. The whole file is ignored."] });
    deepStrictEqual(read("[]"), { ...nothing, problems: ['1:1-1:3 A configuration is an object: { "rules": { } }. The whole file is ignored.'] });
  });

  it("warns of a key that stands again, and takes the last one", () => {
    deepStrictEqual(read('{ "preset": "audit", "rules": { "text-gap": "of" },\n  "preset": "claims",\n  "rules": { "text-gap": "off", "text-gap": "hint",\n    "text-gap": "error", "item-incomplete": "off" } }'), {
      preset: "claims",
      rules: { "text-gap": "error", "item-incomplete": "off" },
      root: false,
      problems: ['"preset"', '"rules"', '"text-gap"', '"text-gap"'].map((key, at) => `warning ${["2:3-2:11", "3:3-3:10", "3:33-3:43", "4:5-4:15"][at]} ${key} stands here again; the last one holds.`),
    });
    deepStrictEqual(read('{ "preset": "audit", "preset": "audits" }'), { ...nothing, problems: [
      'warning 1:22-1:30 "preset" stands here again; the last one holds.',
      '1:32-1:40 There is no preset "audits". Did you mean "audit"? The presets are attorney, claims, audit, research.',
    ] });
  });

  it("says at its place what is not known, and the rest holds", () => {
    deepStrictEqual(read('{ "rule": {},\n  "root": 1,\n  "preset": "audits",\n  "rules": {\n    "item-incomplet": "off",\n    "strength-mismatch": "of",\n    "quantity-mismatch": "off",\n    "zzz": 3 } }'), {
      ...nothing,
      rules: { "quantity-mismatch": "off" },
      problems: [
        '1:3-1:9 There is no key "rule". Did you mean "rules"? The keys are $schema, root, preset, rules.',
        '2:11-2:12 "root" is true or false.',
        '3:13-3:21 There is no preset "audits". Did you mean "audit"? The presets are attorney, claims, audit, research.',
        '5:5-5:21 There is no rule "item-incomplet". Did you mean "item-incomplete"?',
        '6:26-6:30 strength-mismatch cannot be "of". Did you mean "off"? It is one of error, warning, information, hint, off, default.',
        '8:5-8:10 There is no rule "zzz".',
      ],
    });
    deepStrictEqual(read('{ "rules": "off" }').problems, ['1:12-1:17 "rules" is an object of rules and their severities: { "text-gap": "off" }.']);
    deepStrictEqual(read('{ "preset": null, "rules": { "item-incomplete": null } }').problems, [
      "1:13-1:17 There is no preset null. The presets are attorney, claims, audit, research.",
      "1:49-1:53 item-incomplete cannot be null. It is one of error, warning, information, hint, off, default.",
    ]);
  });
});
