import { oneOf } from "../../text/one-of";
import { matching, near } from "../../text/search";
import { PATIENT_NOUN } from "../patient-noun";

/** Whoever else says something in a letter; those of a kind in one row. */
export const SPEAKERS: readonly string[] = [
  "he|she|they", // What [she] says is that the brace helps.
  "provider|physician|doctor|surgeon|therapist|podiatrist|chiropractor|psychologist|psychiatrist|Dr\\.?|PTP", // The [surgeon] says that the brace helps.
  "counsel|attorney|family|wife|husband", // The [attorney] says that the brace helps.
  PATIENT_NOUN, // The [patient] says that the brace helps.
  "adjuster|administrator|carrier|insurer|reviewer", // The [adjuster] says that the brace does not help.
  "letter|denial|determination|review|UR|report|appeal|RFA", // The [appeal] says that the brace helps.
];

/** How they say it; the forms of a verb in one row. */
export const SAYING: readonly string[] = [
  "says?|said|stated|noted", // The surgeon [said] that the brace helps.
  "believes?|believed|thinks?|thought", // The surgeon [believes] that the brace helps.
  "argues?|argued|contends?|contended|insists?|insisted|claimed|maintains?|maintained", // The surgeon [contends] that the brace helps.
  "wrote|writes|holds|held|opines?|opined|feels?|felt|asserts?|asserted", // The surgeon [opines] that the brace helps.
  "indicates?|indicated|suggests?|suggested|calls?|called", // The surgeon [indicates] that the brace helps.
  "finds?|found|find|consider(?:s|ed)?|deem(?:s|ed)|concludes?|concluded|determine[sd]", // The surgeon [considers] the brace a help.
  "explains?|explained|reasoned|inferred|reported|recommends?|recommended", // The surgeon [explains] that the brace helps.

  /** Words that are nouns behind some others (`his notes`). */
  // The surgeon [states] that the brace helps.
  "(?<!\\b(?:his|her|their|the|of|these|those|progress|medical|clinical|office|prior|previous) )(?:states|notes|claims|reasons|documents?|reports)",
];

/** None of the letter itself. */
const NOT_THIS = "(?<!\\b(?:this|independent|present|undersigned|IMR) )";
const OTHERS = oneOf(...SPEAKERS);

/** Somebody else says something. */
export const REPORTS = near(
  matching(new RegExp(`\\b${NOT_THIS}(?:${OTHERS}|ODG|MTUS|ACOEM|guidelines?|literature|note|decision)\\b`, "gi")),
  matching(new RegExp(`\\b${oneOf(...SAYING)}\\b`, "gi")),
  30,
  ",;",
);

const IN_THE_OPINION = "(?:according to|per|in the (?:opinion|view|words|judge?ment) of|in)";
const HIS_OPINION = "(?:['’]s? (?:opinion|view|words|judge?ment|letter|appeal|report))?";
/** An opening clause by which what follows is theirs (`According to the surgeon, `). */
export const BY_OTHERS = new RegExp(`\\b${IN_THE_OPINION} (?:the |his |her )?(?:\\w+ )?${NOT_THIS}${OTHERS}${HIS_OPINION},`, "i");
