import type { Reading } from "../../text/reading";
import type { Sentence } from "../../text/sentences";
import type { SexWord } from "../model";
import { CLINICIAN, OTHERS, PATIENT, RELATIVE } from "./persons";
import { statedSex } from "./sex";

const PATIENT_WORD = new RegExp(`\\b${PATIENT}\\b`, "i");
/** Everyone whom a pronoun of the sentence may mean instead of the patient. */
const OTHER_PERSON = new RegExp(`\\b(?:${CLINICIAN}|${RELATIVE}|${OTHERS})\\b`, "i");
const NAMED_OTHER = new RegExp(`\\b(?:${CLINICIAN}|${RELATIVE}|${OTHERS})\\b|\\b(?:seen|evaluated|examined|referred|consult\\w*)\\b`, "i");
const RELATIVE_WORD = new RegExp(`\\b(?:${RELATIVE}|${OTHERS})\\b`, "i");
const AGE = /\b\d\d[- ]years?[- ]old\b/i;
/** The patient's own trade may be that of another person: `a 52-year-old bus driver`, `worked as a manager`. */
const OWN_TRADE = /\b(?:\d\d[- ]years?[- ]old|(?:works?|worked|working|employed|job|occupation) (?:as|is|was))\b[^.;]{0,60}?(?=[,.;]|\b(?:who|whose|with|when|and)\b|$)/gi;
/** A name is blackened here: `seen by on 02/03`, `referred to and`. */
const BLACKENED = /\b(?:by|with|to|from|per|saw|Dr\.?|Drs\.?) (?:(?:on|in|at|and|who|for|dated|that)\b|[,.;])/i;
/** Guidelines speak of any patient, conditions of none. */
const ANYONE = /["“”]|\b(?:if|should|whether|patients|guidelines?|MTUS|ODG|ACOEM|he or she|she or he|his or her|him or her|he\/she|his\/her|him\/her|s\/he)\b/i;
const PRONOUN = /(?<![\w/])(?:(he|him|his|himself)|(she|her|hers|herself))(?![\w/])/gi;

const BODY =
  "(?:neck|back|shoulders?|arms?|elbows?|forearms?|wrists?|hands?|fingers?|thumbs?|hips?|knees?|legs?|thighs?|calf|ankles?|foot|feet|toes?|spine|head|face|jaw|chest|abdomen|groin|buttocks?|side|stomach|kidneys?|skin|pain|symptoms?|sleep|headaches?|numbness|weakness|anxiety|depression|injury|injuries|condition|complaints?|gait|mood|weight|medications?|birth ?date|date of (?:birth|injury)|medical history|activities|work status|occupation|job)";
/** `his low back`, `her right shoulder pain`, not `his back surgeon`. */
const OWN_BODY = new RegExp(`^ (?:(?:left|right|low(?:er)?|upper|mid|middle|and|entire|whole|own|severe|bilateral|both|chronic|current|usual|daily|ongoing|cervical|lumbar|thoracic|dominant|non-dominant) ){0,4}${BODY}\\b(?! (?:and \\w+ )?(?:${CLINICIAN}|${RELATIVE})\\b)`, "i");
const CLINICAL =
  "(?:recommend|request|prescrib|order|refer|opin|plan|explain|advis|suggest|document|diagnos|treat|examin|saw|sees|seen|perform|operat|inject|discuss|review|believ|conclud|wrote|writes|dictat|counsel|instruct|release|certif|authoriz|agree|disagree|dispens|would like|is requesting|is recommending|evaluat|assess)";
/** What a physician does and a patient does not. */
const CLINICAL_ACT = new RegExp(`^(?: (?:also|then|again|therefore|further|has|had|is|was|did|would))* ${CLINICAL}`, "i");
/** What only someone under treatment does. */
const PATIENT_ACT =
  /^(?: (?:also|still|now|currently|further|then|reportedly))?(?: (?:complain|rat(?:es|ed)\b|underwent|sustained|slipped|fell\b|suffer|was (?:injured|hurt|struck|diagnosed|hospitalized|taking|lifting|unable)|(?:is|was) (?:taking|unable|not able|able to (?:walk|sit|stand|lift)|status post|having|in pain|wearing|limping)|has been (?:taking|diagnosed|unable|off work|having)|takes? \w+|took \w+|wakes|sleeps|walks|limps|lives|denie[sd] (?:any )?(?:pain|numb|tingl|weak|suicid|fever|chills|bowel|bladder|nausea|side|radiat|headache|depress|having|chest|shortness)|(?:has|had) (?:(?:a|an|some|severe|chronic|constant|ongoing|persistent|continued|increased|significant|difficulty|more|less|no|moderate|intermittent|radiating|low|neck|back|shoulder|knee) ){0,3}(?:pain|numbness|tingling|weakness|headaches?|difficulty|spasms?|stiffness|tenderness|insomnia)\b|feels? (?:pain|numb|weak|depressed|anxious|better|worse)|describe[sd] (?:\w+ ){0,3}pain))/i;
const TELLS = /^(?: (?:also|still|now|further|then))? (?:sa(?:ys|id)|states|stated|report(?:s|ed)|tells|told|describe[sd]|indicate[sd]|mention(?:s|ed)|feels|felt)\b/i;
const COMPLAINT = /\b(?:pain\w*|sleep\w*|sitting|standing|walking|lifting|bending|numb\w*|tingling|weak\w*|headaches?|stiff\w*|sore\w*|ache|aches|aching|intolerable|hurts?|burning|radiat\w+|awake|waking|\d ?(?:\/|out of) ?10)\b/i;
const ANY_CLINICAL = new RegExp(`\\b${CLINICAL}|\\b(?:due to|consistent with|opinion|medically)\\b`, "i");
/** What a patient of whom the letter has been speaking does, has or is; a physician whom it does not name may do the rest. */
const ANY_ACT =
  /^(?: (?:also|still|now|currently|then|further|again|reportedly))? (?:is|was|has|had|could|can|cannot|does not|did not|weighs|smoke[sd]|live[sd]|work(?:s|ed)|opted|walk(?:s|ed)|use[sd]|attend(?:s|ed)|returned|completed|finished|continues|remain(?:s|ed)|wears|wore|drives|drove|needs|sits|stands|quit|lost|gained|missed|tolerate[sd]|received|went|began taking|started taking|stopped taking|require[sd])\b/i;
/** What can stand before the subject of a sentence. */
const OPENING = /^(?:["(]|(?:at|in|on|during|since|after|for|today|currently|presently|overall|subjectively|as of|by|with|then|also|however|additionally|now|there|here)\b[^.;]{0,60}?,? )?$/i;

/** A sentence with what is needed to tell whom its pronouns mean. */
interface Told {
  readonly sentence: Sentence;
  /** Whether it introduces the patient. */
  readonly introduces: boolean;
  readonly text: string;
  /** Its words and those of the sentence before, and of the two before, without the patient's own trade. */
  readonly others: string;
  readonly previous: string;
  /** Whether the patient is the last person whom the sentences before spoke of. */
  readonly onPatient: boolean;
  readonly twoBefore: string;
}

/** Every word in sentences that tells the patient's sex and can mean nobody else, in order; where a physician, a relative or anybody else may be meant there is none. */
export function readSexWords(reading: Reading, summary: readonly Sentence[], rationales: readonly Sentence[]): readonly SexWord[] {
  const told = [...toldIn(reading, summary, INTRODUCTORY), ...toldIn(reading, rationales, 0)];
  return told.flatMap((each) => [...statedSex(reading, each.sentence, each.introduces), ...pronounsOf(reading, each)]).sort((one, other) => one.span.start - other.span.start);
}

/** The first sentences of the summary, which introduce the patient. */
const INTRODUCTORY = 2;

function toldIn(reading: Reading, sentences: readonly Sentence[], introductory: number): readonly Told[] {
  const texts = sentences.map(({ start, end }) => reading.text.slice(start, end));
  const others = texts.map((text) => text.replace(OWN_TRADE, ""));
  let spokenOf = introductory > 0;
  return sentences.map((sentence, at) => {
    const onPatient = spokenOf;
    spokenOf = !namesOther(others[at]!) && (spokenOf || (PATIENT_WORD.test(texts[at]!) && !ANYONE.test(texts[at]!)));
    return { sentence, introduces: at < introductory, text: texts[at]!, others: others[at]!, previous: others[at - 1] ?? "", twoBefore: `${others[at - 2] ?? ""} ${others[at - 1] ?? ""}`, onPatient };
  });
}

/** Whether a sentence names another person than the patient, or blackens one. */
function namesOther(text: string): boolean {
  return OTHER_PERSON.test(text) || BLACKENED.test(text);
}

function pronounsOf(reading: Reading, told: Told): readonly SexWord[] {
  const { text, sentence } = told;
  const pronouns = [...text.matchAll(PRONOUN)];
  if (pronouns.length === 0 || ANYONE.test(text) || namesOther(told.others)) return [];
  return pronouns.filter((match) => isOfPatient(told, match)).map((match) => {
    const start = sentence.start + match.index;
    return { value: match[1] === undefined ? "female" : "male", span: reading.spanOf(start, start + match[0].length), stated: false };
  });
}

/** As far as it is read what the subject does. */
const NEAR = 40;

function isOfPatient(told: Told, match: RegExpMatchArray): boolean {
  const before = told.text.slice(0, match.index);
  const after = told.text.slice(match.index! + match[0].length, match.index! + match[0].length + 120);
  if (!/^s?he$/i.test(match[0])) return /^(?:his|her)$/i.test(match[0]) ? OWN_BODY.test(after) && !RELATIVE_WORD.test(told.twoBefore) : /self$/i.test(match[0]) && PATIENT_WORD.test(before);
  if (PATIENT_WORD.test(before) || (told.introduces && AGE.test(before))) return !CLINICAL_ACT.test(after);
  if (told.onPatient && ANY_ACT.test(after) && !ANY_CLINICAL.test(after.slice(0, NEAR))) return true;
  return OPENING.test(before) && isPatientsAct(told, after);
}

/** Whether what the subject of a sentence does, or says, is the patient's. */
function isPatientsAct(told: Told, after: string): boolean {
  if (RELATIVE_WORD.test(told.twoBefore)) return false;
  if (PATIENT_ACT.test(after)) return true;
  return TELLS.test(after) && COMPLAINT.test(told.text) && !ANY_CLINICAL.test(told.text) && !PATIENT_WORD.test(told.text) && !NAMED_OTHER.test(told.previous);
}

