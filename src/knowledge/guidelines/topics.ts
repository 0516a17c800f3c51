/** A topic of a guideline by its printed title. */
export interface Topic {
  /** In lower case. */
  readonly title: string;
  /** First and last page in the MTUS Chronic Pain guidelines of 2009; null where it has no page of its own there. */
  readonly pages: readonly [number, number] | null;
  /** Whether the pages were read in a letter (domain.md 4.1: V). */
  readonly verified: boolean;
}

/** Pages of the MTUS Chronic Pain Medical Treatment Guidelines, 18 July 2009 (domain.md 4.1). */
export const CHRONIC_PAIN_LENGTH = 127;

const topic = (title: string, from: number | null, to: number | null = from, verified = false): Topic => ({ title, pages: from === null || to === null ? null : [from, to], verified });

/** Topics of the MTUS Chronic Pain guidelines, editions 2009 and 2016 (domain.md 1.6, 4.1). */
export const TOPICS: readonly Topic[] = [topic("opioids", 74, 96, true)];

/** The topic of a printed title; null when the table has none. */
export function topicOf(title: string): Topic | null {
  const key = title.toLowerCase();
  return TOPICS.find((entry) => entry.title === key) ?? null;
}
