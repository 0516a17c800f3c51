import { deepStrictEqual } from "node:assert/strict";
import { readReviewer } from "../../src/letter/reviewer";
import { readingOf } from "../../src/text/reading";
import { isSetWord } from "../../src/knowledge/set-words";

function reviewer(text: string): readonly (readonly string[])[] {
  const reading = readingOf(text, { start: 0, end: text.length }, { isFurniture: () => false, isWord: isSetWord });
  const { certifications, subspecialties, licensure } = readReviewer(reading, 0, reading.text.length);
  return [certifications, subspecialties, licensure].map((list) => list.map(({ value }) => value));
}

describe("readReviewer", () => {
  for (const [title, text, expected] of [
    ["the sentence", "The expert reviewer is Board Certified in Internal Medicine, has a subspecialty in Pain \nMedicine and is licensed to practice in Ohio and New York. He/she has been", [["Internal Medicine"], ["Pain Medicine"], ["Ohio", "New York"]]],
    ["the sentence with a broken word", "The expert reviewer is Board Certified in Family Medicine, has a subspe-\ncialty in Sports Medicine and is licensed to practice in Ohio.", [["Family Medicine"], ["Sports Medicine"], ["Ohio"]]],
    ["the sentence that goes on to the practice", "The reviewer is Board Certified in Family Medicine, is licensed to practice in Texas and Ohio, and has been in active practice for five years.", [["Family Medicine"], [], ["Texas", "Ohio"]]],
    ["the sentence without a subspecialty", "The reviewer is Board Certified in Family Medicine and is licensed to practice in Texas.", [["Family Medicine"], [], ["Texas"]]],
    ["a specialty with an and in its name", "is Board Certified in Physical Medicine and Rehabilitation and Pain Medicine, and is licensed to practice in California. He", [["Physical Medicine and Rehabilitation", "Pain Medicine"], [], ["California"]]],
    ["further specialties with an and", "is Board Certified in Oral and Maxillofacial Surgery and Child and Adolescent Psychiatry, and is licensed to practice in Iowa. He", [["Oral and Maxillofacial Surgery", "Child and Adolescent Psychiatry"], [], ["Iowa"]]],
    ["the labeled block", "State(s) of Licensure: Iowa,Illinois, Hawaii \nCertification(s)/Specialty: Preventive Medicine, Public Health & Gen \nPrev Med \n\nMore text, here", [["Preventive Medicine", "Public Health & Gen Prev Med"], [], ["Iowa", "Illinois", "Hawaii"]]],
    ["a block without specialty", "State(s) of Licensure: Texas \n", [[], [], ["Texas"]]],
    ["the sentence with the specialty last", "The reviewer is licensed to practice in Iowa and is certified in Chiropractic. The reviewer has been", [["Chiropractic"], [], ["Iowa"]]],
    ["credentials without verbs", "Reviewer is a Doctor of Podiatric Medicine, licensed in Nevada and board certified in Podiatry, in active clinical practice more than 5 years.", [["Podiatry"], [], ["Nevada"]]],
    ["a specialty behind the degree, and one with an and", "The reviewer is a Doctor of Podiatric Medicine, Board Certified in Podiatric Surgery and Psychiatry and Neurology, and is licensed to practice in Ohio.", [["Podiatric Surgery", "Psychiatry and Neurology"], [], ["Ohio"]]],
    ["nothing", "He/she has no affiliation with the employer.", [[], [], []]],
  ] as const) it(`reads ${title}`, () => deepStrictEqual(reviewer(text), expected));

  for (const [text, specialty, state] of [
    ["The reviewer is Board Certified in Internal Medicine and is licensed to practice in Texas.", true, true],
    ["The reviewer is a board-certified neurologist with a Nevada license.", true, true],
    ["The reviewer is a licensed Doctor of Chiropractic and holds a license to practice chiropractic in Oregon.", true, true],
    ["The reviewer is certified by the American Board of Orthopaedic Surgery.", true, false],
    ["The reviewer is Board Certified and is licensed to practice in Maine.", false, true],
    ["The reviewer is Board Certified in , has a subspecialty in and is licensed to practice in .", false, false],
    ["State(s) of Licensure: \nCertification(s)/Specialty: ", false, false],
    ["State(s) of Licensure: TX \nCertification(s)/Specialty: Spine", true, true],
    ["He/she was selected for expertise in the same or similar specialties, and is in active clinical practice.", false, false],
  ] as const) it(`knows whether a specialty and a state are named: ${text}`, () => {
    const reading = readingOf(text, { start: 0, end: text.length }, { isFurniture: () => false, isWord: () => false });
    const { namesSpecialty, namesState } = readReviewer(reading, 0, reading.text.length);
    deepStrictEqual([namesSpecialty, namesState], [specialty, state]);
  });

  it("gives the place of a name over a line's end", () => {
    const text = "Certification(s)/Specialty: Public Health & Gen \nPrev Med";
    const [first] = readReviewer(readingOf(text, { start: 0, end: text.length }, { isFurniture: () => false, isWord: () => false }), 0, text.length).certifications;
    deepStrictEqual(first, { value: "Public Health & Gen Prev Med", span: { start: 28, end: text.length } });
  });
});
