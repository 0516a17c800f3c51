/** Words for the patient. */
export const PATIENT = "(?:injured workers?|patients?|applicants?|claimants?|employees?|workers?|individual|IW)";
/** Words for a relative or another person of the patient's life. */
export const RELATIVE =
  "(?:wife|husband|spouse|partner|fianc[eé]e?|girlfriend|boyfriend|mother|father|parents?|son|sons|daughters?|brothers?|sisters?|child|children|siblings?|twins?|aunt|uncle|cousin|nephew|niece|grand(?:mother|father|son|daughter|child|children|parents)|(?:mother|father|brother|sister|son|daughter)-in-law|friend|roommate|neighbou?r|co-?worker|colleague|supervisor|boss|caregiver|resident|student|customer|driver of the other)";
/** Words for those who treat, examine or decide. */
export const CLINICIAN =
  "(?:Drs?\\b\\.?|doctors?|physicians?|surgeons?|providers?|chiropractors?|acupuncturists?|therapists?|psychologists?|psychiatrists?|nurses?|PTP|examiners?|evaluators?|reviewers?|specialists?|practitioners?|radiologists?|neurologists?|podiatrists?|dentists?|attorneys?|adjusters?|administrators?|interpreters?|consultants?|technicians?|internists?|anesthesiologists?|physiatrists?|M\\.?D\\.?|D\\.O\\.?)";
/** Words for others whom a letter may name: those of the claim, and strangers. */
export const OTHERS =
  "(?:employer|manager|foreman|owner|counsel|lawyer|author|staff|representative|QME|AME|PA-?C|NP|person|people|driver|assailant|inmate|guest|client|widow(?:er)?|caretaker|aide|officer|judge|peer)";
