import { deepStrictEqual, strictEqual } from "node:assert/strict";
import { APPEAL_WORDS } from "../../src/knowledge/law";
import { failureRow, letterRows, NO_REVIEW } from "../../src/present/item-tree";
import type { LetterFile } from "../../src/present/listed-letter";
import { itemAt, type Row } from "../../src/present/tree-row";
import { anchored } from "../../src/review/anchors";
import { recordQuestions } from "../../src/review/record-checks";
import type { Dismissal, RecordCheck } from "../../src/review/records";
import { LineIndex } from "../../src/text/lines";
import { PageIndex } from "../../src/text/pages";
import { analyzed, variantsOf } from "./letter";
import { REVIEW_LETTER } from "./review-letter";
import { SHORT_LETTER } from "./short-letter";

const FILE: LetterFile = { uri: "file:///letters/a.txt", name: "a.txt", path: "letters/a.txt" };

const rowsOf = (text: string): readonly Row[] => letterRows(FILE, analyzed(text), new LineIndex(text));

function all(rows: readonly Row[]): readonly Row[] {
  return rows.flatMap((row) => [row, ...all(row.children)]);
}

/** Rows as lines: icon, label, description, where a click goes; indented by depth. */
function drawn(rows: readonly Row[], depth = 0): readonly string[] {
  return rows.flatMap(({ icon, label, description, place, children }) => [
    `${"  ".repeat(depth)}${icon.id}${icon.color ? ` (${icon.color})` : ""}: ${label}${description && ` | ${description}`}${place ? ` @${place.start.line}:${place.start.character}` : ""}`,
    ...drawn(children, depth + 1),
  ]);
}

