import { APPROVE, BY_REVIEW, ON_DAY, PASS } from "./approval";

/** `let its denial stand` grants nothing. */
const DENIAL = "(?:denials?|non-?certifications?|refusals?|decisions?|determinations?|deadline|time|date|day|matter)";
const NOT_A_DENIAL = `(?! (?:its|the|that|this|an?|his|her) (?:[a-z]+ ){0,2}${DENIAL}\\b)`;

/** What grants a treatment. */
export const CERTIFIED: readonly string[] = [
  /** The verb. */
  `did(?:, however,)? ${APPROVE}`, // UR [did, however, certify] the cane.
  "(?:certif|approv|authoriz)(?:ied|ies|ed|es|ying|ing)", // UR [certified] the cane.
  "to (?:certify|approve|authorize)", // UR decided [to approve] the cane.
  "(?:but|and) (?:to )?(?:certify|approve|authorize)", // UR chose to deny the brace [but to certify] the cane.
  APPROVE, // The reviewers [approve] the cane.
  "granted", // UR [granted] the cane.
  "OK['’]?d", // Cane [OK'd].
  "allowed", // UR [allowed] the cane.

  /** `yes`, said of what is asked for, and approval that is given. */
  "said yes to", // UR [said yes to] the cane.
  "(?:confirmed|affirmed) (?:the|its|that) (?:approval|certification|authorization) (?:of|for)", // UR [confirmed its approval of] the cane.
  "(?<= [-–—] )yes(?=[.;,)]|$)", // The cane - [yes].
  "(?<=[:;,] |\\band )yes to", // UR: no to the brace, [yes to] the cane.
  `(?:approval|authorization|certification) was given${BY_REVIEW}${ON_DAY} (?:for|to)`, // [Approval was given by UR on 5/6/2015 to] the cane.

  /** What it let happen, or agreed to. */
  "let (?:through|pass|stand|go ahead)", // UR [let through] the cane.
  `lets?${NOT_A_DENIAL} [^.;:]{2,60}? ${PASS}`, // UR [let the cane go forward].
  "agreed (?:to|with)(?! (?:it|this|that|them|speak|discuss|review)\\b)", // UR [agreed to] the cane.
  `would (?:also )?${APPROVE}(?! neither)`, // UR [would also certify] the cane.

  /** What was recommended, and the nouns. */
  "recommend(?:ed|s|ing) (?:approval|authorization) of", // UR [recommended approval of] the cane.
  "recommended for (?:certification|approval|authorization)", // The cane was [recommended for approval].
  "(?<!non[- ]{0,2})certification (?:of|for)", // The [certification of] the cane followed.
  "approval (?:of|for)", // The [approval of] the cane followed.

  /** Necessity. */
  "(?:found|deemed) (?:to be )?medically necessary", // The cane was [found medically necessary].
  "(?<=\\b(?:was|were) )medically necessary", // The cane was [medically necessary].
  "(?<=^[\"“]?)medically necessary(?=:)", // [Medically necessary]: the cane.
];
