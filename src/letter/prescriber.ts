/**
 * What letters call those who treat the patient and may ask for authorization, as the source of a pattern. No groups; articles and names are left out.
 * Labor Code 3209.3 counts surgeons, psychologists, acupuncturists, optometrists, dentists, podiatrists and chiropractors among physicians.
 */
export const PRESCRIBER =
  "(?:physician|provider|doctor|surgeon|chiropractor|acupuncturist|dentist|internist|optometrist|specialist|practitioner|clinician|PTP|[a-z]{3,14}(?:ologist|iatrist|opath|odontist|pa?edist))";
