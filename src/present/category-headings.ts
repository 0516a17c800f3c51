import { categoryName, type Category } from "./categories";
import { translatable, type Translate } from "./translate";

/** Categories in plain words, drugs together. Those of the public search that are plain themselves stand for themselves. */
const HEADINGS: Readonly<Partial<Record<Category, string>>> = translatable({
  "Diagnostic Testing": "Tests and imaging",
  DMEPOS: "Medical equipment and supplies",
  "Evaluation & Management": "Office visits, consultations and reports",
  "Home Health": "Home health care",
  Injection: "Injections",
  Programs: "Treatment programs and facility stays",
  "Psych Services": "Psychological and psychiatric care",
  Rehabilitation: "Rehabilitation: physical therapy, chiropractic, acupuncture",
  Therapies: "Other physical treatments",
  Other: "Other or unknown kind",
  Pharmaceuticals: "Drugs: not named, or not known",
  opioid: "Drugs: opioids",
  "opioid antagonist": "Drugs: opioid antagonists",
  nsaid: "Drugs: anti-inflammatories (NSAIDs)",
  analgesic: "Drugs: pain relievers without opioid",
  barbiturate: "Drugs: barbiturates",
  "muscle relaxant": "Drugs: muscle relaxants",
  anticonvulsant: "Drugs: against seizures and nerve pain",
  antidepressant: "Drugs: antidepressants",
  antipsychotic: "Drugs: antipsychotics",
  "proton pump inhibitor": "Drugs: against stomach acid (proton pump inhibitors)",
  "h2 blocker": "Drugs: against stomach acid (H2 blockers)",
  "gastrointestinal agent": "Drugs: stomach and bowel",
  antiemetic: "Drugs: against nausea",
  laxative: "Drugs: against constipation",
  "sedative-hypnotic": "Drugs: for sleep",
  benzodiazepine: "Drugs: benzodiazepines",
  anxiolytic: "Drugs: against anxiety",
  antihistamine: "Drugs: against allergies",
  stimulant: "Drugs: stimulants",
  cannabinoid: "Drugs: cannabinoids",
  "antimigraine agent": "Drugs: against migraine",
  "impotence agent": "Drugs: against impotence",
  hormone: "Drugs: hormones",
  "nutritional product": "Drugs: vitamins and nutritional products",
  corticosteroid: "Drugs: corticosteroids",
  viscosupplement: "Drugs: joint lubricants (viscosupplements)",
  "topical analgesic": "Drugs: pain relievers for the skin",
  "botulinum toxin": "Drugs: botulinum toxin",
  antihypertensive: "Drugs: against high blood pressure",
  "anti-infective": "Drugs: against infections",
  other: "Drugs: other",
});

/** What a category is called above its items: `Drugs: opioids`, `Surgery`. */
export function categoryHeading(category: Category, translate: Translate): string {
  const heading = HEADINGS[category];
  return heading === undefined ? categoryName(category) : translate(heading);
}
