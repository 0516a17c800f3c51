import { DAY } from "../day";
import { NUMBER_IN_WORDS } from "../numbers";
import { PATIENT_NOUN, PATIENT_SUBJECT } from "../patient-noun";
import { PRESCRIBER } from "../prescriber";

/** The patient, as the object of a verb. */
export const HIM_OR_HER = `(?:him|her|them|the ${PATIENT_SUBJECT}|${PATIENT_SUBJECT})`;
/** The papers by which something is asked for. */
export const REQUEST_PAPERS = "(?:prescriptions?|scripts?|requests?(?: for authorization)?|RFA|orders?|referrals?)";
export const ARTICLE = "(?:(?:an?|the|new|his|her) )?";

const REVIEWER = "(?:carrier|insurer|adjuster|claims (?:administrator|examiner|adjuster)|utilization review(?:er)?|UR)";
/** Words that can be told beforehand: patterns that begin with them are tried at these alone. */
const PHYSICIAN = "provider|physician|doctor|surgeon|dr\\. [a-z]+";
const WAS = "(?<=\\b(?:was|were|is|are) (?:also |then )?)";
const ASKED_PAYER = "(?: (?:the |UR|his |her )(?:[a-z'-]+ ){0,3}?(?:carrier|insurer|adjuster|claims administrator|employer))?";
const ASKED_BESIDES = "(?: (?:on (?:the same|that) (?:day|date|visit)|at (?:the same|that|this) visit|that day|besides|also|further|again|then|in addition|additionally|on (?:his|her|their) own account))?";
const NEW_SCRIPT = "(?:an? )?(?:new )?(?:refills?|prescriptions?|scripts?)";
const HANDS_IN =
  "(?:contain(?:ed|s)|identif(?:ied|ies)|wrote|writes|submitted|submits|made|makes|placed|put in|puts in|signed|sent|faxed|accompanied by|with)";
const KIND_OF_REQUEST = "(?:(?:new|prospective|retrospective|formal|written|further) )?";

/** What a physician means to do with a patient (`keep her on`). */
export const DO_WITH_PATIENT = `(?:(?:start|put|place|keep|maintain|continue) ${HIM_OR_HER} on|send ${HIM_OR_HER} (?:to|for)|(?:fit|provide|supply) ${HIM_OR_HER} with)`;

