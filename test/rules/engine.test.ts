import assert from "node:assert/strict";
import type { Letter } from "../../src/letter/model";
import { runRules } from "../../src/rules/engine";
import type { Report, Rule } from "../../src/rules/rule";

const LETTER = {} as Letter;

function ruleThat(id: string, check: () => Iterable<Report>): Rule {
  return { id, title: id, severity: "warning", check };
}

function report(message: string, start: number, end: number): Report {
  return { message, span: { start, end }, item: null, related: [] };
}

describe("the engine", () => {
  it("stamps id and severity, a report's own severity first", () => {
    const rule = ruleThat("some-rule", () => [report("a", 1, 2), { ...report("b", 3, 4), severity: "error" }]);
    assert.deepEqual(runRules(LETTER, [rule]), {
      findings: [
        { rule: "some-rule", severity: "warning", ...report("a", 1, 2) },
        { rule: "some-rule", severity: "error", ...report("b", 3, 4) },
      ],
      failures: [],
    });
  });

  it("sorts by place, then by rule and message, whatever the order of the rules", () => {
    const rules = [ruleThat("b", () => [report("late", 9, 10), report("early", 1, 5)]), ruleThat("a", () => [report("longer", 1, 6), report("early", 1, 5)])];
    const order = runRules(LETTER, rules).findings.map(({ rule, message }) => `${rule} ${message}`);
    assert.deepEqual(order, ["a early", "b early", "a longer", "b late"]);
  });

  it("tells the same finding once, but two messages at one place both", () => {
    const rule = ruleThat("some-rule", () => [report("a", 1, 2), report("b", 1, 2), report("a", 1, 2)]);
    assert.deepEqual(runRules(LETTER, [rule]).findings.map(({ message }) => message), ["a", "b"]);
  });

  it("keeps going when a rule throws, and says which one did", () => {
    const breaking = ruleThat("breaking", function* () {
      yield report("before the fault", 1, 2);
      throw new Error("the fault");
    });
    const run = runRules(LETTER, [breaking, ruleThat("sound", () => [report("found", 5, 6)])]);
    assert.deepEqual(run.findings.map(({ message }) => message), ["before the fault", "found"]);
    assert.deepEqual(run.failures, [{ rule: "breaking", message: "the fault" }]);
  });
});
