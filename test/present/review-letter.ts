/** An invented letter to review: dates that contradict each other, a strength that differs, something missed that the summary reports, a part that was authorized. */
export const REVIEW_LETTER = `Case Number: CM15-0054321
Date Assigned: 03/20/2015    Date of Injury: 05/14/2011
Decision Date: 04/17/2015    UR Denial Date: 02/20/2015
Priority: Standard    Application Received: 03/06/2015

HOW THE IMR FINAL DETERMINATION WAS MADE
The expert reviewer is Board Certified in Pain Medicine and is licensed to practice in Ohio.

CLINICAL CASE SUMMARY
The patient is a 44 year old man who was injured on 05/16/2011. He denied side effects of Norco. On 02/11/2015 the treating
physician prescribed Norco 5/325 mg #60 and requested twelve sessions of physical therapy for the left knee. The utilization
review determination dated 02/20/2015 denied Norco 10/325 mg #60 and modified twelve sessions of physical therapy for the
left knee to six sessions.

IMR ISSUES, DECISIONS AND RATIONALES
The Final Determination rests on decisions for the disputed items and services set forth below:

Norco 10/325 mg #60: Upheld

Claims Administrator guideline: Decision based on MTUS Chronic Pain Medical Treatment Guidelines, Opioids, pages 74-96.

MAXIMUS guideline: Decision based on MTUS Chronic Pain Medical Treatment Guidelines, Opioids, pages 74-96.

Decision rationale: There is no documentation of side effects. No agreement was signed. Norco 10/325 mg #60 is not medically necessary.

Twelve sessions of physical therapy for the left knee was the original request. Six sessions of physical therapy for the left
knee were authorized by the Claims Administrator. The remaining portion of the original request, six sessions of physical
therapy for the left knee is: Overturned

Claims Administrator guideline: Decision based on MTUS Chronic Pain Medical Treatment Guidelines, Physical medicine, pages 98-99.

MAXIMUS guideline: Decision based on MTUS Chronic Pain Medical Treatment Guidelines, Physical medicine, pages 98-99.

Decision rationale: The knee is weak. Six sessions of physical therapy for the left knee are medically necessary.
`;
