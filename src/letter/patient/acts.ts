import { oneOf } from "../../text/one-of";
import { CLINICAL_ACTS, DONE_TO_PATIENT } from "../wordings/clinical-acts";
import { NOT_OWN, OWN } from "../wordings/own-body";
import { ANY_PATIENT_ACTS, PATIENT_ACTS } from "../wordings/patient-acts";
import { CLINICIAN, RELATIVE } from "./persons";

const SIDE_OR_KIND = oneOf(
  "left|right|low(?:er)?|upper|mid|middle|and|entire|whole|own|severe|bilateral|both|chronic|current|usual|daily|ongoing",
  "cervical|lumbar|thoracic|dominant|non-dominant",
);
/** `his low back`, `her right shoulder pain`, not `his back surgeon`. */
export const OWN_BODY = new RegExp(
  `^ (?:${SIDE_OR_KIND} ){0,4}${oneOf(...OWN)}\\b(?! (?:and \\w+ )?(?:${CLINICIAN}|${RELATIVE}|${NOT_OWN})\\b)`,
  "i",
);

const CLINICAL = oneOf(...CLINICAL_ACTS);
const AUXILIARIES = "(?:also|then|again|therefore|further|has|had|is|was|did|does|would|will|may|can|could|should|be|been|next)";
/** What a physician does and a patient does not. */
export const CLINICAL_ACT = new RegExp(`^(?: ${AUXILIARIES})* ${CLINICAL}`, "i");
/** Such an act, or such an opinion, anywhere. */
export const ANY_CLINICAL = new RegExp(`\\b${CLINICAL}|\\b(?:due to|consistent with|opinion|medically|rules? out)\\b`, "i");
/** What only someone under treatment does. */
export const PATIENT_ACT = new RegExp(`^(?: (?:also|still|now|currently|further|then|reportedly))?(?: ${oneOf(...PATIENT_ACTS)})`, "i");

const WAS = "(?:is|was|has been|had been|is being|was being)";
const MEANWHILE = "(?:also |then |again |initially |recently |first |now |currently |later |last |subsequently )?";
/** What is done to a patient. */
export const UNDER_CARE = new RegExp(`^ ${WAS} ${MEANWHILE}${oneOf(...DONE_TO_PATIENT)}\\b`, "i");
/** What a patient of whom the letter has been speaking does, has or is; a physician whom it does not name may do the rest. */
export const ANY_ACT = new RegExp(`^(?: (?:also|still|now|currently|then|further|again|reportedly))? ${oneOf(...ANY_PATIENT_ACTS)}\\b`, "i");
/** What is told of those who treat and decide, without naming them. */
export const OF_OTHERS = /\b(?:concern\w*|called|available|reached|objection|respon[ds]\w*|pleased|happy|aware|rapport|licensed|board|contacted|willing|rationale|findings?)\b/i;
/** What both do; a complaint makes it the patient's. */
export const TELLS = /^(?: (?:also|still|now|further|then))? (?:sa(?:ys|id)|states|stated|report(?:s|ed)|tells|told|describe[sd]|indicate[sd]|mention(?:s|ed)|feels|felt)\b/i;
/** What patients tell of. */
export const COMPLAINT = /\b(?:pain\w*|sleep\w*|sitting|standing|walking|lifting|bending|numb\w*|tingling|weak\w*|headaches?|stiff\w*|sore\w*|ache|aches|aching|intolerable|hurts?|burning|radiat\w+|awake|waking|relief|side effects|no (?:change|benefit)(?! (?:in|to|of)\b)|\d ?(?:\/|out of) ?10)\b/i;
/** What can stand before the subject of a sentence. */
export const OPENING = /^(?:["(]|(?:at|in|on|during|since|after|for|today|currently|presently|overall|subjectively|as of|by|with|then|also|however|additionally|now|there|here)\b[^.;]{0,60}?,? )?$/i;
