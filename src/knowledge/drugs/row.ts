import type { Drug, DrugClass, Product } from "../drugs";

/** What a row of a drug table says beyond its class. */
export interface DrugRow {
  /** The generic name; ingredients of a combination product are separated by `/`. */
  readonly name: string;
  /** Where RxNorm's ingredients differ from the parts of the name. */
  readonly ingredients?: readonly string[];
  /** Separated by commas. */
  readonly brands?: string;
  /** Other wordings, separated by commas. */
  readonly wordings?: string;
  readonly products?: readonly Product[];
  readonly drugClass?: DrugClass;
  readonly topics?: readonly string[];
  /** Whether `and` and `with` between the ingredients name the product (`hydrocodone and acetaminophen`), not two drugs. */
  readonly spokenAsOne?: boolean;
  /** Where the row was read: sites, the page there being the drug's own or its label. A row without source is from general knowledge and not verified. */
  readonly source?: string;
}

/** Rows of one class as drugs; what a row states itself wins. */
export function drugsOf(drugClass: DrugClass, topics: readonly string[], rows: readonly DrugRow[]): readonly Drug[] {
  return rows.map((row) => ({
    name: row.name,
    ingredients: row.ingredients ?? row.name.split("/"),
    brands: listed(row.brands),
    wordings: listed(row.wordings),
    drugClass: row.drugClass ?? drugClass,
    topics: row.topics ?? topics,
    products: row.products ?? [],
    spokenAsOne: row.spokenAsOne ?? false,
    verified: row.source !== undefined,
    source: row.source ?? null,
  }));
}

/** A product and its strengths: amounts of one unit, `5/325` for a combination. */
export function made(form: Product["form"], unit: string, ...strengths: readonly (number | string)[]): Product {
  return { form, unit, amounts: strengths.map((strength) => String(strength).split("/").map(Number)) };
}

/** Tablets by their strengths in mg. */
export function tablet(...strengths: readonly (number | string)[]): Product {
  return made("tablet", "mg", ...strengths);
}

/** Capsules by their strengths in mg. */
export function capsule(...strengths: readonly (number | string)[]): Product {
  return made("capsule", "mg", ...strengths);
}

function listed(names: string | undefined): readonly string[] {
  return names === undefined ? [] : names.split(", ");
}
