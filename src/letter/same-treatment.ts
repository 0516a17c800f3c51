import type { Treatment } from "./model";

/** Words that say nothing of what a service is. */
const IDLE = new Set(["the", "a", "an", "of", "for", "to", "and", "with", "without", "in", "on", "at", "left", "right", "bilateral", "request", "purchase", "rental", "additional", "sessions", "visits", "treatment", "treatments", "weeks", "week", "times", "per"]);

/** Whether two treatments have the same active ingredients, in any order; never where one has none. */
export function sameIngredients(one: Treatment, other: Treatment): boolean {
  const ingredients = new Set(one.ingredients);
  return ingredients.size > 0 && ingredients.size === new Set(other.ingredients).size && other.ingredients.every((ingredient) => ingredients.has(ingredient));
}

/** What treatments of the same kind have in common, as one word: ingredients or the kind of service, no two of which go by one word; null for a service that no table knows, whose words must be compared. */
export function kindKey(treatment: Treatment): string | null {
  if (treatment.ingredients.length > 0) return ingredientsKey(treatment.ingredients);
  return treatment.service && treatment.service.value;
}

/** The key of treatments with these active ingredients, in any order. */
export function ingredientsKey(ingredients: readonly string[]): string {
  return ingredients.length === 1 ? ingredients[0]! : [...new Set(ingredients)].sort().join("+");
}

/** Whether the tables know a treatment: it names a drug or a kind of service. */
export function isKnownTreatment(treatment: Treatment): boolean {
  return treatment.ingredients.length > 0 || treatment.service !== null;
}

/** Whether two treatments are the same: the same ingredients, or services of one kind; of unknown services, whether they share their words. */
export function sameKindOfTreatment(one: Treatment, other: Treatment): boolean {
  if (one.ingredients.length > 0 || other.ingredients.length > 0) return sameIngredients(one, other);
  if (one.service !== null || other.service !== null) return one.service?.value === other.service?.value;
  return sameWords(headWords(one), headWords(other));
}

/** More unknown services than any letter names; those behind them are compared with nothing, so that time stays linear. */
const MOST_UNKNOWN = 100;

/** A test of treatments: whether one is of the same kind as any of these. */
export function inKinds(treatments: readonly Treatment[]): (treatment: Treatment) => boolean {
  const kinds = new Set(treatments.map(kindKey));
  const unknown = treatments.filter((treatment) => kindKey(treatment) === null).slice(0, MOST_UNKNOWN);
  return (treatment) => {
    const kind = kindKey(treatment);
    return kind === null ? unknown.some((other) => sameKindOfTreatment(other, treatment)) : kinds.has(kind);
  };
}

function headWords(treatment: Treatment): ReadonlySet<string> {
  return new Set((treatment.text.toLowerCase().match(/[a-z]{3,}/g) ?? []).filter((word) => !IDLE.has(word)));
}

function sameWords(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  const shared = [...one].filter((word) => other.has(word)).length;
  return shared > 0 && shared * 2 >= Math.max(one.size, other.size);
}
