import { atEnd, followedBy, holds, matching } from "../../text/search";
import { differsLittle } from "../calendar";
import type { Days } from "../dates";
import type { IsoDate } from "../model";
import { PATIENT_NOUN } from "../patient-noun";
import { NAMES_INJURY_DATE } from "../patient/injury";
import { PATIENT } from "../patient/persons";
import type { DatedSentence } from "./dated-sentences";

const BODY = "(?: (?:to|of|involving|in))?(?: (?:the|his|her|their) [a-z, -]{3,70}?)?";
const INDUSTRIAL = "(?:industrial|work|work[- ]related|occupational|on-the-job|original|claimed|alleged|reported|accepted|cumulative(?: trauma)?)";
const WHEN = ",?(?: (?:which |that )?(?:occurr(?:ed|ing)|sustained|dated|happened|is|was))? (?:on|of|from|dated|in|since|between|ending|dating back to)(?: or)?(?: about| around)? ?(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,? )?$";
const UP_TO_DATE = new RegExp(`${BODY}${WHEN}`, "iy");
const INJURY = "(?:injur(?:y|ies)|accident|claim|trauma)";
/** What stands beside every day that is told of an injury, as beside few others. */
const MAY_TELL_INJURY = /injur|hurt|accident|claim|trauma|\bloss\b|\bD\.?O\.?I/i;
/** The injury of the claim by its name, up to its date: `the injury of`, `an industrial injury to the low back on`, not `a knee injury in`. */
const CALLED_INJURY = followedBy(matching(new RegExp(`\\b(?:(?:the|this|that|his|her)(?: ${INDUSTRIAL}){0,3}|${INDUSTRIAL}) ${INJURY}`, "gi")), UP_TO_DATE);
/** The injury that has been told of: `the injury of`, `his industrial injury on`. */
const DEFINITE_INJURY = followedBy(matching(new RegExp(`\\b(?:the|this|that|his|her)(?: ${PATIENT_NOUN}'s)?(?: ${INDUSTRIAL}){0,3} injury`, "gi")), UP_TO_DATE);
/** A part of the body that the injury is to, before its date or behind it: another injury than the claim's may be told so. */
const TO_BODY = /\binjur(?:y|ies) (?:to|of|involving|in) [^.;]{3,80}$/i;
const BODY_NEXT = /^ (?:to|of|involving) (?:the|his|her|their|both) /i;
/** That the patient was injured on a day, and nothing else of it. */
const PLAINLY_INJURED = /\b(?:was|were|is|been) (?:injured|hurt)(?: at work| on the job)?,? (?:on|since)(?: or)?(?: about| around)? ?$/i;
const PLAIN_END = /^(?: (?:at work|on the job|while (?:working|at work|on duty))\b|[.,;)]|$)/i;
const INJURED_NEXT = new RegExp(`^,? (?:(?:the|this) )?(?:${PATIENT}|he|she) was (?:injured|hurt)`, "i");
/** What was done about an injury on a day: `reported the injury on`, `the claim was added on`, `the MRI of the injury dated`. */
const TOLD_OF_INJURY =
  /(?:\b(?:x-?rays?|MRI|photographs?)|(?<!\b(?:an?|the|his|her|this|that|with) )\b(?:told|inform\w+|notif\w+|acknowledged|notice|report(?:s|ed|ing)?|accept(?:s|ed|ing)|add(?:s|ed|ing)|fil(?:es|ed|ing)|settl(?:es|ed|ing)|amend\w*|den(?:ied|ies|ying)|document(?:s|ed|ing)?|disclosed|mentioned|learned|closed|opened|returned|(?:seen|treated|evaluated|examined|care|attention|treatment)(?= (?:[a-z-]{1,20} ){0,4}?(?:the|his|her) injury)))\b(?: [a-z-]{1,20}){0,8}? (?:(?:the|his|her|this|its)(?: [a-z-]{1,20})?|notice of|psychiatric) (?:injur(?:y|ies)|claim|accident|incident)(?: (?:to|of|with) (?:the|his|her) [a-z ]{3,40}?)?,? (?:on|dated) $/i;
