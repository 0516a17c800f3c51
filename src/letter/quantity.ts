import { blanked } from "../text/blanked";
import { gathered } from "../text/gathered";
import { matchesIn } from "../text/matches";
import { startOfRun, type Range } from "../text/range";
import { NUMBER_PATTERN, NUMBER_WORDS, RANGE_PATTERN, numberOf } from "./numbers";
import { KINDS, NUMBER_KIND, TIMES_KIND, kindsOf, matchesAtNumbers } from "./treatment-kinds";

/** A count found in a text: `[start, end)`. */
export interface CountMatch {
  readonly value: number;
  readonly start: number;
  readonly end: number;
}

/** What a text says of the number of a treatment. */
export interface Counts {
  /** The stated count, else frequency times duration, else the weight or volume. */
  readonly quantity: CountMatch | null;
  /** Frequency times duration; null where there is none, or more than one. */
  readonly schedule: CountMatch | null;
  /** What else the words may count: of several counts each and their sum, of packages what they hold together. */
  readonly others: readonly number[];
}

/** What is counted: drugs have directions and weights, therapies have frequencies. */
export type CountedKind = "medication" | "therapy" | "service";

/** A pattern behind the kinds of words (`KINDS`) without one of which it cannot match. A sticky one begins with a number. */
type CountPattern = readonly [kinds: number, pattern: RegExp];

const SCHEDULE_KIND = KINDS.kind("week wk weekly month monthly day daily xweek xwk xmonth xday xdaily");
const SIGN_KIND = KINDS.kind("# no qty quantity count total dispense disp number");
const UNIT_KIND = KINDS.kind("tablet tab tabs capsule caps pill pills patch suppository lozenge film films packet pack packs package carton card cards spray syringe vial vials ampule dose doses pad pads troche wafer count ct visit session treatment appointment box boxes bottle tube tubes container injection kit kits pair pairs jar jars inhaler unit units trip trips series cartridge roll rolls bag bags case cases can cans device pen pens");
const WEIGHT_KIND = KINDS.kind("g gm gms gram grams ml cc");
const REFILL_KIND = KINDS.kind("refill rf");
const UNSPECIFIED_KIND = KINDS.kind("unknown unspecified undisclosed unstated not");
const SUPPLY_KIND = KINDS.kind("supply supplies");

const PERIOD = String.raw`(?:weeks?|wks?|w|months?|mos?|mths?|days?)(?![a-z])`;
/** In `twelve weekly sessions` it only says how often; `two weekly sessions for six weeks` are twelve. */
const NO_ADJECTIVE = "(?! (?:[a-z]+ ){0,2}(?:visits|sessions|treatments|appointments)(?!,? (?:for|x|×|over|times|during)))";
const FREQUENCY = String.raw`(?:(${RANGE_PATTERN}) ?(?:(?:times|time|x|×|visits?|sessions?|treatments?|days|hours) ?)?(?:a|an|per|each|every|in a|/|x)? ?(week|wk|month|day|(?:week|month|dai)ly${NO_ADJECTIVE})(?![a-z]))`;
const SCHEDULE = new RegExp(String.raw`${FREQUENCY}(?:,? ?(?:for|x|×|times|over|during|by)? ?(?:the next |a total of |up to )?(${RANGE_PATTERN})(?! ?-?(?:more |additional )?(?:visits?|sessions?|treatments?)\b) ?-?(${PERIOD})?)?`, "iy");
const HOURS = /\d ?(?:-\d+ ?)?h(?:ou)?rs?\b|\bhours?\b/i;

