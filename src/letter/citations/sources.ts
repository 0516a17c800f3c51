import type { GuidelineName, GuidelineSource } from "../../knowledge/guidelines";
import type { Segment } from "./segments";

/** A guideline chapter that a block cites, by its indices in the block: its name, and all that belongs to it. */
export interface Source {
  readonly value: GuidelineSource;
  readonly chapter: number | null;
  readonly year: number | null;
  readonly nameStart: number;
  readonly nameEnd: number;
  readonly start: number;
  readonly end: number;
}

/** Evidence other than the guidelines with a source of their own. */
const OTHER_EVIDENCE =
  /https?:|www\.|\.(?:com|org|gov)\b|\bUp ?To ?Date\b|\bFDA\b|\bPub ?Med\b|\bMedscape\b|\bCochrane\b|\bJournal\b|\bet al\b|\bNational Guidelines? Clearinghouse\b|\bPhysicians'? Desk Reference\b|\bPDR\b|\bEpocrates\b|\bMedline|\bRxList\b|\bNational Institutes?\b|\bMayo Clinic\b|\bMosby|\bAmerican (?:Academy|Society|Association|Pain|Heart|Diabetes)\b|\bTextbook\b|\bOther Medical Treatment\b/i;

/** The sources of one segment, in order; `names` are the guideline names in it, by indices in the segment. */
export function sourcesIn(text: string, segment: Segment, names: readonly GuidelineName[]): readonly Source[] {
  const cited = chapters(text.slice(segment.start, segment.end), segment, names);
  if (cited.length > 0) return [...cited, ...evidenceBeside(text, segment, cited)];
  return segment.kind === "non-mtus" ? whole(text, segment, "other") : [];
}

/** Names that cite: those in a list of sections without a year are sections, and in ODG a title is ODG's own. */
function chapters(text: string, segment: Segment, names: readonly GuidelineName[]): readonly Source[] {
  const cited: GuidelineName[] = [];
  for (const name of names) {
    const last = cited[cited.length - 1];
    const between = last ? text.slice(last.end, name.start) : "";
    const bare = !/^(?:MTUS|ACOEM|ODG|American|Official|California|Medical|Chapter)/i.test(text.slice(name.start, name.end));
    if (last && bare && name.year === null && (/Section(?:s|\(s\))? ?:/i.test(between) || last.source === "odg")) continue;
    cited.push(name);
  }
  const meant = cited.length > 1 ? cited.filter((name) => !isUnnamed(text, name)) : cited;
  return meant.map((name, at) => ({
    value: name.source,
    chapter: name.chapter,
    year: name.year,
    nameStart: segment.start + name.start,
    nameEnd: segment.start + name.end,
    start: segment.start + name.start,
    end: segment.start + endOf(text, meant[at + 1]?.start ?? text.length),
  }));
}

/** The MTUS without a part of it says nothing beside a named part. */
function isUnnamed(text: string, name: GuidelineName): boolean {
  return name.source === "mtus" && /^(?:California |CA )?(?:MTUS|Medical Treatment Utilization Schedules?(?: ?\(MTUS\))?)(?:,? ?\(?\d{4}\)?)?$/i.test(text.slice(name.start, name.end));
}

function endOf(text: string, next: number): number {
  const tail = text.slice(Math.max(0, next - 40), next);
  return next - tail.length + tail.replace(/(?:[\s,;]|\band\b|\bthe\b){1,20}$/i, "").length;
}

/** Other evidence named in the same segment as a guideline. */
function evidenceBeside(text: string, segment: Segment, cited: readonly Source[]): readonly Source[] {
  if (segment.kind === "prose" || !cited.some((source) => source.value === "odg" || source.value === "mtus-acoem")) return [];
  const evidence = OTHER_EVIDENCE.exec(text.slice(segment.start, segment.end));
  return evidence ? whole(text, { ...segment, start: segment.start + evidence.index }, "other") : [];
}

/** One source that is all of a range, blanks trimmed; none where nothing stands there. */
export function whole(text: string, segment: Pick<Segment, "start" | "end">, value: GuidelineSource): readonly Source[] {
  const words = text.slice(segment.start, segment.end);
  const start = segment.start + words.length - words.trimStart().length;
  const end = segment.start + words.trimEnd().length;
  return start < end ? [{ value, chapter: null, year: null, nameStart: start, nameEnd: start, start, end }] : [];
}
