import { deepStrictEqual } from "node:assert/strict";
import { readPatient } from "../../src/letter/patient";
import { sentencesOf } from "../../src/text/sentences";
import { plainReading } from "./plain-reading";

const SUMMARY = "The patient is a 48-year-old female who was injured on 07/08/2011.";

/** The present ages that a rationale states of the patient of the summary. */
function agesOf(rationale: string, summary = SUMMARY): readonly number[] {
  const reading = plainReading(`${summary}\n\n${rationale}`);
  const { ages } = readPatient(reading, sentencesOf(reading.text, 0, summary.length), () => sentencesOf(reading.text, summary.length), 2014);
  return ages.slice(1).map(({ value }) => value);
}

function asOf(rationale: string): readonly (string | null)[] {
  const reading = plainReading(`${SUMMARY}\n\n${rationale}`);
  const { ages } = readPatient(reading, sentencesOf(reading.text, 0, SUMMARY.length), () => sentencesOf(reading.text, SUMMARY.length), 2014);
  return ages.slice(1).map((age) => age.asOf);
}

describe("readAges", () => {
  it("reads the age of whoever reports something, and of no other patient", () => {
    deepStrictEqual([agesOf("", `${SUMMARY} This 53-year-old reports stiffness.`), agesOf("", `${SUMMARY} A patient whom she was lifting fell; the patient, an 80 year old male, was not hurt.`)], [[53], []]);
  });

  it("reads the age behind the sex, and that of an undated report where it is more than the present one", () => {
    const reports = "The psychiatrist states that this 59-year-old woman is not depressed.";
    deepStrictEqual([agesOf("What remains is weakness in a woman 51 years of age."), agesOf("What remains is weakness in a man 51 years of age."), agesOf(reports), agesOf(reports.replace("59", "49")), agesOf(reports.replace("59", "50"))], [[51], [], [59], [], [50]]);
    deepStrictEqual([agesOf("Bone density testing is indicated in a woman 70 years of age."), agesOf("The guidelines want a trial; depression has cut this 49-year-old off from friends.")], [[], [49]]);
  });

  it("knows the patient by what the summary calls him", () => {
    const summary = "The patient is a 38-year-old male electrician who fell.";
    deepStrictEqual(["The 36-year-old electrician has had therapy.", "The 36-year-old dentist was sued.", "The 36-year-old who fell was another."].map((rationale) => agesOf(rationale, summary)), [[36], [], []]);
  });

  for (const rationale of [
    "In a 55-year-old with depression that is a reason to go on.",
    "At 55 the patient wants to put surgery off.",
    "At 55 she is also at an age where falls break bones.",
    "The prescription ignores that advice for a 55-year-old mother who drives to school at seven.",
    "In this 55-year-old with depression it helps.",
    "A 55 year old female with neck pain asks for an MRI.",
    "This patient is 55 years of age and has no red flags.",
    "The patient is a 55 y/o female.",
    "The claimant is a pleasant, right-hand dominant 55-yr-old female.",
    "The injured worker is a right-handed 55 year-old woman.",
    "The patient, aged 55, has no red flags.",
    "Given the patient's age of 55, an MRI is reasonable.",
    "At her age of 55, surgery is an option.",
    "She is now 55 years old and works.",
    "She is 55-years-old.",
    "This pleasant 55 y.o. female has pain.",
    "This is a 55yo female with neck pain.",
    "The now 55-year-old patient has had therapy.",
    "The patient is currently 55 years old.",
    "This unfortunate 55-year-old has had two operations.",
    "The claimant (a 55-year-old female) has pain.",
    "This case involves a 55-year-old woman with neck pain.",
    "The request is for a 55 year old woman with a tear.",
    "For a 55-year-old with a full-thickness tear, repair is reasonable.",
    "The 55-year-old claimant has had six visits.",
    "With a tear that has not healed in a year the 55-year-old meets these criteria.",
    "The patient is a fifty-five-year-old woman.",
    "The patient is age 55 and has a tear.",
    "The patient's age is 55.",
    "The employee, a 55-year-old nurse, has had six visits.",
    "Here is a 55-year-old with a tear and a weak grip.",
    "Liver tests, which the guideline wants at baseline, are nowhere in the chart of this 55-year-old claimant.",
  ]) it(`reads the patient's age in: ${rationale}`, () => deepStrictEqual(agesOf(rationale), [55]));

  for (const rationale of [
    "In a 55-year-old man the drug is safe.",
    "If a 55-year-old had this tear, surgery would help.",
    "Bulges are common in a 55-year-old.",
    "The guideline is for those of age 55 or older.",
    "A study of 55-year-old women showed benefit.",
    "She was 45 years old when she was injured.",
    "At age 45 she had surgery.",
    "At 45 the patient had surgery.",
    "At 45 her mother is well.",
    "At 45 she had surgery.",
    "She also cares for a 75-year-old mother who cannot walk.",
    "The home visits were meant for a 75-year-old father who cannot walk.",
    "Her mother had diabetes. She is 80 years old.",
    "Her husband is 55 years of age.",
    "Her husband, a nurse, told the clinic that he wakes her at night twice a week or more; he is 57 years old and works late.",
    "Patients aged 55 and over need less.",
    "In a person aged 65 the risk is higher.",
    "The patient will be 65 years old in May.",
    "A 65-year-old patient would be at risk.",
    "The patient was 45 years of age at the time of the injury.",
    "Age over 65 is a risk factor. The risk factors are age of 65 or more.",
    "At her age of 45 when injured, she was healthy.",
    "This 10-year-old injury is at maximum improvement.",
    "A 55-year-old coworker pushed her.",
    "In an average 60-year-old the range is less.",
    "Her hip age is 55.",
    "There is a 20 year old fusion.",
    "The patient has a 25-year-old son.",
  ]) it(`reads no present age of the patient in: ${rationale}`, () => deepStrictEqual(agesOf(rationale), []));

  it("leaves out an age that a report without a date gives, and what is no person's", () => {
    const told = [
      "Per the orthopedic consultation the patient is a 49-year-old female.",
      "According to the QME report, the patient is a 49-year-old female.",
      "This is a 49-year-old female, according to the report of Dr. Fox.",
      "This 49-year-old female, as of the first report, has pain.",
      "As noted by Dr. Fox, the patient is a 49-year-old female.",
      "The initial report states that the patient is a 49-year-old female.",
      "The patient is a 49-year-old female in the QME's words.",
      "This is a 51-year-old spine with degenerative changes.",
      "This is a 60-year-old lumbar spine.",
    ];
    deepStrictEqual(told.map((rationale) => agesOf(rationale)), told.map(() => []));
    deepStrictEqual(agesOf("This 49-year-old female has taken it since a date that the file does not give."), [49]);
  });

  it("gives an age as of the year that its sentence names, unless the injury was in it", () => {
    deepStrictEqual(
      ["This 46-year-old female was seen in 2013 by Dr. Fox.", "In the report of March 2012 she is a 46-year-old female.", "This 46-year-old female was hurt in 2011.", "This 46-year-old female has had pain since an accident in 2010."].map((rationale) => asOf(rationale)),
      [["2013-12-31"], ["2012-03-31"], [null], [null]],
    );
  });
});
