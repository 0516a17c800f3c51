import { SERVICES, type ServiceCategory, type ServiceKind } from "../services";
import { topic, type Topic } from "./topics";

const kindsOf = (...categories: readonly ServiceCategory[]): readonly ServiceKind[] => SERVICES.filter(({ category }) => categories.includes(category)).map(({ kind }) => kind);

/** Blocks of a nerve or a joint that are done to find out where the pain comes from. */
const DIAGNOSTIC_BLOCKS: readonly ServiceKind[] = ["nerve-block", "facet-injection", "sacroiliac-injection", "epidural-injection", "sympathetic-block"];
/** What a physical or occupational therapist does after an operation or an injury. */
const REHABILITATION: readonly ServiceKind[] = ["physical-therapy", "occupational-therapy", "aquatic-therapy"];
/** Tests of what a body can do, which a therapist does too. */
const FUNCTION_TESTS: readonly ServiceKind[] = ["functional-capacity-evaluation", "range-of-motion-test"];
/** What may be no more than a consultation: kinds that have their own evaluation under them. */
const EVALUATIONS: readonly ServiceKind[] = [...kindsOf("Evaluation & Management"), "psychological-evaluation", "functional-restoration-program"];

/**
 * Sections of ACOEM's chapters on parts of the body (2004, elbow 2007; domain.md 1.6) that treat of some kinds of treatment only. Those
 * on care in general (`Initial Care`, `Activity Modification`, `Summary`) treat of all and stand here for none.
 */
const SECTIONS: readonly Topic[] = [
  // Injections through the skin stand there among the methods, and so does biofeedback.
  topic("physical methods", null, {
    services: [...kindsOf("Rehabilitation", "Therapies", "DMEPOS", "Programs", "Home Health", "Injection"), ...FUNCTION_TESTS, "biofeedback", "epidural-adhesiolysis", "diagnostic-ultrasound", "trigger-point-imaging"],
    classes: ["corticosteroid", "botulinum toxin", "viscosupplement"],
  }),
  topic("special studies", null, { services: [...kindsOf("Diagnostic Testing"), ...EVALUATIONS, ...DIAGNOSTIC_BLOCKS] }),
  // Whether an operation is indicated depends on the diagnosis.
  topic("diagnostic criteria", null, { services: [...kindsOf("Diagnostic Testing", "Surgery"), ...EVALUATIONS, ...DIAGNOSTIC_BLOCKS] }),
  // What is done before an operation, after it, or in its place.
  topic("surgical considerations", null, {
    services: [...kindsOf("Surgery", "Injection", "Diagnostic Testing", "DMEPOS", "Home Health"), ...EVALUATIONS, ...REHABILITATION, "rehabilitation-stay", "hospital-stay", "weight-loss-program"],
    classes: ["opioid", "nsaid", "analgesic", "antiemetic", "laxative", "anti-infective", "other"],
  }),
  // A therapist may see the patient at these visits.
  topic("follow-up visits", null, { services: [...EVALUATIONS, ...REHABILITATION, ...FUNCTION_TESTS] }),
];

const BY_TITLE = new Map(SECTIONS.map((section) => [keyOf(section.title), section]));
/** Each title has two words or more, by the first of which most other text is told from one at once. */
export const SECTION_BEGINNINGS: ReadonlySet<string> = new Set([...BY_TITLE.keys()].map((title) => title.split(" ", 1)[0]!));

/** What a section of an ACOEM chapter covers, by its title of any capitals; null where it covers everything or is not known. */
export function sectionOf(title: string): Topic | null {
  const first = /[a-z]+/i.exec(title)?.[0] ?? "";
  return SECTION_BEGINNINGS.has(first.toLowerCase()) ? (BY_TITLE.get(keyOf(title)) ?? null) : null;
}

function keyOf(title: string): string {
  return title.toLowerCase().replace(/[^a-z]+/g, " ").trim().replace(/s$/, "");
}
