import { singular } from "../singular";
import { chapterOf } from "./chapters";

/** Chapters of the Official Disability Guidelines that letters name (domain.md 1.6), in lower case, joined by `and`. */
const CHAPTERS = new Set(
  [
    "low back", "low back lumbar and thoracic", "lumbar and thoracic", "neck and upper back", "neck", "pain", "shoulder", "knee and leg", "knee", "hip and pelvis", "hip", "elbow", "forearm wrist and hand",
    "forearm", "wrist", "wrist and hand", "hand", "carpal tunnel syndrome", "ankle and foot", "head", "hernia", "fitness for duty", "mental illness and stress", "mental stress and illness", "mental and stress",
    "preface", "eye", "diabetes", "burns", "pulmonary", "infectious diseases",
  ].map(keyOf),
);
/** The longest title of a chapter with all that letters add to it; longer text is looked up in no table. */
const LONGEST = 120;
/** What stands in brackets behind a chapter's title and is no topic. */
const ADDITION = /\((?:acute|chronic|online|web|odg|twc|last|updated?|as of)\b[^()]{0,40}\)/g;

/** Whether a title names a whole chapter of the Official Disability Guidelines and no topic in one (`Pain (Chronic) Chapter`). */
export function isOdgChapter(title: string): boolean {
  return title.length <= LONGEST && CHAPTERS.has(keyOf(title).replace(/(?: (?:chapter|section|guideline))+$/, ""));
}

/** Whether a title names a whole chapter, of ODG or of ACOEM. */
export function isChapterTitle(title: string): boolean {
  return isOdgChapter(title) || (title.length <= LONGEST && chapterOf(title) !== null);
}

function keyOf(title: string): string {
  const words = title.toLowerCase().replace(ADDITION, " ").replace(/&/g, " and ").match(/[a-z]+/g) ?? [];
  return words.map(singular).join(" ");
}
