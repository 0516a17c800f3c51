/** An invented letter that says little: two items, a heading and a citation over two lines, a gap, and a strength that differs. */
export const SHORT_LETTER = `Case Number: CM15-0012345

HOW THE IMR FINAL
DETERMINATION WAS MADE
The expert reviewer is Board Certified in Pain Medicine and is licensed to practice in Ohio.

CLINICAL CASE SUMMARY
The patient is a 44 year old man. The physician prescribed Baclofen 5mg #45 and asked for a   of
the left knee. In its determination of 03/02/2015 Utilization Review denied Baclofen 20 mg #45
and an MRI of the left knee. It said no more.

IMR ISSUES, DECISIONS AND RATIONALES
The Final Determination was based on decisions for the disputed items and services set forth below:

Baclofen 20 mg #45: Upheld

Claims Administrator guideline: Decision based on MTUS Chronic Pain Medical Treatment
Guidelines, Muscle relaxants, page 63.

MAXIMUS guideline: Decision based on MTUS Chronic Pain Medical Treatment Guidelines.

Decision rationale: No spasm was found. Baclofen is not medically necessary.

MRI of the left knee: Overturned

Claims Administrator guideline: The Claims Administrator did not cite any medical evidence for
its decision.

MAXIMUS guideline: Decision based on Official Disability Guidelines, Knee.

Decision rationale: The joint locks. The MRI is medically necessary.
`;

/** The same letter without gap, and with a page: the strength that differs is its one finding, at the same place. */
export const ONE_FINDING_LETTER = SHORT_LETTER
  .replace("and asked for a   of", "and saw little use of")
  .replace("Pain Medical Treatment Guidelines.\n", "Pain Medical Treatment Guidelines, page 63.\n");

/** The semantic tokens of the short letter, in order: type and words. */
export const SHORT_LETTER_TOKENS: readonly string[] = [
  "imrSectionHeading HOW THE IMR FINAL",
  "imrSectionHeading DETERMINATION WAS MADE",
  "imrSectionHeading CLINICAL CASE SUMMARY",
  "imrDrug Baclofen",
  "imrStrength 5mg",
  "imrQuantity #45",
  "imrDrug Baclofen",
  "imrStrength 20 mg",
  "imrQuantity #45",
  "imrSectionHeading IMR ISSUES, DECISIONS AND RATIONALES",
  "imrDrug Baclofen",
  "imrStrength 20 mg",
  "imrQuantity #45",
  "imrOutcomeUpheld Upheld",
  "imrGuidelineSource MTUS Chronic Pain Medical Treatment",
  "imrGuidelineSource Guidelines",
  "imrGuidelineTopic Muscle relaxants",
  "imrGuidelinePage 63",
  "imrGuidelineSource MTUS Chronic Pain Medical Treatment Guidelines",
  "imrDrug Baclofen",
  "imrItemName MRI of the left knee",
  "imrOutcomeOverturned Overturned",
  "imrGuidelineSource Official Disability Guidelines",
  "imrGuidelineTopic Knee",
];
