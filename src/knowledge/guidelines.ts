export { findGuidelines } from "./guidelines/names";
export { ACOEM_CHAPTERS, isAdopted } from "./guidelines/chapters";
export { covers, isCoverKnown, isExamination, tellsTopic, type Treated } from "./guidelines/coverage";
export { isChapterTitle, isOdgChapter } from "./guidelines/odg";
export { guidelineOf, type Guideline, type OfficialPage } from "./guidelines/regulations";
export { CHRONIC_PAIN_LENGTH, topicOf, TOPICS, type Topic } from "./guidelines/topics";
export { sectionOf } from "./guidelines/sections";
export { isKnownTitle, mayBeginTitle } from "./guidelines/titles";
export type { GuidelineName, GuidelineSource } from "./guidelines/sources";
