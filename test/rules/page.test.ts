import assert from "node:assert/strict";
import type { DocumentedRule } from "../../src/rules/documentation";
import { rulePage, rulesDocument } from "../../src/rules/page";

const example = (title: string, heading: string) => ({ title, letter: { summary: "She was injured.", items: [{ heading }] } });

function documented(id: string, record: Partial<DocumentedRule["record"]>): DocumentedRule {
  return {
    id,
    title: `Title of ${id}`,
    severity: "warning",
    check: () => [],
    rationale: "It matters.",
    reports: "It reports.",
    mayBearOn: null,
    examples: { bad: [example("a fault", "Norco: Upheld")], good: [example("in order", "Lyrica: Upheld")] },
    record: { rule: id, hits: 2, true: 2, letters: 65, date: "2026-11-22", letterSet: "real letters", ...record },
  };
}

const DOCUMENT = rulesDocument([documented("first-rule", {}), documented("second", { hits: 1, true: null }), documented("second-rule", { hits: 0, true: 0 })]);

const SECOND = `# second

*Title of second.* Severity: warning.

**What it reports.** It reports.

**Why it matters.** It matters.

**How often it is right.** 1 hit on 65 letters (real letters; 2026-11-22), not yet judged.

## Reported: a fault

\`\`\`text
She was injured.

Norco: Upheld
\`\`\`

## Not reported: in order

\`\`\`text
She was injured.

Lyrica: Upheld
\`\`\`
`;

describe("the page of a rule", () => {
  it("is the rule's section of the document and no other's, whatever its line ends", () => {
    assert.equal(rulePage(DOCUMENT, "second"), SECOND);
    assert.equal(rulePage(DOCUMENT.replaceAll("\n", "\r\n"), "second"), SECOND);
  });

  it("tells how many hits are true, also of a rule that never fired", () => {
    const records = ["first-rule", "second-rule"].map((id) => rulePage(DOCUMENT, id)!.match(/^\*\*How often.*$/m)![0]);
    assert.deepEqual(records, [
      "**How often it is right.** True 2 of 2 on 65 letters (real letters; 2026-11-22).",
      "**How often it is right.** No hit on 65 letters (real letters; 2026-11-22).",
    ]);
  });

  it("is none for an id that the document does not have", () => {
    assert.deepEqual(["", "third-rule", "SECOND", "Rules"].map((id) => rulePage(DOCUMENT, id)), [null, null, null, null]);
    assert.equal(rulePage("", "second"), null);
  });
});
