import { matchesIn } from "../text/matches";
import { SMALL_NUMBER } from "./numbers";
import { PATIENT_NOUN } from "./patient-noun";
import { namesTreatment } from "./piece-kind";
import { PRESCRIBER } from "./prescriber";

/** What stands for all of a list that follows it (`everything that was to go along, that is`). */
export const ALL_OF = "(?:everything|all|each|whatever)(?: [a-z-]+){1,10}?(?:,? (?:that is|namely|i\\.e\\.|to wit|specifically|meaning|including),? |: | \\(| [–-] )";
/** A list goes on behind such words, or a clause begins that tells the same of another one. */
const GOES_ON = new RegExp(`,? and (?:with (?:it|them|that|this),? )?(?=${ALL_OF})|,? (?:nor|and neither) (?:was|were|did|does)\\b`, "i");
const MAY_GO_ON = /everything|\b(?:all|each)\b|whatever|\bn(?:either|or) /i;

/** `, chiefly because` */
const EMPHASIS = "(?:(?:chiefly|mainly|mostly|largely|partly|primarily|principally|apparently|simply|in part) )?";
/** `stating`, `due to`, `on the grounds` */
const WHY = String.raw`stating|noting|citing|saying|reasoning|indicating|explaining|referencing|due to|because|since|based (?:up)?on|(?:on|upon) (?:the )?(?:grounds?|basis)|(?:in (?:view|light)|on account) of|given (?=the (?:lack|absence|fact)|that (?:the|no|there|he|she)\b|no\b|his|her)`;
/** `and he`, `and advised`: a clause of its own. */
const NEXT_CLAUSE = String.raw`and (?:he|she|they|it|was|were)|and (?:these|those|both|all|neither) (?:was|were|had|could)|and (?:instructed|advised|told|encouraged|counseled)|and (?:in|by|on|at)(?: [a-z\d/-]{1,14}){1,4} (?:he|she|they|it)|and (?:noted|stated|said|recommended|suggested|advised|added|remarked|explained|cites|cited|offers|offered|faults|faulted)|and (?:gives|gave) (?:for|as|no|its)`;
/** `for lack of`, `in accordance with` */
const WITHOUT_GROUND = String.raw`in the absence of|absent (?:an?|any)|for (?:lack|want|absence|failure|the reason)|secondary to|in accordance|so that`;
/** `which`, `be approved`: what is said of the treatment. */
const SAID_OF_IT = String.raw`(?:went|came|(?:was|were) (?:sent|forwarded|referred)) (?:up )?(?:to|before) (?:the )?(?:UR|utilization review)|(?:for|of|in|on|to|with|from|at|about|under|after|during) which|which|who|where|be (?:authorized|approved|certified|granted|provided|allowed|refilled|renewed|continued|obtained|done)|(?<!, )that (?:was|were|is|are)`;
/** `on 5/6/2014`, `to be taken` */
const WHEN_AND_HOW = String.raw`after (?:the )?(?:\d{1,2}|[a-z]{2,9}) (?:sessions|visits|treatments)|by (?:the )?(?:utilization|claims|UR)|(?<=\S )on (?:\d{1,2}[-/]\d{1,2}|(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]* \d{1,2})|as (?!needed|well|directed|of\b|to\b)|to be (?:medically|necessary|appropriate|filled|taken|used|given|done)|in (?:the )?(?:amount|order)`;
/** What tells a reason behind a comma only (`, pending an exam`). */
const BEHIND_COMMA = String.raw`recommending|asking|pending|suggesting|advising|offering|proposing|finding|quoting|pointing|giving|preferring|requiring|awaiting|per|under|using|with (?:the )?(?:rationale|reasoning|note)|and (?:this|the (?:decision|denial|request))|that there|as|(?:its|the) (?:point|reasons?|grounds?|explanation|argument|objection) being|(?:with )?(?:the )?(?:CA |California )?(?:MTUS|ODG|ACOEM|Official Disability)`;
/** Somebody or something else begins. */
const SUBJECT_NEXT = String.raw`[;,] (?:(?:and|but|while) )?(?:he|she|the ${PATIENT_NOUN})\b|[;,]? (?:and |but |while )?an? (?:earlier|first|former) (?:[a-z]{1,20} ){0,3}(?:review|determination|decision|denial)\b|[;,] (?:the )?alternatives?:`;
/** The end of a sentence, what one is to look at (`not certified, see the report`), a bar between columns, what only a colon leads to, and a reason in UR's own words (`the cane as "an employer matter"`). */
const BORDER = String.raw`[.](?: |$)|, see |: (?=the\b)| \|| as (?=["“])`;

