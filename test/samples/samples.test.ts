import assert from "node:assert/strict";
import { readFileSync, readdirSync } from "node:fs";
import { analyze } from "../../src/analysis";
import { LineIndex } from "../../src/text/lines";
import type { Span } from "../../src/text/span";

const FOLDER = "media/samples";

/** Every finding of every sample: its line, its rule, the words it stands at, and its other places. White space is folded. */
const FINDINGS: Readonly<Record<string, readonly string[]>> = {
  "2013-shoulder-sessions.txt": [
    "86 quantity-mismatch: Twelve (12) sessions <- 77: eight (8) sessions",
    "124 citation-missing: MRI of the right shoulder",
  ],
  "2014-knee-medications.txt": [
    "35 review-item-undecided: Ambien 10 mg #30 <- 37: Ambien 10 mg #30",
    "68 rationale-duplicated: The progress report does not say how long the medicine has been used, how much of the pain it takes away, or which tasks at home or at work it has made possible again"
      + " <- 53: The progress report does not say how long the medicine has been used, how much of the pain it takes away, or which tasks at home or at work it has made possible again",
  ],
  "2015-baclofen.imr.txt": [
    "103 strength-mismatch: 20 mg <- 53: 5mg",
    "135 item-incomplete: Omeprazole 20 mg",
    "159 outcome-missing: Urine drug screen",
  ],
  "2016-knee-partly-authorized.txt": [
    "61 certified-item-decided: Hinged brace for the right knee <- 37: hinged brace for the right knee",
    "73 outcome-contradicted: Upheld <- 85: is medically necessary",
    "99 passage-repeated: the joint still locks twice a week, fills with fluid after every shift and clicks when the leg is rotated"
      + " <- 96: the joint still locks twice a week, fills with fluid after every shift and clicks when the leg is rotated",
  ],
  "2020-low-back.imr.txt": [
    "57 rationale-missing: Cyclobenzaprine 10 mg #30",
    "67 item-not-reviewed: TENS unit for purchase"
      + " <- 37: duloxetine 60 mg #30 <- 37: cyclobenzaprine 10 mg #30 <- 38: aquatic therapy for the low back x 8 visits",
    "93 rationale-unterminated: be",
  ],
};

/** The rules that the samples show between them. */
const SHOWN = [
  "certified-item-decided", "citation-missing", "item-incomplete", "item-not-reviewed", "outcome-contradicted", "outcome-missing", "passage-repeated",
  "quantity-mismatch", "rationale-duplicated", "rationale-missing", "rationale-unterminated", "review-item-undecided", "strength-mismatch",
];

/** What the README says of a sample: one row a finding, the file named in its first. */
const ROW = /^\| (?:`(?<file>[^`]+)`)? ?\|[^|]*\| (?<line>\d+) \| `(?<rule>[a-z-]+)` \|/;

describe("Samples", () => {
  it("are the letters of the folder", () => {
    assert.deepStrictEqual(readdirSync(FOLDER).filter((name) => name.endsWith(".txt")).sort(), Object.keys(FINDINGS));
  });

  for (const [name, expected] of Object.entries(FINDINGS)) {
    it(`show what is wrong with ${name}, and nothing else`, () => {
      assert.deepStrictEqual(findingsOf(readFileSync(`${FOLDER}/${name}`, "utf8")), expected);
    });
  }

  it("show each of the rules once", () => {
    const rules = readdirSync(FOLDER).filter((name) => name.endsWith(".txt"))
      .flatMap((name) => analyze(readFileSync(`${FOLDER}/${name}`, "utf8")).letters)
      .flatMap(({ findings }) => findings.map(({ rule }) => rule));
    assert.deepStrictEqual(rules.sort(), SHOWN);
  });

  it("are told of in their README", () => {
    const expected = Object.entries(FINDINGS).flatMap(([file, findings]) => findings.map((finding) => `${file} ${finding.slice(0, finding.indexOf(":"))}`));
    assert.deepStrictEqual(rowsOf(readFileSync(`${FOLDER}/README.md`, "utf8")), expected);
  });
});

function findingsOf(text: string): readonly string[] {
  const lines = new LineIndex(text);
  const place = (span: Span): string => text.slice(span.start, span.end).replace(/\s+/g, " ");
  const lineOf = (span: Span): number => lines.lineAt(span.start) + 1;
  return analyze(text).letters.flatMap(({ findings }) => findings).map(({ rule, span, related }) =>
    [`${lineOf(span)} ${rule}: ${place(span)}`, ...related.map((other) => `${lineOf(other.span)}: ${place(other.span)}`)].join(" <- "));
}

function rowsOf(readme: string): readonly string[] {
  let file = "";
  return readme.split("\n").flatMap((row) => {
    const groups = ROW.exec(row)?.groups;
    if (!groups) return [];
    file = groups["file"] ?? file;
    return [`${file} ${groups["line"]} ${groups["rule"]}`];
  });
}