describe("item tree", () => {
  it("tells what a letter says of each item, and the findings", () => {
    deepStrictEqual(drawn(rowsOf(SHORT_LETTER)), [
      "file-text: a.txt | 2 findings · 1 upheld, 1 overturned @0:0",
      "  circle-slash (charts.red): Baclofen 20 mg #45 | 1 finding · Upheld @14:0",
      "    warning (problemsWarningIcon.foreground): Baclofen: the item says 20 mg, the treating physician prescribed 5mg. | strength-mismatch @14:9",
      "      references: The treating physician prescribed 5mg @7:68",
      "    person: Requested | Baclofen 5mg #45 @7:59",
      "    law: UR denied | Baclofen 20 mg #45 @8:76",
      "    milestone: Decided | Upheld @14:20",
      "    book: Claims administrator's guideline | Decision based on MTUS Chronic Pain Medical Treatment Guidelines, Muscle relaxants, page 63. @16:32",
      "    book: Reviewer's guideline | Decision based on MTUS Chronic Pain Medical Treatment Guidelines. @19:19",
      "    comment: Rationale | Baclofen is not medically necessary. @21:40",
      "    table: Compare sources | ≠ strength @14:0",
      "      diff: Strength | ≠ differs @14:9",
      "        diff (charts.orange): Requested | ≠ 5mg · differs @7:68",
      "        target: Heading | • 20 mg · what the others are held against @14:9",
      "        check-all: UR | = 20 mg · the same @8:85",
      "      check-all: Treatment | = Baclofen @14:0",
      "      check-all: Quantity | = #45 @14:15",
      "      check-all: Decision | UR denied, Heading Upheld, Rationale is not medically necessary @14:20",
      "    checklist: To check in the record | 1 statement @21:20",
      "      circle-large-outline: No spasm was found @21:20",
      "  pass (charts.green): MRI of the left knee | Overturned @23:0",
      "    law: UR denied | MRI of the left knee @9:7",
      "    milestone: Decided | Overturned @23:22",
      "    book: Claims administrator's guideline | The Claims Administrator did not cite any medical evidence for its decision. @25:32",
      "    book: Reviewer's guideline | Decision based on Official Disability Guidelines, Knee. @28:19",
      "    comment: Rationale | The MRI is medically necessary. @30:37",
      "    table: Compare sources | no difference @23:0",
      "      check-all: Treatment | = MRI @23:0",
      "      check-all: Side | = left @23:11",
      "      check-all: Body part | = knee @23:16",
      "      check-all: Decision | UR denied, Heading Overturned, Rationale is medically necessary @23:22",
      '  info (problemsInfoIcon.foreground): Words are missing between "a" and "of". Redaction is the usual cause. | text-gap @7:90',
      "  calendar: Dates @8:39",
      "    calendar: Injury | not stated",
      "    calendar: Report or request | not stated",
      "    calendar: UR determination | 03/02/2015 @8:39",
      "      law: Prospective and concurrent review: 5 business days from receipt of the completed request for authorization (8 CCR 9792.9.1(c)(3))",
      "      law: Prospective and concurrent review: never more than 14 days from the recommendation of the treatment (Labor Code 4610(i)(1))",
      "      law: Expedited review: 72 hours from receipt (8 CCR 9792.9.1(c)(4); Labor Code 4610(i)(3))",
      "      law: Retrospective review: 30 days from receipt of the information (8 CCR 9792.9.1)",
      "      note: The time runs from receipt, which the letter does not state.",
      "      note: A UR determination that is late is invalid, and a judge decides whether the treatment is necessary: Dubon v. World Restoration (Dubon II), en banc, 2014.",
      "    calendar: IMR application | not stated",
      "      law: 30 days from service of the written utilization review decision (8 CCR 9792.10.1(b)(1))",
      "      note: The time runs from service, which the letter does not state.",
      "    calendar: Assignment | not stated",
      "      law: 1 business day from the finding that the dispute is eligible (8 CCR 9792.10.4(b))",
      "      note: The time runs from the finding of eligibility, which the letter does not state.",
      "    calendar: Decision | not stated",
      "      law: All but formulary drugs: 30 days from receipt of the request and the documents (Labor Code 4610.6(d)(1)(B))",
      "      note: The time runs from receipt of the request and the documents, which the letter does not state.",
      "      note: An IMR determination that is issued late is still valid: California Highway Patrol v. WCAB (Margaris), 2016.",
      "    note: The times are those of the law as it stands now: when the letter was written, one may have been another, or have stood under another number.",
    ]);
  });

  it("lists what was dismissed last, does not count it, and tells what is found no longer and what is wrong with the review file", () => {
    const letters = analyzed(SHORT_LETTER);
    const { finding, anchor } = letters.flatMap(anchored).find((one) => one.finding.rule === "strength-mismatch")!;
    const dismissal: Dismissal = { id: "1f2e", kind: "dismissal", person: "A. Nyman", date: "2026-01-01T00:00:00.000Z", sha256: "aa", status: "known", reason: "as told", finding: anchor };
    const gone: Dismissal = { ...dismissal, id: "3d4c", finding: { ...anchor, rule: "text-gap", quoted: "the" } };
    const [letter] = letterRows(FILE, letters, new LineIndex(SHORT_LETTER), { ...NO_REVIEW, reviewed: { dismissals: new Map([[finding, dismissal]]), unmatched: [gone] }, notices: [{ message: "It is damaged.", file: "file:///a.txt.imr-review.json" }] });
    const item = letter!.children[1]!;
    const told = (row: Row) => [row.kind, row.icon.id, row.label, row.description, row.tooltip, row.dismissal];
    deepStrictEqual([letter!.description, item.description, item.children.map(({ kind }) => kind).lastIndexOf("dismissed") === item.children.length - 1], ["1 finding · 1 upheld, 1 overturned", "Upheld", true]);
    const message = "Baclofen: the item says 20 mg, the treating physician prescribed 5mg.";
    deepStrictEqual(told(item.children.at(-1)!), ["dismissed", "bell-slash", message, "known · A. Nyman", `${message}\nDismissed as known by A. Nyman on 01/01/2026: as told`, dismissal]);
    deepStrictEqual(told(letter!.children.at(-1)!), ["unmatched", "bell-slash", 'Dismissed before: "the"', "text-gap · found no longer", 'A finding of text-gap on "the" was dismissed. It is found no longer.\nDismissed as known by A. Nyman on 01/01/2026: as told', gone]);
    deepStrictEqual([...told(letter!.children[0]!), letter!.children[0]!.opens], ["notice", "warning", "It is damaged.", "", "It is damaged.", undefined, "file:///a.txt.imr-review.json"]);
  });

  it("asks what to check in the record, with what the case summary reports, and tells what was looked up, also of statements that are gone", () => {
    const letters = analyzed(REVIEW_LETTER);
    const [question] = recordQuestions(letters[0]!.letter)[0]!;
    const check: RecordCheck = { id: "1f2e", kind: "record-check", person: "A. Nyman", date: "2026-01-01T00:00:00.000Z", sha256: "aa", verdict: "found", place: "page 2", statement: question!.anchor };
    const gone: RecordCheck = { ...check, id: "3d4c", verdict: "not-found", place: "", statement: { ...question!.anchor, quoted: "no trial" } };
    const record = { checks: new Map([[question!.absence, check]]), unmatched: [gone] };
    const [letter] = letterRows(FILE, letters, new LineIndex(REVIEW_LETTER), { ...NO_REVIEW, record });
    const group = letter!.children[0]!.children.find(({ label }) => label === "To check in the record")!;
    const told = (row: Row) => [row.kind, row.icon.id, row.label, row.description, row.tooltip];
    deepStrictEqual([group, ...group.children, ...group.children[0]!.children, letter!.children.at(-1)!].map(told), [
      ["statement", "checklist", "To check in the record", "2 statements · 1 reported in the case summary · 1 looked up", "What the rationale says is absent. Most determinations that were set aside fell on such a statement; the proof was in the medical record."],
      ["answered", "eye", "There is no documentation of side effects", "found in the record after all: page 2 · A. Nyman", "There is no documentation of side effects.\nFound in the record after all: page 2, by A. Nyman on 01/01/2026."],
      ["question", "circle-large-outline", "No agreement was signed", "", "No agreement was signed."],
      ["related", "references", "Reported", "He denied side effects of Norco.", "The case summary reports: He denied side effects of Norco."],
      ["answered", "eye-closed", 'Looked up before: "no trial"', "not found in the record either · found no longer", 'The letter says "no trial" no longer.\nNot found in the record either, by A. Nyman on 01/01/2026.'],
    ]);
    deepStrictEqual([group.children[0]!.check, group.children[0]!.question, group.children[1]!.check], [check, question!.anchor, undefined]);
  });

  it("tells what the case summary says on the same subject apart from what it reports", () => {
    const text = REVIEW_LETTER.replace("He denied side effects of Norco.", "He had acupuncture.").replace("No agreement was signed.", "There is no documentation of failed conservative care.");
    const [, failure] = rowsOf(text)[0]!.children[0]!.children.find(({ label }) => label === "To check in the record")!.children;
    deepStrictEqual([failure!.description, failure!.children.map(({ label, description, tooltip }) => [label, description, tooltip])], ["", [["Same subject", "He had acupuncture.", "On the same subject, the case summary says: He had acupuncture."]]]);
  });

  it("asks in the whole sentence where its words refer back, and in its words where they name what is meant", () => {
    const asked = (sentence: string) => rowsOf(REVIEW_LETTER.replace("No agreement was signed.", sentence))[0]!.children[0]!.children.find(({ label }) => label === "To check in the record")!.children.map(({ label }) => label).slice(1);
    deepStrictEqual(asked("She needs a sleep aid, but there is no documentation of any such trial."), ["She needs a sleep aid, but there is no documentation of any such trial."]);
    deepStrictEqual(asked("There is no documentation of a trial such as physical therapy, so she waits."), ["There is no documentation of a trial such as physical therapy"]);
  });

  it("tells dates that contradict each other, and the last day to appeal, from the earliest that is possible", () => {
    const dates = rowsOf(REVIEW_LETTER)[0]!.children.find(({ label }) => label === "Dates")!;
    const [injury, , , , , , appeal] = dates.children;
    deepStrictEqual([dates.description, injury!.description, injury!.children.map(({ label, place }) => [label, place!.start.line]), [appeal!.label, appeal!.description, appeal!.tooltip]], [
      "decided 04/17/2015",
      "05/14/2011, 05/16/2011",
      [["05/14/2011", 1], ["05/16/2011", 9]],
      ["Last day to appeal", "05/17/2015 or later · runs from mailing", APPEAL_WORDS],
    ]);
  });

  it("tells an item without outcome, and one without anything", () => {
    const [letter] = rowsOf(SHORT_LETTER.replace(": Overturned", ":"));
    const item = letter!.children[1]!;
    deepStrictEqual([letter!.description, item.label, item.icon, item.description], [
      "3 findings · 1 upheld, 1 without outcome",
      "MRI of the left knee",
      { id: "question", color: "charts.yellow" },
      "1 finding · No outcome",
    ]);
  });

  it("tells the pages of a PDF", () => {
    const text = SHORT_LETTER.replace("IMR ISSUES", "\fIMR ISSUES");
    const [letter] = letterRows(FILE, analyzed(text), new LineIndex(text), { ...NO_REVIEW, pages: new PageIndex(text) });
    const [item] = letter!.children;
    const finding = item!.children.find(({ kind }) => kind === "finding")!;
    deepStrictEqual([letter!, item!, finding, finding.children[0]!].map(({ description }) => description), [
      "2 findings · 1 upheld, 1 overturned", "1 finding · Upheld · page 2", "strength-mismatch · page 2", "page 1",
    ]);
  });

  it("names the letters of a file that holds several", () => {
    deepStrictEqual(rowsOf(`${SHORT_LETTER}\n${SHORT_LETTER}`).map(({ label, key }) => [label, key]), [
      ["a.txt (letter 1)", "file:///letters/a.txt#1"],
      ["a.txt (letter 2)", "file:///letters/a.txt#2"],
    ]);
  });

  it("says why a file has no letter", () => {
    const { key, label, description, tooltip, uri, place } = failureRow(FILE, "cannot be read:\nno permission");
    deepStrictEqual({ key, label, description, tooltip, uri, place }, {
      key: "file:///letters/a.txt/failure",
      label: "a.txt",
      description: "cannot be read: no permission",
      tooltip: "letters/a.txt\ncannot be read:\nno permission",
      uri: "file:///letters/a.txt",
      place: null,
    });
  });

  it("finds the item of a place", () => {
    const rows = rowsOf(SHORT_LETTER);
    deepStrictEqual([14, 18, 23, 7, 99].map((line) => itemAt(rows[0]!.children, { line, character: 3 })?.label ?? null), [
      "Baclofen 20 mg #45", "Baclofen 20 mg #45", "MRI of the left knee", null, null,
    ]);
  });

  it("finds the item of which something is said elsewhere", () => {
    const rows = rowsOf(SHORT_LETTER);
    deepStrictEqual([{ line: 7, character: 70 }, { line: 9, character: 12 }].map((at) => itemAt(rows[0]!.children, at)?.label), ["Baclofen 20 mg #45", "MRI of the left knee"]);
  });

  it("keeps its keys when the text before changes", () => {
    const keys = (text: string): readonly string[] => all(rowsOf(text)).map(({ key }) => key);
    deepStrictEqual(keys(`👍\n\n${SHORT_LETTER}`), keys(SHORT_LETTER));
  });

  for (const [name, text] of variantsOf(SHORT_LETTER)) {
    it(`has its own key, one line and the right parent in every row: ${name}`, () => {
      const rows = all(rowsOf(text));
      strictEqual(new Set(rows.map(({ key }) => key)).size, rows.length);
      deepStrictEqual(rows.filter(({ label }) => label.trim() === "" || /[\r\n]/.test(label)), []);
      deepStrictEqual(rows.filter((row) => row.children.some((child) => child.parent !== row)), []);
    });
  }
});
