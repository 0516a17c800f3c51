import type { ServiceKind } from "../services";

/** Exercise, alone or under a therapist's eyes, and where it is done. */
export const EXERCISES: readonly ServiceKind[] = [
  "physical-therapy", "aquatic-therapy", "vestibular-therapy", "home-exercise-program", "exercise-equipment", "gym-membership", "yoga", "work-conditioning", "weight-loss-program",
];

/** What a therapist does with the hands. */
export const HANDS_ON_THERAPIES: readonly ServiceKind[] = ["chiropractic", "massage", "massager", "physical-therapy", "traction"];

/** What physical medicine covers: exercise, manual therapy and the passive modalities. */
export const PHYSICAL_THERAPIES: readonly ServiceKind[] = [
  ...EXERCISES, ...HANDS_ON_THERAPIES, "occupational-therapy", "speech-therapy", "cognitive-rehabilitation", "therapeutic-ultrasound", "electrical-stimulation-therapy", "iontophoresis",
  "laser-therapy", "diathermy", "hot-cold-therapy", "cold-therapy", "kinesio-taping", "shockwave-therapy", "range-of-motion-test", "rehabilitation-stay",
];

/** Currents through the skin, of any wave: letters cite the entry of one for a unit that gives several. */
export const ELECTROTHERAPIES: readonly ServiceKind[] = [
  "tens", "tens-supplies", "h-wave", "interferential", "neuromuscular-stimulator", "electrical-stimulation-therapy", "neurostimulation-therapy", "alpha-stim",
];

/** Examination and treatment of the mind. */
export const PSYCHOLOGICAL_SERVICES: readonly ServiceKind[] = ["psychotherapy", "psychological-evaluation", "biofeedback", "neuropsychological-test"];

/** Programs of several disciplines, and the evaluation before them. */
export const PROGRAMS: readonly ServiceKind[] = ["functional-restoration-program", "detoxification", "rehabilitation-stay", "work-conditioning", "psychotherapy", "psychological-evaluation"];
