/** What letters call the patient, as the source of a pattern. No groups; articles are left out. */
export const PATIENT_NOUN = "(?:patient|(?:injured )?worker|applicant|claimant|employee)";