const MEDICATION_UNITS = "tablets?|tabs?|capsules?|caps|pills?|patch(?:es)?|suppositor(?:y|ies)|lozenges?|films?|packets?|packs?|sprays?|syringes?|vials?|ampules?|doses?|pads?|troches?|wafers?|count|ct";
const UNITS = `${MEDICATION_UNITS}|visits?|sessions?|treatments?|appointments?|boxes|box|bottles?|tubes?|containers?|injections?|kits?|pairs?|jars?|inhalers?|units?|trips?|series|cartridges?|rolls?|bags?|cases?|cans?|devices?|pens?`;
const SIGN: CountPattern = [SIGN_KIND, new RegExp(String.raw`(?:#|\bno\. ?(?=\d)|\b(?:qty|quantity|count|total|dispense|disp|number)\b\.?(?: requested| needed)?(?: of)?) ?[:=#]? ?(${NUMBER_PATTERN})`, "i")];
const WEIGHTS = "(?:gms?|g|grams?|ml|cc)";
/** `three tubes`, `three 100 g tubes`; the figure before a weight counts no tubes. */
const DRUG_COUNT: CountPattern = [UNIT_KIND, new RegExp(String.raw`(${RANGE_PATTERN}) ?-?(?:(?:[x×] )?\d{1,4} ?-?${WEIGHTS} )?(?!${WEIGHTS} )(?:[a-z]+ ){0,2}(?:${UNITS})(?![a-z])`, "iy")];
const SERVICE_COUNT: CountPattern = [UNIT_KIND, new RegExp(String.raw`(${RANGE_PATTERN}) ?-?(?:[a-z&/-]+ ){0,5}?(?:${UNITS})(?![a-z])`, "iy")];
const PACKAGE = "(?:bottles?|boxes|box|packs?|packets?|packages?|cartons?|vials?|containers?|cards?)";
const NO_UNIT = String.raw`(?![\d.,/]*\d| ?-?(?:mg|mcg|gm?s?|grams?|ml|cc|%|ounces?|oz|units?|doses?|days?|weeks?|months?|hours?)(?![a-z]))`;
/** `3 bottles of 30`, `3 boxes (30 each)`, `30 capsules x 3 bottles`: packages and what each holds. */
const PACKED: CountPattern = [UNIT_KIND, new RegExp(String.raw`(${NUMBER_PATTERN}) (?:${PACKAGE} ?(?:of|x|×|times|with|containing|holding|at|@|\()|(?:(?:${MEDICATION_UNITS}),? ?)(?:x|×|times|in)) ?(${NUMBER_PATTERN})${NO_UNIT}(?! ?(?:refills?|times))`, "iy")];
/** `box of 30`, of which nothing says that there are more. */
const BOX_OF: CountPattern = [UNIT_KIND, new RegExp(String.raw`\b(?:box|bottle|pack|package|carton) of (\d{1,4})${NO_UNIT}`, "i")];
const FORM_COUNT: CountPattern = [UNIT_KIND, new RegExp(String.raw`\b(?:${MEDICATION_UNITS})[:,]? (\d{1,4})(?![\d.,/]\d|\d| ?(?:mg|g|gm|ml|%|times|x|weeks?|days?|months?|hours?))`, "i")];
const TIMES: CountPattern = [TIMES_KIND, new RegExp(String.raw`(?:(?<![A-Za-z0-9])[x×]|\btimes) ?(${NUMBER_PATTERN})(?![ -]?(?:${PERIOD}|years?|hours?|hrs?|refills?|views?|levels?|tesla|mg|per |a (?:day|week|month)))`, "i")];
const EVERY_TIMES = new RegExp(TIMES[1].source, "gi");
const PRODUCT = new RegExp(String.raw`(${RANGE_PATTERN}) ?(?:x|×|times) ?(${NUMBER_PATTERN}(?: ?(?:-|–|to) ?${NUMBER_PATTERN})?)(?! ?(?:day|month|hour))`, "iy");
/** What stands in every product, whatever of the text around it is no count. */
const MULTIPLIED = new RegExp(String.raw`(?:x|×|times) ?(?:\d|a hundred|${NUMBER_WORDS.join("|")})`, "i");
const PREFIX = String.raw`(?:retrospective|prospective|request|requests|for|of|associated surgical services?|purchase|rental|trial|additional|initial|continued?|continuation|post-?op(?:erative)?|pre-?op(?:erative)?|the|dme|up to|and|a series|series)`;
/** `the two remaining refills` */
const OTHER_REFILLS = "(?:(?:additional|remaining|further|more|other|requested) )?";
const LEADING: CountPattern = [NUMBER_KIND, new RegExp(String.raw`^\W*(?:${PREFIX}[ :,(-]+){0,6}(${NUMBER_PATTERN})[ -](?!(?:months?|days?|weeks?|wks?|hours?|hrs?|minutes?|min|years?|levels?|views?|channels?|hydroxy|oh|phases?|prescriptions?|points?|panels?|wheels?|wheeled|leads?|times?|parts?|stages?|ways?|vessels?|in|or|to|and|x(?!-?ray)|tesla|mg|mcg|gm?|ml|cc|units of|${OTHER_REFILLS}refills?|percent|of)\b)(?=[a-z])`, "i")];
/** `thirty in number`, `one hundred and twenty of them`, `total of 98` behind what is counted. */
const SO_MANY: CountPattern = [KINDS.kind("them these those number all total"), new RegExp(String.raw`(${NUMBER_PATTERN}) (?:of (?:them|these|those)|in (?:number|all|total))(?=$|[,;.)])`, "i")];
/** Not the volume that a strength is of (`7.5 mg per 15 ml`). */
const WEIGHT: CountPattern = [WEIGHT_KIND, /(?<![\d.])(?<!\bper )(\d{1,4}(?:\.\d+)?) ?-?(?:g|gm|gms|grams?|ml|cc)(?![a-z])/i];
/** `injections (series of 3)`. */
const SERIES: CountPattern = [UNIT_KIND, new RegExp(String.raw`\bseries of (${NUMBER_PATTERN})`, "i")];
/** `series of three each (6 injections)`, `six injections in all`: what several of them come to. */
const OF_ALL_SERIES: CountPattern = [UNIT_KIND, new RegExp(String.raw`(${NUMBER_PATTERN}) injections(?=\)| (?:altogether|in all|in total|total)\b)`, "i")];
/** `intramuscular injection, one`. */
const WORD_LAST: CountPattern = [NUMBER_KIND, /[a-z]{3}, (one|two|three|four|five|six)$/i];
/** `physical examination, 16`. */
const AMOUNT_LAST: CountPattern = [KINDS.figure, /[a-z]{3}, (\d{1,2})$/i];
const AMOUNT_END = new RegExp(String.raw`^\W*(?:(?:tablets?|tabs?|capsules?|caps|pills?|patch(?:es)?)\W+)?(?:(?:tid|bid|qid|qd|qhs|daily|nightly|prn), )?(${NUMBER_PATTERN})(?=\W*$|\W*(?:with|refills?|tablets?|capsules?)\b)`, "i");

