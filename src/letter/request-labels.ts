import { DAY } from "./day";
import { anyOf, withMark, wordsOf } from "../text/search";

/** Where a clause begins. */
const OPENS = String.raw`(?<=^["“(\s-]{0,3}|[.;"“(] ?)`;
const HANDED = "(?:prescribed|dispensed|ordered|renewed|refilled|written|started|sent in|given out|handed out)";
const DRUGS = "(?:medications?|meds|drugs|medicines?)";
const SCRIPTS = "(?:prescriptions?|scripts?|orders?|Rx|requests?)";
const NOW = `(?:today|now|this (?:visit|date|day)|(?:at|on|for|of|from) (?:this|that|the same|today['’]s) (?:visit|date|day|occasion)|that day|(?:on |of )?${DAY})`;
const TELLS = "(?: (?:is|are|was|were|reads?|lists?|listed|says|names?|named|has|shows?|showed|included?|includes|as follows|in full))?(?: as follows)?";
const END = `${TELLS} ?:`;

/** `Written today:`, `Meds prescribed this visit:`, `Today's orders:` */
const WRITTEN = `${OPENS}(?:(?:written|prescribed|ordered|dispensed|renewed|refilled|requested)(?: for (?:him|her|the patient))?,? ${NOW}|${DRUGS} ${HANDED}(?:,? (?:by (?:me|this office|us) )?${NOW})?|(?:scripts?|prescriptions?|Rx) (?:written|issued|sent(?: in)?|handed out)(?:,? ${NOW})?|${SCRIPTS},? ${NOW}|today['’]s (?:${SCRIPTS}|plan))${END}`;
/** `Surgical request of that date:` */
const REQUEST_OF = `${OPENS}(?:surgical|operative|medication|pharmacy|therapy|present|current|formal|new) requests?(?: (?:made |dated )?${NOW})?${END}`;
/** `To go with it:`, `What is wanted now:` */
const WITH_IT = `${OPENS}(?:to go|going|to be done|together|along) with (?:it|this|that|these|them|the (?:surgery|operation|procedure))(?: (?:are|is|were|was|go|goes))? ?:`;
const WHAT_IS = `${OPENS}what (?:is|was) (?:now |being )?(?:wanted|sought|asked for|requested|proposed|ordered|prescribed)(?:,? ${NOW}| at present)?(?: (?:is|are|was|were))? ?:`;
/** `the page headed Medications Prescribed This Visit reads:`, and lists that a visit ends with. */
const HEADED = `(?:\\b(?:page|sheet|section|box|part|table|column|paragraph|list|entry) (?:is |was )?(?:headed|titled|entitled|labell?ed|marked|called)|\\bunder the (?:heading|title|label)(?: of)?),? ["“]?(?:${DRUGS} ${HANDED}|prescriptions?|Rx|orders|plan|treatment plan|requests?)(?! (?:history|list|log|allerg|elsewhere|by\\b|in the past|previously|before))[^.;:]{0,40}:`;
const CLOSES_WITH = `\\b(?:closes|closed|ends|ended|concludes|concluded|finishes|finished) with (?:(?:an?|the|these|his|her|the following|following) )?(?:(?:order|prescription|request) list|list of (?:orders|prescriptions|requests)|orders?|requests?|prescriptions?|scripts?)${END}`;
const ORDER_LIST = `\\border (?:list|set|slip)[^.;:]{0,30}:`;

/** `boxes are checked for: X` */
const BOXES = "\\bbox(?:es)? (?:(?:is|are|was|were|has been|have been) )?(?:checked|ticked|marked|crossed)(?: off)?(?: on [^.;:,]{2,40})? (?:(?:for|beside|next to|at)(?: the following)? ?:?|:)";
const TO_BE = "(?:renewed|refilled|begun|started|continued|ordered|prescribed|requested|dispensed)";
/** `the medications to be renewed or begun are set out there as X`. */
const SET_OUT = `\\b(?:${DRUGS}|prescriptions?|items?|treatments?|services?) (?:(?:that|which) (?:are|were) )?to be ${TO_BE}(?:(?:,| or| and| and/or) ${TO_BE}){0,2} (?:are|were|is|was) (?:(?:set out|set down|listed|given|stated|named|written|recorded|noted)\\b[^.;:]{0,60}?(?: as(?: follows)?:?(?= )|:)|as follows ?:|:)`;

/** Every label, or set phrase, that opens a list of what a physician asks for without a verb of requesting or a word for a plan. */
export const REQUEST_LABELS = anyOf(
  withMark(":", wordsOf(new RegExp([WRITTEN, REQUEST_OF, WITH_IT, WHAT_IS].join("|"), "gi"))),
  withMark(":", wordsOf(new RegExp([HEADED, CLOSES_WITH, ORDER_LIST].join("|"), "gi"))),
  wordsOf(new RegExp(BOXES, "gi")),
  wordsOf(new RegExp(SET_OUT, "gi")),
);
