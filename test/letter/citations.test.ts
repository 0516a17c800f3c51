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
    ["a misspelt name of ODG", "Decision based on Non-MTUS Citation Official Disability Guidlines: Hip, MRI.", ["odg | hip; mri | "]],
    ["a name misspelt twice", "Decision based on Non-MTUS Citation Offical Disabilty Guidelines: Hip, MRI.", ["odg | hip; mri | "]],
    ["a misspelt name over a line's end", "Decision based on MTUS Chronic Pain Treatment Guidelnes\nPhysical Medicine, Page(s): 98-99.", ["mtus-chronic-pain | physical medicine | 98-99"]],
    ["a sentence that a page's end broke", "The Claims Administrator based its decision on the MTUS ACOEM Chapter 14 Ankle and Foot\n\n\nComplaints, page 371.", ["mtus-acoem 14 |  | 371-371"]],
    ["several chapters and ODG", "Decision based on MTUS ACOEM Chapter 12 Low Back Complaints Page(s): 303,Chronic Pain Treatment Guidelines OPIOIDS Page(s): 74-95. Decision based on Non-MTUS Citation Official Disability Guidelines (ODG) Pain, Opioids.", ["mtus-acoem 12 |  | 303-303", "mtus-chronic-pain | opioids | 74-95", "odg | pain; opioids | "]],
    ["the guideline's length apart from its pages", "Decision based on MTUS Chronic Pain Treatment Guidelines 127 Page(s): 44, 47, 75.", ["mtus-chronic-pain |  | 44-44, 47-47, 75-75"]],
    ["a reversed range, and topics joined by and", "The Expert Reviewer based his/her decision on the MTUS Chronic Pain Medical Treatment Guidelines, Cyclobenzaprine (Flexeril) and Muscle relaxants (for pain), pages 41-42 and 66-63.", ["mtus-chronic-pain | cyclobenzaprine (flexeril); muscle relaxants (for pain) | 41-42, 66-63"]],
    ["section lists of several chapters", "Decision based on MTUS General Approaches 2004, Section(s): Initial Approaches to Treatment, and Elbow Complaints 2007, Section(s): 326, Diagnostic Criteria, and Chronic Pain Medical Treatment 2016, Section(s): Office visits; TENS, chronic pain (transcutaneous electrical nerve stimulation).", ["mtus-acoem 2004 | initial approaches to treatment | ", "mtus-acoem 2007 | diagnostic criteria | 326-326", "mtus-chronic-pain 2016 | office visits; tens, chronic pain (transcutaneous electrical nerve stimulation) | "]],
    ["acupuncture, postsurgical and opioid guidelines", "Decision based on MTUS Acupuncture Treatment 2007. Decision based on MTUS Opioid Treatment 2016, Section(s): 4.1 Tapering.", ["mtus 2007 |  | ", "mtus 2016 | 4.1 tapering | "]],
    ["ACOEM from 2017", "Decision based on MTUS ACOEM Low Back Disorders 2019 Section(s): Manipulation. Decision based on MTUS Opioids 2017, Section(s): Tapering.", ["mtus-acoem 2019 | manipulation | ", "mtus-acoem 2017 | tapering | "]],
    ["pages by their abbreviation", "The Expert Reviewer based his/her decision on the Chronic Pain Medical Treatment Guidelines (2009), pgs. 63-66, Muscle relaxants (for pain), part of the MTUS.", ["mtus-chronic-pain 2009 | muscle relaxants (for pain) | 63-66"]],
    ["pages that each have their topic in brackets", "Decision based on MTUS Chronic Pain Medical Treatment Guidelines, pages 22 (Anti-inflammatory medications) and 67-73 (NSAIDs (non-steroidal anti-inflammatory drugs)).", ["mtus-chronic-pain | anti-inflammatory medications; nsaids (non-steroidal anti-inflammatory drugs) | 22-22, 67-73"]],
    ["sentences of 2013", "The Claims Administrator based its decision on the MTUS: American College of Occupational and Environmental Medicine (ACOEM), 2nd Edition, (2004) Chapter 12, page 303, which is part of the MTUS.", ["mtus-acoem 12 |  | 303-303"]],
    ["ODG where the MTUS does not apply", "The Expert Reviewer found that no section of the MTUS was applicable. The Expert Reviewer based his/her decision on the Official Disability Guidelines (ODG), Low Back Chapter, MRI.", ["odg | low back chapter; mri | "]],
    ["a guideline section with prose", "MTUS Chronic Pain Medical Treatment Guidelines, Muscle relaxants (for pain), pages 63-66, and MTUS Acupuncture Medical Treatment Guidelines. The first was chosen because it speaks of page 4.", ["mtus-chronic-pain | muscle relaxants (for pain) | 63-66", "mtus |  | "]],
    ["other evidence", "Decision based on Non-MTUS Citation http://example.org/drug.html. Other Medical Treatment Guideline or Medical Evidence: FDA label.", ["other | http://example.org/drug.html | ", "other | fda label | "]],
    ["a web address whole, and one of ODG as its own", "Decision based on Non-MTUS Citation Official Disability Guidelines (ODG), Knee, www.odg-twc.com/odgtwc/knee.htm; Walking aids; https://example.org/a/b,c-d.", ["odg | knee; walking aids | ", "other | https://example.org/a/b,c-d | "]],
    ["a reference as one title", "Decision based on Non-MTUS Citation Doe J, et al. Heel pain (plantar): a review. Ankle Quarterly; 2009 Feb. 12.", ["other | doe j, et al. heel pain (plantar): a review. ankle quarterly; 2009 feb. 12 | "]],
    ["chapters that hold commas, with their topics", "Decision based on Non-MTUS Citation Official Disability Guidelines (ODG), Forearm, Wrist, & Hand (Acute & Chronic), Splints, Knee & Leg, Mental Illness & Stress Chapter: Yoga.", ["odg | forearm, wrist, & hand (acute & chronic); splints; knee & leg; mental illness & stress chapter; yoga | "]],
    ["chapters joined to each other", "Decision based on Non-MTUS Citation Official Disability Guidelines (ODG), Hip & Pelvis and Low Back - Lumbar & Thoracic (Acute & Chronic) chapters: Walking aids, Canes and crutches.", ["odg | hip & pelvis; low back - lumbar & thoracic (acute & chronic) chapters; walking aids; canes and crutches | "]],
    ["what a slash, a dash or a colon leads in", "Decision based on Non-MTUS Citation Official Disability Guidelines (ODG) Shoulder Chapter/ Arthrography (dye, contrast). Decision based on Non-MTUS Citation ODG Head - Triptans. Decision based on Non-MTUS Citation ACOEM Hip and Groin Chapter/Exercise/Bed rest.", ["odg | shoulder chapter; arthrography (dye, contrast) | ", "odg | head; triptans | ", "other | exercise/bed rest | "]],
    ["a slash within a topic, and between two", "Decision based on MTUS Chronic Pain Treatment Guidelines Opioids, steps to avoid misuse/addiction, Gabapentin (Neurontin)/Weaning of medications, Page(s): 94.", ["mtus-chronic-pain | opioids, steps to avoid misuse/addiction; gabapentin (neurontin); weaning of medications | 94-94"]],
    ["ODG without the evidence named behind it", "Decision based on Non-MTUS Citation Official Disability Guidelines (ODG) Pain (Chronic), Ketamine and Other Medical Treatment Guidelines: ASRA consensus (2011).", ["odg | pain (chronic); ketamine | ", "other | other medical treatment guidelines: asra consensus (2011) | "]],
    ["ODG without the guideline named behind it", "Decision based on Non-MTUS Citation Official Disability Guidelines (ODG), Pain, Baclofen, FDA label, and ACOEM Chapter 3, page 47.", ["odg | pain; baclofen | ", "mtus-acoem 3 |  | 47-47", "other | fda label | "]],
    ["ODG without the MTUS behind it", "Decision based on Non-MTUS Citation Official Disability Guidelines, Pain Chapter, and Chronic Pain Medical Treatment Guidelines, Benzodiazepines.", ["odg | pain chapter | ", "mtus-chronic-pain | benzodiazepines | "]],
    ["chapter and topic before the guideline's name", "Decision based on Non-MTUS Citation Knee & Leg Chapter, Walking aids, ODG. Decision based on Non-MTUS Citation AAOS position, ODG.", ["odg | knee & leg chapter; walking aids | ", "odg |  | "]],
    ["a chapter without year that has sections", "Decision based on MTUS Low Back Complaints 2004, Section(s): Initial Care, and Forearm, Wrist and Hand Complaints, Section(s): Summary.", ["mtus-acoem 2004 | initial care | ", "mtus-acoem | summary | "]],
    ["editions and dates of updates apart", "Decision based on Non-MTUS Citation Official Disability Guidelines (ODG), Treatment Index, 13th edition (web), 2015, Knee (updated 1/2/15), Canes, updated 03/04/2015.", ["odg | knee (updated 1/2/15); canes | "]],
    ["topics in brackets, with and without their pages", "MTUS Chronic Pain Medical Treatment Guidelines (Opioids, criteria for use, pages 76-80), (Weaning of medications).", ["mtus-chronic-pain | opioids, criteria for use; weaning of medications | 76-80"]],
    ["topics behind the regulation", "MTUS: Chronic Pain Medical Treatment Guidelines, 8 C.C.R. section 9792.24.2, page 124, Weaning of Medications; also ODG Pain Chapter/ Methadone.", ["mtus-chronic-pain | weaning of medications | 124-124", "odg | pain chapter; methadone | "]],
    ["sections joined by and", "Decision based on MTUS Knee Complaints 2004, Section(s): Special Studies and Diagnostic Criteria, Physical Methods/Follow-up Visits.", ["mtus-acoem 2004 | special studies; diagnostic criteria; physical methods; follow-up visits | "]],
    ["a bracket without partner", "Decision based on Non-MTUS Citation ODG, Pain (Chronic, Yoga.", ["odg | pain (chronic; yoga | "]],
    ["nothing where only the MTUS is left behind", "The Claims Administrator based their decision on recommendation(s) outside of the MTUS Guidelines.", []],
    ["the regulation alone", "California Code of Regulations, Title 8, section 9792.24.2.", ["ccr |  | "]],
    ["nothing", "", []],
  ] as const) it(`reads ${title}`, () => deepStrictEqual(cited(text), expected));

  it("reads the titles of chapters, with their commas", () => {
    const titles = (text: string) => read(text).citations.map(({ title }) => title && [title.value, text.slice(title.span.start, title.span.end)]);
    deepStrictEqual(titles("Decision based on MTUS/ACOEM Chapter 11 Forearm, Wrist & Hand Complaints Page(s): 261, Chronic Pain Treatment Guidelines Opioids Page(s): 78, ACOEM Chapter 3."), [
      ["forearm, wrist & hand complaints", "Forearm, Wrist & Hand Complaints"],
      ["chronic pain treatment guidelines", "Chronic Pain Treatment Guidelines"],
      null,
    ]);
    deepStrictEqual(titles("Decision based on MTUS Workplace Mental Health: Anxiety Disorders 2021. Decision based on Non-MTUS Citation ACOEM Pain, Suffering, and the Restoration of Function Chapter. Decision based on Non-MTUS Citation ODG Pain."), [
      ["workplace mental health: anxiety disorders", "Workplace Mental Health: Anxiety Disorders"],
      ["pain, suffering, and the restoration of function", "Pain, Suffering, and the Restoration of Function"],
      null,
    ]);
  });
  it("finds the sentence that no evidence was cited", () => {
    const text = "The Claims Administrator did not cite any medical evidence for its decision.";
    deepStrictEqual([read(text).noEvidence, read(text).citations], [{ start: 25, end: text.length }, []]);
  });
  it("tells an organization from the guideline before it", () => {
    const text = "Decision based on Non-MTUS Citation Official Disability Guidelines (ODG) Pulmonary, CT; American College of Radiology, Appropriateness Criteria.";
    deepStrictEqual(read(text).citations.map(({ source }) => source.value), ["odg", "other"]);
    const acoem = "Decision based on Non-MTUS Citation: Guidelines of the American College of Occupational and Environmental Medicine, Chronic Pain.";
    deepStrictEqual(read(acoem).citations.map(({ source }) => source.value), ["other"]);
  });
  it("tells what the MTUS holds of ACOEM from what is cited as outside of it", () => {
    for (const [text, source] of [
      ["Decision based on Non-MTUS Citation ACOEM Hip and Groin Chapter, Imaging.", "other"],
      ["Decision based on Non-MTUS Citation ACOEM Low Back Disorders 2019, Imaging.", "mtus-acoem"],
      ["Decision based on Non-MTUS Citation ACOEM Chapter 12, page 303.", "mtus-acoem"],
      ["Decision based on MTUS ACOEM Hip and Groin Disorders, Imaging.", "mtus-acoem"],
    ] as const) deepStrictEqual(read(text).citations.map((citation) => citation.source.value), [source], text);
  });
  it("takes no guideline for cited that a decision is said not to rest on", () => {
    const text = "The Claims Administrator did not base their decision on the MTUS. Decision based on Non-MTUS Citation Official Disability Guidelines (ODG) Head.";
    deepStrictEqual(read(text).citations.map(({ source }) => source.value), ["odg"]);
  });
  it("takes what neither schedule nor ODG is, without the words that lead to it, and no chapter's name for a word in small letters", () => {
    const text = "The Expert Reviewer found that no section of the MTUS was applicable. The Expert Reviewer based his/her decision on the secondary prevention guideline, 2011 update.";
    deepStrictEqual(read(text).citations.map(({ source, topics }) => [source.value, topics.map(({ value }) => value)]), [["other", ["secondary prevention guideline, 2011 update"]]]);
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
