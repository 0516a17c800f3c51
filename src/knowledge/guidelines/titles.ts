import { singular } from "../singular";
import { CHAPTER_BEGINNINGS, isChapterTitle } from "./odg";
import { SECTION_BEGINNINGS, sectionOf } from "./sections";
import { TOPIC_BEGINNINGS, topicOf } from "./topics";

const BEGINNINGS = new Set([...TOPIC_BEGINNINGS, ...CHAPTER_BEGINNINGS, ...[...SECTION_BEGINNINGS].map(singular)]);
const FIRST_WORD = /[a-z0-9]+|&/i;

/** Whether a text may begin with a title that one of the tables knows; most text is told from one by its first word, which takes less time than to look it up. */
export function mayBeginTitle(text: string): boolean {
  const word = FIRST_WORD.exec(text)?.[0].toLowerCase() ?? "";
  return !/^[a-z]+$/.test(word) || BEGINNINGS.has(singular(word));
}

/** Whether a title is that of a topic, of a chapter or of a section that one of the tables knows. */
export function isKnownTitle(title: string): boolean {
  return topicOf(title) !== null || isChapterTitle(title) || sectionOf(title) !== null;
}
