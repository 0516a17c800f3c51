import { deepStrictEqual } from "node:assert/strict";
import { readPatient } from "../../src/letter/patient";
import { readingOf } from "../../src/text/reading";
import { sentencesOf } from "../../src/text/sentences";

function patient(text: string, rationale = ""): readonly (number | string | null)[] {
  const letter = `${text}\n\n${rationale}`;
  const reading = readingOf(letter, { start: 0, end: letter.length }, { isFurniture: () => false, isWord: () => false });
  const { age, sex, dateOfInjury } = readPatient(reading, sentencesOf(reading.text, 0, text.length), () => sentencesOf(reading.text, Math.min(text.length, reading.text.length)), 2015);
  return [age?.value ?? null, sex?.value ?? null, dateOfInjury?.value ?? null];
}

describe("readPatient", () => {
  for (const [title, text, expected] of [
    ["an occupation and its age", "Mr. Q. is a right-handed welder of 48 whose back gave out on 11/03/2009.", [48, "male", "2009-11-03"]],
    ["an age before a further word", "The applicant, a bank teller of 61 and a widow, was held up on 12/01/2012.", [61, null, "2012-12-01"]],
    ["notes under labels", "PT: female, 28, barista. INJ: 6/14/2014, left knee (slip, wet tile).", [28, "female", "2014-06-14"]],
    ["no day of injury of another claim", "The patient is a 38 year old female. A first claim, for the right knee, has a date of injury of 02-14-2014 and is closed.", [38, "female", null]],
    ["a day before its label", "This is a 66-year-old male with a 6/17/1999 date of injury.", [66, "male", "1999-06-17"]],
    ["a day from which a pain is dated", "The employee is a 41-year-old male. He dates his mid back pain from April 15, 2013, when a limb struck him.", [41, "male", "2013-04-15"]],
    ["a day to which a claim goes back", "This case concerns a 63-year-old woman whose claim goes back to 02/03/2015.", [63, "female", "2015-02-03"]],
    ["an age behind `who is now`", "Driving had been a quiet trade for this worker, who is now 33. He fell.", [33, "male", null]],
    ["an age between commas behind a name", "Mr. Amundsen, 57, worked on docks until 4/28/2009, when a hose burst.", [57, "male", "2009-04-28"]],
    ["an age between commas of whoever is injured", "The injured employee, 71, a man who drove a bus, fell.", [71, "male", null]],
    ["the sex of whoever had an operation, behind the provider's note", "The patient is a 55 year-old. The provider's note records an antalgic gait. He also had a cervical fusion in 1999.", [55, "male", null]],
    ["sex and age of what the patient is", "Patient is a right-handed man of 60 with knee pain.", [60, "male", null]],
    ["sex and age in notes that join them", "Man of 49. Knee pain.", [49, "male", null]],
    ["a day to which a pain is dated", "The worker is a 44 year old man. He dates his low back and leg pain to 09/17/2010, when he carried a piano.", [44, "male", "2010-09-17"]],
    ["the last day of a cumulative trauma", "The worker is a 33-year-old female packer who sustained a cumulative trauma to both upper extremities through 5/7/2013.", [33, "female", "2013-05-07"]],
    ["no injection and no earlier claim", "Toradol inj: 05/06/2014. He settled a prior claim for cumulative trauma to both hands through 02/28/2008. The patient was injured on 05/14/2011.", [null, "male", "2011-05-14"]],
    ["no index for an age", "The patient has a body mass index of 31 and hurt his back on 05/14/2011.", [null, "male", "2011-05-14"]],
    ["a usual opening", "The injured worker is a 51 year old female who sustained a work injury on 10-18-14.", [51, "female", "2014-10-18"]],
    ["a claim and its date", "This case involves a now 27-year-old male with an occupational claim from 10/12/2014.", [27, "male", "2014-10-12"]],
    ["a strain by its day, and no day of a complaint", "A 28-year-old male packer with a low back strain of 11-30-2016. Complaint on 01-05-2017: pain of 5/10.", [28, "male", "2016-11-30"]],
    ["other forms of the age", "The patient, aged 58, has a date of injury of 05/12/08.", [58, null, "2008-05-12"]],
    ["an age in words", "The applicant is a fifty-three-year-old gentleman, hurt on 4/11/2003.", [53, "male", "2003-04-11"]],
    ["an age below twenty in words", "The applicant is a nineteen-year-old gentleman, hurt on 4/11/2003.", [19, "male", "2003-04-11"]],
    ["the present age among earlier ones", "At age 39 he had a hernia repaired. He was 41 years old when he was hurt. He is now 44 years old.", [44, "male", null]],
    ["no age of a relative or a thing", "The worker lives with his wife, a 61-year-old nurse, and his 12-year-old son. A 2-year-old MRI was read.", [null, "male", null]],
    ["a patient who is a nurse", "The patient is a 45-year-old female nurse who was injured on 01/07/2013.", [45, "female", "2013-01-07"]],
    ["sex by the pronoun of who takes something, though a physician tells it", "The applicant fell in 2012. The attending provider noted that she was no longer using Motrin.", [null, "female", null]],
    ["sex by the pronouns of the patient, not of the physician", "The employee fell in 2012. Dr. Lee says that she saw him, and she asked for therapy. The patient reported that his neck hurts.", [null, "male", null]],
    ["sex by what only a patient has, after a physician", "The employee was seen by Dr. Lee. His gait was slow.", [null, "male", null]],
    ["sex by what has fallen off", "Dr. Lee reports that his appetite has fallen off by half.", [null, "male", null]],
    ["no sex out of what a physician has", "The employee was seen by Dr. Lee. His report is long.", [null, null, null]],
    ["no sex out of he/she", "The employee was seen; he/she has pain.", [null, null, null]],
    ["a date before its event", "On May 3, 2012, the claimant slipped on a wet floor.", [null, null, "2012-05-03"]],
    ["a pain felt at work", "The employee felt a tearing pain in the low back while lifting on 08/30/2012.", [null, null, "2012-08-30"]],
    ["a collision", "She has neck pain following a collision on 10/15/2013.", [null, "female", "2013-10-15"]],
    ["the date as it is first stated", "Industrial injury of November 23, 2009. The injury of 11/24/2009 was treated.", [null, null, "2009-11-23"]],
    ["no date of a report on an injury, nor of an earlier one", "The first report of occupational injury from 11/21/2014 was read. A prior injury on 3/4/2001 healed.", [null, null, null]],
    ["a date without a preposition", "The patient was injured on the job, 03/06/2012.", [null, null, "2012-03-06"]],
    ["a day of the week", "He was hurt at work on Tuesday, March 4, 2014.", [null, "male", "2014-03-04"]],
    ["the date of a cumulative trauma by its label", "She filed a claim for cumulative trauma from 01/01/2009 to 03/05/2012, with a date of injury of 03/05/2012.", [null, "female", "2012-03-05"]],
    ["the last day of a cumulative trauma that has no other date", "She filed a claim for cumulative trauma from 01/01/2009 to 03/05/2012.", [null, "female", "2012-03-05"]],
    ["the day that ended the work", "This is a man who laid bricks until May 3, 2012, when a wall fell on him.", [null, "male", "2012-05-03"]],
    ["no day on which the work only ended", "This is a man who laid bricks until May 3, 2012, when he retired.", [null, "male", null]],
    ["sex and age in brackets", "Injured worker (female, 36, warehouse) states that a pallet shifted.", [36, "female", null]],
    ["an age between commas", "The employee, 57, a woman who sorted linen, fell.", [57, "female", null]],
    ["an age that a later clause tells", "The employee, who was 30 years old when a crate fell on him, is now 33 and out of work.", [33, "male", null]],
    ["an age behind the sex", "A man, 47, formerly a roofer, fell.", [47, "male", null]],
    ["sex before an age that is told of now", "A tile fell on this guard, a woman now 47 years old, in a museum.", [47, "female", null]],
    ["sex by who is married", "The patient was held up, as a customer. She is married; her husband cooks.", [null, "female", null]],
    ["age and sex by what the claimant is", "The claimant, 47 and male, stocks shelves.", [47, "male", null]],
    ["the age of whoever is spoken of", "A beam fell on this welder. She is 48 now.", [48, "female", null]],
    ["an age behind its label", "Age/sex: 71 / M", [71, null, null]],
    ["an age behind an initial", "Mr. R. is 57. He sorts mail.", [57, "male", null]],
    ["the day of a robbery, not that on which it was told", "He told the psychiatrist on 04/14/2015 that he has not slept since the robbery of 12/02/2011.", [null, "male", "2011-12-02"]],
    ["an age behind the trade", "The claimant, a female roofer now 47, was struck by a slate.", [47, "female", null]],
    ["an age with which the sentence ends, and not that of a stepmother", "This worker is 47. He sorted mail. The stepmother of his foreman, aged 71, pushed him.", [47, "male", null]],
    ["an age behind `now`", "The employee, now 57, sorted linen.", [57, null, null]],
    ["an age in words that the patient is said to be", "Employee is forty-three, a male roofer.", [43, "male", null]],
    ["the day since when there was care", "The employee, 43, has had treatment for the hip since 05/06/2012, the day a crate came down on her.", [43, "female", "2012-05-06"]],
    ["no score that is told of now", "The employee, 57, a woman who sorted linen, fell. Her Oswestry score is now 42.", [57, "female", null]],
    ["no day since when somebody has treated", "The employee has been under the care of Dr. Lee since 05/06/2012, when the clinic opened.", [null, null, null]],
    ["no day since when a drug was taken", "The employee has had Motrin since 05/06/2012, when it was prescribed.", [null, null, null]],
    ["sex by whose physician is meant, not by what a physician asks for", "The employee fell in 2012 beside a child. She was certified six visits. The employee's work was light. Her podiatrist wrote. He asked for orthotics. The employee's sleep is poor. He requested a brace.", [null, "female", null]],
    ["no sex of a boss", "This 27 y/o assistant fell. The PTP saw the patient. On 7/1/2014 she reported pain. Her boss said that his own back is worse.", [27, "female", null]],
    ["sex and age in notes", "Male, 64. Longshoreman.", [64, "male", null]],
    ["an abbreviated sex", "38 y/o F, cook. DOI 02/27/12.", [38, "female", "2012-02-27"]],
    ["nothing", "", [null, null, null]],
  ] as const) it(`reads ${title}`, () => deepStrictEqual(patient(text), expected));

  it("reads age and sex in a rationale where the summary is silent", () =>
    deepStrictEqual(patient("", "Naproxen has been taken by this 62-year-old woman for a year."), [62, "female", null]));
  it("reads the day of injury in a rationale only where there is no summary", () => {
    const rationale = "This 62-year-old woman has had pain since the injury of 05/06/2012.";
    deepStrictEqual(patient("", rationale), [62, "female", "2012-05-06"]);
    deepStrictEqual(patient("The patient is a 62-year-old woman.", rationale), [62, "female", null]);
  });
  it("prefers what the summary says", () =>
    deepStrictEqual(patient("The patient is a 60-year-old man.", "Naproxen has been taken by this 62-year-old woman for a year."), [60, "male", null]));
});
