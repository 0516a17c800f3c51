import { findBodyRegions, findSides } from "../knowledge/body";
import { DRUGS, findDrugs, type Drug, type DrugMatch } from "../knowledge/drugs";
import { findMisspeltDrugs } from "../knowledge/misspelt-drugs";
import { findServices, type ServiceMatch } from "../knowledge/services";
import { gathered } from "../text/gathered";
import { matchesIn } from "../text/matches";
import { inOneLine } from "../text/one-line";
import type { Range } from "../text/range";
import type { Reading } from "../text/reading";
import type { Field } from "../text/span";
import { levelsIn, type LevelMatch } from "./level";
import type { Strength, Treatment } from "./model";
import { SMALL_NUMBER } from "./numbers";
import { totalsOf } from "./totals";
import { countsIn, DATE, maskedSpans, refillsIn, saysSupply, saysUnspecified, type CountedKind, type Counts } from "./quantity";
import { strengthsIn, type StrengthMatch } from "./strength";
import { KINDS, kindsOf } from "./treatment-kinds";

/** Something found in the words of a treatment, at `[start, end)` of them. */
interface Found<Value> {
  readonly value: Value;
  readonly start: number;
  readonly end: number;
}

const UNIT_KIND = KINDS.kind("mg mcg ug g gm gms gram grams milligram milligrams microgram unit units iu meq percent");
const LEVEL_KIND = KINDS.kind("c t l s");
const FORM_KIND = KINDS.kind("tablet tab tabs capsule cap caps patch cream creams ointment gel gels lotion solution suspension liquid spray injection film films pad pads pill pills powder suppository lozenge syrup drops foam foams kit kits compound topical medication base jar tube");

