import { equal } from "node:assert/strict";
import { withLevel, withoutLevel } from "../../src/configuration/severity-edit";

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
    ["keeps a comment before a comma", '{ "rules": { "misspelling": "off" /* noisy */, "age-mismatch": "off" /* old */, } }', '{ "rules": { "misspelling": "off" /* noisy */, "age-mismatch": "off" /* old */, "text-gap": "hint", } }'],
    ["stands behind a comment that ends its line", '{ "rules": { "age-mismatch": "off" // old\n} }', '{ "rules": { "age-mismatch": "off", // old\n    "text-gap": "hint"\n} }'],
    ["finds a comma in another line", '{\n  "rules": {\n    "age-mismatch": "off" // old\n    ,\n  }\n}\n', '{\n  "rules": {\n    "age-mismatch": "off" // old\n    ,\n    "text-gap": "hint",\n  }\n}\n'],
    ["leaves a file of comments alone", "// nothing\n", null],
    ["leaves what is no JSON alone", '{ "rules": { "text-gap": ', null],
    ["leaves rules that are none alone", '{ "rules": [] }', null],
    ["leaves what is no object alone", "[]", null],
  ] as const) {
    it(title, () => equal(withLevel(before, "text-gap", "hint"), after));
  }
});

describe("a rule's level taken out of a configuration file", () => {
  for (const [title, before, after] of [
    ["goes with its line and what is said of it there", '{\n  "rules": {\n    // of the form\n    "text-gap": "off", // noisy\n    "age-mismatch": "error" // grave\n  }\n}\n', '{\n  "rules": {\n    // of the form\n    "age-mismatch": "error" // grave\n  }\n}\n'],
    ["takes the comma before it along where it is the last", '{\n  "rules": {\n    "age-mismatch": "error", // grave\n    "text-gap": "off" // noisy\n  }\n}\n', '{\n  "rules": {\n    "age-mismatch": "error" // grave\n  }\n}\n'],
    ["keeps a trailing comma", '{\n\t"rules": {\n\t\t"age-mismatch": "off",\n\t\t"text-gap": "off",\n\t},\n}', '{\n\t"rules": {\n\t\t"age-mismatch": "off",\n\t},\n}'],
    ["leaves the rules empty where it is the only one", '{\n  "preset": "claims",\n  "rules": {\n    "text-gap": "off"\n  }\n}\n', '{\n  "preset": "claims",\n  "rules": {\n  }\n}\n'],
    ["keeps one line, in it the first", '{"rules": {"text-gap": "off", "age-mismatch": "off"}}', '{"rules": {"age-mismatch": "off"}}'],
    ["keeps one line, in it the last", '{"rules": {"age-mismatch": "off", "text-gap": "off"}}', '{"rules": {"age-mismatch": "off"}}'],
    ["keeps line ends", '{\r\n  "rules": {\r\n    "text-gap": "off",\r\n    "age-mismatch": "off"\r\n  }\r\n}\r\n', '{\r\n  "rules": {\r\n    "age-mismatch": "off"\r\n  }\r\n}\r\n'],
    ["goes with what is said of it before the comma", '{\n  "rules": {\n    "text-gap": "off" /* why */,\n    "age-mismatch": "off"\n  }\n}\n', '{\n  "rules": {\n    "age-mismatch": "off"\n  }\n}\n'],
    ["goes with a comment and a trailing comma, as the only one", '{\n  "rules": {\n    "text-gap": "off" /* why */,\n  }\n}\n', '{\n  "rules": {\n  }\n}\n'],
    ["goes with a comma in another line", '{\n  "rules": {\n    "text-gap": "off" // why\n    , "age-mismatch": "off"\n  }\n}\n', '{\n  "rules": {\n    "age-mismatch": "off"\n  }\n}\n'],
    ["takes the comma before it along, behind a comment too", '{ "rules": { "age-mismatch": "off" /* old */, "text-gap": "off" } }', '{ "rules": { "age-mismatch": "off" /* old */ } }'],
    ["leaves a line in which others stand where it is", '{\n  "rules": { // ours\n    "text-gap": "off", "age-mismatch": "off"\n  }\n}\n', '{\n  "rules": { // ours\n    "age-mismatch": "off"\n  }\n}\n'],
    ["leaves the end of the rules behind a comment where it is", '{\n  "rules": { "age-mismatch": "off", // old\n    "text-gap": "off" }\n}\n', '{\n  "rules": { "age-mismatch": "off" // old\n     }\n}\n'],
    ["is left in what has a fault elsewhere", '{ "rules": { "text-gap": "off", "age-mismatch" } }', null],
    ["is not missed where it is not", '{ "rules": { "age-mismatch": "off" } }', '{ "rules": { "age-mismatch": "off" } }'],
    ["is left in what names it twice", '{ "rules": { "text-gap": "off", "text-gap": "hint" } }', null],
    ["is left in what is no JSON", '{ "rules": { "text-gap": ', null],
  ] as const) {
    it(title, () => equal(withoutLevel(before, "text-gap"), after));
  }
});
