import { deepStrictEqual, strictEqual } from "node:assert/strict";
import { readGuidelineBlock } from "../../src/letter/citations";
import { readingOf } from "../../src/text/reading";

function read(text: string) {
  const reading = readingOf(text, { start: 0, end: text.length }, { isFurniture: () => false, isWord: () => false });
  return readGuidelineBlock(reading, { start: 0, end: 0 }, 0, reading.text.length);
}

/** Each citation as `source chapter year: topics: pages`. */
function cited(text: string): readonly string[] {
  return read(text).citations.map(({ source, chapter, year, topics, pages }) =>
    [[source.value, chapter?.value, year?.value].filter((part) => part !== undefined).join(" "), topics.map(({ value }) => value).join("; "), pages.map(({ value }) => value.join("-")).join(", ")].join(" | "));
}

describe("readGuidelineBlock", () => {
  for (const [title, text, expected] of [
    ["topics and pages", "Decision based on MTUS Chronic Pain Treatment Guidelines MUSCLE RELAXANTS; CYCLOBENZAPRINE Page(s): 41-42, 63-66.", ["mtus-chronic-pain | muscle relaxants; cyclobenzaprine | 41-42, 63-66"]],
    ["titles that hold commas", "Decision based on MTUS Chronic Pain Treatment Guidelines NSAIDs, GI symptoms & cardiovascular risk, Opioids, criteria for use, p. 68 and 69 of 127.", ["mtus-chronic-pain | nsaids, gi symptoms & cardiovascular risk; opioids, criteria for use | 68-68, 69-69"]],
    ["several chapters and ODG", "Decision based on MTUS ACOEM Chapter 12 Low Back Complaints Page(s): 303,Chronic Pain Treatment Guidelines OPIOIDS Page(s): 74-95. Decision based on Non-MTUS Citation Official Disability Guidelines (ODG) Pain, Opioids.", ["mtus-acoem 12 |  | 303-303", "mtus-chronic-pain | opioids | 74-95", "odg | pain; opioids | "]],
    ["the guideline's length apart from its pages", "Decision based on MTUS Chronic Pain Treatment Guidelines 127 Page(s): 44, 47, 75.", ["mtus-chronic-pain |  | 44-44, 47-47, 75-75"]],
    ["a reversed range, and topics joined by and", "The Expert Reviewer based his/her decision on the MTUS Chronic Pain Medical Treatment Guidelines, Cyclobenzaprine (Flexeril) and Muscle relaxants (for pain), pages 41-42 and 66-63.", ["mtus-chronic-pain | cyclobenzaprine (flexeril); muscle relaxants (for pain) | 41-42, 66-63"]],
    ["section lists of several chapters", "Decision based on MTUS General Approaches 2004, Section(s): Initial Approaches to Treatment, and Elbow Complaints 2007, Section(s): 326, Diagnostic Criteria, and Chronic Pain Medical Treatment 2016, Section(s): Office visits; TENS, chronic pain (transcutaneous electrical nerve stimulation).", ["mtus-acoem 2004 | initial approaches to treatment | ", "mtus-acoem 2007 | diagnostic criteria | ", "mtus-chronic-pain 2016 | office visits; tens, chronic pain (transcutaneous electrical nerve stimulation) | "]],
    ["acupuncture, postsurgical and opioid guidelines", "Decision based on MTUS Acupuncture Treatment 2007. Decision based on MTUS Opioid Treatment 2016, Section(s): 4.1 Tapering.", ["mtus 2007 |  | ", "mtus 2016 | 4.1 tapering | "]],
    ["ACOEM from 2017", "Decision based on MTUS ACOEM Low Back Disorders 2019 Section(s): Manipulation. Decision based on MTUS Opioids 2017, Section(s): Tapering.", ["mtus-acoem 2019 | manipulation | ", "mtus-acoem 2017 | tapering | "]],
    ["sentences of 2013", "The Claims Administrator based its decision on the MTUS: American College of Occupational and Environmental Medicine (ACOEM), 2nd Edition, (2004) Chapter 12, page 303, which is part of the MTUS.", ["mtus-acoem 12 |  | 303-303"]],
    ["ODG where the MTUS does not apply", "The Expert Reviewer found that no section of the MTUS was applicable. The Expert Reviewer based his/her decision on the Official Disability Guidelines (ODG), Low Back Chapter, MRI.", ["odg | low back chapter; mri | "]],
    ["a guideline section with prose", "MTUS Chronic Pain Medical Treatment Guidelines, Muscle relaxants (for pain), pages 63-66, and MTUS Acupuncture Medical Treatment Guidelines. The first was chosen because it speaks of page 4.", ["mtus-chronic-pain | muscle relaxants (for pain) | 63-66", "mtus |  | "]],
    ["other evidence", "Decision based on Non-MTUS Citation http://example.org/drug.html. Other Medical Treatment Guideline or Medical Evidence: FDA label.", ["other | http://example.org/drug.html | ", "other | fda label | "]],
    ["nothing where only the MTUS is left behind", "The Claims Administrator based their decision on recommendation(s) outside of the MTUS Guidelines.", []],
    ["the regulation alone", "California Code of Regulations, Title 8, section 9792.24.2.", ["ccr |  | "]],
    ["nothing", "", []],
  ] as const) it(`reads ${title}`, () => deepStrictEqual(cited(text), expected));

  it("finds the sentence that no evidence was cited", () => {
    const text = "The Claims Administrator did not cite any medical evidence for its decision.";
    deepStrictEqual([read(text).noEvidence, read(text).citations], [{ start: 25, end: text.length }, []]);
  });
  it("tells citations by sections from those by pages", () => {
    const text = "Decision based on MTUS Chronic Pain Treatment Guidelines Opioids, Page(s): 78. Decision based on MTUS Chronic Pain Medical Treatment 2016, Section(s): Opioids.";
    deepStrictEqual(read(text).citations.map(({ sectioned }) => sectioned), [false, true]);
  });
  it("gives the places of topics and pages over a line's end", () => {
    const text = "Decision based on MTUS Chronic Pain Treatment Guidelines Muscle \n\nRelaxants, Page(s): 63-66.";
    const [citation] = read(text).citations;
    strictEqual(citation?.topics.map(({ span }) => text.slice(span.start, span.end)).join(), "Muscle \n\nRelaxants");
    strictEqual(citation?.pages.map(({ span }) => text.slice(span.start, span.end)).join(), "63-66");
  });
});
