import { deepStrictEqual, throws } from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { ANY_ACT, ANY_CLINICAL, OWN_BODY, PATIENT_ACT, UNDER_CARE } from "../../src/letter/patient/acts";
import { absentThings } from "../../src/letter/absent-things";
import { OPINION_PATTERN } from "../../src/letter/opinion-verbs";
import { REQUEST_LABELS } from "../../src/letter/request-labels";
import { AUTHORIZATION, decisionOf, DECIDES, FURTHER_REQUEST_PATTERN, PLAN_PATTERN, PLANS, REQUEST_PATTERN, REVIEW_PATTERN } from "../../src/letter/verb-patterns";
import * as approval from "../../src/letter/wordings/approval";
import * as aroundAbsent from "../../src/letter/wordings/around-absent";
import * as certified from "../../src/letter/wordings/certified";
import * as clinicalActs from "../../src/letter/wordings/clinical-acts";
import * as denied from "../../src/letter/wordings/denied";
import * as furtherRequested from "../../src/letter/wordings/further-requested";
import * as modified from "../../src/letter/wordings/modified";
import * as onForm from "../../src/letter/wordings/on-form";
import * as opinion from "../../src/letter/wordings/opinion";
import * as ownBody from "../../src/letter/wordings/own-body";
import * as patientActs from "../../src/letter/wordings/patient-acts";
import * as planned from "../../src/letter/wordings/planned";
import * as requestLabel from "../../src/letter/wordings/request-label";
import * as requested from "../../src/letter/wordings/requested";
import * as reviewer from "../../src/letter/wordings/reviewer";
import * as saidByOthers from "../../src/letter/wordings/said-by-others";
import * as subjectLead from "../../src/letter/wordings/subject-lead";
import type { Search } from "../../src/text/search";
import { atWords } from "../../src/text/word-pattern";
import { plainReading } from "./plain-reading";
import { wordingTablesOf, type Example, type WordingRow } from "./wording-tables";

const FOLDER = "src/letter/wordings";
/** What each file of the folder exports. */
const MODULES: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {
  approval, "around-absent": aroundAbsent, certified, "clinical-acts": clinicalActs, denied, "further-requested": furtherRequested, modified, "on-form": onForm, opinion,
  "own-body": ownBody, "patient-acts": patientActs, planned, "request-label": requestLabel, requested, reviewer, "said-by-others": saidByOthers, "subject-lead": subjectLead,
};

/** What of an example is read by what the wordings of a table become part of. */
type Reader = (example: Example) => string | undefined;

/** What a pattern matches where the marked words begin. */
const matchedAt = ({ pattern }: { readonly pattern: RegExp }): Reader => ({ text, start }) => matchAt(new RegExp(pattern.source, "iy"), text, start)?.[0];
/** What a group of the pattern of opinions matches there. */
const opinionAt = (group: string): Reader => ({ text, start }) => matchAt(OPINION_PATTERN.pattern, text, start)?.groups![group];
/** The marked words, where they end what a search finds first. */
const endOf = (search: Search): Reader => ({ text, start, matched }) => (search(text, 0)?.end === start + matched.length ? matched : undefined);
/** The marked words, where they stand in what a search finds first. */
const within = (search: Search): Reader => ({ text, start, matched }) => {
  const found = search(text, 0);
  return found !== null && found.start <= start && start + matched.length <= found.end ? matched : undefined;
};
/** The marked words, where they begin what a search finds first. */
const startOf = (search: Search): Reader => ({ text, start, matched }) => (search(text, 0)?.start === start ? matched : undefined);
/** The marked words, where they end what a pattern matches behind the first word, which is the subject. */
const behindSubject = (pattern: RegExp): Reader => ({ text, start, matched }) => {
  const subject = text.indexOf(" ");
  return subject + (pattern.exec(text.slice(subject))?.[0].length ?? 0) === start + matched.length ? matched : undefined;
};
/** The marked words, where they do not narrow down what the example says is absent. */
const leavingWide: Reader = ({ text, matched }) => {
  const things = absentThings(plainReading(text), "no", { start: 0, end: text.length });
  return things.length === 1 && !things[0]!.narrowed ? matched : undefined;
};

