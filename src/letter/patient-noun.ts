import { oneOf } from "../text/one-of";

/** What letters call the patient, as the source of a pattern. No groups; articles are left out. */
export const PATIENT_NOUN = "(?:patient|(?:injured )?worker|applicant|claimant|employee)";
/** The same, or a pronoun for the patient. */
export const PATIENT_SUBJECT = oneOf(PATIENT_NOUN, "he", "she");