const DOSE_FORM = /\b(tablet|tab|capsule|cap|patch|cream|ointment|gel|lotion|solution|suspension|liquid|spray|injection|film|pad|pill|powder|suppository|lozenge|syrup|drops|foam|kit)(?:e?s)?\b/i;
const FORMS: Readonly<Record<string, string>> = { tab: "tablet", cap: "capsule" };
const UNKNOWN_MEDICATION = /\b(?:tablets?|tabs?|capsules?|caps|pills?|creams?|ointments?|lotions?|suspensions?|compound(?:ed|s)?|topicals?(?! applicators?)|gels?|patch(?:es)?|medications?)\b/i;
const TOPICAL_FORM = /\b(?:cream|ointment|gel|lotion|compound(?:ed)?|topical|base|solution|tube|jar)\b/i;
const WEIGHT = /^[\d.,]+ ?-?(?:g|gm|gms|grams?)$/i;
const DAILY = /^(?: of [a-z]+)? (?:per|a) day\b|^ of [a-z]+ daily\b|^\/day\b/i;
/** So many of one tablet, which has the strength (`50 mg at bedtime (as 25 mg x 2)`). */
const AS_SEVERAL = new RegExp(String.raw`^(?: [a-z.]{2,8}){0,3} \((?:as |= ?)?(?:\d[\d.]* ?mg(?: (?:tablets|tabs|capsules|caps))? ?[x×*] ?\d|(?:\d|${SMALL_NUMBER}) (?:[x×] ?)?\d[\d.]* ?mg\b)`, "i");
const CHANGED_TO = /^(?: #\d+)? (?:(?:was|is|to be|will be) (?:[a-z]+ )?)?(?:increased|decreased|raised|lowered|reduced|titrated|advanced|changed)(?: up)? to \d/i;
const THERAPY_CATEGORIES = new Set(["Rehabilitation", "Therapies", "Psych Services", "Programs", "Home Health", "Evaluation & Management"]);

/**
 * Reads what a stretch of a reading says of one treatment: drug or service, strength, count, refills, side, level, body part.
 * What it does not say is null or empty; a wording that neither table knows is a service with its words as name.
 */
export function readTreatment(reading: Reading, start: number, end: number): Treatment {
  const field = <Value>(found: Found<Value>): Field<Value> => ({ value: found.value, span: reading.spanOf(start + found.start, start + found.end) });
  const facts = reading.made(factsOf, reading.text.slice(start, end));
  return {
    kind: facts.kind,
    span: reading.spanOf(start, end),
    text: facts.text,
    name: field(facts.name),
    drugs: facts.drugs.map(({ drug, name, start: from, end: to }) => ({ drug, name, span: reading.spanOf(start + from, start + to) })),
    ingredients: facts.ingredients,
    service: facts.service && field(facts.service),
    services: facts.services.map(({ kind, start, end }) => field({ value: kind, start, end })),
    strength: facts.strength && field(facts.strength),
    otherStrengths: facts.otherStrengths,
    quantity: facts.quantity && field(facts.quantity),
    otherQuantities: facts.otherQuantities,
    schedule: facts.schedule && { ...facts.schedule.totals, ...field(facts.schedule) },
    quantityUnspecified: facts.quantityUnspecified,
    quantityAsTime: facts.quantityAsTime,
    refills: facts.refills && field(facts.refills),
    doseForm: facts.doseForm && field(facts.doseForm),
    sides: facts.sides.map(field),
    levels: facts.levels.map(({ level, start, end }) => field({ value: level, start, end })),
    bodyParts: facts.bodyParts.map(field),
  };
}

/** The same by the words alone, with places in them. */
function factsOf(text: string) {
  const kinds = kindsOf(text);
  const drugs = drugsIn(text, kinds);
  const services = findServices(text);
  const service = mainService(services);
  const levels = kinds & LEVEL_KIND ? levelsIn(text) : [];
  const strengths = mayHoldStrength(text, kinds) ? treatmentStrengths(text, drugs) : [];
  const medication = isMedication(drugs, service, strengths.length > 0 || (kinds & FORM_KIND) !== 0 && UNKNOWN_MEDICATION.test(text));
  const strength = medication ? joined(strengths, drugs) : null;
  const named = medication ? drugs : [];
  const { quantity, schedule, others } = countsOf(text, kinds, drugs, strengths, levels, medication ? "medication" : countedAs(service));
  return {
    kind: medication ? ("medication" as const) : ("service" as const),
    text: inOneLine(text),
    drugs: named.map(({ drug, start, end }) => ({ drug, name: text.slice(start, end), start, end })),
    ingredients: ingredientsOf(named, strength?.value ?? null),
    name: nameOf(text, named, medication ? null : service),
    service: medication || service === null ? null : { value: service.kind, start: service.start, end: service.end },
    services,
    strength,
    otherStrengths: medication ? changedStrengths(text, strengths, drugs) : [],
    quantity,
    otherQuantities: others,
    schedule: schedule && { ...schedule, totals: totalsOf(text, schedule.value) },
    quantityUnspecified: quantity === null && saysUnspecified(text, kinds),
    quantityAsTime: quantity === null && saysSupply(text, kinds),
    refills: medication ? refillsIn(text, kinds) : null,
    doseForm: medication && kinds & FORM_KIND ? doseFormIn(text) : null,
    sides: findSides(text),
    levels,
    bodyParts: findBodyRegions(text).filter((part) => !services.some((other) => isPartOfName(other, part))),
  };
}

/** The drugs that a text names; where it names none and states a strength, those that it misspells, as in a compound those of whose parts it names others. */
function drugsIn(text: string, kinds: number): readonly DrugMatch[] {
  const drugs = findDrugs(text);
  if (drugs.length > 0) return withMisspeltParts(text, drugs);
  return !mayHoldStrength(text, kinds) || strengthsIn(text).length === 0 ? drugs : findMisspeltDrugs(text);
}

const SHARE_BEHIND = /^(?: HCL)? ?\d{1,2}(?:\.\d+)? ?%/i;

/** The drugs of a compound, those included that are misspelt before their percentage. */
function withMisspeltParts(text: string, drugs: readonly DrugMatch[]): readonly DrugMatch[] {
  if (text.split("%").length - 1 <= drugs.length) return drugs;
  const misspelt = findMisspeltDrugs(text).filter(({ start, end }) => SHARE_BEHIND.test(text.slice(end, end + 20)) && !drugs.some((drug) => drug.start < end && start < drug.end));
  return [...drugs, ...misspelt].sort((one, other) => one.start - other.start);
}

/** Devices that a body part names without being what they are for (`knee scooter`). */
const NAMED_BY_PART = new Set(["scooter", "walker", "crutches-cane", "grab-bars"]);

function isPartOfName({ kind, start, end }: ServiceMatch, part: Range): boolean {
  return NAMED_BY_PART.has(kind) && part.start >= start && part.end <= end;
}

/** A strength has figures, and a unit or what joins the amounts of a combination; or its unit in full behind a number in words. */
function mayHoldStrength(text: string, kinds: number): boolean {
  const hasUnit = (kinds & UNIT_KIND) !== 0;
  return kinds & KINDS.figure ? hasUnit || /[%/-]/.test(text) : hasUnit && text.includes("gram");
}

/** The first service that is more than a generic word; else the first. */
function mainService(services: readonly ServiceMatch[]): ServiceMatch | null {
  return services.find((match) => !match.service.generic) ?? services[0] ?? null;
}

/** Tests of the blood, before which a drug without strength is what is measured (`testosterone, PSA and CBC`). */
const BLOOD_TESTS: ReadonlySet<string> = new Set(["complete-blood-count", "metabolic-panel", "liver-panel", "lipid-panel", "thyroid-test", "prostate-specific-antigen"]);

/** A drug makes a medication, unless a service that is more than `injection` stands before it or is a procedure. */
function isMedication(drugs: readonly DrugMatch[], service: ServiceMatch | null, looksLikeOne: boolean): boolean {
  const [drug] = drugs;
  if (drug !== undefined) return service === null || service.service.generic || (!service.service.procedure && drug.start <= service.start && !isTestOf(service, drug) && (looksLikeOne || !BLOOD_TESTS.has(service.service.kind)));
  return (service === null || service.service.generic) && looksLikeOne;
}

/** Whether the name of a test holds that of the drug (`testosterone level`). */
function isTestOf({ service, start, end }: ServiceMatch, drug: DrugMatch): boolean {
  return service.category === "Diagnostic Testing" && start <= drug.start && end > drug.end;
}

function countedAs(service: ServiceMatch | null): CountedKind {
  return service === null || THERAPY_CATEGORIES.has(service.service.category) ? "therapy" : "service";
}

/** Strengths that are the treatment's: no dates, no weights of creams and packs, no daily doses. */
function treatmentStrengths(text: string, drugs: readonly DrugMatch[]): readonly StrengthMatch[] {
  const found = strengthsIn(maskedSpans(text, matchesIn(text, DATE).map((match) => ({ start: match.index, end: match.index + match[0].length })).concat(numberedNames(text, drugs))));
  const doses = found.filter(({ start, end }, nth) => ![DAILY, AS_SEVERAL].some((pattern) => pattern.test(text.slice(end, end + 40))) && !(nth < found.length - 1 && wasBefore(text, start, end)));
  const strengths = doses.filter(({ strength }) => !WEIGHT.test(strength.text));
  const topical = TOPICAL_FORM.test(text) || drugs.some(({ drug }) => drug.drugClass === "topical analgesic");
  return strengths.length > 0 || topical ? strengths : doses;
}

/** Whether a strength is what a prescription had before (`Lyrica 50 mg was increased to 75 mg`, `from 50 mg to 75 mg`). */
function wasBefore(text: string, start: number, end: number): boolean {
  const behind = text.slice(end, end + 60);
  return CHANGED_TO.test(behind) || (text.slice(Math.max(0, start - 6), start).endsWith(" from ") && /^(?: #\d+)?(?: (?:[a-z]{2,3}|once|twice|daily|nightly|at bedtime|(?:once |twice )?(?:a|per) day|every \d{1,2} hours))? to (?:[A-Z][a-z]{2,20} )?\d/.test(behind));
}

/** Drug names with figures of their own (`Tylenol #3`). */
function numberedNames(text: string, drugs: readonly DrugMatch[]): { start: number; end: number }[] {
  return drugs.filter(({ start, end }) => /\d/.test(text.slice(start, end))).map(({ start, end }) => ({ start, end }));
}

/** The parts of a compound joined by `/` in their order; of a single drug the first strength. */
function joined(strengths: readonly StrengthMatch[], drugs: readonly DrugMatch[]): Found<Strength> | null {
  const [first] = strengths;
  if (first === undefined) return null;
  const percent = first.strength.parts[0]!.unit === "%";
  const several = new Set(drugs.map(({ drug }) => drug.ingredients.join())).size > 1;
  const all = percent || several ? strengths.filter(({ strength }) => (strength.parts[0]!.unit === "%") === percent) : [first];
  return {
    value: { text: all.map(({ strength }) => strength.text).join("/"), parts: gathered(all, ({ strength }) => strength.parts) },
    start: first.start,
    end: all[all.length - 1]!.end,
  };
}

/** What stands between two strengths of one drug that is taken in one and then in the other. */
const THEN = /\b(?:then|thereafter|afterwards|increas\w+|decreas\w+|titrat\w+|taper\w*|followed by|advanc\w+|up to)\b|[+&]|\band\b/i;

/** The strengths behind the first one, where all are of one drug whose dose changes or is made of several. */
function changedStrengths(text: string, strengths: readonly StrengthMatch[], drugs: readonly DrugMatch[]): readonly Strength[] {
  const [first, ...others] = strengths;
  if (first === undefined || others.length === 0 || new Set(drugs.map(({ drug }) => drug.ingredients.join())).size > 1) return [];
  const madeOf = isMadeOf(text.slice(first.end));
  return others.every(({ start }, at) => (at === 0 && madeOf) || THEN.test(text.slice(strengths[at]!.end, start))) ? others.map(({ strength }) => strength) : [];
}

const IN_BRACKETS = /^ \(([^()]*)\)/;

/** Whether a bracket behind a dose tells of which tablets it is made (`150 mg (100 mg #30 and 50 mg #30)`). */
function isMadeOf(behind: string): boolean {
  const parts = (IN_BRACKETS.exec(behind)?.[1] ?? "").split(/ and | plus |\+/);
  return parts.length > 1 && parts.every((part) => /\d/.test(part));
}

function countsOf(text: string, kinds: number, drugs: readonly DrugMatch[], strengths: readonly StrengthMatch[], levels: readonly LevelMatch[], kind: CountedKind): Counts {
  const hidden = [...(kind === "medication" ? strengths : []), ...numberedNames(text, drugs), ...levels];
  return countsIn(maskedSpans(text, hidden), kind, strengths[strengths.length - 1]?.end ?? null, kinds);
}

/** Each ingredient once. A single name with the strengths of a combination is that combination (`hydrocodone 10/325`). */
function ingredientsOf(drugs: readonly DrugMatch[], strength: Strength | null): readonly string[] {
  const named = [...new Set(gathered(drugs, ({ drug }) => drug.ingredients))];
  const combination = named.length === 1 && strength !== null && strength.parts.length > 1 ? combinationOf(named[0]!, strength) : undefined;
  return combination?.ingredients ?? named;
}

function combinationOf(ingredient: string, strength: Strength): Drug | undefined {
  return DRUGS.find((drug) => drug.ingredients.length === strength.parts.length && drug.ingredients.includes(ingredient)
    && drug.products.some(({ amounts }) => amounts.some((made) => made.every((amount, at) => amount === strength.parts[at]?.amount))));
}

function nameOf(text: string, drugs: readonly DrugMatch[], service: ServiceMatch | null): Found<string> {
  const [first] = drugs;
  const place = first !== undefined ? { start: first.start, end: first.end } : (service ?? { start: 0, end: text.length });
  return { value: inOneLine(text.slice(place.start, place.end)), start: place.start, end: place.end };
}

function doseFormIn(text: string): Found<string> | null {
  const match = DOSE_FORM.exec(text);
  if (match === null) return null;
  const word = match[1]!.toLowerCase();
  return { value: FORMS[word] ?? word, start: match.index, end: match.index + match[0].length };
}
