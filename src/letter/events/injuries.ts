import type { Days } from "../dates";
import type { IsoDate } from "../model";
import { NAMES_INJURY_DATE } from "../patient/injury";
import { PATIENT } from "../patient/persons";
import type { DatedSentence } from "./dated-sentences";

const BODY = "(?: (?:to|of|involving|in))?(?: (?:the|his|her|their) [a-z, -]{3,70}?)?";
/** An event that is called an injury, up to its date. */
const CALLED_INJURY = new RegExp(
  `\\b(?:(?:injur(?:y|ies)|accident|claim|trauma|hurt|injured)${BODY}(?: at work| on the job)?|sustained [a-z, -]{3,70}? injur(?:y|ies)${BODY}),?(?: (?:which |that )?(?:occurr(?:ed|ing)|sustained|dated|happened|is|was))? (?:on|of|from|dated|in|since)(?: or)?(?: about| around)? ?(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,? )?$`,
  "i",
);
/** The date, then the patient and the injury. */
const INJURY_FOLLOWS = new RegExp(`^,? (?:(?:the|this) )?(?:${PATIENT}|he|she) (?:was (?:injured|hurt)|injured (?:his|her)|(?:had|sustained|suffered) (?:an? )?[a-z -]{0,40}injur)`, "i");
/** Words of another injury than the one of the claim. */
const OTHER_INJURY =
  /\b(?:prior|previous|earlier|non-?industrial|pre-?existing|second|third|subsequent|another|new|separate|different|additional|later|again|re-?injur\w*|aggravat\w*|exacerbat\w*|flare\w*|other|unrelated|sports?|home|also|first injury|initial injury|older?)\b/i;
/** Of a pain the letter may tell when it began, and not when the injury was. */
const SLOW_ONSET = /\b(?:developed|onset|exposed|began|noticed|first reported)\b[^.;]{0,90}$/i;
/** What is dated is what came after the injury: `two weeks after the injury on 5/6/2014`. */
const AFTER_INJURY = /\b(?:after|before|following|post|prior to|for|due to|because of|from) (?:(?:the|his|her|this|that|an?) )?(?:[a-z-]+ )?(?:injury|accident|incident),? on $|\breports? of (?:[a-z-]+ ){0,3}(?:injury|accident)[^.;]{0,20}$/i;
const SEVERAL = /\b(?:dates of (?:the )?(?:[a-z]+ )?injur(?:y|ies)|injury dates|DOIs|claims|injuries (?:on|of|dated))\b[^.;]{0,60}$/i;
const BEFORE = 140;
const AFTER = 60;

/**
 * The days of the injury that dated sentences name, each mention with its sentence. `introduced` is where the summary first states it; anywhere
 * else it must be called an injury. Another injury, and several told together, are none.
 */
export function injuriesIn(sentences: readonly DatedSentence[], introduced: number | null): readonly (readonly [DatedSentence, Days])[] {
  const others = new Set<IsoDate>();
  const injuries = sentences.flatMap((sentence): readonly (readonly [DatedSentence, Days])[] => {
    const told = sentence.days.filter((days) => isInjury(sentence, days, introduced));
    const own = told.filter((days) => !isOther(sentence.text, days));
    const several = new Set(own.map(({ first }) => first)).size > 1;
    for (const { first } of several ? told : told.filter((days) => !own.includes(days))) others.add(first);
    return several ? [] : own.map((days) => [sentence, days] as const);
  });
  return injuries.filter(([, { first }]) => !others.has(first));
}

function isInjury({ text, start }: DatedSentence, days: Days, introduced: number | null): boolean {
  const before = text.slice(Math.max(0, days.start - BEFORE), days.start);
  if (AFTER_INJURY.test(before)) return false;
  if (CALLED_INJURY.test(before) || NAMES_INJURY_DATE.test(before) || INJURY_FOLLOWS.test(text.slice(days.end, days.end + AFTER))) return true;
  return start + days.start === introduced && !SLOW_ONSET.test(before);
}

function isOther(text: string, { start, end }: Days): boolean {
  const before = text.slice(Math.max(0, start - BEFORE / 2), start);
  return SEVERAL.test(before) || OTHER_INJURY.test(`${before} ${text.slice(end, end + AFTER / 2)}`);
}
