import { DAY } from "../day";
import { APPROVE, APPROVED, BY_REVIEW, ON_DAY, PASS } from "./approval";

/** What refuses a treatment, as the text of a pattern. */
export const DENIAL = "(?:denials?|non[- ]{0,2}certifications?|(?:adverse|unfavorable) (?:determination|decision)s?)";
const DENIALS = `${DENIAL}(?:,? (?:(?:of|dated|on|from) |which (?:is|was) (?:dated|of) )?${DAY},?)? `;
const SPEAKS_TO =
  "(?:speaks to|(?:was|is) (?:on file |on record )?(?:for|of)|cover(?:s|ed|ing)|extend(?:s|ed) to|includ(?:es|ed|ing)|concern(?:s|ed|ing)|pertain(?:s|ed) to|relat(?:es|ed) to)";
const WAS_REFUSED = "(?:approval|authorization|certification) was (?:withheld|refused|denied|declined)";
const APPROVAL_REFUSED = `${WAS_REFUSED}${BY_REVIEW}${ON_DAY}`;
/** What a denial may name that it is not about: other care that a patient has or might try. */
const ASIDE = "(?![^;]{0,160} (?:(?<! well )as (?!well|requested|needed|submitted|directed)|among ))";
/** `did not find evidence` is a reason. */
const NOT_A_REASON =
  "(?! (?:any |an? |the |enough |sufficient |adequate )?(?:evidence|support|need|basis|grounds?|justification|reason|indication|case|documentation)\\b)";

