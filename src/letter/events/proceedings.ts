import type { Days } from "../dates";
import type { EventKind } from "../model";
import type { DatedSentence } from "./dated-sentences";

const IMR = "(?:independent medical review|IMR)";
const MADE = "(?:received|filed|submitted|dated|signed|made|sent|followed|bears the date(?: of)?)";
/** `application for IMR (received`, `an IMR application followed on`, `applied for an Independent Medical Review on`. */
const APPLIED = new RegExp(
  `\\b(?:(?:applications?|requests?|appeals?) (?:for|of) (?:an? )?${IMR}|${IMR} application),?(?: (?:was|were))?(?: ?\\(?${MADE})?(?: by [a-z ]{2,30})?(?: on)? \\(?$|\\b(?:applied|asked|petitioned|sought|appealed)(?: to| for){0,2} (?:an? )?${IMR} on $`,
  "i",
);
const FRONTED = /(?:^|[,;] |\band )on $/i;
const APPLIES = new RegExp(`^,? (?:(?:the|an?) )?(?:[a-z]+ ){0,3}?(?:applied for|submitted|filed|signed|requested|sought|appealed)\\b[^.;\\d]{0,60}\\b${IMR}\\b`, "i");
const ASSIGNED = new RegExp(`\\bNotice of Assignment\\b[^.;\\d]{0,120} (?:on|dated) $|\\bassigned (?:to |for )?(?:an? )?${IMR} on $`, "i");
const BEFORE = 160;
const AFTER = 120;

/** The days that dated sentences give for the application for Independent Medical Review and for its assignment, each mention with its sentence; empty where they give none. */
export function proceedingsIn(sentences: readonly DatedSentence[], kind: EventKind & ("application" | "assignment")): readonly (readonly [DatedSentence, Days])[] {
  const isTold = kind === "application" ? isApplication : isAssignment;
  return sentences.flatMap((sentence) => sentence.days.filter((days) => isTold(sentence.text, days)).map((days) => [sentence, days] as const));
}

function isApplication(text: string, { start, end }: Days): boolean {
  const before = text.slice(Math.max(0, start - BEFORE), start);
  return APPLIED.test(before) || (FRONTED.test(before) && APPLIES.test(text.slice(end, end + AFTER)));
}

function isAssignment(text: string, { start }: Days): boolean {
  return ASSIGNED.test(text.slice(Math.max(0, start - BEFORE), start));
}
