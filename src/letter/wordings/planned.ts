import { oneOf } from "../../text/one-of";
import { DAY } from "../day";
import { SMALL_NUMBER } from "../numbers";
import { PRESCRIBER } from "../prescriber";

/** A date behind what it is the date of. */
export const DATED = `(?:,? (?:of|dated|on|from) (?:(?:that|this|the same) (?:date|day)|${DAY}),?)`;

const NOTED = "(?:was|were|is|are) (?:noted|documented|recorded|listed|reported|described|outlined|stated)";
/** How a summary passes on what a report lists (`the plan was noted to include`). */
export const PASSED_ON = `${NOTED} (?:to (?:include|be(?: for)?|consist of)|as(?: being| including| follows)?|for)`;

/** What tells that a plan holds what follows. */
export const PLAN_TELLS: readonly string[] = [
  PASSED_ON, // The plan [was noted to include] a brace.
  "includ(?:ed|es|ing)", // The plan [included] a brace.
  "consist(?:ed|s) of", // The plan [consists of] a brace.
  "(?:was|is|were) (?:made )?for", // The plan [was for] a brace.
  // The plan [is to obtain authorization for] a brace.
  "(?:was|is) to (?:(?:request|obtain|seek)(?: authorization for)?|order|prescribe|start|continue(?: with)?)",
  "(?:was|were) changed to", // The plan [was changed to] a brace.
  "(?:reads?|lists?|listed|names?|named|comprise[ds])", // The plan [lists] a brace.
  "called for", // The plan [called for] a brace.
  "calls for", // The plan [calls for] a brace.
  "(?:was|is|are|were) as follows", // The plan [is as follows]: a brace.
  "(?:was|is)(?= [a-z0-9])", // The plan [is] a brace.
  "were(?= (?:an?|the|\\d))", // The recommendations [were] a brace and a cane.
  // The plan [has] a request for a brace.
  "(?:had|has)(?= (?:an? |the )?(?:requests?|referrals?|prescriptions?|orders?|refills?) (?:for|of|to)\\b)",
  // The plan of 5/6/2015, faxed on 5/8/2015, [has two lines:] brace; cane.
  `(?:has|had|holds|held|contains?|contained|runs to|ran to|comes to|came to) (?:${SMALL_NUMBER}|\\d{1,2}) (?:lines|items|parts|entries|points|requests|treatments):`,
];

const UNDER_REVIEW = "(?: under review| at issue| in question)?";
const HANDED_IN = "(?:submitted|received|made|filed|faxed)";
const OF_THAT_DAY = `(?:(?: ${HANDED_IN})?${DATED}?| ${HANDED_IN} ${DAY},?)`;

/** What opens the list of a plan, a prescription or a request without a verb of requesting; behind it stands none of the characters of a word. */
export const PLANNED: readonly string[] = [
  "treatments? requested\\b(?:[^.;:]|\\bDr\\.){0,70}?(?:\\b(?:includ(?:ed|es?)|was|is|are|were)|:)", // The [treatments requested that day were] a brace and a cane.
  // The [requested treatment consisted of] a brace.
  "requested treatments? (?:includ(?:ed|es?)|consist(?:ed|s) of|(?:as )?(?:listed|stated|given|named|set out)[^.;:]{0,60}:)",
  // The [treatment plan of that visit includes] a brace.
  `(?:(?:treatment )?plans?|recommendations?)\\b(?! of (?!care|that|the|this|\\d))[^.;:]{0,40}?(?:\\b${oneOf(...PLAN_TELLS)}|:)`,
  "prescriptions?\\b(?! for)[^.;:]{0,40}?\\b(?:were|was|includ(?:ed|es)|for|are)", // The [prescriptions of that visit were] an ointment and a brace.
  `(?<=\\b${PRESCRIBER}['’]s )(?:letter|report|note)${DATED}?,? (?:which )?reads(?: in part)?(?=:)`, // The surgeon's [letter of 5/6/2015, which reads in part]: an ointment, #60.
  "plan of(?= )(?! (?:care|action|treatment|management|that|the|this|an?|his|her|\\d))", // She wrote down a [plan of] bracing.
  // The [request for authorization dated 5/6/2015 is for] a brace.
  `(?<!portion of the original )requests?(?: for authorization)?${UNDER_REVIEW}${OF_THAT_DAY} (?:(?:is|are|was|were) for|covers|covered|repeat(?:s|ed) (?:it|them|this|these)(?=:)|compris(?:es|ed)|consist(?:s|ed) of)`,
  `requests?(?: for (?:treatments?|services?|care))? ${PASSED_ON}`, // The [request for care was recorded as follows]: a brace.
  // The [request for services included] a brace.
  "requests? (?:for (?:authorization|treatments?|services?) )?includ(?:ed|es)(?: the requests?)?(?: for)?",
];

const PLAN_HEADING = "(?:Rx|(?:treatment )?plan|orders?|requests?|prescriptions?)\\b(?! (?:history|list|log|allerg))[^\"”:.;]{0,20}";
const IT_SAYS = "(?: (?:it (?:says|reads)|(?:is|are) (?:written|listed)))?";

/** Labels of a plan at the start of a sentence, before a colon. */
export const PLAN_LABELS: readonly string[] = [
  "P", // [P]: brace.
  "A/P", // [A/P]: brace.
  "A&P", // [A&P]: brace.
  "Rx", // [Rx]: ointment.
  "(?:post|pre)[- ]?op(?:erative)? (?:Rx|meds)", // [Post-op meds]: ointment.
  "(?:scripts?|prescriptions?)(?: (?:written|given|issued))?", // [Prescriptions]: ointment.
  "Recs?", // [Recs]: brace.
  `The ${PRESCRIBER}['’]s (?:proposals?|orders?)`, // [The surgeon's orders]: brace.
  `Under ["“]${PLAN_HEADING}["”]${IT_SAYS}`, // [Under "Treatment plan" it says]: brace.
];
