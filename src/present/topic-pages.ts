import type { Topic } from "../knowledge/guidelines";

/** The pages of a topic of the MTUS Chronic Pain guidelines, behind its title; empty where they were not verified. */
export function shownPages(topic: Topic | null): string {
  return topic?.verified && topic.pages ? ` (pages ${pageRange(topic.pages)} in the edition of 2009)` : "";
}

/** `63-66`, or `63` for a single page. */
export function pageRange([first, last]: readonly [number, number]): string {
  return first === last ? `${first}` : `${first}-${last}`;
}
