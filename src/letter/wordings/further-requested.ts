import { PATIENT_SUBJECT } from "../patient-noun";
import { PRESCRIBER } from "../prescriber";
import { ON_DAY } from "./approval";
import { ARTICLE, HIM_OR_HER, REQUEST_PAPERS } from "./requested";

const BE_GIVEN = "be (?:enrolled in|given|provided with|allowed|referred (?:to|for)|seen by|fitted with|placed on)";
const HANDED_IN = `(?:submitted|received|made|filed|faxed)${ON_DAY}(?: by [^.;:,]{3,40})?`;

/** Further ways of asking for a treatment; behind it stands none of the characters of a word. */
export const FURTHER_REQUESTED: readonly string[] = [
  /** What is to be done. */
  // The patient [is to start] therapy.
  `(?<=\\b${PATIENT_SUBJECT} )(?:was|is) to (?:start|begin|attend)(?! (?:an? |the |his |her )?home (?:exercise|program))`,
  `would have ${HIM_OR_HER} (?:take|undergo|try|start|get|attend|go (?:to|for))`, // The surgeon [would have her undergo] an MRI.
  "(?:please|pls|plz|kindly) (?:auth(?:orize)?|approve|certify)", // [Pls auth] an MRI.
  "needs? auth(?:orization)? for", // [Need auth for] an MRI.
  `puts? forward(?: (?:the following|these)${ON_DAY}(?=:))?`, // The surgeon [puts forward] an MRI.
  `puts? (?:the following|these) forward${ON_DAY}(?=:)`, // The surgeon [put the following forward on 5/6/2015]: an MRI.
  "(?:went|goes|going) on to (?:ask for|propose|recommend)", // The surgeon [went on to ask for] an MRI.
  // The surgeon [asks that the patient be fitted with] a brace.
  `ask(?:ed|s) that (?:he|she|the ${PATIENT_SUBJECT}) (?:${BE_GIVEN}|have|receive|undergo|continue|start|attend)`,
  `(?<=\\b${PRESCRIBER} )went on with`, // The surgeon [went on with] the ointment.
  "(?<=\\b(?:he|she|dr\\. [a-z]{2,20}) )went on to (?:ask for|request|order|prescribe)", // She [went on to ask for] an MRI.
  "(?<=\\b(?:was|were|is|are) )to be (?:obtained|started|tried|scheduled|repeated|arranged)", // An MRI is [to be obtained].
  "put in for(?! (?:retirement|leave|time)\\b)", // The surgeon [put in for] an MRI.

  /** Forms that came in or were filled out. */
  `(?<=\\bfollowing (?:[a-z]+ )?(?:was|were) )submitted for (?:authorization|approval|review)${ON_DAY}(?=:)`, // The following were [submitted for authorization on 5/6/2015]: an MRI.
  // [Submitted on 5/6/2015 by the surgeon was a request for] an MRI.
  `${HANDED_IN} (?:was|were) (?:an? |the )?(?:requests?(?: for authorization)?|RFA|prescriptions?|orders?) for`,
  // On 5/6/2015 [came a request for] an MRI.
  "(?<=^|[,;.] |\\b(?:of|on|from) [\\d/-]{6,10} |\\d{4} )came (?:an? )?(?:requests?|RFA|orders?|prescriptions?) for",
  `(?<=\\brequests? )came in${ON_DAY}(?: (?:by|from) [^.;:,]{3,40})? for`, // A request [came in on 5/6/2015 from the surgeon for] an MRI.
  // The surgeon [filled out an RFA of her own for] an MRI.
  `(?:filled out|completed|sent in|turned in|handed in|filed|issued|entered|lodged|(?:made|submitted|placed)(?= [^.;:]{3,40} own\\b)) ${ARTICLE}${REQUEST_PAPERS}(?: of (?:his|her|their) own,?)? for`,
];