/** An injury that may be another one. */
const ANY_INJURY = followedBy(matching(new RegExp(`\\b${INJURY}`, "gi")), UP_TO_DATE);
/** That the patient was injured, up to the day. */
const WAS_INJURED = new RegExp(`\\b(?:was|were|is|been) (?:injured|hurt)${BODY}(?: at work| on the job)?,? (?:on|since)(?: or)?(?: about| around)? ?(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,? )?$|\\binjured (?:the|his|her|their) [a-z, -]{3,70}? on $`, "i");
/** The date, then the patient and the injury. */
const INJURY_FOLLOWS = new RegExp(`^,? (?:(?:the|this) )?(?:${PATIENT}|he|she) (?:was (?:injured|hurt)|injured (?:his|her)|(?:had|sustained|suffered) (?:an? )?[a-z -]{0,40}injur)`, "i");
/** The date as a part of the injury's name: `the 5/6/2014 industrial injury`. */
const INJURY_NEXT = /^ (?:(?:work|industrial|occupational|work-related) )?(?:injury|accident)\b(?! (?:report|record))/i;
/** Words of another injury than the one of the claim. */
const OTHER_INJURY =
  /\b(?:prior|previous|earlier|non-?industrial|pre-?existing|second|third|subsequent|another|new|separate|different|additional|later|again|re-?injur\w*|aggravat\w*|exacerbat\w*|flare\w*|other|too|unrelated|sports?|football|skiing|military|childhood|teenager|home|also|(?:first|initial) (?:injury|claim)|older?)\b/i;
/** Such a word behind the date that is said of no injury (`the injury of 5/6/2014 has included a prior laminectomy`). */
const OF_SOMETHING_ELSE = /\b(?:prior|previous|earlier|subsequent|additional|new|later|home) (?!(?:[a-z-]{1,20} ){0,2}(?:injur|accident|claim|trauma|incident|date|one)|to )[a-z]+/gi;
/** Of a pain the letter may tell when it began, and not when the injury was. */
const SLOW_ONSET = atEnd(matching(/\b(?:developed|onset|exposed|began|noticed|first reported)\b/gi), 90, ".;");
/** What is dated is what came after the injury: `two weeks after the injury on 5/6/2014`. */
const AFTER_INJURY = /\b(?:after|before|following|post|prior to|for|due to|because of|from) (?:(?:the|his|her|this|that|an?) )?(?:[a-z-]{1,30} )?(?:injury|accident|incident),? on $/i;
const REPORT_OF_INJURY = atEnd(followedBy(matching(/\breports? of /gi), /(?:[a-z-]+ ){0,3}(?:injury|accident)/iy), 20, ".;");
const SEVERAL = atEnd(matching(/\b(?:dates of (?:the )?(?:[a-z]+ )?injur(?:y|ies)|injury dates|DOIs|claims)\b/gi), 60, ".;");
const BEFORE = 140;
const AFTER = 60;

/**
 * How surely a day is that of the injury: it is called so, it is told of an injury, with a part of the body or a mishap of its own, that is another one where the letter
 * dates the claim's elsewhere, or it is told of one that may well be another; null for any other day.
 */
type Certainty = "called" | "told" | "possible" | null;

/**
 * The days of the injury that dated sentences name, each mention with its sentence. `introduced` is where the summary first states it, `header` the header's
 * date. What is not called the injury of the claim counts only if its date is that injury's or a slip of it, or if it is told as an injury and the letter tells no such date. Another injury that is named as such, and
 * several told together, are none.
 */
