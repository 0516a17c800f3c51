import { atEnd, holds, matching } from "../text/search";

/** Three figures in the order in which a date would have month and day, with what joins them and what stands around them. */
export interface Figures {
  readonly first: number;
  readonly second: number;
  readonly separator: string;
  /** Whether the year has four figures. */
  readonly fullYear: boolean;
  /** The text up to the figures, and behind them. */
  readonly before: string;
  readonly after: string;
}

/** What makes a group of figures a dose, a measurement or a count. */
export const UNIT = /^ ?(?:mg|mcg|µg|gm?|ml|cc|%|percent|units?|iu|mm|cm|lbs|pounds|degrees|°|sessions|visits|treatments|weeks|tablets|capsules|tabs|caps)(?![a-z])/i;
/** What numbers that look like dates belong to. */
const NUMBERED = /\b(?:claim|case|file|policy|account|phone|telephone|tel|fax|numbers?|nos?|codes?|CPT|HCPCS|ICD|NDC|pages?|ratio|scores?|scale|volume|vol)[.:]? ?$/i;
/** What is told as three figures. */
const MEASURED = atEnd(matching(/\b(?:flexion|extension|rotation|bending|abduction|adduction|motion|ROM|strength|grip|Jamar|dynamometer|pressure|reflex(?:es)?|pain|VAS|degrees)\b/gi), 40, ".;");
/** What is dated, before figures whose year has two of them. */
const DATED =
  /\b(?:on|dated?|DOI|DOS|DOB|since|until|through|injury|visit|reports?|notes?|PR-?2|RFA|evaluation|exam(?:ination)?|review|letter|determination|decision|authorization|form|MRI|x-rays?|EMG|study|surgery|(?:seen|evaluated|examined|presented|returned)(?: again)?)(?: (?:of|on|from|was|is|for))?(?: or about)?[:,]? ?\(?$/i;

/** A study or a paper with a word or two of its own before its date: `MRI L/S of`, `X-ray C/S`. */
const DATED_PAPER = /\b(?:PR-?2|RFA|MRI|CT|EMG|NC[SV]|x-rays?|study|films?|visit|reports?|notes?|letter)(?: [a-z/-]{1,12}){1,3} (?:of|on|from|dated) \(?$|\b(?:MRI|CT|EMG|x-rays?) [a-z]\/[a-z] $/i;

/** Whether figures that make no date were meant as one: `02/30/2014`, `on 13/05/14`. An error is reported there, so in doubt they were not. */
export function areMeantAsDate({ first, second, separator, fullYear, before, after }: Figures): boolean {
  if (UNIT.test(after) || NUMBERED.test(before)) return false;
  const isLikely = Math.min(first, second) >= 1 && Math.min(first, second) <= 12 && Math.max(first, second) <= 31;
  if (fullYear && separator === "/") return Math.min(first, second) <= 12 || Math.max(first, second) <= 31;
  if (fullYear && separator === "-") return isLikely;
  return isLikely && (DATED.test(before) || DATED_PAPER.test(before)) && !holds(before, MEASURED);
}
