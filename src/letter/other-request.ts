import { matchesIn } from "../text/matches";
import type { Range } from "../text/range";
import { MONTH_NAME } from "./dates";
import { ASKS } from "./earlier-care";
import { PATIENT_NOUN } from "./patient-noun";

const VISIT = "(?:visits?|RFAs?|reports?|notes?|appointments?|consultations?|consults?|evaluations?|examinations?|encounters?|prescriptions?|requests?|occasions?|time)";
const WHEN = "(?:last|previous|prior|earlier|preceding|former|initial|first|second|third|next|later|subsequent|following|future|upcoming|other)";
/** A time that is not the visit's, to which a clause's own words refer. */
const OTHER_TIME = new RegExp(
  `\\b(?:${[
    `(?:last|next) (?:month|week|year|time|spring|summer|fall|autumn|winter|${MONTH_NAME})`, `${WHEN} (?:[a-z]+ )?${VISIT}`, `(?:the|his|her) ${MONTH_NAME} ${VISIT}`,
    `(?:in|since|until|through|during|from) (?:early |late |mid-?)?(?:${MONTH_NAME}|(?:19|20)\\d\\d)\\b(?! \\d)`, "(?<![-/\\d])\\d{1,2}/(?:19|20)\\d\\d",
    "in the (?:spring|summer|fall|autumn|winter)", "previously", "formerly", "initially", "originally", "at first", "earlier", "later", "afterwards?", "subsequently", "thereafter", "since then", "(?:days?|weeks?|months?|years?) (?:ago|before|earlier)", "in the (?:past|future)", "at (?:one|another) visit",
    "had (?:been )?(?:requested|prescribed|ordered|asked)", "first (?=requested|prescribed|ordered|asked)",
  ].join("|")})\\b`,
  "i",
);
/** What is only to be asked for, or on a condition. */
const CONDITIONAL = /\b(?:will|would|shall|if|unless|once|in (?:the )?(?:event|case) of|in case|depending on|after (?:the |his |her )?(?:surgery|operation|procedure)|post-?(?:surgical|operative)(?:ly)?|plan(?:s|ned)? (?:later |then )?to)\b/i;
/** Who prescribes or asks for something and is not the physician whose request UR decides. */
const OTHERS =
  "(?:ER|ED|emergency (?:room|department)|urgent care|(?:occupational|industrial) clinic|hospital(?:ist)?|dentist|oral surgeon|family (?:doctor|physician)|primary care (?:doctor|physician|provider)|(?:previous|former|prior|own|other) (?:physician|doctor|provider)|non-?industrial|pharmac(?:y|ist)|(?:physical|occupational|massage) therapist|therapist|radiologist|(?:[a-z]+ )?consultant|attorney|lawyer|nurse case manager|wife|husband)";
const BY_OTHERS = new RegExp(`\\bby (?:an? |the |his |her )?${OTHERS}\\b`, "i");
const OTHER_SUBJECT = new RegExp(`(?:^|[ (])${OTHERS}(?: (?:physician|doctor|staff|provider))?\\)?,?(?: (?:has|had|also|then|now|again|once))*$`, "i");
const PATIENT_SUBJECT = new RegExp(String.raw`\b${PATIENT_NOUN}(?: (?:has|also|then|now|again))*$`, "i");

/** What parts the clauses of a sentence; treatments of one list are parted by commas and `and` alone. */
const BORDER = /[;:"“”] ?|,? (?:and|but) (?:that )?(?=(?:he|she|it|they|I|the|on|in|at|now|then) )|, (?:but|while|whereas|which|who)\b/gi;

/** Whether the clause of a verb of requesting speaks of another visit or time, of a condition, or of somebody who is not the treating physician. */
export function tellsOtherRequest(words: string, verb: Range, object: Range): boolean {
  const { start, end } = clauseAround(words, Math.min(verb.start, object.start), Math.max(verb.end, object.end));
  const clause = words.slice(start, end);
  const before = words.slice(start, verb.start).trimEnd();
  if (OTHER_TIME.test(clause) || CONDITIONAL.test(clause) || BY_OTHERS.test(words.slice(verb.end, end))) return true;
  return OTHER_SUBJECT.test(before) || (ASKS.test(words.slice(verb.start, verb.end)) && PATIENT_SUBJECT.test(before));
}

/** How far around a request its clause is looked for: so that time is linear in a sentence without end. */
const FAR = 200;

function clauseAround(words: string, start: number, end: number): Range {
  const from = Math.max(0, start - FAR);
  const before = matchesIn(words.slice(from, start), BORDER).at(-1);
  BORDER.lastIndex = 0;
  const behind = BORDER.exec(words.slice(end, end + FAR));
  return { start: before ? from + before.index + before[0].length : from, end: behind ? end + behind.index : Math.min(words.length, end + FAR) };
}
