import { analyze } from "../../src/analysis";
import { DRUGS, type Drug } from "../../src/knowledge/drugs";
import { inMilligrams } from "../../src/letter/strength";
import type { Letter, Strength } from "../../src/letter/model";
import type { Span } from "../../src/text/span";

/** A letter rewritten as somebody else might have written the same, or another case of the same shape. `\n` is the line end. */
export type Rewriting = (text: string) => string;

/** Words put in place of a span. */
interface Replacement extends Span {
  readonly words: string;
}

/** The text with spans replaced, none overlapping. */
export function replaced(text: string, replacements: readonly Replacement[]): string {
  let at = 0;
  const pieces = [...replacements].sort((one, other) => one.start - other.start).map(({ start, end, words }) => {
    const piece = text.slice(at, start) + words;
    at = end;
    return piece;
  });
  return pieces.join("") + text.slice(at);
}

/** The letters in a text. */
export function lettersIn(text: string): readonly Letter[] {
  return analyze(text, { rules: [] }).letters.map(({ letter }) => letter);
}

/** A strength as worded, its first figure halved: the smaller amount is of the same unit, and never more than is made. */
export function halved(words: string): string {
  return words.replace(/[\d.]+/, (figure) => String(Number(figure) / 2));
}

/** Shorter lines were not wrapped, but end by themselves. */
const SHORTEST_WRAPPED = 60;

/** The prose from the case summary on, its lines joined and wrapped anew at a width; page footers, headings and double spacing stay. Double-spaced lines are only wrapped. */
export function wrapped(width: number): Rewriting {
  return (text) => {
    const from = text.search(/CLINICAL CASE\s+SUMMARY|CASE SUMMARY:/);
    const isDoubled = /\n\n[^\n]+\n\n[^\n]+\n\n/.test(text.slice(0, 600));
    const lines = text.slice(from).split("\n");
    return text.slice(0, from) + (isDoubled ? lines : joined(lines)).map((line) => (isFooter(line) ? line : brokenAt(line, width, isDoubled ? " \n\n" : "\n"))).join("\n");
  };
}

/** Lines with those behind them that go on with them. A line that ends with a hyphen is left alone: what it joins is the reader's to say. */
function joined(lines: readonly string[]): readonly string[] {
  const result: string[] = [];
  let goesOn = false;
  for (const line of lines) {
    const continues = goesOn && line.trim() !== "" && !isFooter(line) && !/^\s|^\f/.test(line);
    if (continues) result.push(`${result.pop()!} ${line}`);
    else result.push(line);
    goesOn = line.length >= SHORTEST_WRAPPED && !isFooter(line) && !/-$|^[A-Z ,]+$/.test(line);
  }
  return result;
}

function isFooter(line: string): boolean {
  return /^\f?Final Determination Letter/.test(line);
}

function brokenAt(line: string, width: number, lineEnd: string): string {
  const words = line.split(/ (?=\S)/);
  let length = 0;
  return words.reduce((before, word) => {
    const breaks = before.trim() !== "" && length + word.length > width;
    length = breaks ? word.length : length + word.length + 1;
    return before === "" ? word : `${before}${breaks ? lineEnd : " "}${word}`;
  }, "");
}

const GENERIC: Readonly<Record<string, string>> = {
  Norco: "hydrocodone/acetaminophen", Neurontin: "gabapentin", Prilosec: "omeprazole", Lidoderm: "lidocaine", Relafen: "nabumetone", Lunesta: "eszopiclone",
  Restoril: "temazepam", Protonix: "pantoprazole", Nucynta: "tapentadol", Zanaflex: "tizanidine", Flexeril: "cyclobenzaprine", Ultram: "tramadol",
};

/** Generic names in the case summary. */
export const withGenericNames: Rewriting = (text) => {
  const start = text.search(/CASE\s+SUMMARY/);
  const end = start + text.slice(start).search(/\bIMR (?:ISSUES|DECISION)|DOCUMENTS REVIEWED|INDEPENDENT MEDICAL REVIEW DECISION/);
  if (end <= start) return text;
  const brands = new RegExp(`\\b(?:${Object.keys(GENERIC).join("|")})\\b`, "g");
  return text.slice(0, start) + text.slice(start, end).replace(brands, (brand) => GENERIC[brand]!) + text.slice(end);
};

/** Every date of the letter a year earlier; the text as it is where one is the last day of a leap year's February. */
export const aYearEarlier: Rewriting = (text) => {
  const dates = lettersIn(text).flatMap(({ dates: mentions }) => mentions);
  if (dates.some(({ value }) => value?.endsWith("-02-29"))) return text;
  return replaced(text, dates.flatMap(({ span }) => {
    const words = text.slice(span.start, span.end);
    const year = /(?:19|20)\d\d|\d\d(?=\D*$)/.exec(words);
    if (year === null) return [];
    const start = span.start + year.index;
    return [{ start, end: start + year[0].length, words: String(Number(year[0]) - 1).padStart(2, "0") }];
  }));
};

/** A page's end with footer and form feed behind every twentieth line of the prose. */
export const withPageEnds: Rewriting = (text) => {
  const from = text.search(/CLINICAL CASE\s+SUMMARY|CASE SUMMARY:/);
  const lines = text.slice(from).split("\n");
  return text.slice(0, from) + lines.map((line, at) => (at % 20 === 19 ? `${line}\n\nFinal Determination Letter for IMR Case Number CM14-0012345 ${at}\n\f` : line)).join("\n");
};

/**
 * One drug of the letter by another name throughout: that of a drug of the same class and topics in which all its strengths are made. The text as it is where there is none.
 */
export const withAnotherDrug: Rewriting = (text) => {
  const statements = lettersIn(text).flatMap(({ drugs }) => drugs);
  for (const { drug } of statements) {
    const own = statements.filter((one) => one.drug.ingredients.join() === drug.ingredients.join());
    const strengths = own.flatMap(({ strength }) => strength?.value ?? []);
    const other = DRUGS.find((one) => isLike(one, drug) && strengths.every((strength) => isMadeIn(one, strength)) && !statements.some((statement) => statement.drug.ingredients.some((name) => one.ingredients.includes(name))));
    if (other) return replaced(text, own.map(({ span }) => ({ ...span, words: other.name })));
  }
  return text;
};

function isLike(one: Drug, other: Drug): boolean {
  return one.drugClass === other.drugClass && one.topics.join() === other.topics.join() && one.ingredients.length === other.ingredients.length && one.products.length > 0 && /^[a-z]+(?:\/[a-z]+)?$/.test(one.name);
}

function isMadeIn({ products }: Drug, strength: Strength): boolean {
  return products.some(({ unit, amounts }) => amounts.some((made) => made.length === strength.parts.length && made.every((amount, at) => {
    const part = inMilligrams(strength.parts[at]!);
    return part.amount === amount && (part.unit === "" || part.unit === unit);
  })));
}

/** The strength of one item's drug halved wherever it stands. */
export function withHalfTheStrength(letter: Letter, index: number): Rewriting {
  return (text) => {
    const { ingredients } = letter.items[index]!.treatment;
    const own = letter.drugs.filter(({ drug, strength }) => strength !== null && drug.ingredients.join() === ingredients.join());
    return replaced(text, own.map(({ strength }) => ({ ...strength!.span, words: halved(text.slice(strength!.span.start, strength!.span.end)) })));
  };
}
