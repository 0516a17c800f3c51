import { ANTICONVULSANTS } from "./drugs/anticonvulsants";
import { ANTIDEPRESSANTS } from "./drugs/antidepressants";
import { ANTI_INFLAMMATORIES } from "./drugs/anti-inflammatories";
import { CENTRAL } from "./drugs/central";
import { DIGESTIVE } from "./drugs/digestive";
import { MUSCLE_RELAXANTS } from "./drugs/muscle-relaxants";
import { OPIOIDS } from "./drugs/opioids";
import { OTHERS } from "./drugs/others";
import { TOPICALS } from "./drugs/topicals";
import { namesOf } from "./drugs/names";
import type { Range } from "../text/range";
import type { Reading } from "../text/reading";
import { PhraseIndex } from "./phrases";

/** Drug classes as letters and guidelines speak of them. */
export type DrugClass =
  | "opioid" | "opioid antagonist" | "nsaid" | "analgesic" | "barbiturate" | "muscle relaxant" | "anticonvulsant" | "antidepressant" | "antipsychotic"
  | "proton pump inhibitor" | "h2 blocker" | "gastrointestinal agent" | "antiemetic" | "laxative" | "sedative-hypnotic" | "benzodiazepine" | "anxiolytic"
  | "antihistamine" | "stimulant" | "cannabinoid" | "antimigraine agent" | "impotence agent" | "hormone" | "nutritional product" | "corticosteroid"
  | "viscosupplement" | "topical analgesic" | "botulinum toxin" | "antihypertensive" | "anti-infective" | "other";

/** A form that a drug is made in, with all strengths known to be made. */
export interface Product {
  readonly form: "tablet" | "capsule" | "patch" | "film" | "spray" | "injection" | "liquid" | "cream" | "gel" | "powder";
  readonly unit: string;
  /** One amount for each ingredient; a single one where only one is counted. */
  readonly amounts: readonly (readonly number[])[];
}

/** A drug by one or more names. */
export interface Drug {
  /** The generic name as the table lists it (`hydrocodone/acetaminophen`). */
  readonly name: string;
  /** Active ingredients by their RxNorm names, in lower case. */
  readonly ingredients: readonly string[];
  /** Brand names with their usual capitals. */
  readonly brands: readonly string[];
  /** Other wordings (`Tylenol with Codeine`, `hydrocodone/APAP`). */
  readonly wordings: readonly string[];
  readonly drugClass: DrugClass;
  /** Titles of the topics of the MTUS Chronic Pain guidelines of 2009 that cover it, in lower case; empty where none is known. */
  readonly topics: readonly string[];
  /** What it is made in; empty where that is not known, which says nothing. */
  readonly products: readonly Product[];
  /** Whether `and` or `with` between its ingredients names this product rather than two drugs. */
  readonly spokenAsOne: boolean;
  /** Whether the row was read in a letter or on a label; else it is general knowledge and never a ground for more than a hint. */
  readonly verified: boolean;
  /** Where the row was read; null when it was not. */
  readonly source: string | null;
}

/** A drug found in a text: `[start, end)`, endings such as `ER` or `sodium` included. */
export interface DrugMatch {
  readonly drug: Drug;
  readonly start: number;
  readonly end: number;
}

/** All drugs, by class. A new drug is a row in one of the tables. */
export const DRUGS: readonly Drug[] = [
  ...OPIOIDS, ...ANTI_INFLAMMATORIES, ...MUSCLE_RELAXANTS, ...ANTICONVULSANTS, ...ANTIDEPRESSANTS, ...DIGESTIVE, ...CENTRAL, ...OTHERS, ...TOPICALS,
];

/** Words behind a drug's name that belong to it: release, salt. */
const ENDINGS = new Set([
  "er", "xr", "sr", "ir", "ds", "xl", "cr", "la", "cd", "dr", "ec", "odt", "hp", "es", "xt", "hcl", "hydrochloride", "sodium", "potassium", "sulfate", "tartrate",
  "succinate", "citrate", "acetate", "maleate", "bitartrate", "magnesium", "besylate", "mesylate", "tromethamine", "epolamine", "calcium", "hydrobromide", "phosphate", "pamoate",
]);
const SALTS = new Set(["hcl", "hydrochloride", "sodium", "potassium", "bitartrate", "sulfate", "bit", "phosphate", "citrate", "magnesium"]);

const FORM_PLURALS = new Map([["patches", "patch"], ["gels", "gel"], ["creams", "cream"], ["lotions", "lotion"], ["ointments", "ointment"], ["injections", "injection"], ["tablets", "tablet"], ["capsules", "capsule"]]);

/** Dose forms in the plural are compared by their singular; drugs' own names stay as they are. */
function singularForm(word: string): string {
  return FORM_PLURALS.get(word) ?? word;
}

const INDEX = new PhraseIndex(DRUGS.flatMap((drug) => namesOf(drug).map((name) => [name, drug] as const)), { keyOf: singularForm, fillers: SALTS, endings: ENDINGS });
/** The words of three letters and more in the names of drugs, in lower case. */
export const DRUG_WORDS: ReadonlySet<string> = new Set(DRUGS.flatMap((drug) => namesOf(drug).flatMap((name) => name.toLowerCase().match(/\p{L}{3,}/gu) ?? [])));

/** The drugs in a text by generic, brand or other name, in order, the longest name at each place; empty when there is none. */
export function findDrugs(text: string): readonly DrugMatch[] {
  return INDEX.find(text).map(({ value, start, end }) => ({ drug: value, start, end }));
}

/** The same of a range of a reading, which need not be a copy of its own. */
export function findDrugsIn({ text, tokens }: Reading, range: Range): readonly DrugMatch[] {
  return INDEX.findIn(text, tokens, range).map(({ value, start, end }) => ({ drug: value, start, end }));
}

/** Whether more than the name of a row was read in a source; what it says besides is general knowledge otherwise. */
export function isChecked({ verified, source }: Drug): boolean {
  return verified && source !== "letters (name)";
}

/** Whether a word (lower case) occurs in some drug's name. */
export function isDrugWord(word: string): boolean {
  return DRUG_WORDS.has(word);
}
