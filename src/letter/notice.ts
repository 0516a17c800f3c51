import { lowerBound } from "../text/first-index";
import { matchesIn } from "../text/matches";
import type { Range } from "../text/range";
import type { Reading } from "../text/reading";
import { findLabels, groupLabels, type LabelGroup } from "./blocks";
import { itemOf, readBlocks, type ItemFacts } from "./item";
import { atLineStart, matchesAtLines } from "./line-patterns";
import type { LetterRange } from "./sections";

/** A list number before it belongs to it (`LIST_NUMBER`), but is looked for behind it: a pattern that begins with a fixed word is found faster. */
const DECISION = /MAXIMUS[ \n]Federal[ \n]Services, Inc\.?[ \n]has[ \n]determined[ \n](?:that[ \n])?the[ \n]requests?[ \n]for[ \n]/gi;
const REGARDING = atLineStart(/(?:\d{1,3}[.)] )?Regarding[ \n]the[ \n]requests?[ \n]for[ \n]/gi);
const LIST_NUMBER = /\d{1,3}[.)] $/;
const LONGEST_NUMBER = 5;
const VERDICT = /medically[ \n]necessary(?:[ \n]and[ \n]appropriate)?[ \n]?\./i;
const LONGEST_SENTENCE = 1_500;

/**
 * The items of the 2013 notice: one decision sentence each, in the section of decisions (in the cover where that section
 * has none), and the blocks further down under *Regarding the request for ...*. Empty for another form.
 */
export function readNoticeItems(reading: Reading, letter: LetterRange): readonly ItemFacts[] {
  const decisions = decisionSentences(reading, letter);
  if (decisions.length === 0) return [];
  const details = detailsOf(reading, decisions[decisions.length - 1]!.end, letter.end);
  const detailByKey = new Map([...details].reverse().map((detail) => [detail.key, detail]));
  return decisions.map((decision, at) => {
    const detail = detailByKey.get(keyOf(reading, decision)) ?? details[at];
    const blocks = detail ? readBlocks(reading, detail.group, detail.end) : { claimsAdministrator: null, reviewer: null, rationale: null };
    return itemOf(reading, decision, decision, blocks);
  });
}

function decisionSentences(reading: Reading, letter: LetterRange): readonly Range[] {
  const issues = letter.sections.find((section) => section.kind === "issues");
  const cover = letter.sections.find((section) => section.kind === "cover");
  for (const section of [issues, cover]) {
    const found = section ? sentencesWith(reading.text, section.bodyStart, section.end) : [];
    if (found.length > 0) return found;
  }
  return [];
}

function sentencesWith(text: string, start: number, end: number): readonly Range[] {
  const sentences: Range[] = [];
  for (const match of matchesIn(text.slice(start, end), DECISION)) {
    const number = LIST_NUMBER.exec(text.slice(Math.max(start, start + match.index - LONGEST_NUMBER), start + match.index));
    const at = start + match.index - (number?.[0].length ?? 0);
    const verdict = VERDICT.exec(text.slice(at, Math.min(end, at + LONGEST_SENTENCE)));
    if (verdict) sentences.push({ start: at, end: at + verdict.index + verdict[0].length });
  }
  return sentences;
}

interface Detail {
  readonly key: string;
  readonly group: LabelGroup;
  readonly end: number;
}

/** The blocks of each item, by the words of the request under which they stand. */
function detailsOf(reading: Reading, start: number, end: number): readonly Detail[] {
  const heads = matchesAtLines(reading, REGARDING, start, end).map((match) => match.index);
  const labels = findLabels(reading, start, end);
  const groups = groupLabels(labels, (from, to) => (heads[lowerBound(heads, from)] ?? to) < to);
  return groups.map((group) => {
    const next = lowerBound(heads, group[0]!.start);
    return { key: keyOf(reading, { start: heads[next - 1] ?? start, end: group[0]!.start }), group, end: heads[next] ?? end };
  });
}

/** The words between *the request for* and the verdict or the colon. */
function keyOf(reading: Reading, range: Range): string {
  const text = reading.text.slice(range.start, range.end).replace(/\s+/g, " ");
  const lead = /\brequests? for /i.exec(text);
  const words = lead === null ? "" : text.slice(lead.index + lead[0].length);
  const end = /:| (?:is|are) (?:not )?medically| Section of the/i.exec(words);
  return end === null ? "" : words.slice(0, end.index).toLowerCase();
}