/** What asks for a treatment; behind it stands none of the characters of a word. */
export const REQUESTED: readonly string[] = [
  /** In the first person. */
  // [I would like] an MRI.
  "(?:I|we) (?:would |also |hereby |therefore |respectfully |further ){0,2}(?:(?<=\\bwould (?:[a-z]{4,12} )?)like(?! to)|recommend|request|propose|prescribe)",

  /** The verbs of requesting. */
  // She [asked that the following be authorized]: a brace.
  `(?:ask(?:s|ed)|propos(?:es|ed)|request(?:s|ed)|recommend(?:s|ed))(?: on ${DAY})? that the following(?: [a-z]{4,12})? be (?:authorized|approved|certified|provided)`,
  `requested that (?:the )?${REVIEWER} (?:authorize|approve|certify)`, // She [requested that the carrier authorize] an MRI.
  "request(?:ed|s|ing)", // She [requested] an MRI.
  "request authorization for", // They [request authorization for] an MRI.
  "prescrib(?:ed|es|ing)", // She [prescribed] a brace.
  "ordered", // She [ordered] an MRI.
  "orders", // She [orders] an MRI.
  `(?<!\\bonly )ask(?:ed|s|ing)${ASKED_PAYER}${ASKED_BESIDES} for`, // She [asked the carrier again for] an MRI.
  "recommend(?:ed|s|ing)", // She [recommended] an MRI.
  "propos(?:ed|es|ing)", // She [proposes] an MRI.
  "(?:am|is|are|was|were) (?:ordering|refilling|renewing)", // She [is ordering] an MRI.
  "(?<=^)referred (?:for|to)", // [Referred for] an MRI.
  // [Refills were written on that occasion for] an ointment.
  "(?:refills?|prescriptions?|scripts?|orders?) (?:was|were) (?:written|given|issued|made)(?: (?:on that (?:occasion|day|date)|that day|at (?:that|this) visit))? for",
  "(?:is|was) asked to (?:try|start|begin|take)", // He [was asked to try] an ointment.
  // The surgeon [wanted] an MRI.
  `(?<=\\b(?:${PRESCRIBER}|dr\\. [a-z]{2,20}) )(?:(?:would like|wishes|wants) to have|wanted(?! (?:him|her|them|the|it|to)\\b))`,
  `(?:would like|wish(?:es|ed)|want(?:s|ed)|intend(?:s|ed)) to (?:${DO_WITH_PATIENT}|refer ${HIM_OR_HER} (?:to|for))`, // She [would like to start him on] an ointment.
  "wrote down what (?:he|she) (?:wanted|asked for|needed)(?=:)", // She [wrote down what she wanted]: an MRI.
  // She [intends to obtain] an MRI.
  "(?:would like|wish(?:es|ed)|want(?:s|ed)|intend(?:s|ed)) to (?:add|order|obtain|perform|proceed with|repeat|replace|request|schedule|continue(?: with)?|prescribe|refill|try|start|begin|initiate)",
  "would like(?= (?:an?|another|authorization|approval|EMG|NCV|MRI|CT)\\b)", // She [would like] an MRI.
  "sought", // She [sought] an MRI.
  "seeks", // She [seeks] an MRI.
  "seeking", // She is [seeking] an MRI.

  `(?<=\\b(?:${PRESCRIBER}|dr\\. [a-z]{2,20}) )appealed for(?! (?:an? )?(?:IMR|independent|reconsideration|review)\\b)`, // The surgeon [appealed for] an MRI.

  /** What is done with a prescription. */
  "refilled", // She [refilled] the ointment.
  "renewed", // She [renewed] the ointment.
  "dispensed", // She [dispensed] the ointment.

  /** What is planned, suggested, and asked for in other ways. */
  "planned", // An MRI is [planned].
  "endorsed", // She [endorsed] an MRI.
  `${WAS}suggested`, // An MRI was also [suggested].
  `(?:he|she|${PHYSICIAN}) suggest(?:ed|s)`, // The [surgeon suggested] an MRI.
  "there (?:was|is|were|are) (?:also )?(?:an? )?requests? for", // [There was also a request for] an MRI.
  "at issue(?: here| now)?(?: is| are|(?=:))(?: (?:an? |the )?requests? for)?", // [At issue here is a request for] an MRI.
  `${WAS}(?:called|applied) for`, // An MRI was [called for].
  "asks that", // She [asks that] an MRI be done.
  "ask(?:s|ed) to (?:continue|refill|start|repeat)", // She [asked to repeat] the MRI.
  `wanted(?= (?:an?|another|\\d|${NUMBER_IN_WORDS}\\b))`, // They [wanted] another MRI.
  "will (?:also |then |next )?need(?! to\\b)", // He [will also need] an MRI.
  `refer(?:red|s) ${HIM_OR_HER} (?:for|to)`, // She [referred the patient for] an MRI.
  "wrote (?:a prescription )?(?:on [^;:]{4,24} )?for", // She [wrote on 5/6/2015 for] an MRI.
  "wrote (?:the |his |her )?(?:prescriptions?|scripts?)(?: [a-z ]{2,24})?(?=:)", // She [wrote the prescriptions that day]: an ointment.
  "would like (?:\\w+ ){1,3}to (?:have|try|undergo|start|begin|attend)", // She [would like the patient to try] a brace.

  /** What the patient is to have. */
  "should (?:also )?(?:continue(?: with| on| taking)?|undergo|start|begin|have(?! been))", // He [should also undergo] an MRI.
  "wants", // She [wants] an MRI.
  "(?:was|were|is|are) to (?:receive|undergo)", // He [is to undergo] an MRI.
  `(?<=\\b${PATIENT_SUBJECT} )(?:was|is) to (?:get|have(?! (?:been|had)\\b))`, // He [is to get] an MRI.
  // The [surgeon advised] an MRI.
  `(?:${PHYSICIAN}) advis(?:ed|es)(?! (?:him|her|them|that|to|of|against|on|about|rest|the ${PATIENT_NOUN})\\b)`,
  "(?:will|to) (?:order|request|prescribe|refill)", // She [will order] an MRI.
  `(?:will|would|is|was) refer(?:ring)? ${HIM_OR_HER} (?:for|to)`, // She [will refer the patient for] an MRI.
  `${PATIENT_SUBJECT} (?:(?:is|was) )?to continue(?: with| on| taking)?`, // The [patient is to continue with] the ointment.
  "(?:advised|instructed) to continued?(?: with| on| taking| using)?", // He was [advised to continue using] the ointment.
  `(?:changed|switched) (?:him|her|the ${PATIENT_SUBJECT}|(?:the )?[a-z]+) (?:from [a-z]+ )?to`, // She [switched him from patches to] an ointment.

  /** The papers that are given to the patient, or handed in. */
  `(?:given|provided|issued) ${NEW_SCRIPT}(?: (?:of|for)|(?=:))`, // He was [given a new prescription for] an ointment.
  `gave (?:him|her|the ${PATIENT_SUBJECT}) ${NEW_SCRIPT} (?:of|for)`, // She [gave the patient a refill of] the ointment.
  `${HANDS_IN} ${ARTICLE}${KIND_OF_REQUEST}${REQUEST_PAPERS} for`, // She [submitted a formal request for authorization for] an MRI.
];
