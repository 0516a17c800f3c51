import { trimmed, type Range } from "../text/range";
import type { Reading } from "../text/reading";
import { readGuidelineBlock } from "./citations";
import { concludedOutcome, readConcludedOutcomes } from "./concluded-outcomes";
import { itemOf, type ItemFacts } from "./item";
import { readRationale } from "./rationale";
import type { LetterRange, SectionRange } from "./sections";

/** The items of the earliest form: a numbered list of issues, one guideline section and one rationale for all of them. */
export function readProfessionalReviewItems(reading: Reading, letter: LetterRange, issues: SectionRange): readonly ItemFacts[] {
  const guidelines = letter.sections.find((section) => section.kind === "guidelines");
  const section = letter.sections.find((other) => other.kind === "rationale");
  const rationale = section ? readRationale(reading, headingOf(section), bodyOf(reading, section)) : null;
  const blocks = {
    claimsAdministrator: null,
    reviewer: guidelines ? readGuidelineBlock(reading, headingOf(guidelines), guidelines.bodyStart, guidelines.end) : null,
    rationale,
  };
  const items = issueLines(reading, issues).map((range) => itemOf(reading, range, range, blocks));
  const outcomes = readConcludedOutcomes(reading, rationale);
  return items.map((item) => ({ ...item, outcome: item.outcome ?? concludedOutcome(outcomes, item.treatment, items.length) }));
}

function headingOf(section: SectionRange): Range {
  return { start: section.start, end: section.bodyStart };
}

function bodyOf(reading: Reading, section: SectionRange): Range {
  return trimmed(reading.text, { start: section.bodyStart, end: section.end });
}

const MARKER = /^\(?\d{1,3}[.)] /;

/** The numbered lines of the list; its paragraphs where nothing is numbered. */
function issueLines(reading: Reading, issues: SectionRange): readonly Range[] {
  const lines = reading.lineStartsIn(issues.bodyStart, issues.end);
  const numbered = lines.filter((at) => MARKER.test(reading.text.slice(at, at + 8)));
  const starts = numbered.length > 0 ? numbered : lines.filter((at) => at === lines[0] || reading.text[at - 1] === "\n");
  return starts.map((start, at) => trimmed(reading.text, { start, end: starts[at + 1] ?? issues.end })).filter((range) => range.end > range.start);
}
