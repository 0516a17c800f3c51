import type { Range } from "../text/range";
import type { Decision } from "./model";

/** The longest words between a verb and `certification of`. */
const NEAR = 90;
const BETWEEN = "(?:(?:the|an?|any|all|its|their|own|full|further|continued|earlier|prior|previous|retrospective|to|grant|give|issue|recommend|and|or|authorization|approval) ){0,4}$";
const REFUSED = new RegExp(`\\b(?:den(?:ied|ying|ies)|refus(?:ed|es|ing)|with(?:held|holds|holding)|declin(?:ed|es|ing)|reject(?:ed|s|ing)|deferred|delayed|refrain(?:ed|s|ing) from|stop(?:ped|s|ping)?(?: short of)?|ceased?|oppos(?:ed|es|ing)|objected to|against|withdrew|revoked|rescinded|reversed|terminated|unable|failed|not|never|denial of|no (?:basis|reason|grounds?|support|justification) for|adverse determination (?:on|for|regarding)|without|no|not (?:see (?:its|their|his|her) way to|in favou?r of|recommend|support)|(?:unable to|could not|did not) see (?:any |the |an? )?(?:basis|reason|grounds?|support|justification) for) ${BETWEEN}`, "i");
const GRANTED = new RegExp(`\\b(?:recommend(?:ed|s|ing)|issu(?:ed|es|ing)|grant(?:ed|s|ing)|gave|rendered|endors(?:ed|es|ing)) ${BETWEEN}`, "i");
/** One decision of several (`denial of X and certification of Y`). */
const JOINED = /(?:[,;:]|\b(?:and|but|was|is)) (?:an? )?$/i;
/** Something is said of the certification itself (`certification of X was not supported`). */
const SAID_OF_IT = /^[^.;:]{1,120}? (?:was|were|is|are|be|cannot|could|would|should|has|had|does|did)\b/i;

/**
 * What `certification of` or its like, at a range of a sentence, says was decided, by the verb whose object it is (`refused certification of`, `recommended certification
 * of`); null where it tells no decision.
 */
export function certificationAt(sentence: string, { start, end }: Range): Decision | null {
  const before = sentence.slice(Math.max(0, start - NEAR), start);
  if (REFUSED.test(before)) return "denied";
  if (GRANTED.test(before)) return "certified";
  return JOINED.test(before) && !SAID_OF_IT.test(sentence.slice(end, end + NEAR)) ? "certified" : null;
}

/** What is told to come first, or to be left undone in favor of something else. */
const UNDECIDED = /\b(?:before|prior to|pending|instead of|rather than|consider(?:ed|s|ing)?) $/i;

/** What *certifying*, at a range of a sentence, says was decided (`advised against certifying`); null where it tells no decision. */
export function certifyingAt(sentence: string, { start }: Range): Decision | null {
  const before = sentence.slice(Math.max(0, start - NEAR), start);
  if (REFUSED.test(before)) return "denied";
  return UNDECIDED.test(before) ? null : "certified";
}
