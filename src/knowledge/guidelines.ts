export { findGuidelines } from "./guidelines/names";
export { ACOEM_CHAPTERS, chapterOf, type AcoemChapter } from "./guidelines/chapters";
export { covers, isCoverKnown, tellsTopic, type Treated } from "./guidelines/coverage";
export { isOdgChapter } from "./guidelines/odg";
export { guidelineOf, type Guideline, type OfficialPage } from "./guidelines/regulations";
export { CHRONIC_PAIN_LENGTH, topicOf, TOPICS, type Topic } from "./guidelines/topics";
export type { GuidelineName, GuidelineSource } from "./guidelines/sources";
