import { gathered } from "../../text/gathered";
import { matchesIn } from "../../text/matches";

/** A page range as printed, by its indices in the citation's text. */
export interface PageRange {
  readonly range: readonly [number, number];
  readonly start: number;
  readonly end: number;
}

/** A list of pages with its label (`Page(s): 41-42, 63-66 of 127`). */
export interface PageGroup {
  readonly start: number;
  readonly end: number;
  readonly ranges: readonly PageRange[];
}

const NUMBER = "\\d{1,3}(?![\\d%]|\\.\\d)";
const RANGE = `${NUMBER}(?: ?(?:-|–|to|through) ?${NUMBER})?`;
const LIST = `${RANGE}(?: ?(?:,|;|&|and|, ?and) ?(?:pages? |pp?\\. ?)?${RANGE})*`;
const OF_LENGTH = "(?: ?(?:out )?of ?\\d{2,4}\\b)";
/** `127 Page(s):` names the guideline's length before the label. */
const GROUP = new RegExp(`(?:\\b127 )?\\b(?:Pages?(?: ?\\(s\\))?|Pgs?|pp?)\\.? ?:? ?#?(${LIST})${OF_LENGTH}?|\\b(${RANGE})${OF_LENGTH}`, "gi");
/** Behind a page with its topic in brackets the next one stands without a label (`pages 26-27 (Buprenorphine) and 80 (Opioids)`). */
const NEXT_WITH_TOPIC = new RegExp(`^ ?\\([^()]{2,80}\\)((?:,| and|, and) (${RANGE}))(?= ?\\([A-Z])`);
const SINGLE = new RegExp(`(${NUMBER})(?: ?(?:-|–|to|through) ?(${NUMBER}))?`, "gi");

const SECTION_LABEL = /\bSections?(?: ?\(s\))? ?:/i;
/** A page among sections (`Section(s): 326, Diagnostic Criteria`); those of the opioid guidelines have numbers of one digit. */
const AMONG_SECTIONS = /(?<=[:,;] ?)\d{2,3}(?: ?[-–] ?\d{2,3})?(?= ?(?:[,;]|\.?\s*$))/g;

/** Whether a citation's text names sections by their label. */
export function isSectioned(text: string): boolean {
  return SECTION_LABEL.test(text);
}

/** The page lists of a citation's text, in order; empty where it names no page. */
export function pagesIn(text: string): readonly PageGroup[] {
  const labeled = labeledPages(text);
  if (labeled.length > 0 || !isSectioned(text)) return labeled;
  return matchesIn(text, AMONG_SECTIONS).map((match) => ({ start: match.index, end: match.index + match[0].length, ranges: rangesIn(match[0], match.index) }));
}

function labeledPages(text: string): readonly PageGroup[] {
  return gathered(matchesIn(text, GROUP), (match) => {
    const list = match[1] ?? match[2]!;
    const from = match.index + match[0].indexOf(list, match[1] === undefined ? 0 : match[0].search(/p(?:ages?|gs?|p)?/i));
    const first = { start: match.index, end: match.index + match[0].length, ranges: rangesIn(list, from) };
    return [first, ...withTopicsBehind(text, first.end)];
  });
}

function withTopicsBehind(text: string, from: number): readonly PageGroup[] {
  const groups: PageGroup[] = [];
  for (let end = from; ; ) {
    const next = NEXT_WITH_TOPIC.exec(text.slice(end, end + LONGEST_TOPIC));
    if (next === null) return groups;
    end += next[0].length;
    groups.push({ start: end - next[1]!.length, end, ranges: rangesIn(next[2]!, end - next[2]!.length) });
  }
}

const LONGEST_TOPIC = 100;

function rangesIn(list: string, from: number): readonly PageRange[] {
  return matchesIn(list, SINGLE).map((match) => {
    const first = Number(match[1]);
    return { range: [first, match[2] === undefined ? first : Number(match[2])], start: from + match.index, end: from + match.index + match[0].length };
  });
}
