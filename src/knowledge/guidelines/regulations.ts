import { ACOEM_CHAPTERS, type AcoemChapter } from "./chapters";
import type { GuidelineSource } from "./sources";

/** A page of the Department of Industrial Relations that was read. */
export interface OfficialPage {
  readonly title: string;
  readonly url: string;
}

/** What is known of a cited guideline. */
export interface Guideline {
  readonly name: string;
  /** The regulation that adopts it, or what it is to the Medical Treatment Utilization Schedule; null where that was not read. */
  readonly standing: string | null;
  /** What was read of the edition of the printed year; null where nothing was. */
  readonly edition: string | null;
  /** Null where it has none, or none that was read. */
  readonly page: OfficialPage | null;
}

/** A citation as far as it tells the guideline: its name as printed, and chapter and year where they are. */
export interface Cited {
  readonly source: GuidelineSource;
  readonly words: string;
  readonly chapter: number | null;
  readonly year: number | null;
}

const SCHEDULE = "Medical Treatment Utilization Schedule (MTUS)";
const page = (title: string, path: string): OfficialPage => ({ title, url: `https://www.dir.ca.gov/${path}` });

/** Read on 26 November 2026: it names the sections of the schedule, and that it adopts ACOEM's guidelines. */
const SCHEDULE_PAGE = page(SCHEDULE, "dwc/MTUS/MTUS.html");
/** The index of article 5.5.2, sections 9792.20 to 9792.26 (domain.md 2.5). */
const ARTICLE_PAGE = page("8 CCR 9792.20 and following", "t8/ch4_5sb1a5_5_2.html");
/** Sections with a page that was read (domain.md 2.2, 2.3, 2.5). */
const SECTION_PAGES: Readonly<Record<string, OfficialPage>> = {
  "9792.23.5": page("8 CCR 9792.23.5, Low Back Complaints", "t8/9792_23_5.html"),
  "9792.10.4": page("8 CCR 9792.10.4", "t8/9792_10_4.html"),
  "9792.10.7": page("8 CCR 9792.10.7", "t8/9792_10_7.html"),
};
/** The sections that adopt the chapters of 2004 on regions of the body (domain.md 2.5, the index above). */
const CHAPTER_SECTIONS = ["neck", "shoulder", "elbow", "wrist and hand", "low back", "knee", "ankle and foot", "stress", "eye"];
/** Editions of the chronic pain guidelines (domain.md 2.5, 4.1). */
const CHRONIC_PAIN_EDITIONS: Readonly<Record<number, string>> = { 2009: "18 July 2009, 127 pages", 2016: "28 July 2016" };
/** Guidelines of the schedule that letters cite by their subject (domain.md 2.5). */
const SPECIAL: readonly (readonly [subject: RegExp, name: string, section: string])[] = [
  [/acupuncture/i, "Acupuncture Medical Treatment Guidelines", "9792.24.1"],
  [/post-?surgical/i, "Postsurgical Treatment Guidelines", "9792.24.3"],
  [/opioid/i, "Opioids Treatment Guidelines", "9792.24.4"],
];

/** What is known of a cited guideline; null for a source that is no guideline by name. */
export function guidelineOf(cited: Cited): Guideline | null {
  switch (cited.source) {
    case "mtus-chronic-pain":
      return { ...adopted("Chronic Pain Medical Treatment Guidelines", "9792.24.2"), edition: CHRONIC_PAIN_EDITIONS[cited.year ?? 0] ?? null };
    case "mtus-acoem": return acoem(cited);
    case "mtus": return schedule(cited.words);
    case "odg":
      return { name: "Official Disability Guidelines (ODG)", standing: `No part of the ${SCHEDULE}: searched where the schedule does not address the condition, or its presumption is challenged (8 CCR 9792.21.1(a))`, edition: null, page: null };
    case "ccr": return regulation(cited.words);
    case "other": return null;
  }
}

function adopted(name: string, section: string): Guideline {
  return { name, standing: `${SCHEDULE}, 8 CCR ${section}`, edition: null, page: SECTION_PAGES[section] ?? SCHEDULE_PAGE };
}

function schedule(words: string): Guideline {
  const special = SPECIAL.find(([subject]) => subject.test(words));
  return special ? adopted(special[1], special[2]) : { name: SCHEDULE, standing: "8 CCR 9792.20 to 9792.27.23", edition: null, page: SCHEDULE_PAGE };
}

function acoem(cited: Cited): Guideline {
  const chapter = chapterIn(cited);
  const number = chapter?.number ?? null;
  const at = number === null ? -1 : CHAPTER_SECTIONS.indexOf(chapter!.region);
  const name = ["American College of Occupational and Environmental Medicine (ACOEM), Practice Guidelines", number === null ? null : `chapter ${number}`, chapter?.title ?? null];
  const guideline = adopted(name.filter((part) => part !== null).join(", "), `9792.23.${at + 1}`);
  return at < 0 ? { ...guideline, standing: SCHEDULE, page: SCHEDULE_PAGE } : guideline;
}

/** The chapter of the printed number, else of the longest title among the words; null for one that was not read. */
function chapterIn({ words, chapter, year }: Cited): AcoemChapter | null {
  const printed = plain(words);
  const byTitle = ACOEM_CHAPTERS.filter(({ title, years }) => printed.includes(plain(title)) && (year === null || years.includes(year)));
  const [longest] = [...byTitle].sort((one, other) => other.title.length - one.title.length);
  const found = chapter === null ? longest : ACOEM_CHAPTERS.find(({ number }) => number === chapter);
  return found?.verified ? found : null;
}

function plain(words: string): string {
  return ` ${words.toLowerCase().replace(/&/g, " and ").replace(/[^a-z0-9]+/g, " ").trim()} `;
}

function regulation(words: string): Guideline {
  const section = /\b9792\.\d{1,2}(?:\.\d{1,2})*/.exec(words)?.[0] ?? null;
  const inSchedule = section !== null && /^9792\.2\d/.test(section);
  const own = section === null ? null : SECTION_PAGES[section];
  return { name: `California Code of Regulations, title 8${section === null ? "" : `, section ${section}`}`, standing: inSchedule ? SCHEDULE : null, edition: null, page: own ?? (inSchedule ? ARTICLE_PAGE : null) };
}
