import { kindOfAbsence, type AbsenceTopic } from "../knowledge/absence-topics";
import { trimmed, type Range } from "../text/range";
import type { Reading } from "../text/reading";
import type { Sentence } from "../text/sentences";
import { absenceWordsIn, type AbsenceWords } from "./absence-words";
import { absentThings } from "./absent-things";
import type { Absence } from "./model";
import { withoutQuotations } from "./quotations";

/** A longer sentence is a text without full stops, in which nobody can tell what belongs together. */
const LONGEST_SENTENCE = 1_500;
/** No sentence of a letter has more of them; each is held against the whole sentence. */
const MOST_IN_SENTENCE = 12;

/**
 * The statements of a text that something is absent from the case, in order; empty when there is none. What a guideline says in
 * general, criteria (`there should be no evidence of`), conclusions and quotations are none.
 */
export function findAbsences(reading: Reading, body: Range, sentences: readonly Sentence[]): readonly Absence[] {
  const own = withoutQuotations(reading.text.slice(body.start, body.end)).replace(/\n/g, " ");
  const absences: Absence[] = [];
  let inGuideline = false;
  for (const sentence of sentences) {
    const words = own.slice(sentence.start - body.start, sentence.end - body.start);
    const onCase = speaksOfCase(words);
    inGuideline = !onCase && (inGuideline || GENERAL.test(words) || GUIDELINE_SAYS.test(words) || PER_GUIDELINE.test(words));
    if (words.length > LONGEST_SENTENCE) continue;
    const all = absenceWordsIn(words).slice(0, MOST_IN_SENTENCE);
    for (const [at, found] of all.entries()) {
      const absence = absenceOf(reading, sentence, words, found, listEnd(words, found, all[at + 1]));
      if (!isAbsence(words, found, !inGuideline || isOnPatient(words, absence))) continue;
      absences.push(absence);
      inGuideline = false;
    }
  }
  return absences;
}

