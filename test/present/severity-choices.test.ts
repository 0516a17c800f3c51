import { deepStrictEqual } from "node:assert/strict";
import type { ConfigurationSource, Level } from "../../src/configuration/configuration";
import type { PresetName } from "../../src/configuration/presets";
import { severityQuestion } from "../../src/present/severity-choices";
import { reviewItemUndecided } from "../../src/rules/review-item-undecided";

const says = (name: string, level: Level | null, preset: PresetName | null = null): ConfigurationSource => ({ name, file: null, preset, rules: new Map(level === null ? [] : [["review-item-undecided", level]]) });
/** What the severity is now, and what is said of each level of which something is. */
function asked(sources: readonly ConfigurationSource[], found: "warning" | "error" | "information" | null): readonly string[] {
  const { now, choices } = severityQuestion(reviewItemUndecided, sources, found);
  return [now, ...choices.filter(({ description }) => description !== "").map(({ level, description }) => `${level} | ${description}`)];
}

describe("the question which severity a rule should have", () => {
  it("says what the finding has, also where the rule reports it graver than it usually does, and that nothing sets it", () => {
    deepStrictEqual(asked([says("VS Code settings", null)], "warning"), [
      "warning",
      "warning | now: as the rule is by itself",
      "information | what this rule usually reports",
    ]);
  });

  it("says which file, setting or preset it comes from, and what it comes to without the entry", () => {
    deepStrictEqual(asked([says("near/.imr.jsonc", "error"), says(".imr.jsonc", "hint"), says("VS Code settings", null)], "error"), [
      "error",
      "error | now: set by near/.imr.jsonc",
      "default | removes the entry in near/.imr.jsonc: then hint, set by .imr.jsonc",
    ]);
    deepStrictEqual(asked([says("VS Code settings", null, "research")], "information"), [
      "information",
      "information | now: set by preset research from VS Code settings",
    ]);
  });

  it("says of the rule what it says of a finding where none is found", () => {
    deepStrictEqual(asked([says("VS Code settings", "off")], null), [
      "off",
      "off | now: set by VS Code settings",
      "default | removes the entry in VS Code settings: then information, as the rule is by itself",
    ]);
  });

  it("offers every level with what it means, the default where it takes something out", () => {
    const levels: readonly (readonly [Level, string])[] = [
      ["error", "Listed in Problems as an error: the letter decides or says what cannot be."],
      ["warning", "Listed in Problems as a warning: a contradiction, or something required is missing."],
      ["information", "Listed in Problems as information: to be looked at."],
      ["hint", "Marked faintly in the text, and neither listed nor counted."],
      ["off", "The rule does not run."],
      ["default", "The rule has no setting of its own."],
    ];
    const offered = (sources: readonly ConfigurationSource[]) => severityQuestion(reviewItemUndecided, sources, null).choices.map(({ level, detail }) => [level, detail]);
    deepStrictEqual([offered([says(".imr.jsonc", "hint")]), offered([])], [levels, levels.slice(0, -1)]);
  });
});