/** What denies a treatment; behind a denial stands none of the characters of a word. */
export const DENIED: readonly string[] = [
  /** The verb. */
  "den(?:ied|ying|ies)", // UR [denied] the brace.
  "to (?:deny|non[- ]{0,2}certify)", // UR decided [to non-certify] the brace.
  "deny", // The reviewers [deny] the brace.
  "non[- ]{0,2}certify", // The reviewers [non-certify] the brace.
  "(?:ruled|decided|found) against", // UR [ruled against] the brace.

  /** The noun, and what it is about. */
  `${DENIALS}${SPEAKS_TO}`, // The [denial of 5/6/2015 extends to] the brace.
  // The [adverse decision, dated 5/6/2015, names] the brace.
  `${DENIALS}(?:names?|named|lists?|listed|reach(?:es|ed)|t(?:akes|ook) in|appl(?:ies|ied) to|embrace[sd])${ASIDE}`,
  `denials?, by (?:(?:an?|its) )?letter (?:of|dated) ${DAY}, (?:of|for)`, // It was UR's [denial, by letter of 5/6/2015, of] the brace.
  // The [denial by UR of] the brace followed.
  `denials?(?: of ${DAY},?)? (?:by (?:the )?(?:UR|utilization review|claims administrator|carrier|insurer) )?(?:of(?! ${DAY},? )|for|on(?! \\d))`,
  "(?:met with|drew) (?:an? )?(?:outright |flat )?(?:denial|refusal|non-certification|adverse determination)", // The brace [drew a flat refusal].

  /** `no`, said of what is asked for, and approval that is kept back. */
  "(?:approved?|certif(?:y|ied)|authorized?) neither", // UR [approved neither] the brace nor the cane.
  "(?:said|and|but) no to", // UR [said no to] the brace.
  "told (?:me|us|him|her|them) no (?:to|on)", // Its reviewer [told me no on] the brace.
  `(?:did|does|would) not let [^.;:]{2,60}? ${PASS}`, // UR [did not let the brace pass].
  "(?<= [-–—] )(?:no|NC)(?=[.;,)]|$)", // The brace - [no].
  "(?<=[:;,] )no to", // UR: yes to the cane, [no to] the brace.
  "withheld (?:it|approval|authorization|certification) (?:from|for)", // UR [withheld approval from] the brace.
  `${WAS_REFUSED}(?: across the board| altogether| in full)?${BY_REVIEW}${ON_DAY}(?=:)`, // [Authorization was refused across the board on 5/6/2015]: the brace.
  `${APPROVAL_REFUSED} (?:from|for|with (?:regard|respect) to|as to|in respect of)`, // [Approval was refused by UR on 5/6/2015 for] the brace.

  /** No necessity that it saw. */
  "(?:found|finds|saw|sees) no medical necessity (?:for|of|in)", // UR [saw no medical necessity for] the brace.
  // UR [did not find itself able to recommend certification of] the brace.
  `(?:did|does) not (?:find|feel|see|consider) (?:him|her|it)self able to (?:(?:recommend|support) )?(?:${APPROVE}|(?:certification|approval|authorization) of)`,
  `(?:did|does|do) not (?:find|deem|consider)${NOT_A_REASON}`, // UR [did not find] the brace necessary.

  /** No certification. */
  "non[- ]{0,2}certif(?:ied|ying|ies)", // UR [non-certified] the brace.
  "non[- ]{0,2}cert(?:'d|s)?(?=[ :])", // Brace [non-cert'd] by UR.
  "non[- ]{0,2}certification (?:of|for)", // The [non-certification of] the brace followed.
  `(?:did|does|do|would|could|will) not ${APPROVE}`, // UR [did not certify] the brace.
  `(?:cannot|not to) ${APPROVE}`, // UR chose [not to approve] the brace.
  `fail(?:ed|ing|s) to (?:${APPROVE}|be ${APPROVED})`, // The brace [failed to be approved].
  `(?:never|no longer)(?: been)? ${APPROVED}`, // The brace was [never approved].
  `(?:declined|unable) to ${APPROVE}`, // UR [declined to certify] the brace.

  /** Other verbs of refusing. */
  "declined", // UR [declined] the brace.
  "rejected", // UR [rejected] the brace.
  "refused", // UR [refused] the brace.
  "disapproved", // UR [disapproved] the brace.
  "disallowed", // UR [disallowed] the brace.
  "turned (?:[^.;:]{1,30} )?down", // UR [turned the brace down].

  /** The words of the form, and what was recommended. */
  // An [adverse determination was made by UR on 5/6/2015 for] the brace.
  `(?:adverse (?:determination|decision)|denial|non[- ]{0,2}certification)(?: was|(?= issued )) (?:made|issued|rendered|given|sent)${BY_REVIEW}${ON_DAY} (?:on|for|regarding|as to|concerning)`,
  // UR issued an [adverse determination with respect to] the brace.
  `adverse (?:determination|decision)s?(?:${ON_DAY}(?: as to| with (?:respect|regard) to| in respect of| pertaining to))?(?= (?:on|as|for|of|regarding|concerning|the|an?|[A-Z\\d])|:)`,
  "not recommended for (?:certification|approval|authorization)", // [Not recommended for certification]: the brace.
  // UR [recommended against certification of] the brace.
  "(?:not recommend(?:ed)?|recommend(?:ed|s|ing)? against) (?:(?:the )?(?:certification|approval|authorization) (?:of|for)|certifying|approving|authorizing)",
  "not recommended for (?:certification|approval|authorization)", // The brace was [not recommended for approval].
  "recommended for (?:denial|non[- ]{0,2}certification)", // The brace was [recommended for denial].
  "medical necessity (?:of|for)", // UR did not see the [medical necessity of] the brace.
  // [Medical necessity was not shown for] the brace.
  "medical necessity (?:(?:had|has) not been|was not|is not|could not be) (?:established|demonstrated|shown|supported|found) for",

  /** Nothing yet. */
  "deferred", // UR [deferred] the brace.
  "delayed", // UR [delayed] the brace.
  "withheld", // The brace was [withheld].

  /** What a treatment was not, or was not found. */
  "non[- ]{0,2}approved", // UR [non-approved] the brace.
  `(?:can)?not (?:to )?(?:been |be )?${APPROVED}`, // The brace was [not approved].
  "no (?:certification|approval|authorization) was (?:given|granted|issued)", // For the brace [no certification was given].
  "fared (?:no better|the same)", // The brace [fared no better].
  "turn(?:s|ed) away", // UR [turned away] the brace.
  // UR [found none of them medically necessary].
  "(?:found|deemed|considered) (?:neither|none)(?: of (?:them|these|those))? (?:to be )?(?:(?:medically )?(?:necessary|appropriate|warranted|indicated))(?!:)",
  "(?:(?:found|deemed|considered|determined) )?(?:to be )?not (?:to be )?medically necessary", // The brace was [found not medically necessary].
  "(?:was|were) not(?=[,.;]|$)", // The cane was certified; the brace [was not].
];
