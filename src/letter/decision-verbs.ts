import { gathered } from "../text/gathered";
import type { Range } from "../text/range";
import { atEnd, holds, matching, wordsBehind } from "../text/search";
import { matchesAtWords } from "../text/word-pattern";
import { decidesBare, endsEntry, isBare, isLooseAnswer } from "./bare-verbs";
import { certificationAt, certifyingAt } from "./certification-noun";
import { DAY } from "./day";
import { isElliptical } from "./elliptical-decision";
import { grantedBy } from "./granted-decision";
import { endsInverted } from "./inverted-denial";
import type { Decision } from "./model";
import { NUMBER_IN_WORDS, SMALL_NUMBER } from "./numbers";
import { opinionVerbs, type OpinionVerb } from "./opinion-verbs";
import { PATIENT_NOUN } from "./patient-noun";
import { isHeaded, opensWithTreatment } from "./piece-kind";
import { isQuotedReason } from "./quoted-denial";
import type { SentenceWords } from "./summary-sentences";
import { isPassive, ITS_VERB, PATIENT_WORD, type SentenceContext, type Verb } from "./verb";
import { decisionOf, DECIDES, DECIDING_KIND, OPINION_KIND } from "./verb-patterns";
import { AS_ASKED } from "./wordings/approval";
import { LETTER_DECIDED } from "./wordings/reviewer";

/** A sentence whose subject is the determination that the one before named. */
const GOES_ON = /^(?:(?:(?:This time|Then|Later|Now|Again),? (?:on [^,]{4,20},? )?)?(?:[Ii]t|[Tt]hey)|(?:The(?: same)?|That|This|Its) (?:letter|determination|decision|denial|reviewer|notice|answer|reply)|Its (?:physician|author)|The review(?:ing)? physician)\b/;

/** What utilization review decided, in its own words (`The determination is to deny X`). */
const DECIDES_HERE = /\b(?:determination|decision|recommendation) (?:[a-z]+ ){0,3}(?:is|was) (?:therefore |hereby )?(?:to|for) /i;

/** The same of a reviewer who said what was thought of a treatment, which no patient says. */
const REVIEWER_GOES_ON = /^(?:He|She|There was no objection|(?:His|Her|Its) decision)\b/;

const NONE: readonly Verb[] = [];

/** The verbs of a sentence that tell what utilization review decided, in order but for those of an opinion, which stand last; empty where it decided nothing. */
export function decidedVerbs({ words: sentence, kinds, onReview }: SentenceWords, { afterReview, quotesReview }: SentenceContext): readonly Verb[] {
  if ((kinds & (DECIDING_KIND | OPINION_KIND)) === 0) return NONE;
  const review = onReview || (afterReview && (GOES_ON.test(sentence) || LETTER_DECIDED.test(sentence))) || (quotesReview && DECIDES_HERE.test(sentence));
  if (!review && !afterReview && !(quotesReview && decidesNow(sentence))) return [];
  const isSaid = (verb: Verb): boolean => review || (verb.passive && !isLooseAnswer(sentence, verb)) || opensInverted(sentence, verb) || labelBehind(sentence, verb) !== null || CONTINUES.test(sentence.slice(Math.max(0, verb.start - 30), verb.start));
  const decisions = gathered(matchesAtWords(sentence, DECIDES), (match) => decisionVerbs(sentence, match))
    .filter((verb) => isDecision(sentence, verb) && (onReview || !(isPutOff(sentence, verb) || changesDose(sentence, verb))) && !isPatients(sentence, verb, onReview) && isSaid(verb))
    .map((verb): Verb => (isPutOff(sentence, verb) ? { ...verb, implied: true } : verb));
  if ((kinds & OPINION_KIND) === 0) return decisions;
  const said = opinionVerbs(sentence);
  const opinions = said.map((verb): Verb => ({ ...verb, implied: verb.implied && !isToldLikewise(sentence, verb, [...decisions, ...said]), source: "review", earlier: false }));
  return [...decisions, ...opinions.filter((verb) => (isSaid(verb) || REVIEWER_GOES_ON.test(sentence)) && (review || !MAY_BE_OTHERS.test(sentence.slice(verb.start, verb.start + LONGEST_NAME))))];
}