const REFILLS = new RegExp(String.raw`(?:\b(?:refills?|rf):? ?(?:x|of|#)? ?(?<after>\d{1,2})(?![\d/])|(?<before>${NUMBER_PATTERN}|\bno) ${OTHER_REFILLS}refills?\b)`, "i");
const UNSPECIFIED = /\b(?:unknown|unspecified|undisclosed|unstated|not specified|not stated|not indicated)\b/i;
/** A quantity as a time: `one month supply`, `30-day supply`, `day supply: 30`, `supply of 30 days`. */
const SUPPLY = /\b(?:day|week|month)s?'?[ -]?suppl(?:y|ies)\b|\bsupply (?:of|for) (?:\d{1,3}|one|two|three|a)[ -]?(?:day|week|month)s?\b/i;

/** A date in figures; never the amounts of a combination (`320.5-30-16mg`). */
export const DATE = /(?<![\d.])\d{1,2}[/-]\d{1,2}[/-](?:\d{4}|\d{2})(?![\d.]| ?m)/g;

/** `#10 (2 boxes)`, `#120 x 2`: a count, and how often it is given. */
const REPEATED_COUNT = new RegExp(String.raw`# ?(\d{1,4}),? ?\(?(?:(\d{1,2}) ?${PACKAGE}|[x×] ?(\d{1,2})(?![\d.,/]| ?(?:mg|refills?|days?|weeks?|months?)))`, "i");
const FILLED = "(?:tubes?|bottles?|jars?|vials?|containers?)";
/** `three 100 g tubes`, `three tubes of 100 g`, `100 g tube, #3`: how many, and what each holds. */
const FILLED_PACKAGES = [
  new RegExp(String.raw`(?<![\d.])(?<count>${NUMBER_PATTERN}) (?:[x×] )?(?<each>\d{1,4}) ?-?${WEIGHTS} ${FILLED}(?![a-z])`, "i"),
  new RegExp(String.raw`(?<![\d.])(?<count>${NUMBER_PATTERN}) ${FILLED},? ?(?:of|x|at|\() ?(?<each>\d{1,4}) ?-?${WEIGHTS}(?![a-z])`, "i"),
  new RegExp(String.raw`(?<![\d.])(?<each>\d{1,4}) ?-?${WEIGHTS} ${FILLED},? ?(?:[x×#]|times) ?(?<count>${NUMBER_PATTERN})(?![\w.,/])`, "i"),
];
/** A total that may be of more than what is requested (`six more, for a total of 18`). */
const OF_ALL = /\b(?:additional|more|further|another|extension|continued?|continuation)\b/i;
/** How a drug is taken, behind the number of what is taken at a time. */
const DIRECTION = String.raw`[ -]?(?:tablets?|tabs?|capsules?|caps?|pills?|patch(?:es)?|sprays?|puffs?)?,? ?(?:p\.o\.?|(?:by mouth|po|orally|daily|per day|a day|each (?:day|morning|evening|night)|in the (?:morning|evening)|every|q ?\d|q[dhi]|qhs|b\.?i\.?d|t\.?i\.?d|q\.?i\.?d|once|twice|(?:up to )?${NUMBER_PATTERN} times|at bedtime|at night|nightly|prn|as needed|\d{1,2} hours? (?:on|per day|a day))\b)`;
const DIRECTION_KIND = KINDS.kind("mouth po orally p daily day morning evening every q qd qh qi qhs b bi bid t ti tid qid once twice times bedtime at night nightly prn needed hour hours");

