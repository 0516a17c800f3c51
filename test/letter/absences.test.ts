import { deepStrictEqual } from "node:assert/strict";
import { findAbsences } from "../../src/letter/absences";
import { ownWords } from "../../src/letter/quotations";
import { sentencesOf } from "../../src/text/sentences";
import { plainReading } from "./plain-reading";

/** The statements of absence in a rationale: the words of absence, and what is absent. */
function absencesIn(text: string): readonly (readonly [string, string | null])[] {
  const reading = plainReading(text);
  const own = ownWords(reading, { start: 0, end: reading.text.length });
  return findAbsences(reading, own, sentencesOf(reading.text)).map(({ span, subject }) => [reading.textOf(span), subject?.value ?? null]);
}

/** The known things among what is absent, with what narrows them down. */
function thingsIn(text: string): readonly string[] {
  const reading = plainReading(text);
  const absences = findAbsences(reading, ownWords(reading, { start: 0, end: reading.text.length }), sentencesOf(reading.text));
  return absences.flatMap(({ things }) => things.map((thing) => [thing.topic, thing.failure ? "failure" : "", thing.examined ? "examined" : "", thing.narrowed ? "narrowed" : ""].filter((word) => word !== "").join(" ")));
}

describe("findAbsences", () => {
  const statements: readonly (readonly [string, string, string | null])[] = [
    ["There is no documentation that the patient failed first-line therapy.", "There is no", "documentation that the patient failed first-line therapy"],
    ["There were no red flags noted on examination to warrant an X-ray.", "There were no", "red flags noted on examination"],
    ["No red flags were identified.", "No", "red flags were identified"],
    ["However, there was a lack of subjective complaints of heartburn.", "lack of", "subjective complaints of heartburn"],
    ["Documentation of functional improvement is lacking.", "is lacking", "Documentation of functional improvement"],
    ["The provider has failed to provide a rationale for the request.", "failed to provide", "a rationale for the request"],
    ["The reports have not adequately demonstrated clear functional benefit.", "have not adequately demonstrated", "clear functional benefit"],
    ["It has not been documented that conservative care was exhausted.", "has not been documented", "that conservative care was exhausted"],
    ["There is insufficient documentation to support the request.", "insufficient", "documentation to support the request"],
    ["The documentation is insufficient to tell what helped.", "is insufficient", "The documentation"],
    ["A urine drug screen was not submitted.", "was not submitted", "A urine drug screen"],
    ["A pain agreement also was not submitted.", "was not submitted", "A pain agreement"],
    ["A pain agreement, however, was not submitted.", "was not submitted", "A pain agreement"],
    ["The range of motion and also the pain level were not recorded.", "were not recorded", "The range of motion and also the pain level"],
    ["The dose was stated; also, side effects were not discussed.", "were not discussed", "side effects"],
    ["Spasm was noted, but was not documented.", "was not documented", null],
    ["There is nothing in the records on radiculopathy.", "nothing", "in the records on radiculopathy"],
    ["Generic naproxen was never tried.", "was never tried", "Generic naproxen"],
    ["He was never tried on generic naproxen.", "never", "tried on generic naproxen"],
    ["Nobody has examined the knee.", "Nobody", "has examined the knee"],
    ["She has no history of ulcers, and a first month of tablets is a measured trial.", "no", "history of ulcers"],
    ["Neither obesity nor arthritis is documented here, four visits are too few.", "Neither", "obesity nor arthritis is documented here"],
    ["There is no documentation that pain was reduced, the dose is stable or the patient works.", "There is no", "documentation that pain was reduced, the dose is stable or the patient works"],
    ["The claimant has never been tried on an anticonvulsant.", "never", "been tried on an anticonvulsant"],
    ["There isn't any documentation of failed therapy.", "There isn't", "any documentation of failed therapy"],
    ["The patient hasn't exhausted conservative treatment.", "hasn't exhausted", "conservative treatment"],
    ["It is unclear if the patient has had therapy.", "is unclear", "if the patient has had therapy"],
    ["It was not clearly stated why the study was ordered.", "was not clearly stated", "why the study was ordered"],
    ["Neither the quantity nor the duration was specified.", "Neither", "the quantity nor the duration was specified"],
    ["Treatment goals were neither stated nor formulated.", "neither stated nor formulated", "Treatment goals"],
    ["Absent any evidence of instability, a brace is not indicated.", "Absent", "any evidence of instability"],
    ["Absent red flags, weakness, or a plan for surgery, imaging is not supported.", "Absent", "red flags, weakness, or a plan for surgery"],
    ["It is not certain that there has been a trial of therapy.", "is not certain", "that there has been a trial of therapy"],
    ["The patient cannot be considered as having failed therapy.", "cannot be considered as having", "failed therapy"],
    ["It is also unclear why a patch was chosen.", "is also unclear", "why a patch was chosen"],
    ["The visit did not describe any weakness and ordered a scan.", "did not describe", "any weakness"],
    ["With a lack of weakness and the guidelines named above a scan is refused.", "lack of", "weakness"],
    ["The records are not clear what was tried.", "are not clear", "what was tried"],
    ["The radiologist's reading failed to support this statement.", "failed to support", "this statement"],
    ["There is no documentation that would support the need for a brace.", "There is no", "documentation that would support the need for a brace"],
    ["There is no relief (ie, of pain) that would warrant it.", "There is no", "relief (ie, of pain)"],
    ["There is no indication that other drugs fail to provide relief.", "There is no", "indication that other drugs fail to provide relief"],
    ["The limited record provides no documentation of therapy.", "no", "documentation of therapy"],
    ["The reviewer could not find a urine drug screen.", "could not find", "a urine drug screen"],
    ["I am unable to find a urine drug screen.", "am unable to find", "a urine drug screen"],
    ["There is a paucity of documentation on function.", "paucity of", "documentation on function"],
    ["The notes make no mention of side effects.", "no", "mention of side effects"],
    ["Nobody describes instability.", "Nobody", "describes instability"],
    ["The note is silent about it.", "is silent about", "it"],
    ["More visits are asked for without reassessment of the knee.", "without", "reassessment of the knee"],
  ];
  for (const [sentence, words, subject] of statements) it(sentence, () => deepStrictEqual(absencesIn(sentence), [[words, subject]]));

  const others: readonly string[] = [
    "The utilization reviewer objected to long-term use, which nobody has proposed.",
    "The guidelines state that there is no evidence that opioids bring a long-term benefit.",
    "The MTUS does not address this device.",
    "According to the ODG, there is no lasting effect.",
    "There should be no evidence of abuse.",
    "If there is no documentation of benefit, the drug should be stopped.",
    "The exam was benign, yet the lack of progress and persistent pain after injury meets MTUS recommendations.",
    "The CT scan revealed degenerative changes, but no evidence of disc herniation.",
    "The guideline notes: \"There is no documentation of function.\"",
    "Medical necessity has not been established.",
    "The records do not establish that the unit is medically necessary.",
    "The request is not medically necessary.",
    "No, the request was not medically necessary.",
    "He completed therapy with no improvement.",
    "He is no longer at work.",
    "The MRI was done without contrast.",
    "She can walk no more than a block.",
    "There is no evidence from randomized trials that this works.",
    "The UR reviewer stated that there was no urine drug screen.",
    "This is an employee who has had nothing but a sheet of exercises.",
  ];
  for (const sentence of others) it(`none: ${sentence}`, () => deepStrictEqual(absencesIn(sentence), []));

  it("tells a guideline's paragraph from the case behind it", () => {
    deepStrictEqual(absencesIn("The MTUS recommends a brace after surgery. There is no use for it in sprains. In this case, there is no instability."), [["there is no", "instability"]]);
  });

  it("finds several in one sentence, each with its own subject", () => {
    deepStrictEqual(absencesIn("The report has no pain score, and side effects were not discussed."), [["no", "pain score"], ["were not discussed", "side effects"]]);
  });

  it("finds none where neither of two things differs from before", () => {
    deepStrictEqual(absencesIn("Neither his pain score nor his activity differs from that of the report of September."), []);
    deepStrictEqual(absencesIn("Neither his pain score nor his activity was recorded."), [["Neither", "his pain score nor his activity was recorded"]]);
    deepStrictEqual(absencesIn("Neither the drug nor the reason it was changed is documented."), [["Neither", "the drug nor the reason it was changed is documented"]]);
  });

  it("finds none in an empty text", () => deepStrictEqual(absencesIn(""), []));
});

describe("absentThings", () => {
  it("tells the known things of a list", () => {
    deepStrictEqual(thingsIn("There is no documentation of pain relief, functional improvement, or side effects."), ["pain-relief", "functional-improvement", "side-effects"]);
  });

  it("tells failure from the treatment, and findings from complaints", () => {
    deepStrictEqual(thingsIn("There is no evidence of failed physical therapy. There are no radicular findings on examination. The patient has not had acupuncture."), ["physical-therapy failure", "radicular-complaint examined", "acupuncture"]);
  });

  it("sees what narrows a thing down, before it, behind it, and for a whole list", () => {
    deepStrictEqual(thingsIn("There is no recent urine drug screen. The number of physical therapy sessions is not documented. There is no documentation of significant pain relief and functional improvement. There is no report of X-rays being submitted."), [
      "urine-drug-test narrowed", "physical-therapy narrowed", "pain-relief narrowed", "functional-improvement narrowed", "x-ray narrowed",
    ]);
  });

  it("knows nothing of other things", () => deepStrictEqual(thingsIn("There is no explanation of the request."), []));
});
