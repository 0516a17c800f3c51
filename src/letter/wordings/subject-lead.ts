import { oneOf } from "../../text/one-of";
import { DAY } from "../day";
import { DENIAL } from "./denied";
import { UTILIZATION_REVIEW } from "./reviewer";

const FOUND = oneOf(
  "found|determined|concluded|held|(?:position|view|opinion|recommendation)(?= that\\b)",
  "stated?s?|notes?d?|indicate[sd]|explained|recommend(?:s|ed)|decided|deemed|considered|judged",
);
const WENT = "(?:went|came|(?:was|were) (?:sent|submitted|put|taken|forwarded))";
const BEFORE_REVIEW = `(?:up )?(?:to|before) (?:the )?${UTILIZATION_REVIEW}(?: department)?`;
const THE_OTHER = "the [a-z]{3,10}(?: [a-z]{3,10})?";
const WROTE = `wrote(?: back)?(?: to (?:him|her|them|dr\\. [a-z]{2,20}|${THE_OTHER}))?`;
const INFORMED = `(?:informed|notified|told|advised) (?:him|her|them|${THE_OTHER})`;

/** What leads to the treatment that a sentence is about, with the blank behind it. */
export const SUBJECT_LEADS: readonly string[] = [
  /** The request. */
  // The [request was received for ]the brace, which was denied.
  "requests?(?: (?:(?:was|were|had been) (?:received|made|submitted)|came in))?(?: for)? ",
  "(?:prescriptions?|orders?|referrals?) for ", // The [order for ]the brace was denied.
  "(?:the|a|an) requested ", // [The requested ]brace was denied.

  /** What was found and said, and the second thing that was. */
  `${FOUND}(?: on ${DAY},?)?(?: that)?(?:[:,]? ["“]| )`, // UR [determined on 5/6/2015 that ]the brace was denied.
  "(?:but|and) that (?=the |an? |[a-z]+ (?:[ECSX]R )?\\d)", // UR wrote that the cane was certified [and that ]the brace was denied.
  "(?:was|is|were) that ", // The outcome [was that ]the brace was denied.
  "(?:was|were) (?:[a-z]{2,12}ly )?[a-z]{2,14}(?:ed|en|ne) and (?:an? |the )?", // An MRI [was done and a ]brace was denied.

  /** The letter or the review, and what went before it. */
  "(?:determination|decision|denial|letter|notice|review) (?:in|by|under) which ", // It was the [decision by which ]the brace was denied.
  "\\bwhereby ", // It sent a letter [whereby ]the brace was denied.
  // [What went before utilization review was ]a brace; it was denied.
  `\\b(?:what|(?:the )?requests? (?:that|which)) ${WENT} ${BEFORE_REVIEW} (?:was|were) (?:for )?`,
  `\\b(?:knows?|knew|${WROTE}|writes|ruled|answered|replied|${INFORMED}) that `, // UR [wrote back to the surgeon that ]the brace was denied.
  "\\b(?:took up|dealt with|ruled on|passed on) ", // UR [took up ]the brace, which was denied.
  "\\b(?:shows?|showed|says?|said|confirm(?:s|ed)) that ", // Its letter [confirms that ]the brace was denied.
  // The [letter of UR dated 5/6/2015 lists ]the brace, which was denied.
  `\\b(?:letter|determination|decision|report)(?: of (?:the )?${UTILIZATION_REVIEW})?(?: (?:of|dated) \\S{6,10})? (?:lists?|listed) `,
  // A [letter of denial went out: "]Brace is not medically necessary."
  `(?:letter of )?${DENIAL}\\b[^.;:"]{0,80}[:,] ["“]`,
];

/** Any of them. */
export const LEAD_TO_SUBJECT = new RegExp(`\\b${oneOf(...SUBJECT_LEADS)}`, "gi");
