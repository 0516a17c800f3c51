import { equal } from "node:assert/strict";
import { resolveRules } from "../../src/configuration/configuration";
import { settingsPage } from "../../src/present/settings-page";
import { itemIncomplete } from "../../src/rules/item-incomplete";
import { strengthMismatch } from "../../src/rules/strength-mismatch";

describe("the page of rule settings", () => {
  it("says how each rule runs, and what says so", () => {
    const settings = resolveRules([itemIncomplete, strengthMismatch], [{ name: "a_b/.imr.jsonc", file: null, preset: "attorney", rules: new Map() }]);
    equal(settingsPage("a_b/c.txt", settings), `# How rules run on a\\_b/c.txt

The nearest \`.imr.jsonc\` that names a rule wins; VS Code's settings \`imr.preset\` and \`imr.rules\` fill in the rest.

Change Severity of Rule…, at one of the rule's findings, changes one for all letters of the folder.

| Rule | Severity | Set by |
|---|---|---|
| item-incomplete | off | preset attorney from a\\_b/.imr.jsonc |
| strength-mismatch | warning | default |
`);
  });
});
