import { oneOf } from "../../text/one-of";
import { DAY } from "../day";

/** Where a clause begins. */
const OPENS = '(?<=^["“(\\s-]{0,3}|[.;"“(] ?)';
const HANDED = "(?:prescribed|dispensed|ordered|renewed|refilled|continued|added|written|started|sent in|given out|handed out)";
const DRUGS = "(?:medications?|meds|drugs|medicines?)";
const SCRIPTS = "(?:prescriptions?|scripts?|orders?|Rx|requests?|refills?|renewals?)";
const THIS_VISIT = "(?:(?:at|on|for|of|from) )?(?:this|that|(?:the )?same|today['’]s) (?:visit|date|day|occasion|appointment)";
/** A day without its year, as notes have it (`Rx (5/6):`). */
const SHORT_DAY = "\\d{1,2}/\\d{1,2}(?![\\d/])";
const NOW = `(?:today|now|${THIS_VISIT}|(?:on |of )?(?:${DAY}|${SHORT_DAY}))`;
const WHEN = `(?:,? ${NOW}| \\(${NOW}\\))`;
const READS = "is|are|was|were|reads?|lists?|listed|says|names?|named|has|shows?|showed|included?|includes|as follows|in full";
const END = `(?: (?:${READS}))?(?: as follows)?(?: ?:|, (?:viz\\.|namely|that is,)(?= ))`;

/** What was written at a visit. */
export const WRITTEN_NOW: readonly string[] = [
  // [Written for her today]: an ointment.
  `(?:written|prescribed|ordered|dispensed|renewed|refilled|requested)(?: for (?:him|her|the patient))?${WHEN}`,
  `${DRUGS} ${HANDED}(?:,? (?:by (?:me|this office|us) )?${NOW})?`, // [Meds prescribed by this office today]: an ointment.
  `(?:scripts?|prescriptions?|Rx|refills|renewals) (?:written|issued|given|sent(?: in)?|handed out)${WHEN}?`, // [Refills sent in that day]: an ointment.
  `${SCRIPTS}${WHEN}`, // [Orders (5/6)]: a brace.
  `today['’]s (?:${SCRIPTS}|plan)`, // [Today's orders]: a brace.
];

/** What is new, and what is renewed. */
export const NEW_OR_RENEWED: readonly string[] = [
  "new (?:scripts?|prescriptions?|Rx)", // [New scripts]: an ointment.
  "renewals", // [Renewals]: an ointment.
  "refills(?! ?: ?\\d)", // [Refills]: an ointment.
  // [The following was also prescribed today]: an ointment.
  `the following (?:(?:was|were) )?(?:(?:also|then) )?${HANDED}(?: for (?:him|her|the patient))?(?:,? ${NOW})?`,
];

/** Boxes and marks on a form. */
export const CHECKED: readonly string[] = [
  // The [boxes were ticked on the form for ]a brace.
  "box(?:es)? (?:(?:is|are|was|were|has been|have been) )?(?:checked|ticked|marked|crossed)(?: off)?(?: on [^.;:,]{2,40})?(?: (?:for|beside|next to|at)(?: the following)? ?:?| ?:)",
  "(?:check|tick) ?marks? (?:(?:is|are|was|were|stand|stands) )?(?:for|beside|next to|at|before) ?:?", // The [check marks stand beside ]a brace and a cane.
  // And [checked off on the request form:] a brace.
  "(?:checked|ticked|marked)(?: off)? (?:on|in) (?:the|that|this|his|her) (?:form|sheet|RFA|order form|request form|list)(?: (?:is|are|was|were))? ?:",
];

/** Labels of what was written. */
export const WRITTEN: readonly string[] = [
  `${OPENS}${oneOf(...WRITTEN_NOW)}${END}`, // [Ordered today:] a brace.
];

const IS_NOW = `(?:,? ${NOW}| at present)?(?: (?:is|are|was|were))? ?:`;

/** Labels of what is new, of a kind of requests, and of what goes with a treatment. */
export const NEW: readonly string[] = [
  `${OPENS}${oneOf(...NEW_OR_RENEWED)} ?:`, // [New prescriptions:] an ointment.
  // [Therapy request of that date:] six visits.
  `${OPENS}(?:surgical|operative|medication|pharmacy|therapy|present|current|formal|new) requests?(?: (?:made |dated )?${NOW})?${END}`,
  `${OPENS}(?:(?:the|his|her) )?(?:medication|drug|pharmacy) orders${END}`, // [The medication orders read as follows:] an ointment.
  // [To go with it:] a brace.
  `${OPENS}(?:to go|going|to be done|together|along) with (?:it|this|that|these|them|the (?:surgery|operation|procedure))(?: (?:are|is|were|was|go|goes))? ?:`,
  // [What is now sought:] a brace.
  `${OPENS}what (?:is|was|has been|had been) (?:now |being )?(?:wanted|sought|asked for|requested|proposed|ordered|prescribed)(?:${IS_NOW}| (?:is|was) (?:found|listed|stated|set out|given) in [^.;:]{3,80}:)`,
];

