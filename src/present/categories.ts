import type { DrugClass } from "../knowledge/drugs";
import { categoryOf, type ServiceCategory } from "../knowledge/services";
import type { Treatment } from "../letter/model";
import { inEnglish, translatable, type Translate } from "./translate";

/** What the public search of determinations calls a treatment; a drug that a table knows is told by its class. */
export type Category = ServiceCategory | DrugClass;

const NAMES: Readonly<Record<Category, string>> = translatable({
  "Diagnostic Testing": "Diagnostic Testing",
  DMEPOS: "DMEPOS",
  "Evaluation & Management": "Evaluation & Management",
  "Home Health": "Home Health",
  Injection: "Injection",
  Programs: "Programs",
  "Psych Services": "Psych Services",
  Rehabilitation: "Rehabilitation",
  Surgery: "Surgery",
  Therapies: "Therapies",
  Transportation: "Transportation",
  Other: "Other",
  Pharmaceuticals: "Pharmaceuticals",
  opioid: "Pharmaceuticals: opioid",
  "opioid antagonist": "Pharmaceuticals: opioid antagonist",
  nsaid: "Pharmaceuticals: nsaid",
  analgesic: "Pharmaceuticals: analgesic",
  barbiturate: "Pharmaceuticals: barbiturate",
  "muscle relaxant": "Pharmaceuticals: muscle relaxant",
  anticonvulsant: "Pharmaceuticals: anticonvulsant",
  antidepressant: "Pharmaceuticals: antidepressant",
  antipsychotic: "Pharmaceuticals: antipsychotic",
  "proton pump inhibitor": "Pharmaceuticals: proton pump inhibitor",
  "h2 blocker": "Pharmaceuticals: h2 blocker",
  "gastrointestinal agent": "Pharmaceuticals: gastrointestinal agent",
  antiemetic: "Pharmaceuticals: antiemetic",
  laxative: "Pharmaceuticals: laxative",
  "sedative-hypnotic": "Pharmaceuticals: sedative-hypnotic",
  benzodiazepine: "Pharmaceuticals: benzodiazepine",
  anxiolytic: "Pharmaceuticals: anxiolytic",
  antihistamine: "Pharmaceuticals: antihistamine",
  stimulant: "Pharmaceuticals: stimulant",
  cannabinoid: "Pharmaceuticals: cannabinoid",
  "antimigraine agent": "Pharmaceuticals: antimigraine agent",
  "impotence agent": "Pharmaceuticals: impotence agent",
  hormone: "Pharmaceuticals: hormone",
  "nutritional product": "Pharmaceuticals: nutritional product",
  corticosteroid: "Pharmaceuticals: corticosteroid",
  viscosupplement: "Pharmaceuticals: viscosupplement",
  "topical analgesic": "Pharmaceuticals: topical analgesic",
  "botulinum toxin": "Pharmaceuticals: botulinum toxin",
  antihypertensive: "Pharmaceuticals: antihypertensive",
  "anti-infective": "Pharmaceuticals: anti-infective",
  other: "Pharmaceuticals: other",
});

/** The categories of a treatment, each once and at least one: `Other` for a service that no table knows, `Pharmaceuticals` for such a drug. */
export function categoriesOf({ kind, drugs, service }: Treatment): readonly Category[] {
  if (kind === "service") return [(service && categoryOf(service.value)) ?? "Other"];
  const classes = [...new Set(drugs.map(({ drug }) => drug.drugClass))];
  return classes.length === 0 ? ["Pharmaceuticals"] : classes;
}

/** What a category is called: `Pharmaceuticals: opioid`, `Rehabilitation`. */
export function categoryName(category: Category, translate: Translate = inEnglish): string {
  return translate(NAMES[category]);
}
