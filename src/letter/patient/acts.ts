import { CLINICIAN, RELATIVE } from "./persons";

const BODY =
  "(?:neck|back|shoulders?|arms?|elbows?|forearms?|wrists?|hands?|fingers?|thumbs?|hips?|knees?|legs?|thighs?|calf|ankles?|foot|feet|toes?|spine|head|face|jaw|chest|abdomen|groin|buttocks?|side|stomach|kidneys?|skin|pain|symptoms?|sleep|headaches?|numbness|weakness|anxiety|depression|injury|injuries|condition|complaints?|gait|mood|weight|medications?|birth ?date|date of (?:birth|injury)|medical history|activities|work status|function(?:ing|al)?|occupation|job)";
/** `his low back`, `her right shoulder pain`, not `his back surgeon`. */
export const OWN_BODY = new RegExp(
  `^ (?:(?:left|right|low(?:er)?|upper|mid|middle|and|entire|whole|own|severe|bilateral|both|chronic|current|usual|daily|ongoing|cervical|lumbar|thoracic|dominant|non-dominant) ){0,4}${BODY}\\b(?! (?:and \\w+ )?(?:${CLINICIAN}|${RELATIVE}|exam\\w*|evaluation|assessment|surgery|injections?|clinic|practice|opinion|report|notes?|protocol|treatment|procedure)\\b)`,
  "i",
);
const CLINICAL =
  "(?:recommend|request|prescrib|order|refer|opin|plan|explain|advis|suggest|document|diagnos|treat|examin|found|finds|palpat|saw|sees|seen|perform|operat|inject|discuss|review|believ|conclud|wrote|writes|dictat|counsel|instruct|release|certif|authoriz|agree|disagree|dispens|would like|is requesting|is recommending|evaluat|assess)";
/** What a physician does and a patient does not. */
export const CLINICAL_ACT = new RegExp(`^(?: (?:also|then|again|therefore|further|has|had|is|was|did|would))* ${CLINICAL}`, "i");
/** Such an act, or such an opinion, anywhere. */
export const ANY_CLINICAL = new RegExp(`\\b${CLINICAL}|\\b(?:due to|consistent with|opinion|medically)\\b`, "i");
/** What only someone under treatment does. */
export const PATIENT_ACT =
  /^(?: (?:also|still|now|currently|further|then|reportedly))?(?: (?:complain|rat(?:es|ed)\b|underwent|sustained|slipped|fell\b|suffer|was (?:injured|hurt|struck|diagnosed|hospitalized|taking|lifting|unable)|(?:is|was) (?:taking|unable|not able|able to (?:walk|sit|stand|lift)|status post|having|in pain|wearing|limping)|has been (?:taking|diagnosed|unable|off work|having)|takes? \w+|took \w+|wakes|sleeps|walks|limps|lives|denie[sd] (?:any )?(?:pain|numb|tingl|weak|suicid|fever|chills|bowel|bladder|nausea|side|radiat|headache|depress|having|chest|shortness)|(?:has|had) (?:(?:a|an|some|severe|chronic|constant|ongoing|persistent|continued|increased|significant|difficulty|more|less|no|moderate|intermittent|radiating|low|neck|back|shoulder|knee) ){0,3}(?:pain|numbness|tingling|weakness|headaches?|difficulty|spasms?|stiffness|tenderness|insomnia)\b|feels? (?:pain|numb|weak|depressed|anxious|better|worse)|describe[sd] (?:\w+ ){0,3}pain))/i;
/** What a patient of whom the letter has been speaking does, has or is; a physician whom it does not name may do the rest. */
export const ANY_ACT =
  /^(?: (?:also|still|now|currently|then|further|again|reportedly))? (?:is|was|has|had|could|can|cannot|does not|did not|weighs|smoke[sd]|live[sd]|work(?:s|ed)|opted|walk(?:s|ed)|use[sd]|attend(?:s|ed)|returned|completed|finished|continues|remain(?:s|ed)|wears|wore|drives|drove|needs|sits|stands|quit|lost|gained|missed|tolerate[sd]|received|went|began taking|started taking|stopped taking|require[sd])\b/i;
/** What is told of those who treat and decide, without naming them. */
export const OF_OTHERS = /\b(?:concern\w*|called|available|reached|objection|respon[ds]\w*|pleased|happy|aware|rapport|licensed|board|contacted|willing|rationale|findings?)\b/i;
/** What both do; a complaint makes it the patient's. */
export const TELLS = /^(?: (?:also|still|now|further|then))? (?:sa(?:ys|id)|states|stated|report(?:s|ed)|tells|told|describe[sd]|indicate[sd]|mention(?:s|ed)|feels|felt)\b/i;
/** What patients tell of. */
export const COMPLAINT = /\b(?:pain\w*|sleep\w*|sitting|standing|walking|lifting|bending|numb\w*|tingling|weak\w*|headaches?|stiff\w*|sore\w*|ache|aches|aching|intolerable|hurts?|burning|radiat\w+|awake|waking|\d ?(?:\/|out of) ?10)\b/i;
/** What can stand before the subject of a sentence. */
export const OPENING = /^(?:["(]|(?:at|in|on|during|since|after|for|today|currently|presently|overall|subjectively|as of|by|with|then|also|however|additionally|now|there|here)\b[^.;]{0,60}?,? )?$/i;
