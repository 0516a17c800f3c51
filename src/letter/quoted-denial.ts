import type { Range } from "../text/range";
import { wordsBehind } from "../text/search";
import { opensWithTreatment } from "./piece-kind";
import { DENIAL } from "./wordings/denied";

/**
 * Whether words that decide stand in a quotation and only give a reason (`The letter added that "further care is not medically necessary"`). They decide where
 * the quotation begins with them (`X was "not medically necessary"`), as a heading (`"Not medically necessary: X."`), and as what a denial says of a treatment (`A letter of denial went out: "X is not medically necessary"`).
 */
export function isQuotedReason(sentence: string, { start, end }: Range): boolean {
  if (!sentence.slice(start, end).endsWith("medically necessary")) return false;
  const before = sentence.slice(0, start);
  if (start < 2 && sentence[end] === ":") return false;
  return before.split('"').length % 2 === 0 && !WAS_QUOTED.test(before.slice(-LONGEST_WAS_QUOTED)) && !isOfDenial(before);
}

const WAS_QUOTED = /\b(?:was|were|is|are) "$/i;
const LONGEST_WAS_QUOTED = 8;

const DENIES = new RegExp(`\\b${DENIAL}\\b`, "i");
/** What leads to a reason, also of a denial. */
const ADDS = /\b(?:add|explain|reason|cit|quot|not(?:es?|ed|ing)\b)/i;
const LONGEST_LEAD = 120;

/** Whether words end in what a denial is quoted to say, from the name of a treatment on. */
function isOfDenial(before: string): boolean {
  const mark = before.lastIndexOf('"');
  const lead = wordsBehind(before, mark, ".;", LONGEST_LEAD);
  return /[:,] $/.test(lead) && DENIES.test(lead) && !ADDS.test(lead) && opensWithTreatment(before.slice(mark + 1));
}
