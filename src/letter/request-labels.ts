import { anyOf, withMark, type Search } from "../text/search";
import { WordKinds } from "../text/word-kinds";
import { atWords, wordPattern } from "../text/word-pattern";
import { DAY } from "./day";

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
/** `New scripts:`, `Renewals:`, `The following was written today:` */
const NEW = `${OPENS}(?:new (?:scripts?|prescriptions?|Rx)|renewals|refills(?! ?: ?\\d)|the following (?:(?:was|were) )?(?:(?:also|then) )?${HANDED}(?: for (?:him|her|the patient))?(?:,? ${NOW})?) ?:`;
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
const BOXES = "\\b(?:box(?:es)? (?:(?:is|are|was|were|has been|have been) )?(?:checked|ticked|marked|crossed)(?: off)?(?: on [^.;:,]{2,40})?(?: (?:for|beside|next to|at)(?: the following)? ?:?| ?:)|(?:check|tick) ?marks? (?:(?:is|are|was|were|stand|stands) )?(?:for|beside|next to|at|before) ?:?|(?:checked|ticked|marked)(?: off)? (?:on|in) (?:the|that|this|his|her) (?:form|sheet|RFA|order form|request form|list)(?: (?:is|are|was|were))? ?:)";
const TO_BE = "(?:renewed|refilled|begun|started|continued|ordered|prescribed|requested|dispensed)";
/** `the medications to be renewed or begun are set out there as X`. */
const SET_OUT = `\\b(?:${DRUGS}|prescriptions?|items?|treatments?|services?) (?:(?:that|which) (?:are|were) )?to be ${TO_BE}(?:(?:,| or| and| and/or) ${TO_BE}){0,2} (?:are|were|is|was) (?:(?:set out|set down|listed|given|stated|named|written|recorded|noted)\\b[^.;:]{0,60}?(?: as(?: follows)?:?(?= )|:)|as follows ?:|:)`;

/** `He was handed scripts for X` */
const HANDED_FOR = "\\b(?:handed|wrote out|printed|signed)(?: (?:him|her|the patient))? (?:(?:new|two|three|four|his|her|the) )?(?:scripts?|prescriptions?) (?:for|of)(?![\\w-])";
/** `The Rx section shows X` */
const SHOWN = "\\b(?:Rx|prescriptions?|orders?) (?:section|part|portion|page|box|field)\\b[^.;:]{0,40}? (?:shows?|showed|lists?|listed|reads?|has|names?|contains?|contained|includes?|included)(?! (?:no|not|been)\\b) ?:?(?![\\w-])";
/** `At the bottom of the note: Refill X`, `The note ends: "Start X"` */
const LAST_WORDS = `(?:(?<=\\bat the )(?:bottom|foot|end) of (?:the|that|this|his|her) (?:visit |progress |office )?(?:note|report|page|form)(?: (?:stands|is written|one reads|it says))?|\\b(?:note|report) (?:of ${DAY} )?(?:ends|ended|closes|closed|concludes|concluded)(?: with(?: the words)?)?)[:,] ?(?=["“]?(?:refill|renew|start|begin|continue|order|request|prescribe|dispense|add|increase|decrease) [A-Z\\d])`;

/** The kinds of words with which these begin. */
const STARTS = new WordKinds();
const withWords = (words: string, ...patterns: readonly string[]): Search => atWords(wordPattern(STARTS, words, new RegExp(patterns.join("|"), "iy")));

/** Every label, or set phrase, that opens a list of what a physician asks for without a verb of requesting or a word for a plan. */
export const REQUEST_LABELS = anyOf(
  withMark(":", withWords("written prescribed ordered order dispensed renewed refilled request medication meds drugs medicine prescription script rx today", WRITTEN)),
  withMark(":", withWords("new renewals refills the surgical operative medication pharmacy therapy present current formal to going together along what", NEW, REQUEST_OF, WITH_IT, WHAT_IS)),
  withMark(":", withWords("page sheet section box part table column paragraph list entry under closes closed ends ended concludes finishes order", HEADED, CLOSES_WITH, ORDER_LIST)),
  withMark(" to be ", withWords("medication meds drugs medicine prescription item items treatment service", SET_OUT)),
  withWords("box boxes check tick ticked marked handed wrote printed signed rx prescription order orders bottom foot end note report", BOXES, HANDED_FOR, SHOWN, LAST_WORDS),
);
