import { singular } from "../singular";
import { CHAPTER_BEGINNINGS, isChapterTitle } from "./odg";
import { SECTION_BEGINNINGS, sectionOf } from "./sections";
import { TOPIC_BEGINNINGS, topicOf } from "./topics";

const BEGINNINGS = new Set([...TOPIC_BEGINNINGS, ...CHAPTER_BEGINNINGS, ...[...SECTION_BEGINNINGS].map(singular)]);
const FIRST_WORD = /[a-z0-9]+|&/i;

/** Whether a text may begin with a title that one of the tables knows; most text is told from one by its first word, which takes less time than to look it up. */
export function mayBeginTitle(text: string): boolean {
  const word = firstWordOf(text);
  return word === null || BEGINNINGS.has(singular(word));
}

/** Whether a title is that of a topic, of a chapter or of a section that one of the tables knows. Looked up in those alone that have one with its first word. */
export function isKnownTitle(title: string): boolean {
  const word = firstWordOf(title);
  const first = word && singular(word);
  const mayBe = (beginnings: ReadonlySet<string>, beginning: string | null): boolean => beginning === null || beginnings.has(beginning);
  return (mayBe(TOPIC_BEGINNINGS, first) && topicOf(title) !== null) || (mayBe(CHAPTER_BEGINNINGS, first) && isChapterTitle(title)) || (mayBe(SECTION_BEGINNINGS, word) && sectionOf(title) !== null);
}

/** The first word of a text in lower case; null where it is not of letters alone, so that it does not tell what the tables hold. */
function firstWordOf(text: string): string | null {
  const word = FIRST_WORD.exec(text)?.[0].toLowerCase() ?? "";
  return /^[a-z]+$/.test(word) ? word : null;
}
