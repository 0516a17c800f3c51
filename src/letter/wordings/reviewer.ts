import { DAY, DAY_NEXT } from "../day";

/** Utilization review by its name. */
export const UTILIZATION_REVIEW = "(?:UR|utilization review)";

/** What it did, as the text of a pattern. */
export const DECIDED = "(?:denied|non[- ]{0,2}certified|certified|approved|authorized|modified|refused|declined|rejected|turned down)";
/** Its letter of a day, or its reviewer's, behind a sentence that names it (`His letter of 5/6/2015 declined the brace`). */
export const LETTER_DECIDED = new RegExp(`^(?:The|That|This|Its|His|Her|Their) (?:letter|determination|decision|denial|notice|answer|reply),? (?:of|dated|from) ${DAY},? (?:also |then |likewise )?${DECIDED}\\b`, "i");

/** What tells the determination that the letter is about from others. */
export const IN_DISPUTE = "(?:now |here )?(?:in dispute|under review|at issue)";
/** An insurer, and nobody who carries letters. */
export const CARRIER = "(?<!\\b(?:letter|mail|rural|city|package|parcel|newspaper|paper|hod) )(?:insurance )?carrier";

/** Who reviews what is asked for. */
export const REVIEWERS: readonly string[] = [
  "utilization (?:review(?:er)?s?|management)", // [Utilization review] denied the brace.
  "UR", // [UR] denied the brace.
  "claims (?:administrator|examiner|adjuster)", // The [claims administrator] denied the brace.
  CARRIER, // The [insurance carrier] denied the brace.
  "insurer", // The [insurer] denied the brace.
  "adjuster", // The [adjuster] denied the brace.
  "peer review(?:er)?", // The [peer reviewer] denied the brace.
  "pre-?authorization (?:process|review|department|unit)", // The [pre-authorization unit] denied the brace.
  "reviewing (?:physician|doctor|provider|nurse|company|organization|firm|entity)", // The [reviewing nurse] certified the cane.
  "physician advis[oe]r", // The [physician adviser] denied the brace.
  "(?<!expert )reviewer", // The [reviewer] denied the brace.
];

/** What a date begins with, behind a blank; a month with a capital, where case counts. */
const DATE_NEXT = "(?=\\d|[A-Z][a-z]+ \\d)";
const DATE_BEHIND_BLANK = "(?= \\d| [A-Z][a-z]+ \\d)";
/** `denied by Acme Review on 5/6/2015`, but `by the physician`. */
const COMPANY =
  "(?=(?!(?:dr|mr|mrs|ms|the|an?|his|her|their|its|him|them|patient|worker|claimant|applicant|employee|employer)\\b)[a-z]+(?: [a-z]+){0,2} on \\d)";
const NOT_THE_CLAIM = "(?<!\\b(?:claim|case|injury|liability|coverage|benefits) )";

/** What tells of a review that was done. */
export const EARLIER_REVIEWS: readonly string[] = [
  /** The letter, and the review by its place among others. */
  "(?:denial|decision) letter", // The [denial letter] names the brace.
  "(?:letter|notice) of (?:denial|non[- ]{0,2}certification)", // The [notice of non-certification] names the brace.
  "(?:prior|previous|original|initial|adverse) (?:determination|denial|review|utilization)", // The [prior determination] names the brace.
  `determination(?= ${IN_DISPUTE})`, // The [determination] now in dispute is that of 5/6/2015.
  "(?:adverse|unfavorable) decision", // The [adverse decision] names the brace.
  "previously (?:reviewed|denied|non-certified|modified|certified)", // The brace was [previously denied].
  "requests? (?:was|were) reviewed", // Both [requests were reviewed].

  /** The review by its date. */
  `determination (?:of|dated|issued|rendered|on${DATE_BEHIND_BLANK}|\\((?=\\d))`, // The [determination dated] 5/6/2015 names the brace.
  `(?<=^)(?:determination|decision)s?(?:,| -)? (?=${DAY}:)`, // [Decision, ]5/6/2015: the brace is denied.
  // [Determination]: the brace, denied.
  "(?<=^)(?:determination|decision)s?(?=: [^.;:]{3,160},? (?:denied|non-?certified|not certified|certified|approved|modified)\\b)",
  `(?<=^The following was )decided on (?=${DAY_NEXT})`, // The following was [decided on ]5/6/2015.
  // The 5/6/2015 [denial] names the brace.
  "(?<=(?:\\d{1,2}[-/]\\d{1,2}[-/]|\\d{1,2}, )\\d{2,4},? )(?:determination|decision|denial|non-certification)",
  `(?:denial|determination) (?:is|was|bears) (?:dated |the date )?(?:of |from |on )?${DATE_NEXT}`, // The [determination bears the date of ]5/6/2015.
  `denial (?:of|dated)(?= ${DAY_NEXT})`, // The [denial of] 5/6/2015 names the brace.
  `decision,? (?:of|dated|on)${DATE_BEHIND_BLANK}`, // The [decision of] 5/6/2015 names the brace.
  "review of (?=\\d)", // The [review of ]5/6/2015 names the brace.
  `answer of (?=${DAY_NEXT})`, // The [answer of ]5/6/2015 names the brace.

  /** What was decided. */
  "non[- ]{0,2}certif(?:ied|ication)", // The brace was [non-certified].
  "not certified(?! (?:in|by|to|as)\\b)", // The brace was [not certified].
  "c[ao]me back (?:as )?(?:denied|modified|certified)", // The brace [came back denied].
  "(?:authorization|certification|approval) was (?:declined|refused|withheld|denied)(?: across the board)?(?: on| for)", // [Authorization was refused for] the brace.
  "certification was given(?: on| for)", // [Certification was given for] the cane.
  `(?:was|were) (?:refused|denied|turned down|non-certified) by ${COMPANY}`, // The brace [was turned down by ]Acme Reviews on 5/6/2015.
  `(?<=^(?:Also )?)(?:denied|modified|certified) (?:on )?${DATE_NEXT}`, // [Denied on ]5/6/2015: a brace.
  // The brace [was later denied on ]5/6/2015.
  `${NOT_THE_CLAIM}(?:was|were) (?:(?:[a-z]+ly|then|later|all|both|each|also) ){0,2}(?:denied|modified|certified) on ${DATE_NEXT}`,
];
