/**
 * Titles of ACOEM's chapters, as the MTUS adopts and letters print them: those of the edition of 2004 (elbow 2007) by domain.md 1.6 and 4.2
 * in the order of their numbers, of which 1, 2, 5, 6, 14, 15 and 16 are general knowledge; then the general approaches of 2004, and the
 * chapters of 2011 to 2022 that have no title of 2004, by domain.md 1.6 (G3).
 */
export const ACOEM_CHAPTERS: readonly string[] = [
  "Prevention", // 1
  "General Approach to Initial Assessment and Documentation", // 2
  "Initial Approaches to Treatment", // 3
  "Cornerstones of Disability Prevention and Management", // 5
  "Pain, Suffering, and the Restoration of Function", // 6
  "Independent Medical Examinations and Consultations", // 7
  "Neck and Upper Back Complaints", // 8
  "Shoulder Complaints", // 9
  "Elbow Complaints", // 10
  "Forearm, Wrist, and Hand Complaints", // 11
  "Low Back Complaints", // 12
  "Knee Complaints", // 13
  "Ankle and Foot Complaints", // 14
  "Stress-Related Conditions", // 15
  "Eye", // 16
  "General Approaches",
  "Cervical and Thoracic Spine Disorders",
  "Shoulder Disorders",
  "Elbow Disorders",
  "Hand, Wrist, and Forearm Disorders",
  "Low Back Disorders",
  "Knee Disorders",
  "Ankle and Foot Disorders",
  "Eye Disorders",
  "Hip and Groin Disorders",
  "Hip and Groin",
  "Occupational/Work-Related Asthma",
  "Occupational Interstitial Lung Disease",
  "Chronic Pain",
  "Opioids",
  "Traumatic Brain Injury",
  "Posttraumatic Stress Disorder and Acute Stress Disorder",
  "Workplace Mental Health",
  "Workplace Mental Health: Introduction",
  "Workplace Mental Health: Depressive Disorders",
  "Workplace Mental Health: Anxiety Disorders",
  "Depressive Disorders",
  "Anxiety Disorders",
  "Antiemetics",
  "COVID-19",
];

/** The chapters of ACOEM's second edition that the MTUS holds (8 CCR 9792.22 to 9792.23.9): the general approaches, and parts of the body, stress and the eye. */
const ADOPTED_CHAPTERS = new Set([1, 2, 3, 5, 8, 9, 10, 11, 12, 13, 14, 15, 16]);
/** From this year on the MTUS holds all of ACOEM (domain.md 1.6). */
const ADOPTED_WHOLE = 2017;

/** Whether the MTUS holds what is cited of ACOEM, by the chapter's number and the printed year; null where there is none. */
export function isAdopted(chapter: number | null, year: number | null): boolean {
  return (chapter !== null && ADOPTED_CHAPTERS.has(chapter)) || (year !== null && year >= ADOPTED_WHOLE);
}