/** What follows is why, when or how, not what. */
const REASON = new RegExp(String.raw`(?:,? ${EMPHASIS}(?:${WHY}|${NEXT_CLAUSE}|${WITHOUT_GROUND}|${SAID_OF_IT}|${WHEN_AND_HOW})\b|, (?:${BEHIND_COMMA})\b|${SUBJECT_NEXT}|${BORDER})`, "i");

/** What is said of a denial or of the necessity behind what it is of (`the necessity of X had not been established`, `the denial of X cites the MTUS`), or of a form (`his plan was X, and an RFA for it went out`). */
const PREDICATE = /,? and an? (?:RFA|request for authorization) (?:was|went|for (?:it|them|these|those|this|both|all|the same))\b| in (?:the|its|a|an) (?:determination|decision|letter|denial) (?:of|dated) \d| (?:(?:had|has|was|is|were|could) not (?:been |be )?(?:established|demonstrated|shown|substantiated)|(?:was|were) (?:issued|rendered)|cit(?:ed|es) (?:the )?(?:MTUS|ODG|ACOEM|guidelines?|lack))\b/i;

/** A clause of its own behind a list, on something else (`denied therapy x 12; the guidelines would support six visits`). */
const OTHER_CLAUSE = new RegExp(String.raw`(?:;|,? (?:al)?though) (?:the |these |his |her |its )?(?:(?:primary|treating|attending|requesting|prescribing) ){0,2}(?:reviewer|dr\. [a-z]{2,20}(?! ?['’])|${PRESCRIBER}|author|guidelines?|MTUS|ODG|ACOEM|records?|reports?|${PATIENT_NOUN}|he|she|it|they|there|approval|authorization|certification|(?<=; )(?:that|this) (?:denial|decision|determination)|RFA (?:carries|bears|is|was|has|of|dated|went))\b`, "i");

/** How much less was granted than the list says (`authorized Norco, but only #60 of the #120`, `approved acupuncture but for 6 sessions, not 12`). */
const BUT_ONLY = new RegExp(String.raw`,? but (?:only|for only|only for|for|limited to|at) (?:a total of )?(?:# ?\d|\d|${SMALL_NUMBER})`, "i");
const LONGEST_LESS = 30;

/** Whether the words behind the list that ends at a place tell that less was granted. */
export function tellsLess(sentence: string, end: number): boolean {
  return BUT_ONLY.exec(sentence.slice(end, end + LONGEST_LESS))?.index === 0;
}

/** A reason between the name of a study and its place (`an open MRI, because she is afraid, of the left knee`). */
const INSERTED = /^, (?:because|due to)\b[^,;.]{3,80},(?= of (?:the|her|his|both) )/i;

/** Either word of `as well as`, the full stop of `Dr. Lee` and `H. pylori`, and a date before the list (`denied, on 3/4/2014, a brace`), end nothing. */
function isPassedOver(sentence: string, start: number, at: number, reason: string): boolean {
  if (reason.startsWith(" be ") && NOT_TO.test(sentence.slice(Math.max(0, at - 14), at))) return true;
  if (reason.startsWith(". ") && NUMBER_SIGN.test(sentence.slice(Math.max(0, at - 3), at + 3))) return true;
  if (reason.startsWith(".") && ABBREVIATION.test(sentence.slice(Math.max(0, at - 5), at))) return true;
  if (reason.startsWith(".")) return sentence.slice(Math.max(0, at - 3), at) === " Dr" || GENUS.test(sentence.slice(Math.max(0, at - 2), at + 3));
  if (at === start) return reason.startsWith(", on ");
  return /^,? as$/.test(reason.trimEnd()) && (sentence.slice(Math.max(0, at - 8), at) === " as well" || sentence.startsWith(" well as ", at + reason.length) || AS_BEFORE.test(sentence.slice(at + reason.length, at + reason.length + 12)) || CONSEQUENCE.test(sentence.slice(Math.max(0, at - 4), at + 60)));
}

