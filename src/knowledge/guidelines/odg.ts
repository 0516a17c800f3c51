import { singular } from "../singular";
import { ACOEM_CHAPTERS } from "./chapters";

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

const ACOEM = new Set(ACOEM_CHAPTERS.map(keyOf));
/** The first words of all titles, without plural endings, by which most other text is told from one at once. */
export const CHAPTER_BEGINNINGS: ReadonlySet<string> = new Set([...CHAPTERS, ...ACOEM].map((title) => title.split(" ", 1)[0]!));

/** Whether a title names a whole chapter of the Official Disability Guidelines and no topic in one (`Pain (Chronic) Chapter`). */
export function isOdgChapter(title: string): boolean {
  return CHAPTERS.has(chapterKey(title));
}

/** Whether a title names a whole chapter, of ODG or of ACOEM. */
export function isChapterTitle(title: string): boolean {
  const key = chapterKey(title);
  return CHAPTERS.has(key) || ACOEM.has(key);
}

/** The words of a title without those that only say that it is one; empty where they cannot be a chapter's. */
function chapterKey(title: string): string {
  if (title.length > LONGEST || !CHAPTER_BEGINNINGS.has(singular(/[a-z]+/i.exec(title)?.[0].toLowerCase() ?? ""))) return "";
  return keyOf(title).replace(/(?: (?:chapter|section|guideline)){1,4}$/, "");
}

function keyOf(title: string): string {
  const words = title.toLowerCase().replace(ADDITION, " ").replace(/&/g, " and ").match(/[a-z]+/g) ?? [];
  return words.map(singular).join(" ");
}
