import type { DrugClass } from "../knowledge/drugs";
import { categoryOf, type ServiceCategory } from "../knowledge/services";
import type { Treatment } from "../letter/model";

/** What the public search of determinations calls a treatment; a drug that a table knows is told by its class. */
export type Category = ServiceCategory | DrugClass;

/** Those of the public search; drugs that a table knows have a class behind theirs. */
const SEARCHED: ReadonlySet<string> = new Set<ServiceCategory>([
  "Diagnostic Testing", "DMEPOS", "Evaluation & Management", "Home Health", "Injection", "Pharmaceuticals", "Programs", "Psych Services", "Rehabilitation", "Surgery", "Therapies", "Transportation", "Other",
]);

/** The categories of a treatment, each once and at least one: `Other` for a service that no table knows, `Pharmaceuticals` for such a drug. */
export function categoriesOf({ kind, drugs, service }: Treatment): readonly Category[] {
  if (kind === "service") return [(service && categoryOf(service.value)) ?? "Other"];
  const classes = [...new Set(drugs.map(({ drug }) => drug.drugClass))];
  return classes.length === 0 ? ["Pharmaceuticals"] : classes;
}

/** The term for a category, in the words of the public search: `Pharmaceuticals: opioid`, `Rehabilitation`. */
export function categoryName(category: Category): string {
  return SEARCHED.has(category) ? category : `Pharmaceuticals: ${category}`;
}
