/** A chapter of ACOEM, as the MTUS adopts and letters print it. */
export interface AcoemChapter {
  /** Number in the edition of 2004; null for the chapters from 2011 on, which letters cite without one. */
  readonly number: number | null;
  readonly title: string;
  /** Years printed behind the title. */
  readonly years: readonly number[];
  /** The body region or subject, in lower case. */
  readonly region: string;
  /** Whether title and number were read in a source (domain.md 0: V). */
  readonly verified: boolean;
}

const chapter = (number: number | null, title: string, years: readonly number[], region: string, verified: boolean): AcoemChapter => ({ number, title, years, region, verified });

/** Chapters of the edition of 2004 (elbow 2007) by domain.md 1.6 and 4.2, then those of 2011 to 2022 by domain.md 1.6 (G3). */
export const ACOEM_CHAPTERS: readonly AcoemChapter[] = [
  chapter(null, "General Approaches", [2004], "general", true),
  chapter(1, "Prevention", [2004], "general", false),
  chapter(2, "General Approach to Initial Assessment and Documentation", [2004], "general", false),
  chapter(3, "Initial Approaches to Treatment", [2004], "general", true),
  chapter(5, "Cornerstones of Disability Prevention and Management", [2004], "general", false),
  chapter(7, "Independent Medical Examinations and Consultations", [2004], "general", true),
  chapter(8, "Neck and Upper Back Complaints", [2004], "neck", true),
  chapter(9, "Shoulder Complaints", [2004], "shoulder", true),
  chapter(10, "Elbow Complaints", [2004, 2007], "elbow", true),
  chapter(11, "Forearm, Wrist, and Hand Complaints", [2004], "wrist and hand", true),
  chapter(12, "Low Back Complaints", [2004], "low back", true),
  chapter(13, "Knee Complaints", [2004], "knee", true),
  chapter(14, "Ankle and Foot Complaints", [2004], "ankle and foot", false),
  chapter(15, "Stress-Related Conditions", [2004], "stress", false),
  chapter(16, "Eye", [2004], "eye", false),
  chapter(null, "Initial Approaches to Treatment", [2017, 2022], "general", true),
  chapter(null, "Cervical and Thoracic Spine Disorders", [2016, 2018, 2019], "neck", true),
  chapter(null, "Shoulder Disorders", [2016], "shoulder", true),
  chapter(null, "Elbow Disorders", [2013, 2018, 2019], "elbow", true),
  chapter(null, "Hand, Wrist, and Forearm Disorders", [2016, 2019], "wrist and hand", true),
  chapter(null, "Low Back Disorders", [2016, 2019, 2020], "low back", true),
  chapter(null, "Knee Disorders", [2015, 2019, 2020], "knee", true),
  chapter(null, "Ankle and Foot Disorders", [2015, 2018, 2019], "ankle and foot", true),
  chapter(null, "Eye Disorders", [2017], "eye", true),
  chapter(null, "Hip and Groin Disorders", [2011, 2019], "hip", true),
  chapter(null, "Hip and Groin", [2011, 2019], "hip", true),
  chapter(null, "Occupational/Work-Related Asthma", [2016, 2020], "lung", true),
  chapter(null, "Occupational Interstitial Lung Disease", [2016, 2019, 2020], "lung", true),
  chapter(null, "Chronic Pain", [2017], "pain", true),
  chapter(null, "Opioids", [2017], "pain", true),
  chapter(null, "Cornerstones of Disability Prevention and Management", [2011, 2018], "general", true),
  chapter(null, "General Approach to Initial Assessment and Documentation", [2016, 2018], "general", true),
  chapter(null, "Prevention", [2011, 2018], "general", true),
  chapter(null, "Traumatic Brain Injury", [2017, 2018], "head", true),
  chapter(null, "Posttraumatic Stress Disorder and Acute Stress Disorder", [2018, 2019], "stress", true),
  chapter(null, "Workplace Mental Health", [2019, 2020, 2021], "stress", true),
  chapter(null, "Depressive Disorders", [2020], "stress", true),
  chapter(null, "Anxiety Disorders", [2021], "stress", true),
  chapter(null, "Antiemetics", [2020], "pain", true),
  chapter(null, "COVID-19", [2021], "infection", true),
];

/** The chapter of a printed title, of any capitals, punctuation and joining word; null when it is none. */
export function chapterOf(title: string): AcoemChapter | null {
  const key = keyOf(title);
  return ACOEM_CHAPTERS.find((entry) => keyOf(entry.title) === key) ?? null;
}

function keyOf(title: string): string {
  return title.toLowerCase().replace(/&/g, " and ").replace(/[^a-z0-9]+/g, " ").trim();
}
