import type { Sex } from "../model";

/** Words for the patient. */
export const PATIENT = "(?:injured workers?|patients?|applicants?|claimants?|employees?|workers?|individual|IW)";
/** Words for men, and for women, of the patient's life. */
const MALE_RELATIVE = "(?:(?:step|half[- ])?(?:father|sons?|brothers?)|husband|fianc[eé]|boyfriend|uncle|nephew|grand(?:father|son)|(?:father|brother|son)-in-law)";
const FEMALE_RELATIVE = "(?:(?:step|half[- ])?(?:mother|daughters?|sisters?)|wife|fianc[eé]e|girlfriend|aunt|niece|grand(?:mother|daughter)|(?:mother|sister|daughter)-in-law)";
/** Words for a relative or another person of the patient's life. */
export const RELATIVE = `(?:${MALE_RELATIVE}|${FEMALE_RELATIVE}|spouse|partner|parents?|child|children|siblings?|twins?|cousin|grand(?:child|children|parents)|friend|roommate|neighbou?r|co-?worker|colleague|supervisor|boss|caregiver|resident|student|customer|driver of the other)`;
/** A relative whom a pronoun of a sex cannot mean. */
export const RELATIVE_OF: Readonly<Record<Sex, RegExp>> = {
  male: new RegExp(`^${MALE_RELATIVE}$`, "i"),
  female: new RegExp(`^${FEMALE_RELATIVE}$`, "i"),
};
/** Words for those who treat, examine or decide. */
export const CLINICIAN =
  "(?:Drs?\\b\\.?|doctors?|physicians?|surgeons?|providers?|chiropractors?|acupuncturists?|therapists?|psychologists?|psychiatrists?|nurses?|PTP|examiners?|evaluators?|reviewers?|specialists?|practitioners?|radiologists?|neurologists?|podiatrists?|dentists?|attorneys?|adjusters?|administrators?|interpreters?|consultants?|technicians?|internists?|anesthesiologists?|physiatrists?|M\\.?D\\.?|D\\.O\\.?)";
/** Words for others whom a letter may name: those of the claim, strangers, animals, and whoever is meant by a marriage. */
export const OTHERS =
  "(?:employer|manager|foreman|groundman|crew(?:mate|member)|workmate|teammate|companion|bystander|victim|owner|counsel|lawyer|author|staff|representative|QME|AME|PA-?C|NP|person|people|driver|assailant|inmate|guest|client|widow(?:er)?|caretaker|aide|officer|judge|peer|assistant|accountant|teacher|trainer|coach|land(?:lord|lady)|gardener|sales(?:lady|woman|man)|housekeeper|cleaning lady|clerk|pharmacist|investigator|paramedic|counsell?or|instructor|secretary|passenger|pedestrian|motorist|cyclist|robber|thief|attacker|suspect|prisoner|stranger|tenant|teenager|baby|infant|parolee|detainee|gunm[ae]n|men|women|youth|boy|girl|one of (?:them|these|those)|shoplifter|trainee|apprentice|[a-z]{3,12}(?:ologist|iatrist|[ae]trician|opath|odontist|pa?edist)|dog|horse|bull|cow|DC|D\\.C|PA|RN|LCSW|Ph\\.?D|Psy\\.?D|DPM|LAc|PCP|PQME|PTP|married|divorced)s?";
