import { deepStrictEqual } from "node:assert/strict";
import type { ConfigurationSource, Level } from "../../src/configuration/configuration";
import type { PresetName } from "../../src/configuration/presets";
import { severityQuestion } from "../../src/present/severity-choices";
import { reviewItemUndecided } from "../../src/rules/review-item-undecided";

const says = (name: string, level: Level | null, preset: PresetName | null = null): ConfigurationSource => ({ name, preset, rules: new Map(level === null ? [] : [["review-item-undecided", level]]) });
/** What the question says, and of each level that it says something of. */
function asked(sources: readonly ConfigurationSource[], found: "warning" | "error" | "information" | null): readonly string[] {
  const { now, choices } = severityQuestion(reviewItemUndecided, sources, found);
  return [now, ...choices.filter(({ description }) => description !== "").map(({ level, description }) => `${level} | ${description}`)];
}

describe("the question which severity a rule should have", () => {
  it("says what the finding has, also where the rule reports it graver than it usually does, and that nothing sets it", () => {
    deepStrictEqual(asked([says("VS Code settings", null)], "warning"), [
      "Severity of this finding now: warning, as the rule is by itself.",
      "warning | now: as the rule is by itself",
      "information | what this rule usually reports",
      "default | there is no entry to remove",
    ]);
  });

  it("says which file, setting or preset it comes from, and what it comes to without the entry", () => {
    deepStrictEqual(asked([says("near/.imr.jsonc", "error"), says(".imr.jsonc", "hint"), says("VS Code settings", null)], "error"), [
      "Severity of this finding now: error, set by near/.imr.jsonc.",
      "error | now: set by near/.imr.jsonc",
      "default | removes the entry in near/.imr.jsonc: then hint, set by .imr.jsonc",
    ]);
    deepStrictEqual(asked([says("VS Code settings", null, "research")], "information"), [
      "Severity of this finding now: information, set by preset research in VS Code settings.",
      "information | now: set by preset research in VS Code settings",
      "default | there is no entry to remove",
    ]);
  });

  it("says of the rule what it says of a finding where none is found", () => {
    deepStrictEqual(asked([says("VS Code settings", "off")], null), [
      "Severity of this rule now: off, set by VS Code settings.",
      "off | now: set by VS Code settings",
      "default | removes the entry in VS Code settings: then information, as the rule is by itself",
    ]);
  });

  it("offers every level with what it means", () => {
    deepStrictEqual(severityQuestion(reviewItemUndecided, [], null).choices.map(({ level, detail }) => [level, detail]), [
      ["error", "Listed in Problems as an error: the letter decides or says what cannot be."],
      ["warning", "Listed in Problems as a warning: a contradiction, or something required is missing."],
      ["information", "Listed in Problems as information: to be looked at."],
      ["hint", "Marked faintly in the text, and neither listed nor counted."],
      ["off", "The rule does not run."],
      ["default", "The rule has no setting of its own."],
    ]);
  });
});
