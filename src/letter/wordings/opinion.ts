import { DAY } from "../day";
import { SMALL_NUMBER } from "../numbers";
import { UTILIZATION_REVIEW } from "./reviewer";

const CERTIFY = "(?:certify|approve|authorize)";

/** What says that a treatment, which stands behind it, was not granted. */
export const REFUSES: readonly string[] = [
  // UR [could not recommend] the brace.
  "(?:could ?not|cannot|can not|would not) recommend(?! (?:that|against|certification|approval|authorization)\\b)",
  `was (?:not willing|unwilling) to ${CERTIFY}`, // UR [was unwilling to certify] the brace.
  "(?:am|are|is|was|were) unable to (?:recommend|support)", // UR [was unable to support] the brace.
  "would not have(?= (?:the|an?|any)\\b)", // UR [would not have] the brace.
  // The [determination (5/6/2015) was adverse as to] the brace.
  `(?:decision|determination)(?: \\(${DAY}\\)| (?:of|dated) ${DAY},?)? was adverse (?:as )?(?:to|on|with (?:respect|regard) to|regarding)`,
  `(?<=\\b(?:UR|utilization review)(?: of| dated)?,? ${DAY}[,:]? )adverse (?:as )?(?:to|on)`, // UR, 5/6/2015, [adverse as to] the brace.
  "saw fit to (?:decline|deny|refuse|reject)", // UR [saw fit to decline] the brace.
  "came (?:down|out) against", // UR [came out against] the brace.
  "(?:advised|counsel?led|argued|spoke) against", // UR [advised against] the brace.
  "(?:would|could|did) not go along with", // UR [would not go along with] the brace.
  `non-?certification by ${UTILIZATION_REVIEW}(?:,? on ${DAY},?)? (?:of|for)`, // The [non-certification by UR on 5/6/2015 of] the brace followed.
];

const COUNT = `(?:\\d{1,3}|${SMALL_NUMBER})`;

/** What says that a treatment, which stands behind it, was granted. */
export const GRANTS: readonly string[] = [
  "passed", // UR [passed] the cane.
  "accepted", // UR [accepted] the cane.
  "endorsed", // UR [endorsed] the cane.
  `gave(?= (?:only )?${COUNT} (?:out )?of (?:the )?${COUNT}\\b)`, // UR [gave] six of the twelve visits.
  `was willing to ${CERTIFY}`, // UR [was willing to certify] the cane.
  // UR [gave the go-ahead for] the cane.
  "gave (?:its|his|her|the) (?:approval|blessing|consent|assent|go-?ahead|green light) (?:to|for)",
  "signed off on", // UR [signed off on] the cane.
  "went along with", // UR [went along with] the cane.
];

const GROUND = "(?:support|need|basis|grounds?|justification|reason|indication|case|evidence|necessity)";
const IN_KEEPING = "in keeping with the guidelines";
const NECESSARY = "(?:medically )?(?:necessary|appropriate|warranted|indicated|justified|supported)";

/** What says that no ground was seen for a treatment, which stands behind it. */
export const SEES_NONE: readonly string[] = [
  // UR [found none of these to be medically necessary]: a brace, a cane.
  `(?:found|finds|considered|deemed|thought) none of (?:them|these|those|it|the following) (?:to be )?(?:${NECESSARY}|${IN_KEEPING})(?=:)`,
  `(?:found|finds|saw|sees) no (?:medical )?${GROUND} for`, // UR [saw no medical basis for] the brace.
  // UR [did not find sufficient support for] the brace.
  `(?:did|does|could) not (?:find|see) (?:(?:any|an?|the|enough|sufficient|adequate|medical) ){0,2}${GROUND} for`,
];

const WAS_FOUND = "(?<=\\b(?:was|were|is|are|been) (?:also |all |both |each )?)(?:found|held|deemed|considered|judged|thought|felt) (?:to be )?";
const UNNECESSARY =
  "(?:(?:medically )?unnecessary|premature|excessive|inappropriate|unwarranted|unsupported|unjustified|not (?:to be )?(?:supported|warranted|indicated|justified|necessary)|unrelated to (?:an?|the|this|his|her) (?:[a-z]+ ){0,2}(?:injury|claim))";
