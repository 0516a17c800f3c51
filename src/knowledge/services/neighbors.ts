/**
 * Kinds of service that letters name for each other: parts of one course of therapy, a device and its supplies, one study in two
 * techniques. Kinds of one category of which one is a general word, surgeries and visits need no row.
 */
export const NEIGHBORS: readonly (readonly string[])[] = [
  [
    "physical-therapy", "occupational-therapy", "aquatic-therapy", "vestibular-therapy", "massage", "chiropractic", "electrical-stimulation-therapy", "therapeutic-ultrasound", "traction",
    "iontophoresis", "laser-therapy", "diathermy", "hot-cold-therapy", "kinesio-taping", "home-exercise-program", "work-conditioning", "cognitive-rehabilitation", "speech-therapy",
  ],
  ["tens", "tens-supplies", "neuromuscular-stimulator", "electrical-stimulation-therapy", "neurostimulation-therapy"],
  ["interferential", "tens-supplies", "neuromuscular-stimulator", "electrical-stimulation-therapy"],
  ["home-exercise-program", "exercise-equipment", "gym-membership", "aquatic-therapy"],
  ["mri", "mr-arthrogram"],
  ["ct", "myelogram", "discogram"],
  ["diagnostic-ultrasound", "therapeutic-ultrasound", "ultrasound-unit"],
  ["electrodiagnostic", "evoked-potentials"],
  ["complete-blood-count", "metabolic-panel", "coagulation-test", "urinalysis", "liver-panel", "hemoglobin-a1c", "lipid-panel", "thyroid-test", "testosterone-level", "vitamin-d-level", "laboratory-test", "urine-drug-test"],
  ["sleep-study", "cpap"],
  ["facet-injection", "radiofrequency-ablation", "nerve-block", "joint-injection", "sacroiliac-injection"],
  ["nerve-block", "sympathetic-block", "epidural-injection"],
  ["nerve-block", "joint-injection", "trigger-point-injection"],
  ["viscosupplementation", "joint-injection", "prolotherapy"],
  ["platelet-rich-plasma", "joint-injection", "prolotherapy"],
  ["brace", "orthotics", "walker"],
  ["crutches-cane", "walker"],
  ["cold-therapy", "hot-cold-therapy", "dvt-prophylaxis"],
  ["mattress", "hospital-bed", "pillow"],
  ["wheelchair", "scooter", "walker"],
  ["psychotherapy", "psychological-evaluation", "biofeedback", "neuropsychological-test", "cognitive-rehabilitation"],
  ["consultation", "psychological-evaluation"],
  ["functional-restoration-program", "functional-capacity-evaluation", "work-conditioning", "psychological-evaluation", "detoxification"],
  ["home-health", "rehabilitation-stay", "hospital-stay", "case-management", "meal-delivery"],
  ["medical-equipment", "traction", "laser-therapy", "diathermy", "therapeutic-ultrasound", "electrical-stimulation-therapy", "neurostimulation-therapy"],
  ["massage", "massager"],
  ["transportation", "lodging"],
];
