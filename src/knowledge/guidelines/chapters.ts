/** A chapter of ACOEM, as the MTUS adopts and letters print it. */
export interface AcoemChapter {
  /** Number in the edition of 2004; null for the chapters from 2011 on, which letters cite without one. */
  readonly number: number | null;
  readonly title: string;
}

/** Chapters of the edition of 2004 (elbow 2007) by domain.md 1.6 and 4.2. Titles and numbers of 1, 2, 5, 6, 14, 15 and 16 are general knowledge. */
const NUMBERED: readonly (readonly [number, string])[] = [
  [1, "Prevention"],
  [2, "General Approach to Initial Assessment and Documentation"],
  [3, "Initial Approaches to Treatment"],
  [5, "Cornerstones of Disability Prevention and Management"],
  [6, "Pain, Suffering, and the Restoration of Function"],
  [7, "Independent Medical Examinations and Consultations"],
  [8, "Neck and Upper Back Complaints"],
  [9, "Shoulder Complaints"],
  [10, "Elbow Complaints"],
  [11, "Forearm, Wrist, and Hand Complaints"],
  [12, "Low Back Complaints"],
  [13, "Knee Complaints"],
  [14, "Ankle and Foot Complaints"],
  [15, "Stress-Related Conditions"],
  [16, "Eye"],
];

/** The general approaches of 2004, and the chapters of 2011 to 2022 that have no title of 2004, by domain.md 1.6 (G3). */
const LATER: readonly string[] = [
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

/** All chapters, each title once. */
export const ACOEM_CHAPTERS: readonly AcoemChapter[] = [...NUMBERED.map(([number, title]) => ({ number, title })), ...LATER.map((title) => ({ number: null, title }))];

const BY_TITLE = new Map(ACOEM_CHAPTERS.map((entry) => [keyOf(entry.title), entry]));

/** The chapter of a printed title, of any capitals, punctuation and joining word; null when it is none. */
export function chapterOf(title: string): AcoemChapter | null {
  return BY_TITLE.get(keyOf(title)) ?? null;
}

function keyOf(title: string): string {
  return title.toLowerCase().replace(/&/g, " and ").replace(/[^a-z0-9]+/g, " ").trim().replace(/ chapters?$/, "");
}
