import type { Treatment } from "../letter/model";
import { NUMBER_IN_WORDS, numberOf } from "../letter/numbers";

/** What makes a treatment less than one without these words: one kind of limit each, in all its wordings. */
const LIMITS: readonly RegExp[] = [
  /\b(?:rent(?:al|ed|s|ing)?|leas(?:e|ed|ing)|loan(?:er|ed)?)\b/i,
  /\btrials?\b/i,
  /\b(?:eval(?:uation|s)?|assessments?|consult(?:ation|s)?|screening|intake|interview)\b(?! and treat)/i,
  /\b(?:one|single)[- ]time\b|\bonce only\b|\b(?:a |one )?single\b|\bone[- ](?:off|only)\b/i,
  /\b(?:first|initial|starter|introductory)\b/i,
  /\b(?:generics?|generic[- ]equivalent)\b/i,
  /\b(?:off[- ]the[- ]shelf|pre-?fabricated|over[- ]the[- ]counter|standard|basic|non-?custom|stock)\b/i,
  /\b(?:out-?patient|ambulatory|same[- ]day|office[- ]based)\b/i,
  /\b(?:half|part|portion|fraction|some|reduced|lesser|smaller|fewer|limited|partial(?:ly)?)\b/i,
  /\b(?:tempora(?:ry|rily)|short[- ]term|interim|bridg(?:e|ing))\b/i,
  /\b(?:wean(?:ing)?|taper(?:ing)?|tapered)\b/i,
  /\b(?:no|without|zero|0|minus|less) (?:any )?refills?\b|\b(?:one|single|1|first|initial) fill\b|\bnon-?refillable\b/i,
  /\b(?:one|single|1)[- ]level\b/i,
  /\bmanual\b|\bdiagnostic (?:arthro|laparo)scopy\b/i,
];

/** What makes a treatment more than one without these words. */
const EXTENSIONS: readonly RegExp[] = [
  /\bcustom(?:[- ]?(?:made|fit(?:ted)?|fabricated|molded))?\b/i,
  /\bfollow[- ]?ups?\b|\band treat(?:ment)?\b|\bsubsequent\b|\baftercare\b/i,
  /\b(?:in-?patient|overnight|hospital(?:ization)?|stay)\b/i,
  /\b(?:power(?:ed)?|motori[sz]ed|electric)\b/i,
];

/** How often it is given again. */
const REPEATED = /\b(?:monthly|weekly|quarterly|yearly|annual(?:ly)?|ongoing|periodic|indefinite(?:ly)?|lifetime|unlimited|(?:every|each|per|a) (?:month|quarter|year))\b/i;

const PLAIN = /(?<!with (?:and|or|&|\/) )(?<!with[/-])\b(?:without|w\/o|no|non)[- ]?(?:contrast|gadolinium)\b|\bplain\b/i;
const CONTRAST = /\bwith (?:and without |or without |& without |iv |gadolinium )?contrast\b|\bw\/(?:wo)? ?contrast\b|\bwith[/-]without contrast\b|\bgadolinium\b|\barthrogra/i;

/** Whether what was certified goes as far as the whole treatment, by the words of degree in both, and as long. */
export function hasDegreeOf(certified: Treatment, whole: Treatment): boolean {
  const [given, asked] = [certified.text, whole.text];
  if (LIMITS.some((limit) => limit.test(given) && !limit.test(asked))) return false;
  if (EXTENSIONS.some((extension) => extension.test(asked) && !extension.test(given))) return false;
  if (PLAIN.test(given) && CONTRAST.test(asked)) return false;
  // A count that both state tells how much there is of it, whatever the time.
  return (certified.quantity !== null && whole.quantity !== null) || (lastsAsLong(given, asked) && (REPEATED.test(given) || !REPEATED.test(asked)));
}

const DURATION = new RegExp(String.raw`\b(\d{1,3}|(?<=\bfor )an?|${NUMBER_IN_WORDS})(?: ?\(\d{1,3}\))?[- ]?(hour|hr|day|week|wk|month|mo|year|yr)s?\b`, "gi");
/** How many hours a unit of time has. */
const HOURS: Readonly<Record<string, number>> = { hour: 1, hr: 1, day: 24, week: 168, wk: 168, month: 720, mo: 720, year: 8760, yr: 8760 };

/** Whether no time is stated for what was certified that is not one of the whole. */
function lastsAsLong(given: string, asked: string): boolean {
  const whole = new Set(durationsIn(asked));
  return durationsIn(given).every((duration) => whole.has(duration));
}

function durationsIn(text: string): readonly number[] {
  return [...text.matchAll(DURATION)].map(([, count, unit]) => (/^an?$/i.test(count!) ? 1 : numberOf(count!)) * HOURS[unit!.toLowerCase()]!);
}
