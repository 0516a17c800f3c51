import { matchesAtFigures } from "../text/figures";
import { matchesIn } from "../text/matches";
import type { Strength, StrengthPart } from "./model";
import { NUMBER_IN_WORDS, SMALL_NUMBER, numberOf } from "./numbers";

/** A strength found in a text: `[start, end)` in that text. */
export interface StrengthMatch {
  readonly strength: Strength;
  readonly start: number;
  readonly end: number;
}

const NUMBER = String.raw`(?:\d{1,5}(?:,\d{3})?(?:\.\d{1,6})?|\.\d{1,6})`;
const UNIT = String.raw`(?:mg|mcg|µg|μg|ug|g|gm|gms|gram|grams|milligrams?|micrograms?|units?|iu|meq|%|percent)(?![a-z])(?: ?/ ?\d{0,3} ?(?:hr|hour|h|ml|cc|actuation|spray|dose|day)(?![a-z]))?`;
const PART = `${NUMBER}(?: ?-?${UNIT})?`;
const JOINT = String.raw` ?[/-] ?`;
const BEFORE = String.raw`(?<![\d.#$/-])(?<!qty:? )(?<!# )`;
/** One amount with its unit, or amounts of a combination with or without one. */
const STRENGTH = new RegExp(`${BEFORE}${PART}(?:${JOINT}${PART}){0,4}(?![\\d.]\\d|\\d|[a-z])`, "iy");
const AMOUNT = new RegExp(`(${NUMBER})(?: ?-?(${UNIT}))?`, "gi");

/** The strengths in a text, in order, each with its parts; dates, counts and lone numbers are none. */
export function strengthsIn(text: string): readonly StrengthMatch[] {
  const found: StrengthMatch[] = [];
  for (const match of matchesAtFigures(text, STRENGTH, pointBefore)) {
    const words = match[0].trimEnd();
    const parts = partsOf(words);
    if (!isStrength(words, parts)) continue;
    found.push({ strength: { text: words, parts }, start: match.index, end: match.index + words.length });
  }
  return text.includes("gram") ? [...found, ...strengthsInWords(text)].sort((one, other) => one.start - other.start) : found;
}

/** `the fifteen-milligram tablet` */
const IN_WORDS = new RegExp(String.raw`\b((?:${SMALL_NUMBER}|a)[ -]hundred(?:[ -](?:and[ -])?${NUMBER_IN_WORDS})?|${NUMBER_IN_WORDS})[ -](milligram|microgram)s?\b`, "gi");

/** Strengths whose amount is a word, as figures. */
function strengthsInWords(text: string): readonly StrengthMatch[] {
  return matchesIn(text, IN_WORDS).map(({ index, 0: words, 1: number, 2: unit }) => {
    const part = { amount: numberOf(number!.replaceAll("-", " ")), unit: unitOf(unit!) };
    return { strength: { text: `${part.amount} ${part.unit}`, parts: [part] }, start: index, end: index + words.length };
  });
}

function pointBefore(text: string, figures: number): number {
  return text[figures - 1] === "." ? figures - 1 : figures;
}

/**
 * Whether two strengths are the same as quantities: `0.5 g` is `500 mg`; a part without unit is any unit's. The parts of a combination may stand in any
 * order, and those that one of the two does not state (`10 mg` for `10/325 mg`) are not compared.
 */
export function sameStrength(one: Strength, other: Strength): boolean {
  const [fewer, more] = one.parts.length <= other.parts.length ? [one.parts, other.parts] : [other.parts, one.parts];
  const left = [...more];
  return fewer.every((part) => {
    const at = left.findIndex((candidate) => samePart(part, candidate));
    if (at >= 0) left.splice(at, 1);
    return at >= 0;
  });
}

/** A strength as worded, with the milligrams that letters leave out of combinations (`10/325`). */
export function withUnit({ text, parts }: Strength): string {
  return parts.every(({ unit }) => unit === "") ? `${text} mg` : text;
}

/** Whether two strengths cannot both be right: they differ, and in units that can be compared (`5%` and `700 mg` may be one patch). */
export function strengthsConflict(one: Strength, other: Strength): boolean {
  return !sameStrength(one, other) && one.parts.every((part) => other.parts.some((candidate) => areComparable(part, candidate)));
}

/** What an amount is in milligrams; what it is per stays (`mg/hr`), other units (`%`, `units`) too. */
export function inMilligrams(part: StrengthPart): StrengthPart {
  const [unit = "", per] = part.unit.split("/");
  const factor = { g: 1000, mcg: 0.001 }[unit];
  if (factor === undefined) return part;
  return { amount: part.amount * factor, unit: per === undefined ? "mg" : `mg/${per}` };
}

function areComparable(one: StrengthPart, other: StrengthPart): boolean {
  if (one.unit === "" || other.unit === "") return one.unit !== "%" && other.unit !== "%";
  return rateless(inMilligrams(one).unit) === rateless(inMilligrams(other).unit);
}

function samePart(one: StrengthPart, other: StrengthPart): boolean {
  if (!areComparable(one, other)) return false;
  return one.unit === "" || other.unit === "" ? close(one.amount, other.amount) : close(inMilligrams(one).amount, inMilligrams(other).amount);
}

/** A patch is worded by its rate or without it (`25 mcg/hr`, `25 mcg`). */
function rateless(unit: string): string {
  return unit.replace(/\/hr$/, "");
}

function close(one: number, other: number): boolean {
  return Math.abs(one - other) <= 1e-9 * Math.max(Math.abs(one), Math.abs(other));
}

/** A unit that stands behind the last part only (`10/325 mg`) is every part's. */
function partsOf(words: string): readonly StrengthPart[] {
  const parts = matchesIn(words, AMOUNT).map((match) => ({ amount: Number(match[1]!.replace(",", "")), unit: unitOf(match[2] ?? "") }));
  const last = parts[parts.length - 1]?.unit ?? "";
  return parts.map((part) => ({ ...part, unit: part.unit === "" ? last : part.unit }));
}

function unitOf(words: string): string {
  const [amount = "", per] = words.toLowerCase().replace(/\s/g, "").split("/");
  const unit = UNITS[amount] ?? amount;
  if (per === undefined) return unit;
  const measure = per.replace(/^1(?=\D)/, "");
  return `${unit}/${PER[measure] ?? measure}`;
}

const UNITS: Readonly<Record<string, string>> = {
  gm: "g", gms: "g", gram: "g", grams: "g", milligram: "mg", milligrams: "mg", microgram: "mcg", micrograms: "mcg", "µg": "mcg", "μg": "mcg", ug: "mcg", percent: "%", unit: "units", iu: "units",
};
const PER: Readonly<Record<string, string>> = { hour: "hr", h: "hr", cc: "ml" };

/** What is combined with an opioid, in mg: by a hyphen and without unit anything else is a range or pages. */
const USUAL_SECOND = new Set([200, 300, 325, 500, 650, 660, 750]);

/** Without a unit only the amounts of a combination (`10/325`, `7.5-325`) are a strength, never a date or a range. */
function isStrength(words: string, parts: readonly StrengthPart[]): boolean {
  if (parts.some((part) => part.unit !== "")) return true;
  const [first, second] = parts;
  if (first === undefined || second === undefined || parts.length > 3) return false;
  if (!words.includes("/")) return USUAL_SECOND.has(second.amount) && first.amount < 100;
  return ((second.amount >= 100 && first.amount < second.amount) || first.amount >= 300 || !Number.isInteger(first.amount) || !Number.isInteger(second.amount));
}
