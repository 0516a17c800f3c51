import { PATIENT_NOUN } from "./patient-noun";

/** Blanks that redaction leaves are many; two or three at a line's end are the extractor's. */
export const WIDE = 3;

/** Wider than what justification or a habit of the extractor puts between two words. */
export const VERY_WIDE = 6;

/** What stands on both sides of blanks; `width` is their longest run within one line. */
export interface Blanks {
  readonly before: string;
  readonly after: string;
  readonly width: number;
  readonly breaks: boolean;
}

/** A title that stands before a name. */
const TITLE = /(?:^|[\s(])(?:drs?\.?|(?:mrs?|ms)\.)$/i;
/** Words that call for a name, a noun or a date behind them; `her` may also be an object. */
const LEADS_ON = /(?:^|[\s("“])(?:[Tt]he|an?|An|[Hh]is|[Hh]er|[Tt]heir|[Ii]ts|of|[Bb]y|[Ww]ith|[Ff]rom|[Pp]er|[Vv]ia|[Bb]etween|[Dd]ated|(?:[Dd]r|DR)\.?|(?:[Dd]rs|[Mm]rs?|M[RS]|[Mm]s)\.)$/;
const MAY_BE_OBJECT = /\bher$/i;
/** Before a single blank and a closing mark these tell nothing: `saw her .`, `Dr . Smith`. */
const ENDS_BEFORE_MARK = /\b(?:her|dr)$/i;
/** Joins two prepositions (`with and without`, `to and from`), so that both may stand. */
const JOINED = "(?:and|or)(?! (?:with|without|to|from|by|for|in|on|off|of|at|around|about|through|under|over|after|before|between|including|large)\\b)";
/** Words of which none can follow those that lead on. */
const GOES_ON = new RegExp(
  `^(?:(?:of|by|for|from|with|at|on|in|to|${JOINED}|but|since|until|is|was|are|were|has|have|had|did|does|who|which|dated|than|because|when|while|-?years?[ -]old|y/?o)(?![\\w-])|as (?:an?|the|[a-z]+ing)\\b|['’]s\\b|\\((?:dated|received)\\b|(?:noted|stated|indicated|documented|recommended|reported|states|notes|showed|shows) (?:that|the|an?|to|no)\\b)`,
);
/** Prepositions that may close a clause (`was referred to on Monday`), and what cannot follow them all the same. */
const PREPOSITION = /(?:^|\s)(?:to|for|at|in|on|under|during|about|since|until|into|toward|against)$/i;
const NEVER_BEHIND_PREPOSITION = /^(?:(?:of|dated)\b|['’]s\b)/;
/** What a wide gap behind a preposition shows to be cut off; `in` and `on` belong to verbs too often (`came in for`). */
const FIRM_PREPOSITION = /(?:^|\s)(?:to|for|at|under|during|since|until|into|toward|against)$/i;
/** Before a very wide gap these call for a noun too, which no verb can do without (`was placed on        and told`). */
const VERB_PREPOSITION = /(?:^|\s)(?:in|on)$/i;
const SELDOM_BEHIND_PREPOSITION = new RegExp(`^(?:on|in|at|for|by|with|from|${JOINED}|is|was|were|has|had|who|as an?)(?![\\w-])`);
/** A word in small letters that can be no name, and what else follows a name. */
const BEHIND_NAME = /^(?:(?!(?:de|del|della|der|di|da|la|le|van|von|al|el|bin|ter|ten)\b)[a-z]|\(|(?:M\.?D|D\.?[OC])\b)/;
/** A sign or a test stands behind these; its name, often that of a person, is what redaction takes (`a positive   and joint line tenderness`). */
const RESULT = /(?:^|\s)(?:an?|the|no) (?:positive|negative)$/i;
const NEVER_BEHIND_RESULT = /^(?:(?:and|or|on|at|in|bilaterally|but)(?![\w-])(?! (?:a )?(?:positive|negative|normal|abnormal|equivocal)\b))/;
/** A verb that may not follow the agent's `by`, nor a day without a subject. */
const VERB = /^(?:noted|stated|indicated|documented|recorded|described|observed|measured|recommended|reported|states|notes|requested|prescribed|saw|wrote|examined|evaluated|performed|revealed|demonstrated|showed|shows)\b/;
/** What a verb and no participle has behind it, where a very wide gap takes the noun of an article (`the        tested consistently`). */
const FINITE_VERB = /^[a-z]{3,14}ed (?:[a-z]{3,14}ly|negative|positive|in|on|at|to|for|with|that|his|her|the|an?)\b/;
/** An adjective behind `as`, where such a gap takes what it is said of (`records the        as stiff`). */
const SAID_AS = /^as (?!yet\b|need)[a-z]/;
const ARTICLE = /(?:^|\s)the$/i;
/** *And* and *or* never stand behind an article, whatever they join (`given for the        and for the therapy`). */
const JOINING = /^(?:and|or)\b/;
const AGENT = /(?:^|\s)(?:the|by)$/i;
/** What a wide gap shows to lack what is said of the subject. */
const COPULA = /(?:^|\s)(?:is|was|are|were)$/i;
const NEVER_BEHIND_COPULA = new RegExp(`^(?:${JOINED}|but)\\b`);
/** Verbs that call for an object; those whose participle is the same word only behind what finds or feels something. */
const TAKES_OBJECT =
  new RegExp(String.raw`(?:^|\s)(?:has|had|have|reveals|shows|demonstrates|denies|exhibits|underwent|(?:exam|examination|MRI|x-?rays?|EMG|NCV|stud(?:y|ies)|scans?|imaging|ultrasound|tests?|testing|films?|palpation|evaluation|radiographs?|he|she|${PATIENT_NOUN}) (?:also |again |further |then )?(?:revealed|showed|demonstrated|disclosed|displayed|exhibited|denied|reports|reported|takes|took|uses|sustained))$`, "i");
/** What joins two verbs (`revealed and confirmed a tear`, `has and will have pain`), and what tells how long. */
const NEVER_BEFORE_OBJECT =
  /^(?:(?:and|or)(?! (?:also |still )?(?:[a-z]+(?:ed|s) (?:an?|the|that|no|to|his|her)|ha[ds]|have|will|would|does|did|is|was|may|can|could|always)\b)|but|of|is|was|are|were|throughout(?! (?:the|his|her|this|all)(?: [a-z]+)? (?:years?|months?|days?|nights?|weeks?|course|period|treatment|claim|case|process)\b))(?![\w-])/;
/** Who told something on a day is what redaction takes (`On 6/9/2021        reported that stairs were hard`). */
const OPENS_WITH_DAY = /(?:^|[.;]\s+)On (?:\d{1,2}[-/]\d{1,2}[-/]\d{2,4}|[A-Z][a-z]{2,8} \d{1,2}, \d{4}),?$/;
/** What there was not is what redaction takes (`No        was provided`). */
const OPENS_WITH_NO = /(?:^|[.;]\s+)No$/;
const AUXILIARY = /^(?:is|was|are|were|has|have|had)\b/;
const AGE_BEFORE = /(?:^|\s)(?:is|was|this|now|currently|approximately)$/i;
const AGE = /^(?:-?years?[ -]old|y\/?o)\b/;
/** `with in` is a word that was cut, `from in` is not always wrong. */
const MAY_STAND = /(?:with|from|between)$/i;

/** Whether text ends with a word that calls for another one. */
export function leadsOn(before: string): boolean {
  return LEADS_ON.test(before);
}

/** Whether a word that leads on may yet stand before a closing mark. */
export function endsBeforeMark(before: string): boolean {
  return ENDS_BEFORE_MARK.test(before);
}

/** Whether text ends with a title, which a name must follow. */
export function isTitle(before: string): boolean {
  return TITLE.test(before);
}

/** Whether the words on both sides of blanks can never follow each other; false where they may, if seldom. */
export function cannotStand({ before, after, width, breaks }: Blanks): boolean {
  if (LEADS_ON.test(before) && GOES_ON.test(after)) return !(MAY_STAND.test(before) && /^in\b/.test(after)) && (width >= WIDE || !MAY_BE_OBJECT.test(before));
  if (TITLE.test(before) && BEHIND_NAME.test(after)) return true;
  if (AGE_BEFORE.test(before) && AGE.test(after)) return true;
  if (PREPOSITION.test(before) && NEVER_BEHIND_PREPOSITION.test(after)) return true;
  if (width < WIDE || breaks) return false;
  if (ARTICLE.test(before) && JOINING.test(after)) return true;
  if (width >= VERY_WIDE && VERB_PREPOSITION.test(before) && NEVER_BEHIND_COPULA.test(after)) return true;
  if (width >= VERY_WIDE && ARTICLE.test(before) && (FINITE_VERB.test(after) || SAID_AS.test(after))) return true;
  if (width >= VERY_WIDE && OPENS_WITH_DAY.test(before) && VERB.test(after)) return true;
  if (OPENS_WITH_NO.test(before) && AUXILIARY.test(after)) return true;
  if (RESULT.test(before) && NEVER_BEHIND_RESULT.test(after)) return true;
  if (TAKES_OBJECT.test(before) && NEVER_BEFORE_OBJECT.test(after)) return true;
  if (COPULA.test(before) && NEVER_BEHIND_COPULA.test(after)) return true;
  return (AGENT.test(before) && VERB.test(after)) || (FIRM_PREPOSITION.test(before) && SELDOM_BEHIND_PREPOSITION.test(after));
}
