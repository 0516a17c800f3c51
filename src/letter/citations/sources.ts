import { isAdopted, isChapterTitle, type GuidelineName, type GuidelineSource } from "../../knowledge/guidelines";
import { matchesIn } from "../../text/matches";
import type { Range } from "../../text/range";
import { isSectioned } from "./pages";
import type { Segment } from "./segments";
import { topicsIn } from "./topics";

/** A guideline chapter that a block cites, by its indices in the block: its name, and all that belongs to it. */
export interface Source {
  readonly value: GuidelineSource;
  /** Whether it is cited as evidence outside of the MTUS, for what the MTUS does not hold. */
  readonly outside: boolean;
  readonly chapter: number | null;
  readonly title: Range | null;
  readonly year: number | null;
  readonly nameStart: number;
  readonly nameEnd: number;
  readonly start: number;
  readonly end: number;
}

/** Evidence other than the guidelines with a source of their own. */
const OTHER_EVIDENCE =
  /https?:|www\.|\.(?:com|org|gov)\b|\bUp ?To ?Date\b|\bFDA\b|\bPub ?Med\b|\bMedscape\b|\bCochrane\b|\bJournal\b|\bet al\b|\bNational Guidelines? Clearinghouse\b|\bPhysicians'? Desk Reference\b|\bPDR\b|\bEpocrates\b|\bMedline|\bRxList\b|\bNational Institutes?\b|\bMayo Clinic\b|\bMosby|\bAmerican (?:Academy|Society|Association|Pain|Heart|Diabetes|(?:[A-Z][a-z]+ )?(?:College of (?!Occupational)|Society|Association|Academy))\b|\bNational Heart\b|\bNorth American Spine\b|\bWorld Health Organization\b|\bCenters? for Disease Control\b|\bTextbook\b|\bOther Medical Treatment\b/gi;

/** A guideline's own pages on the web are no other evidence. */
const OWN_ADDRESS = /odg|worklossdata|acoem|mdguidelines/i;
/** These stand within the title of what is cited. */
const WITHIN_TITLE = /^(?:Journal|Textbook)$/i;

/** The sources of one segment, in order; `names` are the guideline names in it, by indices in the segment. */
export function sourcesIn(text: string, segment: Segment, names: readonly GuidelineName[]): readonly Source[] {
  const words = text.slice(segment.start, segment.end);
  const cited = citedNames(words, names);
  if (cited.length === 0) return segment.kind === "non-mtus" ? whole(text, segment, "other") : [];
  const evidence = segment.kind === "prose" || !cited.some(({ source }) => source === "odg" || source === "mtus-acoem") ? null : evidenceIn(words);
  const lead = segment.kind === "non-mtus" && evidence === null ? leadOf(words.slice(0, cited[0]!.start)) : null;
  const guidelines = cited.map((name, at) => {
    const next = cited[at + 1]?.start ?? words.length;
    const end = evidence !== null && evidence > name.start ? Math.min(evidence, next) : next;
    return placed(name, segment, at === 0 ? (lead ?? name.start) : name.start, endBefore(words, end));
  });
  if (evidence === null) return guidelines;
  const end = endBefore(words, cited.find(({ start }) => start > evidence)?.start ?? words.length);
  return [...guidelines, ...whole(text, { start: segment.start + evidence, end: segment.start + end }, "other")];
}

function isOutside({ kind }: Segment, { source, chapter, year }: GuidelineName): boolean {
  return kind === "non-mtus" && source === "mtus-acoem" && !isAdopted(chapter, year);
}

function placed(name: GuidelineName, segment: Segment, start: number, end: number): Source {
  const { source, chapter, year, title, start: nameStart, end: nameEnd } = name;
  const offset = segment.start;
  return {
    value: source,
    outside: isOutside(segment, name),
    chapter,
    year,
    title: title && { start: offset + title.start, end: offset + title.end },
    nameStart: offset + nameStart,
    nameEnd: offset + nameEnd,
    start: offset + start,
    end: offset + end,
  };
}

/** Names that cite: those in a list of sections without a year and sections of their own are sections, and in ODG a title is ODG's own. The regulation only cites where no guideline does. */
function citedNames(words: string, names: readonly GuidelineName[]): readonly GuidelineName[] {
  const cited: GuidelineName[] = [];
  for (const name of names) {
    const last = cited[cited.length - 1];
    const isSection = last !== undefined && name.year === null && (last.source === "odg" || isSectioned(words.slice(last.end, name.start))) && isBare(words, name);
    if (!isSection) cited.push(name);
  }
  const guidelines = cited.filter(({ source }) => source !== "ccr");
  if (guidelines.length === 0) return cited;
  return guidelines.length > 1 ? guidelines.filter((name) => !isUnnamed(words, name)) : guidelines;
}

/** Whether a name is a title without the guideline that it is of, and without sections of its own. */
function isBare(words: string, { start, end }: GuidelineName): boolean {
  return !/^(?:MTUS|ACOEM|ODG|American|Official|California|Medical|Chapter)|Medical Treat/i.test(words.slice(start, end)) && !/^,? ?Sections?\b/i.test(words.slice(end, end + 12));
}

/** Where chapter and topic stand before the guideline's name (`Neck and Upper Back, Physical therapy, ODG`); null where other words do. */
function leadOf(words: string): number | null {
  const [first] = topicsIn(words, []);
  return first && isChapterTitle(first.title) ? first.start : null;
}

/** The MTUS without a part of it says nothing beside a named part. */
function isUnnamed(words: string, name: GuidelineName): boolean {
  return name.source === "mtus" && /^(?:California |CA )?(?:MTUS|Medical Treatment Utilization Schedules?(?: ?\(MTUS\))?)(?:,? ?\(?\d{4}\)?)?$/i.test(words.slice(name.start, name.end));
}

/** The last character of what joins one source to the next. */
const MAY_JOIN = /[\s,;den]/i;

function endBefore(words: string, next: number): number {
  if (!MAY_JOIN.test(words[next - 1] ?? "")) return next;
  const tail = words.slice(Math.max(0, next - 40), next);
  return next - tail.length + tail.replace(/(?:[\s,;]|\band\b|\bthe\b|\bon\b){1,20}$/i, "").length;
}

/** Where evidence other than the guidelines begins; null where there is none. */
function evidenceIn(words: string): number | null {
  for (const match of matchesIn(words, OTHER_EVIDENCE)) {
    const before = words.slice(0, match.index);
    const token = before.slice(before.lastIndexOf(" ") + 1) + /^\S{0,80}/.exec(words.slice(match.index))![0];
    if (OWN_ADDRESS.test(token)) continue;
    return WITHIN_TITLE.test(match[0]) ? Math.max(...[",", ";", ": ", ". "].map((cut) => before.lastIndexOf(cut))) + 1 : match.index;
  }
  return null;
}

/** One source that is all of a range, blanks trimmed; none where nothing stands there. */
export function whole(text: string, segment: Pick<Segment, "start" | "end">, value: GuidelineSource): readonly Source[] {
  const words = text.slice(segment.start, segment.end);
  const start = segment.start + words.length - words.trimStart().length;
  const end = segment.start + words.trimEnd().length;
  return start < end ? [{ value, outside: false, chapter: null, title: null, year: null, nameStart: start, nameEnd: start, start, end }] : [];
}