const READERS: Readonly<Record<string, Reader>> = {
  ANY_PATIENT_ACTS: behindSubject(ANY_ACT),
  CERTIFIED: matchedAt(DECIDES),
  CHECKED: within(REQUEST_LABELS),
  CLINICAL_ACTS: matchedAt({ pattern: ANY_CLINICAL }),
  DENIED: matchedAt(DECIDES),
  DONE_TO_PATIENT: behindSubject(UNDER_CARE),
  EARLIER_REVIEWS: matchedAt(REVIEW_PATTERN),
  FORM_TELLS: endOf(AUTHORIZATION),
  FOUND_FIT: opinionAt("foundFit"),
  FOUND_SO: opinionAt("foundSo"),
  FURTHER_REQUESTED: matchedAt(FURTHER_REQUEST_PATTERN),
  GRANTS: opinionAt("grants"),
  HEADED: within(REQUEST_LABELS),
  LACKS: opinionAt("lacks"),
  LEAD_WORDS: leavingWide,
  MARKED: within(REQUEST_LABELS),
  MEETS: opinionAt("meets"),
  MODIFIED: matchedAt(DECIDES),
  NEW: within(REQUEST_LABELS),
  NEW_OR_RENEWED: within(REQUEST_LABELS),
  OWN: behindSubject(OWN_BODY),
  PATIENT_ACTS: behindSubject(PATIENT_ACT),
  PLAN_LABELS: endOf(PLANS),
  PLAN_TELLS: endOf(atWords(PLAN_PATTERN)),
  PLANNED: matchedAt(PLAN_PATTERN),
  REFUSES: opinionAt("refuses"),
  REQUESTED: matchedAt(REQUEST_PATTERN),
  REVIEWERS: matchedAt(REVIEW_PATTERN),
  SAYING: endOf(saidByOthers.REPORTS),
  SEES_NONE: matchedAt(OPINION_PATTERN),
  SET_OUT: within(REQUEST_LABELS),
  SPEAKERS: startOf(saidByOthers.REPORTS),
  SUBJECT_LEADS: matchedAt({ pattern: subjectLead.LEAD_TO_SUBJECT }),
  TAIL_WORDS: leavingWide,
  TAKES_NO_ISSUE: opinionAt("takesNoIssue"),
  WRITTEN: within(REQUEST_LABELS),
  WRITTEN_NOW: within(REQUEST_LABELS),
};

/** The tables of which a row is no pattern, but words separated by blanks. */
const OF_WORDS = ["LEAD_WORDS", "TAIL_WORDS"];
const patternOf = (name: string, row: string): string => (OF_WORDS.includes(name) ? `(?:${row.replaceAll(" ", "|")})(?![\\w'-])` : row);

/** What a wording matches where the words begin that an example marks; undefined where it matches nothing there. */
function matchedBy(wording: string, { text, start }: Example): string | undefined {
  return matchAt(new RegExp(wording, "iy"), text, start)?.[0];
}

function matchAt(pattern: RegExp, text: string, start: number): RegExpExecArray | null {
  pattern.lastIndex = start;
  return pattern.exec(text);
}

const examplesOf = (rows: readonly WordingRow[]): readonly Example[] => rows.flatMap(({ examples }) => examples);

describe("the tables of wordings", () => {
  it("are those of the folder", () => deepStrictEqual(Object.keys(MODULES).sort(), readdirSync(FOLDER).map((name) => name.replace(/\.ts$/, "")).sort()));

  for (const [file, exported] of Object.entries(MODULES)) {
    const tables = wordingTablesOf(readFileSync(`${FOLDER}/${file}.ts`, "utf8"));

    it(`${file}: all that are exported are read`, () => {
      deepStrictEqual(Object.keys(exported).filter((name) => Array.isArray(exported[name])).sort(), [...tables.keys()].sort());
    });

    for (const [name, rows] of tables) {
      const wordings = (exported[name] as readonly string[]).map((row) => patternOf(name, row));
      it(`${name}: each row has an example`, () => {
        deepStrictEqual(rows.length, wordings.length);
        deepStrictEqual(rows.flatMap(({ line, examples }) => (examples.length > 0 ? [] : [`${FOLDER}/${file}.ts:${line}`])), []);
      });

      it(`${name}: each row matches what its examples mark`, () => {
        const marked = rows.flatMap(({ examples }, at) => examples.map((example) => ({ wording: wordings[at]!, text: example.text, matched: example.matched })));
        deepStrictEqual(rows.flatMap(({ examples }, at) => examples.map((example) => ({ wording: wordings[at]!, text: example.text, matched: matchedBy(wordings[at]!, example) }))), marked);
      });

      it(`${name}: it is read there by what they become part of`, () => {
        deepStrictEqual(examplesOf(rows).map((example) => ({ text: example.text, read: READERS[name]!(example) })), examplesOf(rows).map(({ text, matched }) => ({ text, read: matched })));
      });
    }
  }

  for (const [name, decision] of [["denied", "denied"], ["modified", "modified"], ["certified", "certified"]] as const) {
    it(`tell what was decided: ${decision}`, () => {
      const examples = [...wordingTablesOf(readFileSync(`${FOLDER}/${name}.ts`, "utf8")).values()].flatMap(examplesOf);
      deepStrictEqual(examples.map(({ text, start }) => `${decisionOf(matchAt(DECIDES.pattern, text, start)!)}: ${text}`), examples.map(({ text }) => `${decision}: ${text}`));
    });
  }
});

describe("a table of wordings", () => {
  it("is read with the examples behind its rows and before them", () => {
    const text = 'import "x";\nexport const A: readonly string[] = [\n  /** Sense. */\n  "a(?= b)", // one [a] b\n  // two [c]\n  // [C]\n  `c`,\n\n  NAMED,\n];\nconst b = 1;\n';
    deepStrictEqual([...wordingTablesOf(text)], [["A", [
      { line: 4, examples: [{ text: "one a b", start: 4, matched: "a" }] },
      { line: 7, examples: [{ text: "two c", start: 4, matched: "c" }, { text: "C", start: 0, matched: "C" }] },
      { line: 9, examples: [] },
    ]]]);
  });

  for (const line of ['  "a", // no mark', '  "a", // [two] [marks]', "  // Sense", "  ...MORE,"]) {
    it(`is refused: ${line}`, () => throws(() => wordingTablesOf(`const A: readonly string[] = [\n${line}\n];`)));
  }
});
