import { equal } from "node:assert/strict";
import { withLevel } from "../../src/configuration/severity-edit";

const NEW = '{\n  "rules": {\n    "text-gap": "hint"\n  }\n}\n';

describe("a rule's level in a configuration file", () => {
  for (const [title, before, after] of [
    ["makes a new file", null, NEW],
    ["fills an empty file", " \n", NEW],
    ["fills an empty object", "{}\n", NEW],
    ["takes the place of another level", '{ "rules": { "text-gap": "off" /* noisy */ } }', '{ "rules": { "text-gap": "hint" /* noisy */ } }'],
    [
      "stands behind the other rules, each of which keeps its comments",
      '{\n  // of our office\n  "preset": "claims", // agreed\n  "rules": {\n    // of the form\n    "misspelling": "off", // noisy\n    "age-mismatch": "error" // grave\n    // no more\n  }\n}\n',
      '{\n  // of our office\n  "preset": "claims", // agreed\n  "rules": {\n    // of the form\n    "misspelling": "off", // noisy\n    "age-mismatch": "error", // grave\n    "text-gap": "hint"\n    // no more\n  }\n}\n',
    ],
    ["keeps a trailing comma", '{\n\t"rules": {\n\t\t"age-mismatch": "off",\n\t},\n}', '{\n\t"rules": {\n\t\t"age-mismatch": "off",\n\t\t"text-gap": "hint",\n\t},\n}'],
    ["keeps one line", '{"rules": {"age-mismatch": "off"}}', '{"rules": {"age-mismatch": "off", "text-gap": "hint"}}'],
    ["keeps line ends", '{\r\n  "rules": {\r\n    "age-mismatch": "off"\r\n  }\r\n}\r\n', '{\r\n  "rules": {\r\n    "age-mismatch": "off",\r\n    "text-gap": "hint"\r\n  }\r\n}\r\n'],
    ["adds rules beside a preset", '{\n  "preset": "claims"\n}\n', '{\n  "preset": "claims",\n  "rules": {\n    "text-gap": "hint"\n  }\n}\n'],
    ["fills empty rules, and keeps what is said in them", '{\n  "rules": { // none yet\n  }\n}\n', '{\n  "rules": {\n    "text-gap": "hint" // none yet\n  }\n}\n'],
    ["keeps a comment before a comma", '{ "rules": { "misspelling": "off" /* noisy */, "age-mismatch": "off" /* old */, } }', '{ "rules": { "misspelling": "off" /* noisy */, "age-mismatch": "off", /* old */ "text-gap": "hint", } }'],
    ["leaves a file of comments alone", "// nothing\n", null],
    ["leaves what is no JSON alone", '{ "rules": { "text-gap": ', null],
    ["leaves rules that are none alone", '{ "rules": [] }', null],
    ["leaves what is no object alone", "[]", null],
  ] as const) {
    it(title, () => equal(withLevel(before, "text-gap", "hint"), after));
  }
});
