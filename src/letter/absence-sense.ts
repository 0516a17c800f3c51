import { matchesIn } from "../text/matches";
import { atEnd, followedBy, holds, matching, near, startBehind } from "../text/search";
import { GUIDELINE_KIND, REVIEWER_KIND, type AbsenceWords } from "./absence-words";

const CASE =
  /\b(?:(?:the|this|his|her) (?:patient|injured worker|worker|claimant|applicant|employee|IW|member|individual)['’]?s?\b|(?:in|for|with) (?:this|the present|the current|his|her) (?:case|patient|instance|individual|claimant|worker)|here[,;]|(?:medical|clinical|submitted|available|provided|reviewed|these|the|patient['’]s) (?:medical |clinical |submitted |available )?(?:records?|documents?|documentation|notes?|reports?|information)\b|documentation|progress (?:note|report)s?|(?:treating|attending|requesting|prescribing|primary|the) (?:treating )?(?:physician|provider|doctor|therapist)|physician['’]s|submitted|for review|on (?:file|record)|(?:the|this) (?:current )?request(?:ed)?\b|physical exam|(?:the|this|that|his|her) (?:[a-z0-9/-]{1,14} )?(?:chart|file|notes?|reports?|letter|prescriber|surgeon|chiropractor|psychiatrist|psychologist|plan)\b|\b(?:he|she|his|her)\b)/i;
const GENERAL = /\b(?:should|must|recommend(?:s|ed)? (?:that|for|as|if|when)|criteria (?:include|for|are)|(?<!\b(?:would|not) )requires?)\b/i;
const GUIDELINE = "(?:guidelines?|MTUS|ODG|ACOEM|FDA|literature|studies|schedule|chapter|authors?|research|meta-analys[ie]s|label|Cochrane|CMTUS)";
const SAYS = "(?:states?|stated|stating|notes?|noted|recommends?|indicates?|says?|suggests?|requires?|supports?|advises?|discuss(?:es)?|asks?|specify|specifies|describes?|defines?|lists?|endorses?|stipulates?|makes?|cites?|call|calls|do(?:es)? not|did not|have not|found|finds?|showed|shows?|fails?|also|further|specifically|offers?|provides?|contains?|outlines?|address(?:es)?)";
/** A guideline or a study that says something, shortly before or around the words of absence. */
const GUIDELINE_SAYS = near(matching(new RegExp(`\\b${GUIDELINE}\\b`, "gi")), matching(new RegExp(`\\b${SAYS}\\b`, "gi")), 60, ".;");
const PER_GUIDELINE = new RegExp(`^(?:per|according to|as per|under|in|as (?:noted|stated|outlined|set forth) (?:in|by))\\b[^,]{0,80}\\b${GUIDELINE}\\b`, "i");
/** What turns from the guideline to the case within a sentence. */
const TURN = /\b(?:however|but|in this case|here|in this (?:patient|instance)|for this patient|yet|and there (?:is|was|are|were))\b/gi;
const TURNS = new RegExp(`^(?:${TURN.source})`, "i");

/** Whether a sentence names this case; if it says nothing in general, it is on it. */
export function namesCase(words: string): boolean {
  return CASE.test(words);
}

/** Whether a sentence tells what a guideline says, or a criterion. */
export function speaksInGeneral(words: string): boolean {
  return GENERAL.test(words) || PER_GUIDELINE.test(words) || holds(words, GUIDELINE_SAYS);
}

/** Whether a sentence is on studies and what they showed. */
export function speaksOfLiterature(words: string): boolean {
  return LITERATURE.test(words);
}

/** What utilization review missed is not this reviewer's finding. */
const REVIEWER_SAYS = near(
  matching(/\b(?:utilization review(?:er)?|UR(?: (?:reviewer|physician|report|determination|decision))?|claims administrator|(?:prior|previous|peer|initial|original) (?:review(?:er)?|determination|denial)|adjuster)['’]?s?\b/gi),
  atEnd(matching(/\b(?:states?|stated|stating|noted|noting|says?|said|found|denied|certified|argued|concluded|wrote|indicated|reported|cited|citing|based|thought|held|due|because)\b/gi), 120, ".;"),
  60,
  ".;",
);
/** A guideline as the subject (`the MTUS guidelines do not address`). */
const GUIDELINE_SUBJECT = followedBy(matching(new RegExp(`\\b${GUIDELINE}`, "gi")), new RegExp(`(?: (?:and|or) ${GUIDELINE})?(?: [a-z]+){0,2} ?$`, "iy"));
const RECORD_WORD = /\b(?:document|mention|discuss|submit|records?\b|provided|noted\b|reported)/i;
/** What happened, or what is in the file, is told of a case. */
const TOLD = /\b(?:was|were|did|had|(?:has|have) (?:not |never )?been|(?:has|have) not|(?:is|are) (?:[a-z]+ly )?(?:described|documented|recorded|noted|reported|mentioned|given|on (?:file|record)|in the (?:file|chart|records?)|available|provided|submitted))\b/i;
const SUPPOSES = /\b(?:should|must|may|might|if|unless|until|whether|when|in order)\b/i;
const NECESSITY = /\b(?:medical(?:ly)? necess|necessity|requests? (?:is|was|are)\b)/i;
const LITERATURE = /\b(?:studies|trials|research|literature|efficacy|effectiveness|effective|superior|placebo|long-term benefits?|proven|scientific|randomi[sz]ed|evidence[- ]based (?:medicine|support)|commercially|shown to|high[- ]quality|quality evidence)\b/i;
/** How far behind the words of absence is looked. */
const LOOK_BEHIND = 120;
const BACK_REFERENCE = /^ (?:such|this|these|those|the same|the above|which)\b/i;
const IMPROVEMENT = /^ (?:[a-z-]+ ){0,2}(?:improvement|relief|benefit|success)\b/i;

/** `Neither his pain score nor his activity differs from that of June` tells that both are there. */
const NEITHER_DIFFERS = /^[^,;.]{2,80} nor (?:(?!\b(?:that|which|when|why|how|it|he|she|was|were|is|are)\b)[^,;.]){2,80}? (?:(?:has|have) (?:changed|improved|fallen|risen)|differ(?:s|ed)?|changed|improved|fell|rose|(?:is|was) (?:any )?(?:better|worse|different|lower|higher)|moved)\b(?! (?:is|was|are|were)\b)/i;

/** Whether words of absence say that something is absent from this case. `kinds` are those of the sentence, `inCase` tells whether the text was on the case already. */
export function isAbsence(words: string, kinds: number, found: AbsenceWords, inCase: () => boolean): boolean {
  const own = words.slice(ownClauseStart(words, found.start));
  const before = words.slice(words.length - own.length, found.start);
  const said = words.slice(found.start, found.end);
  const behind = words.slice(found.end, found.end + LOOK_BEHIND);
  if (/^neither$/i.test(said) && NEITHER_DIFFERS.test(behind)) return false;
  const turned = TURNS.test(own);
  const namesGuideline = (kinds & GUIDELINE_KIND) !== 0;
  if (isSupposed(before, said) || ((kinds & REVIEWER_KIND) !== 0 && holds(before, REVIEWER_SAYS))) return false;
  if (namesGuideline && (holds(`${before}${said}`, GUIDELINE_SAYS) || holds(before.slice(-80), GUIDELINE_SUBJECT))) return false;
  if (namesGuideline && !turned && PER_GUIDELINE.test(own) && !CASE.test(own.slice(own.indexOf(",") + 1))) return false;
  if (MEETS.test(behind) || isResultOfStudy(words.slice(0, found.start), said, behind)) return false;
  if (isConclusion(before, said, behind) || isOutcomeOfTreatment(before, said, behind) || isBackReference(said, behind)) return false;
  if (turned || TOLD.test(`${before}${said}${behind.slice(0, 80)}`) || inCase()) return !LITERATURE.test(behind.slice(0, 80)) || CASE.test(own);
  return RECORD_WORD.test(`${said}${behind.slice(0, 30)}`) && !(namesGuideline && holds(words, GUIDELINE_SAYS));
}

function isSupposed(before: string, said: string): boolean {
  return SUPPOSES.test(before.slice(startBehind(before, before.length, ",;"))) || (GENERAL.test(before) && !RECORD_WORD.test(said));
}

/** `In the absence of such evidence` repeats what was said. */
function isBackReference(said: string, behind: string): boolean {
  return /^(?:absence|lack|without)/i.test(said) && BACK_REFERENCE.test(behind);
}

function ownClauseStart(words: string, at: number): number {
  let start = 0;
  for (const match of matchesIn(words.slice(0, at), TURN)) start = match.index;
  return Math.max(start, words.lastIndexOf(";", at) + 1);
}

/** `medical necessity is not established`, `the request is not ...`. */
function isConclusion(before: string, said: string, behind: string): boolean {
  if (/\b(?:establish|demonstrat|document|show|indicated|provid|substantiat|clear|evident|determined|confirm|met\b|appear|support)/i.test(said) && NECESSITY.test(`${before.slice(-100)}`)) return true;
  if (/^(?: [a-z]+)? that\b[^,;.]*\bmedically necessary\b/i.test(behind)) return true;
  return !/address|discuss|explain/i.test(said) && /^ (?:the )?(?:further |continued |ongoing )?(?:medical(?:ly)? )?necess/i.test(behind);
}

/** What speaks for a treatment (`the lack of progress meets the guideline`). */
const MEETS = /^[^.;:]{0,90} (?:meets?|satisf(?:y|ies)|fulfil(?:l|ls)) (?:the )?(?:MTUS|ODG|ACOEM|guidelines?|criteria)\b/i;
/** `The CT scan revealed degenerative changes, but no evidence of herniation` tells what was found, and nothing that the records lack. */
const STUDY_SHOWS = near(
  matching(/\b(?:CT|MRI|x-?rays?|scans?|EMG|NCV|NCS|films?|ultrasound|radiographs?|imaging)\b/gi),
  atEnd(matching(/\b(?:reveal|show|demonstrat|disclos)(?:ed|s)?\b/gi), 110, ".;"),
  100,
  ".;",
);

function isResultOfStudy(before: string, said: string, behind: string): boolean {
  return /^no$/i.test(said) && /^ (?:evidence|signs?|findings?) of\b/i.test(behind) && /(?:but|and|with) $/i.test(before.slice(-5)) && holds(before, STUDY_SHOWS);
}

/** `with no improvement` tells how a treatment went, not what the records lack. */
function isOutcomeOfTreatment(before: string, said: string, behind: string): boolean {
  return /\bwith(?: \w+)? $/i.test(before) && /^no$/i.test(said) && IMPROVEMENT.test(behind);
}
