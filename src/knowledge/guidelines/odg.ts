/** Chapters of the Official Disability Guidelines that letters name (domain.md 1.6), in lower case, joined by `and`. */
const CHAPTERS = new Set([
  "low back", "low back lumbar and thoracic", "lumbar and thoracic", "neck and upper back", "pain", "shoulder", "knee and leg", "knee", "hip and pelvis", "hip", "elbow", "forearm wrist and hand", "forearm", "wrist", "wrist and hand", "and hand",
  "carpal tunnel syndrome", "ankle and foot", "head", "hernia", "fitness for duty", "mental illness and stress", "mental stress and illness", "preface", "eye", "diabetes", "burns", "pulmonary", "infectious diseases",
]);

/** Whether a title names a whole chapter of the Official Disability Guidelines and no topic in one (`Pain (Chronic) Chapter`). */
export function isOdgChapter(title: string): boolean {
  const words = title.toLowerCase().replace(/\((?:acute|chronic|acute (?:&|and) chronic|online version|odg|twc)\)/g, " ").replace(/&/g, " and ").replace(/[^a-z]+/g, " ").trim();
  return CHAPTERS.has(words.replace(/ (?:chapters?|sections?|guidelines?)$/, ""));
}
