export { findGuidelines } from "./guidelines/names";
export { ACOEM_CHAPTERS, chapterOf, type AcoemChapter } from "./guidelines/chapters";
export { CHRONIC_PAIN_LENGTH, topicOf, TOPICS, type Topic } from "./guidelines/topics";
export type { GuidelineName, GuidelineSource } from "./guidelines/sources";
