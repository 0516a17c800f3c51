import { DRUGS, type Drug } from "../drugs";
import { SERVICES, type ServiceKind } from "../services";
import { TOPICS, type Topic } from "./topics";

/** What a topic is asked about: the drugs of a treatment, or its kind of service. */
export interface Treated {
  readonly drugs: readonly Drug[];
  readonly service: ServiceKind | null;
  /** Whether it is put on the skin (a cream of gabapentin). */
  readonly topical: boolean;
}

/** Drugs of one ingredient, by it. */
const SINGLE = new Map<string, Drug[]>();
for (const drug of DRUGS) {
  const [ingredient, ...others] = drug.ingredients;
  if (ingredient !== undefined && others.length === 0) SINGLE.set(ingredient, [...(SINGLE.get(ingredient) ?? []), drug]);
}

/** Topics that some drug names as its own. */
const NAMED_BY_DRUGS = new Set(DRUGS.flatMap(({ topics }) => topics));

/** Whether the table tells what a topic covers. */
export function isCoverKnown(topic: Topic): boolean {
  return topic.general || topic.classes.length > 0 || topic.services.length > 0 || NAMED_BY_DRUGS.has(topic.title);
}

/**
 * Whether a topic covers a treatment: by class of a drug or of one of its ingredients (Vimovo is an NSAID and a proton pump inhibitor),
 * by name, or by kind of service. One drug of several is enough. A visit may be about any drug. False also where the table does not tell what the topic covers.
 */
export function covers(topic: Topic, { drugs, service, topical }: Treated): boolean {
  if (topic.general) return true;
  if (service !== null && topic.services.includes(service)) return true;
  if (service === "office-visit") return topic.classes.length > 0 || NAMED_BY_DRUGS.has(topic.title);
  if (topical && topic.classes.includes("topical analgesic")) return true;
  return drugs.some((drug) => rowsOf(drug, topical).some((row) => topic.classes.includes(row.drugClass) || row.topics.includes(topic.title)));
}

/** A drug's own row and those of its ingredients. One that is swallowed has nothing of the creams with the same ingredient, and an opioid nothing of the acetaminophen in it. */
function rowsOf(drug: Drug, topical: boolean): readonly Drug[] {
  const parts = drug.ingredients.flatMap((ingredient) => SINGLE.get(ingredient) ?? []);
  const onSkin = topical || drug.drugClass === "topical analgesic";
  return [drug, ...parts.filter(({ drugClass }) => drugClass !== "analgesic" && (onSkin || drugClass !== "topical analgesic"))];
}

const WITH_TOPIC = new Set(TOPICS.flatMap(({ services }) => services));
/** Services that belong to another treatment, which is what their guideline is about. */
const BESIDE_ANOTHER = new Set(["anesthesia", "assistant-surgeon", "surgical-facility", "intraoperative-monitoring", "fluoroscopy", "hospital-stay", "preoperative-clearance", "patient-education"]);
const TELLING_CATEGORIES = new Set(["Rehabilitation", "Therapies", "Injection", "DMEPOS", "Programs", "Home Health", "Psych Services", "Surgery"]);
const IMAGING = new Set(["mri", "mr-arthrogram", "ct", "myelogram", "discogram", "x-ray", "bone-scan", "pet-scan", "bone-density"]);
const TELLING = new Set(
  SERVICES.filter(({ kind, category, generic }) => !generic && !BESIDE_ANOTHER.has(kind) && (TELLING_CATEGORIES.has(category) || IMAGING.has(kind) || (category === "Diagnostic Testing" && WITH_TOPIC.has(kind)))).map(({ kind }) => kind),
);

/**
 * Whether a service tells by its kind which topics are about it. A visit, a laboratory test or a means of transport does not:
 * its guideline is the one of what it is for.
 */
export function tellsTopic(service: ServiceKind): boolean {
  return TELLING.has(service);
}

/** Whether a visit is a physical examination by its name, which no guideline on a therapy is about. */
export function isExamination(name: string): boolean {
  return /^physical exam(?:ination)?s?$/i.test(name);
}
