import { DRUGS, isChecked, type Drug, type Product } from "./drugs";

const TUBES: ReadonlySet<Product["form"]> = new Set<Product["form"]>(["cream", "gel", "liquid"]);
const MILLIGRAMS: Readonly<Record<string, number>> = { g: 1000, mg: 1, mcg: 0.001 };

/** What is made of a drug's ingredients for swallowing. */
export interface SolidStrengths {
  /** Every strength in milligrams, an amount for each ingredient, the smallest first. */
  readonly amounts: readonly (readonly number[])[];
  /** Whether creams or liquids are made of them too, whose weight may be stated like a strength. */
  readonly inTubes: boolean;
}

/**
 * All strengths in which a drug's ingredients are made for swallowing, under any name; null unless every row that has them is verified and
 * knows its products. Null for corticosteroids, which are injected in any amount, often without a word that they are.
 */
export function solidStrengths(drug: Drug): SolidStrengths | null {
  return SOLID_STRENGTHS.get(drug) ?? null;
}

const SOLID_STRENGTHS: ReadonlyMap<Drug, SolidStrengths> = new Map(
  rowsByIngredients().flatMap((rows) => {
    const products = rows.flatMap((row) => row.products);
    if (!rows.every(isKnown) || !products.some(isSwallowed)) return [];
    const strengths = { amounts: products.flatMap(inMilligrams), inTubes: products.some(({ form }) => TUBES.has(form)) };
    return rows.map((row) => [row, strengths] as const);
  }),
);

function rowsByIngredients(): readonly (readonly Drug[])[] {
  const rows = new Map<string, Drug[]>();
  for (const drug of DRUGS) {
    const key = [...drug.ingredients].sort().join("+");
    rows.set(key, [...(rows.get(key) ?? []), drug]);
  }
  return [...rows.values()];
}

function isKnown(drug: Drug): boolean {
  const { products, drugClass } = drug;
  return isChecked(drug) && products.length > 0 && drugClass !== "corticosteroid";
}

function isSwallowed({ form }: Product): boolean {
  return form === "tablet" || form === "capsule";
}

/** The amounts of a product that is measured by weight, smallest first; those of any other count nothing. */
function inMilligrams({ unit, amounts }: Product): SolidStrengths["amounts"] {
  const factor = MILLIGRAMS[unit];
  return factor === undefined ? [] : amounts.map((amount) => amount.map((part) => part * factor).sort((one, other) => one - other));
}
