import assert from "node:assert/strict";
import { analyze } from "../../src/analysis";
import { DOCUMENTATION } from "../../src/rules/documentation";
import { exampleText, type ExampleLetter } from "../../src/rules/example";
import type { Rule } from "../../src/rules/rule";
import { draw, withoutMarkers } from "./drawing";

/** A letter with its findings drawn in it: by its parts, or whole where it has another form than that of late 2013 and after. */
export interface Case {
  readonly title: string;
  readonly letter: ExampleLetter | string;
}

/**
 * Tests one rule on its own examples and on further letters, each with its findings drawn in it. What the rule finds is drawn
 * into the bare letter and must come out as it was given: rule, severity, message, place and related places of every finding.
 */
export function testRule(rule: Rule, further: readonly Case[]): void {
  const { bad, good } = DOCUMENTATION[rule.id]!.examples;
  const all = [...bad, ...good, ...further];
  refuseOtherForms(all);
  describe(rule.id, () => {
    for (const example of all) it(example.title, () => assertDrawn(rule, example));
    it("reports something in each bad example and nothing in a good one", () => {
      assert.deepEqual(bad.filter((example) => !isDrawn(example)), []);
      assert.deepEqual(good.filter(isDrawn), []);
      assert.ok(bad.length > 0 && good.length > 0);
    });
  });
}

function drawnIn({ letter }: Pick<Case, "letter">): string {
  return typeof letter === "string" ? letter : exampleText(letter);
}

function assertDrawn(rule: Rule, example: Case): void {
  const expected = drawnIn(example);
  const text = withoutMarkers(expected);
  const { letters, reason } = analyze(text, { rules: [rule] });
  assert.equal(reason, null);
  assert.equal(letters.length, 1);
  assert.deepEqual(letters[0]!.failures, []);
  assert.equal(draw(text, letters[0]!.findings), expected);
}

function isDrawn(example: Case): boolean {
  const text = drawnIn(example);
  return withoutMarkers(text) !== text;
}

/** A case is a title and a letter, nothing else (no `only`, no list of messages), and stands once. */
function refuseOtherForms(examples: readonly Case[]): void {
  for (const example of examples) assert.deepEqual(Object.keys(example).sort(), ["letter", "title"], `${example.title}: an example has a title and a letter only`);
  for (const part of [examples.map(({ title }) => title), examples.map(drawnIn)]) {
    assert.equal(new Set(part).size, part.length, `twice the same:\n${part.filter((one, at) => part.indexOf(one) !== at).join("\n")}`);
  }
}