/** Whether what was thought of a treatment is said to have been decided like another one (`it refused X; Y was found unsupported as well`). */
function isToldLikewise(sentence: string, { end, decision }: OpinionVerb, verbs: readonly (Range & Pick<Verb, "decision" | "implied">)[]): boolean {
  return LIKEWISE.test(sentence.slice(end, end + LONGEST_LIKEWISE)) && verbs.some((verb) => verb.end < end && verb.decision === decision && !verb.implied);
}

const LIKEWISE = /^,? (?:as well(?! as\b)|too|likewise)(?![\w-])/i;
const LONGEST_LIKEWISE = 12;

/** `OxyContin was reduced from 40 mg to 20 mg`: utilization review leaves fewer of a drug, not weaker ones. */
function changesDose(sentence: string, { start, end }: Verb): boolean {
  return /^(?:reduced|decreased|lowered|cut)/i.test(sentence.slice(start, end)) && /^(?: down)?(?: from [^,;.]{1,20})? to \d[\d.,]* ?(?:mg|mcg)\b(?!,? ?#)/i.test(sentence.slice(end, end + 60));
}

/** Opinions that others may have too: they are utilization review's where the sentence is on it, or gives its reason. */
const MAY_BE_OTHERS = /^(?:endorsed|accepted|signed off|went along|each adverse|adverse|lack(?:s|ed)(?! [a-z ]{1,30} (?:because|since|as)\b))/i;

/** `Denied were X and Y.` */
function opensInverted(sentence: string, { start, end }: Range): boolean {
  return start < 2 && /^ (?:was|were):? /.test(sentence.slice(end, end + 8));
}

/** What is only put off is decided where the sentence is on utilization review. */
const WAITS = /^(?:deferred|delayed)/i;

function isPutOff(sentence: string, { start, end }: Range): boolean {
  return WAITS.test(sentence.slice(start, end));
}

const REFUSES = /^(?:den|declin|refus|reject)/i;
const PERSON = `(?:${PATIENT_NOUN}|attorney|lawyer|counsel|wife|husband|family)`;
/** `a cane, which the employee's attorney declined`, `a ramp, which the landlord refused` */
const WHICH_OTHERS = new RegExp(String.raw`\b(?:which|that) (?:(?:(?:the|his|her) )?(?:[a-z]{3,10}['’]s )?${PERSON}|(?:his|her|the) (?:land(?:lord|lady)|employer|owner|school|hospital|clinic|pharmac(?:y|ist)|son|daughter|mother|father|parents?)) (?:(?:has|had|then|later) )?$`, "i");
/** The patient, or who speaks for him or her. */
const PATIENT_BEFORE = new RegExp(String.raw`\b${PERSON}(?: (?:also|has|had|is|was|currently|reportedly|specifically|again)){0,3} $`, "i");

/** Whether it is the patient, who speaks for him or her, or somebody else whom care needs, that denies or refuses something. */
function isPatients(sentence: string, verb: Verb, onReview: boolean): boolean {
  if (!REFUSES.test(sentence.slice(verb.start, verb.end))) return false;
  const before = sentence.slice(Math.max(0, verb.start - 160), verb.start);
  if (WHICH_OTHERS.test(before)) return true;
  if (verb.passive) return false;
  return PATIENT_BEFORE.test(before) || /^ (?:any|having|prior|previous)\b/i.test(sentence.slice(verb.end, verb.end + 10)) || (!onReview && (PATIENT_WORD.test(before) || /\b(?:he|she)\b/i.test(before)));
}

const DECIDED_NOW = / (?:is|are) (?:hereby |therefore )?(?:denied|not certified|non-certified|certified|modified|approved|authorized)\b/i;

const DECIDED_THEN = / (?:was|were) (?:all |both |each )?(?:denied|not certified|non-certified|modified)\b/i;

/** Whether utilization review, from which the summary is taken, decides on a request (`The request for X is denied`, `X and Y were denied`). */
function decidesNow(sentence: string): boolean {
  if (DECIDED_THEN.test(sentence) && opensWithTreatment(sentence)) return true;
  const decided = DECIDED_NOW.exec(sentence);
  return decided !== null && /\brequests?\b/i.test(sentence.slice(0, decided.index));
}

/** What `was not` leaves out (`found that X was medically necessary, and that Y was not`). */
const DECIDED_BEFORE = /\b(?:medically necessary|certified|approved|authorized|allowed|granted)\b/i;
/** What an infinitive of deciding follows (`the decision was to deny X and to certify Y`). */
const DECIDES_TO = /\b(?:was|is|made|decided|elected|and)$/i;

/** What is certified by somebody else (`a certified Spanish interpreter`, `certified hand therapist`). */
const CERTIFIED_KIND = /^ (?:[A-Z][a-z]+ )?(?:interpret|translat|nurs|hand therap|lymphedema|athletic|orthotist|prosthetist|mail\b|cop(?:y|ies)\b)/;
const BEFORE_CERTIFIED_KIND = /\b(?:den(?:ied|ying|y)|declined|refused|modified|approved|of|for|an?|the|requested|with|and) $/i;

function describesKind(sentence: string, { start, end }: Range): boolean {
  if (!/^certified$/i.test(sentence.slice(start, end))) return false;
  return CERTIFIED_KIND.test(sentence.slice(end, end + 40)) && BEFORE_CERTIFIED_KIND.test(sentence.slice(Math.max(0, start - 16), start));
}

function isDecision(sentence: string, verb: Verb): boolean {
  if (describesKind(sentence, verb)) return false;
  if (/^w(?:as|ere) not$/i.test(sentence.slice(verb.start, verb.end))) return DECIDED_BEFORE.test(sentence.slice(0, verb.start));
  if (/^(?:reduced|cut)$/i.test(sentence.slice(verb.start, verb.end)) && (sentence.endsWith("to be ", verb.start) || /^ (?:in half|by half|in two)\b/.test(sentence.slice(verb.end, verb.end + 10)))) return false;
  return /^to (?!be )/i.test(sentence.slice(verb.start, verb.start + 6)) ? DECIDES_TO.test(sentence.slice(Math.max(0, verb.start - 10), verb.start - 1)) : !isQuotedReason(sentence, verb);
}

/** What may stand between a label's verb and its colon (`Certified all the same: X`). */
const LABEL_END = new RegExp(`^(?:,? (?:${AS_ASKED}|in part|all the same|as well|however|too|also|nonetheless|instead|likewise|again|only)|,? ${DAY})?:`, "i");
const LONGEST_LABEL_END = 30;

/** The end of a label that a verb begins (`Not certified: X`, as a line of notes), behind the verb; null for a verb that begins none. */
export function labelBehind(sentence: string, { start, end }: Range): RegExpExecArray | null {
  return /\w/.test(sentence.slice(0, start)) ? null : LABEL_END.exec(sentence.slice(end, end + LONGEST_LABEL_END));
}

/** Where the sentence goes on telling of UR without its name (`it denied`). */
const CONTINUES = /\b(?:it|they|also|while|but)\b[^,;]{0,15}$/i;

/** Words that decide only with what stands behind them (`trimmed X to 6 visits`, `found that the medical necessity of X had not been established`). */
const DECIDING_WITH: readonly (readonly [words: RegExp, behind: RegExp])[] = [
  [/^became$/i, new RegExp(String.raw`^ (?:only )?(?:#\s?\d{1,4}|(?:\d{1,3}|${SMALL_NUMBER}) (?:visits|sessions|treatments|tablets|capsules))\b`, "i")],
  [/^(?:trimmed|pared|limited|lowered|scaled|shortened)\b/i, new RegExp(String.raw`^[^.;:]{1,80} to (?:only )?(?:#?\d|${SMALL_NUMBER})\b`, "i")],
  [/^medical necessity (?:of|for)$/i, /^[^.;:]{3,120} (?:had|has|was|is|were|could) not (?:been |be )?(?:established|demonstrated|shown|substantiated)\b/i],
];

/** Words that decide only with the name of a treatment behind them (`agreed to X`, `the denial names X`). */
const DECIDES_TREATMENT = /^agreed (?:to|with)$|\b(?:nam(?:es?|ed)|list(?:s|ed)?|reach(?:es|ed)|took in|takes in|appl(?:ies|ied) to|embrace[sd])$/i;

/** What is put off until it is settled whether the claims administrator must pay for it at all is not decided. */
const ON_LIABILITY = /^(?: as to [^.;,]{1,40})?,? (?:pending|until|because|due to|given|as|since|for)\b[^.;]{0,60}\b(?:liability|compensab\w*|causation|AOE)\b/i;

/** `certified with modification X to Y` */
const WITH_MODIFICATION = /^,? (?:with|subject to) (?:an? )?(?:modifications?|changes?)\b/i;

/** Before `would approve X` stands who would; what guidelines would support, or somebody hopes for, is no decision. */
const WOULD = /\b(?:it|he|she|they|UR|utilization review|reviewer|administrator|carrier|insurer|adjuster|physician) $/i;
const ASKS_THAT = "(?:request(?:s|ed|ing)?|ask(?:s|ed|ing)?) that";
const HOPED = new RegExp(`\\b(?:whether|if|hop(?:e|ed|es|ing)|see|expect(?:s|ed|ing)?|until|unless|${ASKS_THAT})\\b[^,;]{0,40}$`, "i");

const LONGEST_SUPPOSED = 60;
/** `asks for X should Y be refused` */
const SUPPOSES = atEnd(matching(/\b(?:should (?!(?:also |not |therefore |then )*be )|(?:if|unless|in case) )/gi), LONGEST_SUPPOSED, ",;.:");
const AUXILIARY_LAST = / (?:be|is|are|was|were) $/i;
/** `asks that X be authorized` */
const TO_BE_DECIDED = new RegExp(`\\b${ASKS_THAT} [^,;.:]{1,50}(?<=\\bbe )$`, "i");

function isSupposed(before: string): boolean {
  return AUXILIARY_LAST.test(before) && (holds(before, SUPPOSES) || TO_BE_DECIDED.test(before));
}

/** What the words of a match decide where they stand; null for a noun or a participle that decides nothing there. */
function decidedBy(sentence: string, match: RegExpMatchArray, range: Range): Decision | null {
  if (/^(?:certification|approval) (?:of|for)$/i.test(match[0])) return certificationAt(sentence, range);
  return /^(?:certify|approv|authoriz)ing$/i.test(match[0]) ? certifyingAt(sentence, range) : decisionOf(match);
}

/** The verb of a match, if it is one: a noun decides nothing of itself, and what is granted may be nothing (`granted no therapy`). */
function decisionVerbs(sentence: string, match: RegExpMatchArray): readonly Verb[] {
  const range = { start: match.index!, end: match.index! + match[0].length };
  const decision = decidedBy(sentence, match, range);
  if (isBare(match[0]) && !decidesBare(sentence, range)) return [];
  if (/^would (?!not)/i.test(match[0]) && !isWilling(sentence, range)) return [];
  if (DECIDES_TREATMENT.test(match[0]) && !opensWithTreatment(sentence.slice(range.end, range.end + LONGEST_NAME))) return [];
  if (/^(?:deferred|delayed|withheld)$/i.test(match[0]) && ON_LIABILITY.test(sentence.slice(range.end, range.end + 90))) return [];
  if (/^approved$/i.test(match[0]) && sentence.startsWith(" of ", range.end)) return [];
  if (isSupposed(sentence.slice(Math.max(0, range.start - LONGEST_SUPPOSED), range.start))) return [];
  if (DECIDING_WITH.some(([words, behind]) => words.test(match[0]) && !behind.test(sentence.slice(range.end)))) return [];
  if (decision === null || (decision === "certified" && (sentence.startsWith(" no ", range.end) || endsInverted(sentence, range.start)))) return [];
  const verb = decisionVerb(sentence, match, decision);
  const changed = decision === "certified" ? WITH_MODIFICATION.exec(sentence.slice(verb.end, verb.end + 40)) : null;
  if (changed) return [{ ...verb, decision: "modified", end: verb.end + changed[0].length }];
  return [decision === "certified" ? { ...verb, decision: grantedBy(sentence, verb) } : verb];
}

const LONGEST_NAME = 100;

/** Whether it is utilization review that would approve, and not only on a condition. */
function isWilling(sentence: string, { start, end }: Range): boolean {
  const before = sentence.slice(Math.max(0, start - 80), start);
  return WOULD.test(before) && !HOPED.test(before) && !/^[^.;]{1,100} (?:if|once|provided|when|unless) /.test(sentence.slice(end, end + 110));
}

function decisionVerb(sentence: string, match: RegExpMatchArray, decision: Decision): Verb {
  const start = match.index!;
  const end = start + match[0].length;
  const passive = isFronted(sentence, start, end) || (isBare(match[0]) && endsEntry(sentence, { start, end })) || (isPassive(sentence, start) && !/^to |^unable|ing$/i.test(match[0])) || isElliptical(sentence, start, end) || /medically necessary$|^(?:can)?not (?:to )?be|^(?:never|no longer) be|^fail(?:s|ed) to be|^(?:met with|drew|fared|became|no (?:certif|approv|authoriz))|^w(?:as|ere) not$/i.test(match[0]) || BY_REVIEW.test(sentence.slice(end, end + 60));
  return { start, end, source: "review", decision, passive, earlier: isEarlier(sentence.slice(Math.max(0, start - 30), start).trimEnd(), match[0]) };
}

/** `UR allowed X; Y and Z it turned down`: what an active verb is about stands before it. */
function isFronted(sentence: string, start: number, end: number): boolean {
  if (!ITS_VERB.test(sentence.slice(Math.max(0, start - 30), start)) || !CLOSES.test(sentence.slice(end, end + 12))) return false;
  const clause = wordsBehind(sentence, start, ";:.", LONGEST_FRONT);
  return isHeaded(clause.split(/[,;]| and /, 1)[0]!.replace(/^ ?(?:and |but |while )?/i, ""));
}

const CLOSES = new RegExp(String.raw`^(?:[.;,)]|$| as well| too\b| because| since| for (?:lack|want)| to (?:#|\d|only|${NUMBER_IN_WORDS}))`);
const LONGEST_FRONT = 300;

/** A participle whose auxiliary stands before an earlier one (`was received on 5/6/2015 and denied by UR`). */
const BY_REVIEW = /^ (?:on [^,;.]{4,20} )?by (?:the )?(?:UR|utilization|claims|carrier|insurer|adjuster|peer)\b/i;
/** Whether something was decided before what the summary tells (`six visits were previously approved`). */
function isEarlier(before: string, verb: string): boolean {
  return HAD_BEEN.test(before) || (GRANTED.test(verb) && /\b(?:had|previously|already)$/i.test(before));
}

const GRANTED = /^(?:approved|authorized|certified|allowed)$/i;
const HAD_BEEN = /\b(?:it|they) had(?: also| already| previously)?$|\bhad(?: (?:also|already|previously|earlier|both|all))? been(?: [a-z]+ly)?$/i;

