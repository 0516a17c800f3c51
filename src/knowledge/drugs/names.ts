import type { Drug } from "../drugs";

/** Short forms of ingredients in the names of combination products. */
const SHORT_FORMS: Readonly<Record<string, readonly string[]>> = {
  acetaminophen: ["acetaminophen", "APAP", "acetaminoph", "acetamin", "acet", "Tylenol"],
  aspirin: ["aspirin", "ASA"],
  caffeine: ["caffeine", "caff"],
  butalbital: ["butalbital", "butalb"],
  sennosides: ["senna", "sennosides"],
  ibuprofen: ["ibuprofen", "IBU"],
};

/** Every name under which a drug is found: generic in any order of its ingredients, brands, other wordings. */
export function namesOf(drug: Drug): readonly string[] {
  return [...new Set([drug.name, ...drug.brands, ...drug.wordings, ...combinations(drug)])];
}

function combinations(drug: Drug): readonly string[] {
  const parts = drug.name.split("/");
  if (parts.length < 2 || parts.length > 3) return [];
  return orders(parts).flatMap((order) => {
    const joined = spellings(order, " ");
    return drug.spokenAsOne ? [...joined, ...spellings(order, " and "), ...spellings(order, " with ")] : joined;
  });
}

function orders(parts: readonly string[]): readonly (readonly string[])[] {
  if (parts.length < 2) return [parts];
  return parts.flatMap((part) => orders(parts.filter((other) => other !== part)).map((rest) => [part, ...rest]));
}

function spellings(parts: readonly string[], joint: string): readonly string[] {
  return parts.reduce<readonly string[]>((all, part) => {
    const forms = SHORT_FORMS[part] ?? [part];
    return all.length === 0 ? forms : all.flatMap((before) => forms.map((form) => `${before}${joint}${form}`));
  }, []);
}