const CRITERIA = "(?:(?:the|its|their|MTUS|ODG|guideline|treatment|applicable|established) ){0,3}(?:criteria|guidelines?|requirements)";
const WIN_APPROVAL = "(?:meet with|win|gain|receive|obtain|earn) (?:approval|authorization|certification|agreement|favor)";

/** What says that a treatment, which stands before it, fell short. */
export const LACKS: readonly string[] = [
  `${WAS_FOUND}${UNNECESSARY}`, // The brace was [found to be premature].
  // The answer on the brace was [adverse].
  "(?<=\\b(?:was|were|is|are) )(?:each |all |both )?adverse(?! (?:to|effects?|side|reactions?|events?|outcomes?)\\b)",
  "(?:is|are|was|were) not supported by (?:the )?(?:MTUS|ODG|ACOEM|guidelines?|evidence)", // The brace [was not supported by the MTUS].
  // UR found that the brace was [not supported].
  "(?<=\\b(?:found|determined|concluded|held) that (?:the |an? )?(?:[^.;:]|\\.\\d){3,160} (?:was|were) )not (?:supported|warranted|justified|indicated)(?=[,.;]| as | since | because | for | on | under | at |$)",
  // Brace: [not medically necessary].
  "(?<=[a-z)\\d](?: [-–—]|:) )not (?:medically )?(?:supported|necessary|indicated|warranted|appropriate|recommended)",
  "could not be (?:recommended|supported|endorsed)", // The brace [could not be recommended].
  `failed before (?:the )?${UTILIZATION_REVIEW}`, // The brace [failed before utilization review].
  `found no (?:approval|acceptance|favor with (?:the )?${UTILIZATION_REVIEW})`, // The brace [found no favor with UR].
  // The brace [lacked sufficient justification].
  "lack(?:s|ed) (?:(?:medical|sufficient|adequate|any) )?(?:support|necessity|justification)(?! (?:from|of the (?:family|husband|wife))\\b)",
  // The brace [did not meet the MTUS criteria].
  // The brace [did not win approval].
  `(?:did|does|do) not (?:(?:meet|satisfy|fulfill) ${CRITERIA}|${WIN_APPROVAL})`,
];

/** The treatment, with its count, behind a verb of finding. */
const FOUND_IT = `(?<=\\b(?:found|held|deemed|considered|judged) (?:[^.;:,]|,(?= (?:#?\\d|${SMALL_NUMBER}\\b))|(?<=\\d [a-z]{4,12}),){3,80} )`;

/** What a treatment, which stands before it and behind a verb of finding, was found to be. */
export const FOUND_SO: readonly string[] = [
  // UR found the brace [unsupported].
  `${FOUND_IT}${UNNECESSARY}(?=[,.;)]|$| (?:and|as|because|since|for|on|under|at|given|there)\\b)`,
];

/** What a treatment, which stands before it and behind a verb of finding, was found to be in its favor. */
export const FOUND_FIT: readonly string[] = [
  // UR found the cane to be [reasonable and medically necessary].
  `${FOUND_IT}(?:(?:reasonable|appropriate) and )?(?:medically )?(?:necessary|appropriate|reasonable|warranted|indicated)(?=[,.;)]|$| (?:as|because|since|on|under|at|given|while|but (?:not|the|an?|his|her)|and(?! (?:cut|modified|reduced|limited|trimmed)))\\b)`,
];

/** What says that a treatment, which stands before it, was found good. */
export const MEETS: readonly string[] = [
  // The cane was also [found to be reasonable].
  `(?<=\\b(?:was|were) (?:also |all |both |each )?)(?:endorsed|accepted|found (?:to be )?(?:appropriate|reasonable|${IN_KEEPING}))`,
  // The cane [went through] unchanged.
  "went through(?= (?:unchanged|as (?:submitted|requested|written)|in full|without (?:change|changes|objection|modification)))",
];

/** What says that nothing was held against a treatment, which stands behind it. */
export const TAKES_NO_ISSUE: readonly string[] = [
  "had (?:no (?:quarrel|objections?|issue|problem|dispute) (?:with|to)|nothing against)", // UR [had no quarrel with] the cane.
  "there was no objection to", // By UR [there was no objection to] the cane.
  "took no (?:issue|exception) (?:with|to)", // UR [took no issue with] the cane.
];
