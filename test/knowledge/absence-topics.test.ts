import { deepStrictEqual } from "node:assert/strict";
import { findAbsenceTopics, findReported, type AbsenceTopic } from "../../src/knowledge/absence-topics";

/** A wording by which a rationale names each topic, and a sentence of a case summary that reports it. */
const EXAMPLES: Readonly<Record<AbsenceTopic, readonly [string, string]>> = {
  "side-effects": ["adverse effects", "He has no side effects."],
  "aberrant-behavior": ["aberrant drug behavior", "There was no aberrant behavior."],
  "urine-drug-test": ["urine drug screens", "A UDS on 1/2/2014 was consistent."],
  "pain-agreement": ["an opioid agreement", "He has signed a pain contract."],
  "prescription-monitoring": ["a CURES report", "CURES was reviewed."],
  "pain-score": ["VAS scores", "Pain is 6 out of 10."],
  "pain-relief": ["a reduction in pain", "Norco gives 40% relief."],
  "functional-improvement": ["functional gains", "His function has improved."],
  "conservative-care": ["conservative measures", "He had conservative treatment."],
  "physical-therapy": ["physical therapy", "He had physical therapy."],
  acupuncture: ["acupuncture", "He had acupuncture."],
  chiropractic: ["chiropractic care", "He had chiropractic care."],
  "home-exercise": ["a home exercise program", "He does home exercises."],
  injections: ["epidural steroid injections", "He had a cortisone injection."],
  nsaids: ["non-steroidal anti-inflammatory drugs", "He takes naproxen."],
  anticonvulsants: ["anticonvulsants", "He takes gabapentin."],
  tricyclics: ["a tricyclic antidepressant", "He takes nortriptyline."],
  snris: ["an SNRI", "He takes Cymbalta."],
  antidepressants: ["antidepressants", "He takes amitriptyline."],
  "radicular-complaint": ["radicular symptoms", "Pain radiates to the left leg."],
  "neurological-deficit": ["focal neurologic deficits", "Sensation is decreased."],
  "muscle-spasm": ["muscle spasms", "There is spasm."],
  "gastrointestinal-complaint": ["GI complaints", "He has heartburn."],
  insomnia: ["sleep disturbances", "He has trouble sleeping."],
  depression: ["depressive symptoms", "He is depressed."],
  anxiety: ["anxiety", "He is anxious."],
  "neuropathic-pain": ["neuropathic pain", "He has postherpetic neuralgia."],
  osteoarthritis: ["osteoarthritis", "He has osteoarthritis."],
  fibromyalgia: ["fibromyalgia", "He has fibromyalgia."],
  "range-of-motion": ["range of motion", "ROM is full."],
  "x-ray": ["plain radiographs", "X-rays of the knee showed a spur."],
  mri: ["an MRI", "MRI (1/2/2014) was normal."],
  "electrodiagnostic-study": ["EMG/NCV", "EMG of the legs was normal."],
};

describe("The table of topics of absence", () => {
  for (const [topic, [name, report]] of Object.entries(EXAMPLES) as [AbsenceTopic, readonly [string, string]][]) {
    it(topic, () => {
      deepStrictEqual(findAbsenceTopics(`There is no documentation of ${name}.`).map((found) => found.topic), [topic]);
      deepStrictEqual(findReported(topic, report, 2).length, 1);
      deepStrictEqual(findReported(topic, "He was injured in a fall at work.", 2), []);
    });
  }

  it("names none in other words", () => deepStrictEqual(findAbsenceTopics("There is no rationale."), []));
});