/** `Soma not to be renewed` stands in a list like another entry. */
const NOT_TO = /\b(?:not|no longer) to$/i;
/** `Norco #60 as before but with two refills` */
const AS_BEFORE = /^ ?before(?:,|;| (?:but|and)\b)/i;
/** `denied the operation and, as a consequence, the brace` */
const CONSEQUENCE = /\band, as (?:a (?:consequence|result)|(?:an? )?(?:associated|related|ancillary|accompanying) (?:surgical )?(?:services?|items?)), /;
/** Abbreviations of how a drug is taken (`1 p.o. t.i.d., #90`), and that names follow (`all four, i.e. X`). */
const ABBREVIATION = /\b(?:disp|viz|i\.e|p\.o|p\.r\.n|[btq]\.i\.d|q\.h\.s|q\.[a-z]{1,2}|h\.s)$/i;
/** `Tylenol No. 3`, `No. 1, X; No. 2, Y` */
const NUMBER_SIGN = / No\. \d$/;
const GENUS = /^ [A-Z]\. [a-z]/;

/** Where the object of a verb ends: before the reason, at the sentence's end, at the latest at `limit`. */
export function objectEnd(sentence: string, start: number, limit: number): number {
  const words = sentence.slice(start, limit);
  const further = MAY_GO_ON.test(words) ? GOES_ON.exec(words) : null;
  const predicate = further ?? PREDICATE.exec(words) ?? (/; |though /.test(words) ? OTHER_CLAUSE.exec(words) : null) ?? (words.includes(" but ") ? BUT_ONLY.exec(words) : null);
  const goesOn = predicate && start + predicate.index;
  for (let from = start; ; ) {
    const reason = REASON.exec(sentence.slice(from, limit));
    if (reason === null) return goesOn ?? limit;
    const at = from + reason.index;
    const passed = isPassedOver(sentence, start, at, reason[0]) ? reason[0] : INSERTED.exec(sentence.slice(at, limit))?.[0];
    if (passed === undefined) return Math.min(at, goesOn ?? at);
    from = at + passed.length;
  }
}

const LONGEST_CONJUNCTION = 50;
/** What joins a verb to the list before it, a short subject of its own included. */
const CONJUNCTION = new RegExp(
  String.raw`[,;]?(?: (?:and|but|while|however,?|which|it|they|then|also|in addition|conditionally|recommended|she|he|has|have|was|were|UR|utilization review|the (?:claims administrator|carrier|insurer|adjuster|reviewer|${PRESCRIBER}))){0,10} {0,3}$`,
  "i",
);

/** Where what stands before the verb at `next` ends: before the words that join the verb to it. */
export function beforeConjunction(sentence: string, start: number, next: number): number {
  const from = Math.max(start, next - LONGEST_CONJUNCTION);
  const conjunction = CONJUNCTION.exec(sentence.slice(from, next));
  return conjunction ? from + conjunction.index : next;
}

/** Where a clause with a subject of its own may start. */
const CLAUSE = /;|, (?:and|but) (?=the\b)| and (?=the\b)| (?:and|but) (?=(?:found|deemed|considered|determined|held)\b)/g;

const LONGEST_NAME = 12;

/** The colon between a verb and the next one behind which a clause of its own stands; null where none does, or the last one belongs to a treatment (`labs: CBC`). */
export function clauseColon(sentence: string, start: number, next: number): number | null {
  const at = sentence.lastIndexOf(": ", next);
  return at >= start && !namesTreatment(sentence.slice(Math.max(start, at - LONGEST_NAME), at)) ? at : null;
}

/** Where one starts beyond doubt. */
const CONTRAST = /,? (?:and|but) (?=that (?:the|an?|his|her|these|those)\b)|, (?:and |so )?(?=(?:as such|therefore|thus|hence|accordingly|consequently|for (?:the same|that|this) reason),? )|, (?:but|so) |,? (?:while|whereas|although|though) /g;

/** What is said of a whole list behind it. */
const OF_WHICH = /, (?:for|of) (?:all|both|each) of which\b/i;

/** Where a clause of its own starts between a verb and the passive one at `next`: behind the last colon, else at a lone semicolon, else at the last such words; null where none does. */
export function clauseStart(sentence: string, start: number, next: number): number | null {
  const colon = clauseColon(sentence, start, next);
  if (colon !== null) return colon;
  const between = sentence.slice(start, next);
  const relative = OF_WHICH.exec(between);
  if (relative) return start + relative.index;
  const semicolon = between.indexOf(";");
  if (semicolon >= 0 && between.lastIndexOf(";") === semicolon) return start + semicolon;
  const last = matchesIn(between, CONTRAST).at(-1) ?? matchesIn(between, CLAUSE).at(-1);
  return last ? start + last.index : null;
}