const CASE =
  /\b(?:(?:the|this|his|her) (?:patient|injured worker|worker|claimant|applicant|employee|IW|member|individual)['’]?s?\b|(?:in|for|with) (?:this|the present|the current|his|her) (?:case|patient|instance|individual|claimant|worker)|here[,;]|(?:medical|clinical|submitted|available|provided|reviewed|these|the|patient['’]s) (?:medical |clinical |submitted |available )?(?:records?|documents?|documentation|notes?|reports?|information)\b|documentation|progress (?:note|report)s?|(?:treating|attending|requesting|prescribing|primary|the) (?:treating )?(?:physician|provider|doctor|therapist)|physician['’]s|submitted|for review|on (?:file|record)|(?:the|this) (?:current )?request(?:ed)?\b|physical exam|(?:the|this|that|his|her) (?:[a-z0-9/-]{1,14} )?(?:chart|file|notes?|reports?|letter|prescriber|surgeon|chiropractor|psychiatrist|psychologist|plan)\b|\b(?:he|she|his|her)\b)/i;
const GENERAL = /\b(?:should|must|recommend(?:s|ed)? (?:that|for|as|if|when)|criteria (?:include|for|are)|(?<!\b(?:would|not) )requires?)\b/i;
const GUIDELINE = "(?:guidelines?|MTUS|ODG|ACOEM|FDA|literature|studies|schedule|chapter|authors?|research|meta-analys[ie]s|label|Cochrane|CMTUS)";
const SAYS = "(?:states?|stated|stating|notes?|noted|recommends?|indicates?|says?|suggests?|requires?|supports?|advises?|discuss(?:es)?|asks?|specify|specifies|describes?|defines?|lists?|endorses?|stipulates?|makes?|cites?|call|calls|do(?:es)? not|did not|have not|found|finds?|showed|shows?|fails?|also|further|specifically|offers?|provides?|contains?|outlines?|address(?:es)?)";
/** A guideline or a study that says something, shortly before or around the words of absence. */
const GUIDELINE_SAYS = new RegExp(`\\b${GUIDELINE}\\b[^.;]{0,60}?\\b${SAYS}\\b`, "i");
const PER_GUIDELINE = new RegExp(`^(?:per|according to|as per|under|in|as (?:noted|stated|outlined|set forth) (?:in|by))\\b[^,]{0,80}\\b${GUIDELINE}\\b`, "i");
/** What turns from the guideline to the case within a sentence. */
const TURN = /\b(?:however|but|in this case|here|in this (?:patient|instance)|for this patient|yet|and there (?:is|was|are|were))\b/gi;
const TURNS = new RegExp(`^(?:${TURN.source})`, "i");

/** Whether a sentence is on this case. */
function speaksOfCase(words: string): boolean {
  return CASE.test(words) && !GENERAL.test(words) && !PER_GUIDELINE.test(words) && !GUIDELINE_SAYS.test(words);
}

/** What utilization review missed is not this reviewer's finding. */
const REVIEWER_SAYS = /\b(?:utilization review(?:er)?|UR(?: (?:reviewer|physician|report|determination|decision))?|claims administrator|(?:prior|previous|peer|initial|original) (?:review(?:er)?|determination|denial)|adjuster)['’]?s?\b[^.;]{0,60}?\b(?:states?|stated|stating|noted|noting|says?|said|found|denied|certified|argued|concluded|wrote|indicated|reported|cited|citing|based|thought|held|due|because)\b[^.;]{0,120}$/i;
const RECORD_WORD = /\b(?:document|mention|discuss|submit|records?\b|provided|noted\b|reported)/i;
const SUPPOSES = /\b(?:should|must|may|might|if|unless|until|whether|when|in order)\b[^,;]*$/i;
const NECESSITY = /\b(?:medical(?:ly)? necess|necessity|requests? (?:is|was|are)\b)/i;
const LITERATURE = /\b(?:studies|trials|research|literature|efficacy|effectiveness|effective|superior|placebo|long-term benefits?|proven|scientific|randomi[sz]ed|evidence[- ]based (?:medicine|support)|commercially|shown to|high[- ]quality|quality evidence)\b/i;
const BACK_REFERENCE = /^ (?:such|this|these|those|the same|the above|which)\b/i;
const IMPROVEMENT = /^ (?:[a-z-]+ ){0,2}(?:improvement|relief|benefit|success)\b/i;

/** Whether words of absence say that something is absent from this case. */
function isAbsence(words: string, found: AbsenceWords, inCase: boolean): boolean {
  const own = words.slice(ownClauseStart(words, found.start));
  const turned = TURNS.test(own);
  const before = words.slice(words.length - own.length, found.start);
  const said = words.slice(found.start, found.end);
  const behind = words.slice(found.end, found.end + 120);
  if (SUPPOSES.test(before) || (GENERAL.test(before) && !RECORD_WORD.test(said))) return false;
  if (REVIEWER_SAYS.test(before)) return false;
  if (GUIDELINE_SAYS.test(`${before}${said}`) || isOfGuideline(before)) return false;
  if (!turned && PER_GUIDELINE.test(own) && !CASE.test(own.slice(own.indexOf(",") + 1))) return false;
  if (isConclusion(before, said, behind) || isOutcomeOfTreatment(before, said, behind)) return false;
  if (/^(?:absence|lack|without)/i.test(said) && BACK_REFERENCE.test(behind)) return false;
  return turned || inCase || TOLD.test(`${before}${said}${behind.slice(0, 80)}`) ? !LITERATURE.test(behind.slice(0, 80)) || CASE.test(own) : RECORD_WORD.test(`${said}${behind.slice(0, 30)}`) && !GUIDELINE_SAYS.test(words);
}

/** What happened, or what is in the file, is told of a case. */
const TOLD = /\b(?:was|were|did|had|(?:has|have) (?:not |never )?been|(?:has|have) not|(?:is|are) (?:[a-z]+ly )?(?:described|documented|recorded|noted|reported|mentioned|given|on (?:file|record)|in the (?:file|chart|records?)|available|provided|submitted))\b/i;

/** `There is no evidence of spasm`: what only a patient can lack, said without a word on guidelines, is said of this one. */
function isOnPatient(words: string, { things }: Absence): boolean {
  return things.some(({ topic, narrowed, failure }) => !narrowed && (failure || kindOfAbsence(topic) !== "course")) && !GUIDELINE_SAYS.test(words) && !GENERAL.test(words) && !LITERATURE.test(words);
}

function ownClauseStart(words: string, at: number): number {
  let start = 0;
  for (const match of words.slice(0, at).matchAll(TURN)) start = match.index;
  return Math.max(start, words.lastIndexOf(";", at) + 1);
}

/** Whether a guideline is the subject (`the MTUS guidelines do not address`). */
const GUIDELINE_SUBJECT = new RegExp(`\\b${GUIDELINE}(?: (?:and|or) ${GUIDELINE})?(?: [a-z]+){0,2} ?$`, "i");
function isOfGuideline(before: string): boolean {
  return GUIDELINE_SUBJECT.test(before.slice(-80));
}

/** `medical necessity is not established`, `the request is not ...`. */
function isConclusion(before: string, said: string, behind: string): boolean {
  if (/\b(?:establish|demonstrat|document|show|indicated|provid|substantiat|clear|evident|determined|confirm|met\b|appear|support)/i.test(said) && NECESSITY.test(`${before.slice(-100)}`)) return true;
  if (/^(?: [a-z]+)? that\b[^,;.]*\bmedically necessary\b/i.test(behind)) return true;
  return !/address|discuss|explain/i.test(said) && /^ (?:the )?(?:further |continued |ongoing )?(?:medical(?:ly)? )?necess/i.test(behind);
}

/** `with no improvement` tells how a treatment went, not what the records lack. */
function isOutcomeOfTreatment(before: string, said: string, behind: string): boolean {
  return /\bwith(?: \w+)? $/i.test(before) && /^no$/i.test(said) && IMPROVEMENT.test(behind);
}

/** Where what is absent ends: at what it would be good for, or with its clause. */
const END = /[.;:?!]|, (?:and )?(?:therefore|thus|however|but|so|which|as|since|because|although|though|while|whereas|the request|this request|there|nor|hence|it|along|the (?:medical necessity|requested|request|current))\b| (?:to (?:support|warrant|justify|substantiate|validate|necessitate|continue|(?:[a-z]+ly )?(?:show|monitor|demonstrate|assess|ensure|prove|verify|confirm|establish|meet))|(?:that|which) would|in order to|as (?:the|there|this)|because|since|therefore|however|but|although|thus)\b/i;
const CLAUSE = /[;:]|, (?:and|but|while|although|however)\b|\b(?:however|but|additionally|in addition|furthermore|moreover|also),? /gi;

/** Where the next absence of a list starts (`no goals, and no baseline`); the sentence's end where none does. */
function listEnd(words: string, found: AbsenceWords, next: AbsenceWords | undefined): number {
  const joint = next?.absent === "behind" ? JOINT.exec(words.slice(found.end, next.start)) : null;
  return joint ? found.end + joint.index : words.length;
}

const JOINT = /(?:,|;| and| or| nor|, and|, or) *(?:there (?:is|was|are|were) )?$/i;

function absenceOf(reading: Reading, sentence: Sentence, words: string, found: AbsenceWords, end: number): Absence {
  const subject = trimmed(words, found.absent === "before" ? before(words, found) : behind(words, found, end), ",()");
  const span = (range: Range) => reading.spanOf(sentence.start + range.start, sentence.start + range.end);
  const inReading = { start: sentence.start + subject.start, end: sentence.start + subject.end };
  return {
    sentence: span({ start: 0, end: words.length }),
    span: span(found),
    subject: subject.start < subject.end ? { value: words.slice(subject.start, subject.end), span: span(subject) } : null,
    things: absentThings(reading, words.slice(found.start, found.end), inReading),
  };
}

function behind(words: string, found: AbsenceWords, end: number): Range {
  const rest = words.slice(found.end, end);
  return { start: found.end, end: found.end + (END.exec(rest)?.index ?? rest.length) };
}

const VERB_AT_END = / (?:is|are|was|were) $/i;

function before(words: string, found: AbsenceWords): Range {
  let start = 0;
  for (const match of words.slice(0, found.start).matchAll(CLAUSE)) start = match.index + match[0].length;
  const clause = words.slice(start, found.start);
  return { start, end: start + (VERB_AT_END.exec(clause)?.index ?? clause.length) };
}

/** The known topics of absences; of things that are narrowed down none, as nothing is held against them. */
export function topicsOf(absences: readonly Absence[]): ReadonlySet<AbsenceTopic> {
  return new Set(absences.flatMap(({ things }) => things.filter((thing) => !thing.narrowed).map(({ topic }) => topic)));
}
