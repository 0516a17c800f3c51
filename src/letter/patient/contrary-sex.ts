import type { Reading } from "../../text/reading";
import type { Sentence } from "../../text/sentences";
import type { Field } from "../../text/span";
import type { Sex } from "../model";
import { CLINICIAN, OTHERS, PATIENT, RELATIVE } from "./persons";
import { INTRODUCTORY, statedSexes } from "./sex";

const PATIENT_WORD = new RegExp(`\\b${PATIENT}\\b`, "i");
/** Everyone whom a pronoun of the sentence may mean instead of the patient. */
const OTHER_PERSON = new RegExp(`\\b(?:${CLINICIAN}|${RELATIVE}|${OTHERS})\\b`, "i");
/** A visit is somebody's, whom the letter may go on to speak of. */
const SEEN = /\b(?:seen|evaluated|examined|referred|consult\w*)\b/i;
const RELATIVE_WORD = new RegExp(`\\b(?:${RELATIVE}|${OTHERS})\\b`, "i");
const AGE = /\b\d\d[- ]years?[- ]old\b/i;
/** The patient's own trade may be that of another person: `a 52-year-old bus driver`, `worked as a manager`. */
const OWN_TRADE = /\b(?:\d\d[- ]years?[- ]old|(?:works?|worked|working|employed|job|occupation) (?:as|is|was))\b[^.;]{0,60}?(?=[,.;]|\b(?:who|whose|with|when|and)\b|$)/gi;
/** A name is blackened here: `seen by on 02/03`, `referred to and`. */
const BLACKENED = /\b(?:by|with|to|from|per|saw|Dr\.?|Drs\.?) (?:(?:on|in|at|and|who|for|dated|that)\b|[,.;])/i;
/** Guidelines speak of any patient, conditions of none. */
const ANYONE = /["“”]|\b(?:if|should|whether|patients|guidelines?|MTUS|ODG|ACOEM|he or she|she or he|his or her|him or her|he\/she|his\/her|him\/her|s\/he)\b/i;
const PRONOUNS: Readonly<Record<Sex, RegExp>> = {
  male: /(?<![\w/])(?:he|him|his|himself)(?![\w/])/gi,
  female: /(?<![\w/])(?:she|her|hers|herself)(?![\w/])/gi,
};

const BODY =
  "(?:neck|back|shoulders?|arms?|elbows?|forearms?|wrists?|hands?|fingers?|thumbs?|hips?|knees?|legs?|thighs?|calf|ankles?|foot|feet|toes?|spine|head|face|jaw|chest|abdomen|groin|buttocks?|side|stomach|kidneys?|skin|pain|symptoms?|sleep|headaches?|numbness|weakness|anxiety|depression|injury|injuries|condition|complaints?|gait|mood|weight|medications?|birth ?date|date of (?:birth|injury)|medical history|activities|work status|occupation|job)";
/** `his low back`, `her right shoulder pain`, not `his back surgeon`. */
const OWN_BODY = new RegExp(
  `^ (?:(?:left|right|low(?:er)?|upper|mid|middle|and|entire|whole|own|severe|bilateral|both|chronic|current|usual|daily|ongoing|cervical|lumbar|thoracic|dominant|non-dominant) ){0,4}${BODY}\\b(?! (?:and \\w+ )?(?:${CLINICIAN}|${RELATIVE})\\b)`,
  "i",
);
const CLINICAL =
  "(?:recommend|request|prescrib|order|refer|opin|plan|explain|advis|suggest|document|diagnos|treat|examin|saw|sees|seen|perform|operat|inject|discuss|review|believ|conclud|wrote|writes|dictat|counsel|instruct|release|certif|authoriz|agree|disagree|dispens|would like|is requesting|is recommending|evaluat|assess)";
/** What a physician does and a patient does not. */
const CLINICAL_ACT = new RegExp(`^(?: (?:also|then|again|therefore|further|has|had|is|was|did|would))* ${CLINICAL}`, "i");
const ANY_CLINICAL = new RegExp(`\\b${CLINICAL}|\\b(?:due to|consistent with|opinion|medically)\\b`, "i");
/** What only someone under treatment does. */
const PATIENT_ACT =
  /^(?: (?:also|still|now|currently|further|then|reportedly))?(?: (?:complain|rat(?:es|ed)\b|underwent|sustained|slipped|fell\b|suffer|was (?:injured|hurt|struck|diagnosed|hospitalized|taking|lifting|unable)|(?:is|was) (?:taking|unable|not able|able to (?:walk|sit|stand|lift)|status post|having|in pain|wearing|limping)|has been (?:taking|diagnosed|unable|off work|having)|takes? \w+|took \w+|wakes|sleeps|walks|limps|lives|denie[sd] (?:any )?(?:pain|numb|tingl|weak|suicid|fever|chills|bowel|bladder|nausea|side|radiat|headache|depress|having|chest|shortness)|(?:has|had) (?:(?:a|an|some|severe|chronic|constant|ongoing|persistent|continued|increased|significant|difficulty|more|less|no|moderate|intermittent|radiating|low|neck|back|shoulder|knee) ){0,3}(?:pain|numbness|tingling|weakness|headaches?|difficulty|spasms?|stiffness|tenderness|insomnia)\b|feels? (?:pain|numb|weak|depressed|anxious|better|worse)|describe[sd] (?:\w+ ){0,3}pain))/i;
/** What a patient of whom the letter has been speaking does, has or is; a physician whom it does not name may do the rest. */
const ANY_ACT =
  /^(?: (?:also|still|now|currently|then|further|again|reportedly))? (?:is|was|has|had|could|can|cannot|does not|did not|weighs|smoke[sd]|live[sd]|work(?:s|ed)|opted|walk(?:s|ed)|use[sd]|attend(?:s|ed)|returned|completed|finished|continues|remain(?:s|ed)|wears|wore|drives|drove|needs|sits|stands|quit|lost|gained|missed|tolerate[sd]|received|went|began taking|started taking|stopped taking|require[sd])\b/i;
const TELLS = /^(?: (?:also|still|now|further|then))? (?:sa(?:ys|id)|states|stated|report(?:s|ed)|tells|told|describe[sd]|indicate[sd]|mention(?:s|ed)|feels|felt)\b/i;
const COMPLAINT = /\b(?:pain\w*|sleep\w*|sitting|standing|walking|lifting|bending|numb\w*|tingling|weak\w*|headaches?|stiff\w*|sore\w*|ache|aches|aching|intolerable|hurts?|burning|radiat\w+|awake|waking|\d ?(?:\/|out of) ?10)\b/i;
/** What can stand before the subject of a sentence. */
const OPENING = /^(?:["(]|(?:at|in|on|during|since|after|for|today|currently|presently|overall|subjectively|as of|by|with|then|also|however|additionally|now|there|here)\b[^.;]{0,60}?,? )?$/i;
/** As far as it is read what the subject does. */
const NEAR = 40;
/** As many sentences back it is looked for whom the letter speaks of. */
const MOST_BACK = 12;

/**
 * The first word of the other sex than the stated one that can mean nobody but the patient: another statement, or a pronoun. Null where there is none;
 * where a physician, a relative or anybody else may be meant it is none.
 */
export function readContrarySex(reading: Reading, summary: readonly Sentence[], rationales: readonly Sentence[], stated: Field<Sex>): Field<Sex> | null {
  const other = stated.value === "male" ? "female" : "male";
  return firstContrary(new Told(reading, summary, true), other) ?? firstContrary(new Told(reading, rationales, false), other);
}

function firstContrary(told: Told, other: Sex): Field<Sex> | null {
  for (let at = 0; at < told.length; at += 1) {
    const pronoun = contraryPronoun(told, at, other);
    const found = [...told.statedSexes(at).filter(({ value }) => value === other), ...(pronoun ? [pronoun] : [])];
    if (found.length > 0) return found.reduce((first, each) => (each.span.start < first.span.start ? each : first));
  }
  return null;
}

function contraryPronoun(told: Told, at: number, other: Sex): Field<Sex> | null {
  const text = told.text(at);
  const pronouns = [...text.matchAll(PRONOUNS[other])];
  if (pronouns.length === 0 || ANYONE.test(text) || told.namesOther(at)) return null;
  const match = pronouns.find(({ 0: word, index }) => isOfPatient(told, at, word, index));
  return match ? { value: other, span: told.spanOf(at, match.index, match[0].length) } : null;
}

function isOfPatient(told: Told, at: number, word: string, index: number): boolean {
  const before = told.text(at).slice(0, index);
  const after = told.text(at).slice(index + word.length, index + word.length + 3 * NEAR);
  const ofPatient = PATIENT_WORD.test(before) || (told.introduces(at) && AGE.test(before));
  if (/self$/i.test(word)) return ofPatient;
  if (/^(?:his|her)$/i.test(word)) return OWN_BODY.test(after) && !told.followsRelative(at);
  if (!/^s?he$/i.test(word)) return false;
  if (ofPatient) return !CLINICAL_ACT.test(after);
  if (ANY_ACT.test(after) && !ANY_CLINICAL.test(after.slice(0, NEAR)) && told.continuesOnPatient(at)) return true;
  return OPENING.test(before) && !told.followsRelative(at) && isPatientsAct(told, at, after);
}

/** Whether what the subject of a sentence does, or says, is the patient's. */
function isPatientsAct(told: Told, at: number, after: string): boolean {
  if (PATIENT_ACT.test(after)) return true;
  const text = told.text(at);
  return TELLS.test(after) && COMPLAINT.test(text) && !ANY_CLINICAL.test(text) && !PATIENT_WORD.test(text) && !told.followsVisit(at);
}

/** Sentences that follow each other, and whom they speak of. */
class Told {
  constructor(
    private readonly reading: Reading,
    private readonly sentences: readonly Sentence[],
    /** Whether they are those of the summary, of which the first introduce the patient. */
    private readonly isSummary: boolean,
  ) {}

  get length(): number {
    return this.sentences.length;
  }

  text(at: number): string {
    const { start, end } = this.sentences[at]!;
    return this.reading.text.slice(start, end);
  }

  spanOf(at: number, index: number, length: number): Field<Sex>["span"] {
    const start = this.sentences[at]!.start + index;
    return this.reading.spanOf(start, start + length);
  }

  introduces(at: number): boolean {
    return this.isSummary && at < INTRODUCTORY;
  }

  statedSexes(at: number): readonly Field<Sex>[] {
    return statedSexes(this.reading, this.sentences[at]!, this.introduces(at));
  }

  /** Whether a sentence names another person than the patient, or blackens one. */
  namesOther(at: number): boolean {
    const text = this.withoutTrade(at);
    return OTHER_PERSON.test(text) || BLACKENED.test(text);
  }

  /** Whether the patient is the last person whom the sentences before one spoke of. */
  continuesOnPatient(at: number): boolean {
    for (let before = at - 1; before >= Math.max(0, at - MOST_BACK); before -= 1) {
      if (this.namesOther(before)) return false;
      if (PATIENT_WORD.test(this.text(before)) && !ANYONE.test(this.text(before))) return true;
    }
    return this.isSummary && at <= MOST_BACK;
  }

  /** Whether one of the two sentences before speaks of a relative or a stranger. */
  followsRelative(at: number): boolean {
    return [at - 1, at - 2].some((before) => before >= 0 && RELATIVE_WORD.test(this.withoutTrade(before)));
  }

  /** Whether the sentence before names another person, or tells of a visit. */
  followsVisit(at: number): boolean {
    return at > 0 && (OTHER_PERSON.test(this.withoutTrade(at - 1)) || SEEN.test(this.text(at - 1)));
  }

  private withoutTrade(at: number): string {
    return this.text(at).replace(OWN_TRADE, "");
  }
}
