import { ANY_ACT, ANY_CLINICAL, CLINICAL_ACT, COMPLAINT, OF_OTHERS, OPENING, OWN_BODY, PATIENT_ACT, TELLS, UNDER_CARE } from "./acts";
import { CLINICIAN, OTHERS, PATIENT, RELATIVE } from "./persons";
import type { Person, Standing, Told } from "./told";

/** A visit is somebody's, who may be the subject of the next clause. */
const IS_SEEN = /\b(?:was|were|been|is) (?:seen|examined|evaluated|assessed|told|advised|informed|referred|treated|interviewed|asked|given)\b/i;
const PATIENT_WORD = new RegExp(`\\b${PATIENT}\\b`, "i");
/** What stands before the subject of a clause. */
const CLAUSE = /(?:^|[,;:(] ?|\b(?:that|and|but|while|because|since|as|when|which|where|although|until|report(?:s|ed)|notes?|noted|stat(?:es|ed)|indicat(?:es|ed)|document(?:s|ed)|says|said|wrote|writes) )(?:the |this |our )?$/i;
/** `the patient told the examiner that`: it is the patient who is told of. */
const TOLD_THAT = new RegExp(`(?:^|[,;:] |\\d |\\b(?:that|and|but) )(?:the |this )?${PATIENT} (?:also |then |further )?(?:has |had )?(?:told|tells|informed|informs|advised|(?:reported|reports|complained|explained|stated|said|mentioned|admitted) to)\\b(?:[^.;,]|\\bDr\\.){0,50} that $`, "i");
/** What may be told of the one to whom the patient speaks, too. */
const OF_EITHER = /^ (?:is|was|would|will|should|could|can|has|had|might)\b/i;
/** What a patient says. */
const REPORTS_THAT = /^ (?:also |then |still )?(?:reports?|reported|states?|stated|says|said|complain(?:s|ed)|feels|felt|denie[sd]|indicate[sd]|admit(?:s|ted)) that $/i;
/** A clause or a phrase that may name its subject only behind itself: `In her report, Dr. Lee`. */
const BACKWARDS = /^(?:when|after|before|as|although|though|while|since|because|in|at|on|by|according|per|during|following|upon|to|from|with|for|despite|once|until)\b[^,;]*$/i;
/** Whoever is owned names no owner: `his physician`. */
const OWNED = new RegExp(`^ (?:[a-z-]+ ){0,2}(?:${CLINICIAN}|${RELATIVE}|${OTHERS})\\b`, "i");
/** What a physician has. */
const CLINICIANS_OWN =
  /^ (?:[\w/-]+ ){0,3}?(?:opinions?|reports?|notes?|letters?|recommendations?|requests?|exam\w*|(?:re-?)?evaluations?|assessments?|findings?|impressions?|plans?|practice|offices?|clinics?|rationale|decisions?|reviews?|responses?(?! to\b)|charts?|dictation|reasons?|reasoning|appeals?|patients?|justification|prescriptions?|prescribing|judge?ment|statements?|signature|declaration|credentials|specialty|addend\w*|summary|documentation|conclusions?|protocol|RFA|case|records?|testing|interview|testimony|staff|colleagues?|caseload|expertise|experience|training)\b/i;
/** Whoever does something to the patient, or is a physician. */
const DOES_TO_PATIENT = new RegExp(`^[^.,;:]{0,60}\\b${PATIENT}\\b`, "i");
const IS_CLINICIAN = new RegExp(`^ (?:is|was|became|serves|served|acts|acted)(?: as)? (?:(?:an?|the|his|her) )?(?:(?!by |with |to |from |for |in )[a-z-]+ ){0,4}(?:${CLINICIAN}|${RELATIVE}|${OTHERS})\\b`, "i");
/** `as she, the case manager, recorded` */
const EXPLAINED = /^(?:,| \() ?(?:the|an?|his|her) [a-z-]+(?: [a-z-]+){0,3}[,)]/i;
const OBJECT = /^[^.,;:]{0,40}? (?:him|her)\b/i;
const NEAR = 40;

/** The subject pronouns, before which an object pronoun is another person's: `he saw her`. */
const OTHER_SUBJECT = /\b(?:he|she)\b[^,;:]{0,40}$/i;
/** Behind it, another pronoun may be another person's: `she takes a drug which he had started`. */
const SUBJECT_BEFORE = /(?<![\w/])(?:he|she)(?![\w/])/i;
const OTHER_PRONOUN = /(?<![\w/])(?:he|she|him|her|his)(?![\w/])/i;

/** What stands behind `her` where it is no possessive: nothing, punctuation, or a word that opens no noun. */
const NO_NOUN = /^(?:\W*$|[^\w\s]| (?:to|and|or|in|on|for|that|with|as|at|from|by|was|were|is|has|had|of|the|an?|not|if|when|while|into|off|out|up|down|over|onto|after|before|since|until|about|again|because|but|who|than|this|these|against|through|toward|towards|around|across|away|often|monthly|weekly|daily|regularly|drowsy|awake|unable|\d\S*)\b)/i;

/** Whether `his`, or `her` that ends at a place, stands before a noun. */
export function isPossessive(text: string, end: number): boolean {
  return !NO_NOUN.test(text.slice(end, end + 20));
}

/** Whether `he` or `she` at a place in a sentence can mean the patient alone. */
export function isPatientsSubject(told: Told, at: number, index: number, end: number): boolean {
  const text = told.text(at);
  const before = text.slice(0, index);
  const after = text.slice(end, end + 3 * NEAR);
  if ((CLINICAL_ACT.test(after) && !isPatientsAct(after)) || EXPLAINED.test(after)) return false;
  if (DOES_TO_PATIENT.test(after) || IS_CLINICIAN.test(after) || hasObject(after)) return false;
  const standsFor = standing(told, at, index, end);
  if (standsFor === "between") return ((isPatientsAct(after) || tellsComplaint(told, at, after)) && !told.followsRelative(at)) || (TOLD_THAT.test(before) && !OF_EITHER.test(after));
  if (standsFor !== "other") return isPatientsDeed(told, at, before, after);
  return !namesOther(told, at) && OPENING.test(before) && !told.followsRelative(at) && (isPatientsAct(after) || tellsComplaint(told, at, after));
}

/** Whether the subject does something to him or her. */
function hasObject(after: string): boolean {
  const match = OBJECT.exec(after);
  return match !== null && (/m$/i.test(match[0]) || !isPossessive(after, match[0].length));
}

/** What somebody of whom nobody else is known does. */
function isPatientsDeed(told: Told, at: number, before: string, after: string): boolean {
  if (isPatientsAct(after)) return true;
  if (IS_SEEN.test(before) || SUBJECT_BEFORE.test(before) || OF_OTHERS.test(after) || ANY_CLINICAL.test(after.slice(0, NEAR))) return false;
  if (TELLS.test(after)) return !PATIENT_WORD.test(after) && ((told.isSummary && !told.followsVisit(at)) || tellsComplaint(told, at, after));
  const usual = told.isSummary && !OTHER_PRONOUN.test(after);
  return usual || PATIENT_WORD.test(before) || ANY_ACT.test(after);
}

/** What is done or undergone by patients alone. */
function isPatientsAct(after: string): boolean {
  return PATIENT_ACT.test(after) || (UNDER_CARE.test(after) && !OF_OTHERS.test(after));
}

function tellsComplaint(told: Told, at: number, after: string): boolean {
  const text = told.text(at);
  return TELLS.test(after) && COMPLAINT.test(text) && !ANY_CLINICAL.test(text) && !PATIENT_WORD.test(text) && !told.followsVisit(at);
}

/** Whether `his` or `her` before a noun can mean the patient alone. */
export function isPatientsPossessive(told: Told, at: number, index: number, end: number): boolean {
  const after = told.text(at).slice(end, end + 3 * NEAR);
  if (CLINICIANS_OWN.test(after) && !OWN_BODY.test(after)) return false;
  const namesRelative = told.personsOf(at).some(({ kind, start }) => kind === "relative" && start < index);
  if ((OWN_BODY.test(after) || OWN_WORK.test(after)) && !namesRelative && !told.followsRelative(at)) return true;
  return standing(told, at, index, end) !== "other" && !CLINICIANS_OWN.test(after);
}

/** What nobody has whose work is to treat. */
const OWN_WORK = /^ (?:former |current |present |own |usual )?(?:employer|employment|job duties)\b/i;

/** Whether `him`, `her` or `himself` can mean the patient alone. */
export function isPatientsObject(told: Told, at: number, index: number, isReflexive: boolean): boolean {
  const before = told.text(at).slice(0, index);
  if (!isReflexive && isTreatedBy(told, at, before)) return true;
  if (!isReflexive && (OTHER_SUBJECT.test(before) || /\b(?:by|with|from|to|saw|sees?|seen|consult\w*|and|than) $/i.test(before))) return false;
  return ["alone", "last"].includes(standing(told, at, index, index));
}

/** What a person does to somebody without a preposition: `Dr. Lee examined`. */
const DOES = /^(?:\.? [A-Z][\w'-]+)?,? (?:who )?(?:also |then |again |has |had |last |first )*(?:treat|examin|saw|sees|seen|evaluat|referr|discharg|advis|instruct|counsel|put|kept|keeps|gave|gives|told|tells|start|taken|took|threw|hit|struck|pushed|kicked|attack|bit|drives|helps|operated on|operates on|follow)[a-z]* $/;

/** Whether the only other person whom a sentence names does something to the one meant, who then cannot be the same. */
function isTreatedBy(told: Told, at: number, before: string): boolean {
  const others = told.personsOf(at).filter(({ kind, start }) => kind !== "patient" && start < before.length);
  const last = others.pop();
  if (last === undefined || !DOES.test(before.slice(last.end)) || told.followsRelative(at)) return false;
  return others.every(({ kind, end }) => kind === "clinician" && /^,? $/.test(before.slice(end, last.start)));
}

/** Whether a man's or a woman's title or name, which ends at a place, is the patient's. */
export function isPatientsTitle(told: Told, at: number, end: number): boolean {
  const after = told.text(at).slice(end, end + 3 * NEAR).replace(/^\.?(?: (?:[A-Z][\w’-]*|_+))?/, "");
  const body = /^['’]s?(?= )/.exec(after);
  if (namesOther(told, at) || told.standingBefore(at) === "other") return false;
  return PATIENT_ACT.test(after) || tellsComplaint(told, at, after) || (body !== null && OWN_BODY.test(after.slice(body[0].length)));
}

function namesOther(told: Told, at: number): boolean {
  return told.personsOf(at).some(({ kind }) => kind !== "patient");
}

/** Whom a pronoun at `[index, end)` of a sentence can mean. */
function standing(told: Told, at: number, index: number, end: number): Standing {
  const text = told.text(at);
  const before = text.slice(0, index);
  const persons = told.personsOf(at);
  const named = persons.filter(({ start }) => start < index);
  if (named.length > 0) return lastNamed(told, at, before, named);
  const owned = OWNED.test(text.slice(end, end + 2 * NEAR)) ? 1 : 0;
  const behind = persons.slice(owned);
  if (behind.some(({ kind }) => kind === "relative") || (BACKWARDS.test(before) && behind.some(({ kind }) => kind !== "patient"))) return "other";
  return told.followsRelative(at) ? "other" : told.standingBefore(at);
}

/** Whom a pronoun can mean behind those whom its sentence names. */
function lastNamed(told: Told, at: number, before: string, named: readonly Person[]): Standing {
  if (TOLD_THAT.test(before)) return "between";
  const last = named[named.length - 1]!;
  if (last.kind !== "patient") return "other";
  const alone = named.every(({ kind }) => kind === "patient");
  if (!alone && !CLAUSE.test(before.slice(0, last.start))) return "other";
  if (REPORTS_THAT.test(before.slice(last.end))) return "last";
  return alone && !told.followsRelative(at) ? "last" : "between";
}