const PAGE = "(?:page|sheet|section|box|part|table|column|paragraph|list|entry) (?:is |was )?(?:headed|titled|entitled|labell?ed|marked|called)";
const ORDERS = `(?:${DRUGS} ${HANDED}|prescriptions?|Rx|orders|plan|treatment plan|requests?)(?! (?:history|list|log|allerg|elsewhere|by\\b|in the past|previously|before))`;
const CLOSES = "(?:closes|closed|ends|ended|concludes|concluded|finishes|finished) with (?:(?:an?|the|these|his|her|the following|following|two|three|four|five|six) )?";
const ORDER_LIST = "(?:(?:order|prescription|request) list|list of (?:orders|prescriptions|requests)|orders?|requests?|prescriptions?|scripts?)";

/** Headings that are quoted, and lists that a visit ends with. */
export const HEADED: readonly string[] = [
  // The [page headed Medications prescribed this visit:] an ointment.
  `(?:\\b${PAGE}|\\bunder the (?:heading|title|label)(?: of)?),? ["“]?${ORDERS}[^.;:]{0,40}:`,
  `\\b${CLOSES}${ORDER_LIST}${END}`, // The note [ends with these orders:] a brace.
  "\\border (?:list|set|slip)[^.;:]{0,30}:", // The [order slip reads:] a brace.
];

const TO_BE = "(?:renewed|refilled|begun|started|continued|ordered|prescribed|requested|dispensed)";
const THINGS_TO_BE = `\\b(?:${DRUGS}|prescriptions?|items?|treatments?|services?) (?:(?:that|which) (?:are|were) )?to be ${TO_BE}`;
const GIVEN_AS = "(?:set out|set down|listed|given|stated|named|written|recorded|noted)\\b[^.;:]{0,60}?(?: as(?: follows)?:?(?= )|:)";

/** What is to be renewed or begun. */
export const SET_OUT: readonly string[] = [
  `${THINGS_TO_BE}(?: (?:from|at|after|by) [^.;:]{3,30}?)? ?:`, // [Medications to be continued from that visit:] an ointment.
  // The [medications to be renewed or begun are set out there as] an ointment and a patch.
  `${THINGS_TO_BE}(?:(?:,| or| and| and/or) ${TO_BE}){0,2} (?:are|were|is|was) (?:${GIVEN_AS}|as follows ?:|:)`,
];

const NOTE_ENDS = `\\b(?:note|report) (?:of ${DAY} )?(?:ends|ended|closes|closed|concludes|concluded)(?: with(?: the words)?)?`;
const AT_THE_BOTTOM =
  "(?<=\\bat the )(?:bottom|foot|end) of (?:the|that|this|his|her) (?:visit |progress |office )?(?:note|report|page|form)(?: (?:stands|is written|one reads|it says))?";
const AN_ORDER = '(?=["“]?(?:refill|renew|start|begin|continue|order|request|prescribe|dispense|add|increase|decrease) [A-Z\\d])';

/** What is checked, handed out, or stands in a part of a note. */
export const MARKED: readonly string[] = [
  `\\b${oneOf(...CHECKED)}`, // The [box is checked:] brace.
  // He was [handed new scripts for] an ointment.
  "\\b(?:handed|wrote out|printed|signed)(?: (?:him|her|the patient))? (?:(?:new|two|three|four|his|her|the) )?(?:scripts?|prescriptions?) (?:for|of)(?![\\w-])",
  // The [Rx section of the note shows] an ointment.
  "\\b(?:Rx|prescriptions?|orders?) (?:section|part|portion|page|box|field)\\b[^.;:]{0,40}? (?:shows?|showed|lists?|listed|reads?|has|names?|contains?|contained|includes?|included)(?! (?:no|not|been)\\b) ?:?(?![\\w-])",
  // At the [bottom of the note: ]Refill ointment.
  // The [note ends with the words: ]"Start the ointment."
  `(?:${AT_THE_BOTTOM}|${NOTE_ENDS})[:,] ?${AN_ORDER}`,
];
