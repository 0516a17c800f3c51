import type { Range } from "../text/range";
import type { Reading } from "../text/reading";
import { findLabels, groupLabels, type LabelGroup } from "./blocks";
import { itemOf, readBlocks, type ItemFacts } from "./item";
import { endsAsHeading, headingBefore, headingsWithoutBlocks } from "./item-headings";
import type { LetterForm } from "./model";
import { readNoticeItems } from "./notice";
import { readProfessionalReviewItems } from "./professional-review";
import type { LetterRange, SectionRange } from "./sections";

/** The items of a letter in order, and the form that they have. */
export function readItems(reading: Reading, letter: LetterRange): { readonly form: LetterForm; readonly items: readonly ItemFacts[] } {
  const issues = letter.sections.find((section) => section.kind === "issues");
  if (letter.sections.some((section) => section.kind === "rationale") && issues) return { form: "professional-review", items: readProfessionalReviewItems(reading, letter, issues) };
  const notice = readNoticeItems(reading, letter);
  if (notice.length > 0) return { form: "notice", items: notice };
  return { form: "final-determination", items: readLabeledItems(reading, issues ?? afterLastSection(letter)) };
}

function afterLastSection(letter: LetterRange): SectionRange {
  const last = letter.sections[letter.sections.length - 1]!;
  return { kind: "issues", start: last.start, bodyStart: last.bodyStart, end: letter.end };
}

interface Head extends Range {
  readonly group: LabelGroup;
}

const LEAD_SENTENCE = /set[ \n]forth[ \n]below[ \n]?:/i;
const LONGEST_LEAD = 400;

/** Items whose headings stand before labeled blocks. */
function readLabeledItems(reading: Reading, issues: SectionRange): readonly ItemFacts[] {
  const lead = LEAD_SENTENCE.exec(reading.text.slice(issues.bodyStart, issues.bodyStart + LONGEST_LEAD));
  const start = lead ? issues.bodyStart + lead.index + lead[0].length : issues.bodyStart;
  const labels = findLabels(reading, start, issues.end);
  const groups = groupLabels(labels, (from, to) => endsAsHeading(reading.text, from, to));
  const heads = findHeads(reading, groups, start, issues.end);
  return heads.map((head, at) => readItem(reading, head, heads[at + 1]?.start ?? issues.end));
}

function findHeads(reading: Reading, groups: readonly LabelGroup[], start: number, end: number): readonly Head[] {
  const heads: Head[] = [];
  let from = start;
  groups.forEach((group, at) => {
    const heading = headingBefore(reading, from, group[0]!.start, at === 0);
    for (const other of headingsWithoutBlocks(reading.text, from, heading.start)) heads.push({ start: other.start, end: other.end, group: [] });
    heads.push({ start: heading.start, end: heading.end, group });
    from = group[group.length - 1]!.end;
  });
  for (const other of headingsWithoutBlocks(reading.text, from, end)) heads.push({ start: other.start, end: other.end, group: [] });
  return heads;
}

function readItem(reading: Reading, head: Head, end: number): ItemFacts {
  const blocks = readBlocks(reading, head.group, end);
  return itemOf(reading, head, { start: head.start, end }, blocks);
}
