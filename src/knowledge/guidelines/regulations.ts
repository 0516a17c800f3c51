import { ACOEM_CHAPTERS } from "./chapters";
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

/** A citation as far as it tells the guideline: its name as printed, and the chapter's title and number and the year where they are. */
export interface Cited {
  readonly source: GuidelineSource;
  readonly words: string;
  readonly title: string | null;
  readonly chapter: number | null;
  readonly year: number | null;
}

const ACOEM = "American College of Occupational and Environmental Medicine (ACOEM), Practice Guidelines";
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
/**
 * ACOEM's chapters of 2004, by title: their number where it was read with the title (domain.md 4.2), and the section that adopts them (domain.md
 * 2.5; the index above).
 */
const CHAPTERS_OF_2004: readonly (readonly [title: string, number: number | null, section: string | null])[] = [
  ["Initial Approaches to Treatment", 3, null],
  ["Independent Medical Examinations and Consultations", 7, null],
  ["Neck and Upper Back Complaints", 8, "9792.23.1"],
  ["Shoulder Complaints", 9, "9792.23.2"],
  ["Elbow Complaints", 10, "9792.23.3"],
  ["Forearm, Wrist, and Hand Complaints", 11, "9792.23.4"],
  ["Low Back Complaints", 12, "9792.23.5"],
  ["Knee Complaints", 13, "9792.23.6"],
  ["Ankle and Foot Complaints", null, "9792.23.7"],
  ["Stress-Related Conditions", null, "9792.23.8"],
  ["Eye", null, "9792.23.9"],
];
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

/** A chapter of 2004 by its number or its title; one of later years by its title. */
function acoem({ chapter, title, year }: Cited): Guideline {
  const isTitled = (one: string): boolean => title !== null && plain(one) === plain(title);
  const [known, number, section] = CHAPTERS_OF_2004.find((row) => (chapter === null ? (year ?? 2004) < 2010 && isTitled(row[0]) : row[1] === chapter)) ?? [];
  const named = known ?? ACOEM_CHAPTERS.find(isTitled);
  const name = [ACOEM, ...(number ? [`chapter ${number}`] : []), ...(named ? [named] : [])].join(", ");
  return section ? adopted(name, section) : { ...adopted(name, ""), standing: SCHEDULE };
}

function plain(title: string): string {
  return title.toLowerCase().replace(/&/g, "and").replace(/[^a-z0-9]+/g, " ").trim();
}

function regulation(words: string): Guideline {
  const section = /\b9792\.\d{1,2}(?:\.\d{1,2})*/.exec(words)?.[0] ?? null;
  const inSchedule = section !== null && /^9792\.2\d/.test(section);
  const own = section === null ? null : SECTION_PAGES[section];
  return { name: `California Code of Regulations, title 8${section === null ? "" : `, section ${section}`}`, standing: inSchedule ? SCHEDULE : null, edition: null, page: own ?? (inSchedule ? ARTICLE_PAGE : null) };
}