/** What no count is read from: dates, measures of time, shapes and views, directions; each behind the kind of words without which it is not there. */
const NO_COUNTS: readonly CountPattern[] = [
  [KINDS.figure, DATE],
  [KINDS.kind("dos date"), /\b(?:dos|date of service)\b:? ?\S{0,12}/gi],
  [KINDS.kind("beyond excess exceeding more over above"), new RegExp(String.raw`\b(?:beyond|in excess of|exceeding|more than|over|above) (?:the )?#? ?${NUMBER_PATTERN}`, "gi")],
  [KINDS.figure, /\b(?:CPT|HCPCS)(?: codes?)?:? [A-Z]?\d{4,5}(?: ?[x×] ?\d{1,2}(?: ?units?)?)?|(?<![\w#.$/-])[A-Z]?\d{5} ?[x×] ?\d{1,2}(?: ?units?)?\b/gi],
  [KINDS.kind("tesla"), /\d(?:\.\d)? ?-?tesla/gi],
  [KINDS.kind("in"), /\b(?:\d|three|two) ?-?in ?-?(?:1|one)\b/gi],
  [KINDS.kind("view views levels phase wheels lead leads panel point stage part vessel year years"), new RegExp(String.raw`${RANGE_PATTERN} ?-?(?:views?|levels?|phases?|wheels?|leads?|panels?|point|stage|part|vessels?|years?)\b`, "iy")],
  [DIRECTION_KIND, new RegExp(String.raw`(?<![#\d])${RANGE_PATTERN}(?:[ -](?:(?:and )?(?:an? |one[ -])?half|1/2)| ?½)?${DIRECTION}`, "iy")],
  [DIRECTION_KIND, new RegExp(String.raw`(?<!#)\ban?${DIRECTION}`, "gi")],
  [KINDS.kind("every"), /\bevery \d{1,2}(?:-\d{1,2})? ?(?:hours|hrs|h|days)\b/gi],
  [KINDS.kind("tooth teeth"), /\b(?:tooth|teeth)(?: (?:numbers?|nos?\.?))?(?:[ ,&/]{1,2}(?:and )?#? ?\d{1,2}(?!\d)){1,32}/gi],
  [KINDS.kind("site sites"), /\bsites? (?:nos?\. ?)?#? ?\d{1,2}(?!\d| (?:visits|sessions|treatments|injections)\b)/gi],
  [KINDS.kind("st nd rd th"), /\b\d{1,2}(?:st|nd|rd|th)\b/gi],
  [KINDS.kind("supply"), /\bday supply:? ?\d+/gi],
  [KINDS.kind("with"), new RegExp(String.raw`\bwith ${NUMBER_PATTERN} (?:additional )?(?:boxes|sets|pads|electrodes|batteries|leads|pairs)\b`, "gi")],
  [KINDS.kind("hour hours hr hrs minutes min mins day days weeks week wk wks month years year"), new RegExp(String.raw`${RANGE_PATTERN}[ -]?(?:hours?|hrs?|minutes?|mins?|days?|weeks?|wks?|months?|years?)\b`, "iy")],
];
/** Stands for what is blanked out; neither a blank nor part of a word. */
const FILLER = "\u00a4";

/** The counts of a treatment; null where there is none. `kinds` are those of its words, or more. */
export function countsIn(text: string, kind: CountedKind, afterStrength: number | null, kinds = kindsOf(text)): Counts {
  if (!(kinds & NUMBER_KIND)) return { quantity: null, schedule: null, others: [] };
  const schedules = kind === "medication" || !(kinds & SCHEDULE_KIND) ? [] : schedulesIn(text, kinds);
  const products = kind === "therapy" && kinds & TIMES_KIND ? productsIn(text, kinds) : [];
  const plain = masked(maskedSpans(text, [...schedules, ...products, ...refillSpans(text, kinds)]), kinds);
  const scheduled = scheduledIn(text, schedules) ?? products[0] ?? null;
  const total = totalIn(plain, kind, kinds);
  const quantity = (isOfAll(text, total, scheduled) ? null : total) ?? scheduled ?? lesserCountIn(plain, kind, kinds, afterStrength);
  return {
    quantity,
    schedule: schedules.length > 1 ? null : scheduled,
    others: kind === "medication" ? repeatedIn(plain, kinds) : partsOf(text, quantity, [...schedules, ...products], plain, kinds),
  };
}

/** Whether a stated total is that of all courses, not of the one that the schedule gives and the words call a further one. */
function isOfAll(text: string, total: CountMatch | null, scheduled: CountMatch | null): boolean {
  return total !== null && scheduled !== null && total.value > scheduled.value && OF_ALL.test(text) && /^total/i.test(text.slice(total.start, total.end));
}

/** What a count of a drug comes to where it is given several times, and what its packages hold together. */
function repeatedIn(plain: string, kinds: number): readonly number[] {
  const match = REPEATED_COUNT.exec(plain);
  if (match !== null) return [Number(match[1]) * Number(match[2] ?? match[3])];
  if (!(kinds & WEIGHT_KIND && kinds & UNIT_KIND)) return [];
  return gathered(FILLED_PACKAGES, (pattern) => {
    const packages = pattern.exec(plain)?.groups;
    return packages ? [numberOf(packages["count"]!) * Number(packages["each"])] : [];
  });
}

/** What the parts of a treatment count where there are several, and what they come to; `24 units` may be those of its one schedule. */
function partsOf(text: string, quantity: CountMatch | null, scheduled: readonly CountMatch[], plain: string, kinds: number): readonly number[] {
  const parts = scheduled.filter(({ value }) => !Number.isNaN(value)).map(({ value }) => value);
  if (quantity !== null && parts.length === 1 && /units?$/i.test(text.slice(quantity.start, quantity.end))) return parts;
  const all = [...parts, ...(kinds & TIMES_KIND ? timesIn(plain) : [])];
  return all.length < 2 ? [] : [...new Set([...all, all.reduce((sum, value) => sum + value)])];
}

function timesIn(plain: string): readonly number[] {
  return matchesIn(plain, EVERY_TIMES).map((match) => numberOf(match[1]!));
}

/** A count that says itself what it counts. */
function totalIn(plain: string, kind: CountedKind, kinds: number): CountMatch | null {
  const medication = kind === "medication";
  return found(plain, SIGN, kinds) ?? seriesIn(plain, kinds) ?? (medication ? packedIn(plain, kinds) ?? found(plain, BOX_OF, kinds) : null) ?? (medication ? dosesIn(plain, kinds) : counted(plain, SERVICE_COUNT, kinds)) ?? found(plain, SO_MANY, kinds) ?? (medication ? found(plain, FORM_COUNT, kinds) : inBrackets(plain));
}

function seriesIn(plain: string, kinds: number): CountMatch | null {
  const series = found(plain, SERIES, kinds);
  return series && (found(plain, OF_ALL_SERIES, kinds) ?? series);
}

/** What several packages hold together; null where the text does not say what each holds. */
function packedIn(plain: string, kinds: number): CountMatch | null {
  const [needed, pattern] = PACKED;
  const [match] = kinds & needed ? matchesAtNumbers(plain, pattern, kinds) : [];
  return match === undefined ? null : { value: numberOf(match[1]!) * numberOf(match[2]!), start: match.index, end: match.index + match[0].length };
}

const CONTAINER = /(?:bottles?|box|boxes|packs?|packets?|containers?)$/i;
const IN_EACH = /^,? ?(?:in |per )?(?:each|apiece|bottle|box)\b/i;

/** How many of a drug there are: of containers and what is said to be in them, what they hold together. */
function dosesIn(plain: string, kinds: number): CountMatch | null {
  const [needed, pattern] = DRUG_COUNT;
  const [first, ...others] = kinds & needed ? matchesAtNumbers(plain, pattern, kinds) : [];
  if (first === undefined) return null;
  const told = CONTAINER.test(first[0]) ? others.filter((other) => !CONTAINER.test(other[0])) : [];
  const total = told.find((other) => !IN_EACH.test(plain.slice(other.index + other[0].length)));
  const { index, 0: words, 1: count } = total ?? first;
  return { value: numberOf(count!) * (total === undefined && told.length > 0 ? numberOf(told[0]![1]!) : 1), start: index, end: index + words.length };
}

/** A number that may be a count where nothing else is; of a drug its weight or volume. */
function lesserCountIn(plain: string, kind: CountedKind, kinds: number, afterStrength: number | null): CountMatch | null {
  const count = found(plain, TIMES, kinds) ?? found(plain, LEADING, kinds) ?? found(plain, WORD_LAST, kinds);
  if (count === null && kind !== "medication") return found(plain, AMOUNT_LAST, kinds);
  return count ?? (kind === "medication" ? behindStrength(plain, afterStrength) ?? found(plain, WEIGHT, kinds, Number) : null);
}

/** The number of refills; 0 for none; null when the text does not say. */
export function refillsIn(text: string, kinds = kindsOf(text)): CountMatch | null {
  const match = kinds & REFILL_KIND ? REFILLS.exec(text) : null;
  if (match === null) return null;
  const words = match.groups!["after"] ?? match.groups!["before"]!;
  return { value: /^no$/i.test(words) ? 0 : numberOf(words), start: match.index, end: match.index + match[0].length };
}

/** Whether a text says that something of the treatment is unknown or unspecified. */
export function saysUnspecified(text: string, kinds = kindsOf(text)): boolean {
  return (kinds & UNSPECIFIED_KIND) !== 0 && UNSPECIFIED.test(text);
}

/** Whether a text states the quantity of a medication as the time for which it is supplied. */
export function saysSupply(text: string, kinds = kindsOf(text)): boolean {
  return (kinds & SUPPLY_KIND) !== 0 && SUPPLY.test(text);
}

/** The text with ranges blanked out, of the same length. */
export function maskedSpans(text: string, ranges: readonly Range[]): string {
  return blanked(text, ranges, FILLER);
}

/** The text with everything blanked out that is figures but no count: dates, directions, durations. */
function masked(text: string, kinds: number): string {
  return NO_COUNTS.reduce((plain, [kind, pattern]) => (kinds & kind ? withoutMatches(plain, pattern, kinds) : plain), text);
}

function withoutMatches(text: string, pattern: RegExp, kinds: number): string {
  const matches = pattern.sticky ? matchesAtNumbers(text, pattern, kinds) : matchesIn(text, pattern);
  return maskedSpans(text, matches.map((match) => ({ start: match.index, end: match.index + match[0].length })));
}

function refillSpans(text: string, kinds: number): readonly CountMatch[] {
  const refills = refillsIn(text, kinds);
  return refills === null ? [] : [refills];
}

/** Frequencies, with their duration where there is one; without it their count is not a number. */
function schedulesIn(text: string, kinds: number): readonly CountMatch[] {
  return matchesAtNumbers(text, SCHEDULE, kinds).map((match) => {
    const [words, often, each, long, period] = match;
    const value = often !== undefined && long !== undefined && fitting(each!, period) ? numberOf(often) * numberOf(long) : Number.NaN;
    return { value, start: match.index, end: match.index + words.length };
  });
}

/** Whether a duration counts the same periods as its frequency; a duration without unit does (`twice a week times six`). */
function fitting(each: string, period: string | undefined): boolean {
  if (period === undefined) return true;
  const letter = /^d/i.test(each) ? "d" : each[0]!.toLowerCase();
  return period[0]!.toLowerCase() === letter;
}

/** Hours a day for days a week have no one count. */
function scheduledIn(text: string, schedules: readonly CountMatch[]): CountMatch | null {
  return HOURS.test(text) ? null : (schedules.find(({ value }) => !Number.isNaN(value)) ?? null);
}

function productsIn(text: string, kinds: number): readonly CountMatch[] {
  if (!MULTIPLIED.test(text)) return [];
  const matches = matchesAtNumbers(masked(text, kinds).replace(/(?<![a-z])[a-z]+-ray/gi, (word) => FILLER.repeat(word.length)), PRODUCT, kinds);
  return matches.map((match) => ({ value: numberOf(match[1]!) * numberOf(match[2]!), start: match.index, end: match.index + match[0].length }));
}

function counted(text: string, [needed, pattern]: CountPattern, kinds: number): CountMatch | null {
  const [match] = kinds & needed ? matchesAtNumbers(text, pattern, kinds) : [];
  return match === undefined ? null : { value: numberOf(match[1]!), start: match.index, end: match.index + match[0].length };
}

/** A lone number in brackets is a total: `two times four visits (8)`; behind a number word it belongs to that (`one (1)`). */
function inBrackets(text: string): CountMatch | null {
  const match = /\((?:total(?: of)? )?(\d{1,3})\)(?!\w)/i.exec(text);
  return match === null || endsInNumber(text.slice(0, match.index)) ? null : { value: Number(match[1]), start: match.index, end: match.index + match[0].length };
}

function endsInNumber(text: string): boolean {
  const words = text.trimEnd().slice(-20);
  return !Number.isNaN(numberOf(words.slice(startOfRun(words, words.length, /[a-z-]/i))));
}

function behindStrength(text: string, from: number | null): CountMatch | null {
  const match = from === null ? null : AMOUNT_END.exec(text.slice(from));
  if (match === null) return null;
  const end = from! + match[0].length;
  return { value: numberOf(match[1]!), start: end - match[1]!.length, end };
}

function found(text: string, [needed, pattern]: CountPattern, kinds: number, valueOf = numberOf): CountMatch | null {
  const match = kinds & needed ? pattern.exec(text) : null;
  if (match === null) return null;
  const start = match.index + match[0].lastIndexOf(match[1]!);
  return { value: valueOf(match[1]!), start: Math.min(start, signStart(match)), end: start + match[1]!.length };
}

/** `#60` and `Qty: 60` are found with their sign. */
function signStart(match: RegExpExecArray): number {
  return /^[#qdtcnx×]/i.test(match[0]) ? match.index : Number.MAX_SAFE_INTEGER;
}