export function injuriesIn(sentences: readonly DatedSentence[], introduced: number | null, header: IsoDate | null): readonly (readonly [DatedSentence, Days])[] {
  const others = new Set<IsoDate>();
  const injuries = sentences.flatMap((sentence) => {
    const told = toldIn(sentence, introduced);
    const own = told.filter(({ days }) => !isOther(sentence.text, days));
    const several = new Set(own.map(({ days }) => days.first)).size > 1;
    for (const { days } of several ? told : told.filter((each) => !own.includes(each))) if (days.first !== header) others.add(days.first);
    return several ? [] : own;
  });
  const known = injuries.filter(({ days }) => !others.has(days.first));
  const first = known.find(({ certainty }) => certainty === "called") ?? known.find(({ sentence, days }) => sentence.start + days.start === introduced);
  const date = header ?? first?.days.first ?? null;
  const isDated = date !== null && known.some(({ days }) => isWithin(days, date));
  const counted = known.filter(({ days, certainty }) => certainty === "called" || (certainty === "told" && !isDated) || (date !== null && isLike(days, date)));
  return counted.map(({ sentence, days }) => [sentence, days]);
}

/** A day that a sentence tells of an injury. */
interface ToldInjury {
  readonly sentence: DatedSentence;
  readonly days: Days;
  readonly certainty: Exclude<Certainty, null>;
}

/** What joins the days of a list. */
const LISTED = /^(?:,? and|,|,? &) (?:on )?$/i;

/** The days of injuries in a sentence; the others of a list are injuries as its first one is. */
function toldIn(sentence: DatedSentence, introduced: number | null): readonly ToldInjury[] {
  const told: ToldInjury[] = [];
  sentence.days.forEach((days, at) => {
    const before = sentence.days[at - 1];
    const last = told[told.length - 1];
    const isListed = before !== undefined && last?.days === before && LISTED.test(sentence.text.slice(before.end, days.start));
    const certainty = certaintyOf(sentence, days, introduced) ?? (isListed ? last.certainty : null);
    if (certainty !== null) told.push({ sentence, days, certainty });
  });
  return told;
}

function certaintyOf({ text, start }: DatedSentence, days: Days, introduced: number | null): Certainty {
  const before = text.slice(Math.max(0, days.start - BEFORE), days.start);
  const after = text.slice(days.end, days.end + AFTER);
  const isIntroduced = introduced !== null && start + days.start <= introduced && introduced < start + days.end;
  if (!isIntroduced && !MAY_TELL_INJURY.test(before) && !MAY_TELL_INJURY.test(after)) return null;
  if (AFTER_INJURY.test(before) || holds(before, REPORT_OF_INJURY)) return null;
  if (!isIntroduced && TOLD_OF_INJURY.test(before)) return null;
  if (NAMES_INJURY_DATE.test(before)) return "called";
  if (holds(before, CALLED_INJURY)) return isIntroduced || (holds(before, DEFINITE_INJURY) && !TO_BODY.test(before) && !BODY_NEXT.test(after)) ? "called" : "told";
  const isDay = days.first === days.last;
  if (isDay && /\bthe $/i.test(before) && INJURY_NEXT.test(after)) return "called";
  if (isDay && (WAS_INJURED.test(before) || INJURY_FOLLOWS.test(after))) return isIntroduced || isPlain(before, after) ? "called" : "told";
  if (isIntroduced) return holds(before, SLOW_ONSET) ? "possible" : "called";
  return holds(before, ANY_INJURY) || INJURY_NEXT.test(after) ? "possible" : null;
}

/** Whether the words around a day tell no more than that the patient was injured on it. */
function isPlain(before: string, after: string): boolean {
  if (PLAINLY_INJURED.test(before)) return PLAIN_END.test(after);
  const next = INJURED_NEXT.exec(after);
  return next !== null && PLAIN_END.test(after.slice(next[0].length));
}

function isWithin({ first, last }: Days, date: IsoDate): boolean {
  return first <= date && date <= last;
}

function isLike(days: Days, date: IsoDate): boolean {
  return isWithin(days, date) || (days.first === days.last && differsLittle(days.first, date));
}

function isOther(text: string, { start, end }: Days): boolean {
  const before = text.slice(Math.max(0, start - BEFORE / 2), start);
  return holds(before, SEVERAL) || OTHER_INJURY.test(`${before} ${text.slice(end, end + AFTER).replace(OF_SOMETHING_ELSE, "").slice(0, AFTER / 2)}`);
}
