import { deepStrictEqual } from "node:assert/strict";
import type { AbsenceTopic } from "../../src/knowledge/absence-topics";
import { readReported } from "../../src/letter/reported";
import { sentencesOf } from "../../src/text/sentences";
import { plainReading } from "./plain-reading";

function reportedIn(topic: AbsenceTopic, text: string): readonly string[] {
  const reading = plainReading(text);
  return readReported(reading, sentencesOf(reading.text), new Set([topic])).map((one) => `${one.denied ? "denied" : "reported"}${one.failed ? ", failed" : ""}: ${reading.textOf(one.span)}`);
}

describe("readReported", () => {
  const cases: readonly (readonly [AbsenceTopic, string, readonly string[]])[] = [
    ["side-effects", "He denied side effects.", ["reported: side effects"]],
    ["side-effects", "Side effects were not documented.", ["denied: Side effects"]],
    ["muscle-spasm", "There was spasm of the neck; no spasm was seen in the back.", ["reported: spasm", "denied: spasm"]],
    ["gastrointestinal-complaint", "He denies heartburn, but has gastritis.", ["denied: heartburn", "reported: gastritis"]],
    ["gastrointestinal-complaint", "He takes a pill to prevent heartburn.", []],
    ["physical-therapy", "He completed physical therapy without relief.", ["reported, failed: physical therapy"]],
    ["physical-therapy", "Physical therapy was requested.", []],
    ["physical-therapy", "He has had no physical therapy.", ["denied: physical therapy"]],
    ["tricyclics", "He tried amitriptyline and Cymbalta in the past.", ["reported: amitriptyline"]],
    ["tricyclics", "He tried a cream of gabapentin 10%, amitriptyline 5% in past visits.", []],
    ["physical-therapy", "The request for authorization included: physical therapy completed once a week.", []],
    ["mri", "An MRI of the knee was denied by utilization review.", []],
    ["mri", "An MRI of the knee showed a tear.", ["reported: MRI of the knee showed"]],
    ["functional-improvement", "Norco improves his function.", ["reported: improves his function"]],
    ["functional-improvement", "The goal is to improve his function.", []],
  ];
  for (const [topic, sentence, expected] of cases) it(`${topic}: ${sentence}`, () => deepStrictEqual(reportedIn(topic, sentence), expected));

  it("looks for nothing where no topic is asked for", () => {
    const reading = plainReading("He denied side effects.");
    deepStrictEqual(readReported(reading, sentencesOf(reading.text), new Set()), []);
  });
});
