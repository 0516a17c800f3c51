import { matchesIn } from "../../text/matches";
import { ACOEM_CHAPTERS } from "./chapters";
import type { GuidelineName, GuidelineSource } from "./sources";

/** What a part of a guideline's name tells. */
type Part = "mtus" | "acoem" | "number" | "title" | "chronic-pain" | "special" | "odg" | "ccr";

interface Piece {
  readonly part: Part;
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

const YEAR_BEHIND = /^(?: Guidelines?)?(?:,? ?\(?((?:19|20)\d\d)\)?)(?![\d-])/i;
/** Titles that are everyday words count only behind ACOEM or before their year. */
const PLAIN = /^(?:Chronic Pain|Opioids|Eye|Prevention|Antiemetics|Hip and Groin|Traumatic Brain Injury|COVID-19|Depressive Disorders|Anxiety Disorders|Workplace Mental Health|General Approaches|Eye Disorders|Shoulder Disorders|Knee Disorders|Elbow Disorders|Low Back Disorders)$/i;
const TITLES = [...ACOEM_CHAPTERS]
  .sort((one, other) => other.length - one.length)
  .map((title) => title.replace(/[/-]/g, "[ /-]?").replace(/,? and /g, ",? (?:and|&) ").replace(/, /g, ",? "))
  .join("|");

/** The word as it is printed, one slip or two included (`Guidlines`): a misspelt name is still that name, as is `Offical Disabilty Guidelines`. */
const GUIDELINES = "G\\w{0,3}d\\w{0,2}l\\w{1,4}s?\\b";
/** `Treatment` belongs to a name before the word guidelines or a year; else it is an everyday word. */
const TREATMENT = `Treatment(?: ${GUIDELINES}|(?=,? \\(?(?:19|20)\\d\\d))`;
/** The parts of names, each in its own group, in the order of `PARTS`. */
const PARTS: readonly (readonly [Part, string])[] = [
  ["mtus", "(?:California |CA )?(?:\\bMTUS\\b|Medical Treatment Utilization Schedules?(?: ?\\(MTUS\\))?)"],
  ["acoem", "(?:\\bACOEM\\b(?!\\.org)|American College of Occupational (?:and|&) Environmental Medicine(?:'s)?(?: ?\\(ACOEM\\))?)"],
  ["odg", `(?:Off?\\w{3,5}l Dis\\w{4,8} ${GUIDELINES}(?:-Treatment in Workers'? Compensation)?(?: ?\\(ODG\\))?|\\bODG(?:-TWC\\b(?!\\.com)|\\b(?!-TWC|\\.com)))`],
  ["chronic-pain", `\\bChronic Pain (?:Medical T\\w{5,10}(?: ${GUIDELINES})?|${TREATMENT}|${GUIDELINES})|\\bCPMTG\\b`],
  ["special", `\\b(?:Acupuncture|Post-?surgical(?: Physical (?:Medicine|Therapy))?|Opioids?) (?:(?:Medical )?(?:${TREATMENT}|Guidelines?)|Rehabilitation Guidelines?)`],
  ["title", `\\b(?:${TITLES})\\b`],
  ["number", "\\b(?:Chapter|Chap\\.|Ch\\.) ?\\d{1,2}\\b"],
  ["ccr", "(?:\\b8 ?C\\.?C\\.?R\\.?|California Code of Regulations|\\bCCR\\b|(?:§{1,3}|\\bsections? ) ?97\\d\\d\\.\\d[\\w.]*)"],
];
const PIECE = new RegExp(PARTS.map(([, pattern]) => `(${pattern})`).join("|"), "gi");
/** What may stand between two parts of one name. */
const JOINT =
  /^(?:[\s,:;()/–-]|'s|\b(?:the|Guidelines?|Practice|Occupational|Medicine|Edition|2nd|3rd|Second|Third|Revised|in|of|by|Title 8|and Treatment in Workers' Compensation|(?:19|20)\d\d)\b)*$/i;
const DENIED_BEFORE = /(?:\b(?:outside(?: of)?|not? (?:part|section|chapter)s? of|part of|section of|addressed (?:in|by)|silent in|non)[ -]?(?:the )?(?:California )?)$/i;
const DENIED_AFTER = /^ ?(?:guidelines? )?\(?(?:is|are|was|were|do|does|did)\b ?(?:not|silent|n't)/i;

/**
 * The names of guidelines in a text, in order: MTUS and its parts, ACOEM and its chapters, ODG, the regulation itself. A name put together
 * from several parts (`MTUS ACOEM Chapter 12 Low Back Complaints`) is one. Words that only deny the MTUS (`outside of the MTUS`) are none.
 */
export function findGuidelines(text: string): readonly GuidelineName[] {
  const names: GuidelineName[] = [];
  let group: Piece[] = [];
  const close = (): void => {
    const name = nameOf(group, text);
    if (name !== null) names.push(name);
    group = [];
  };
  for (const piece of piecesOf(text)) {
    const last = group[group.length - 1];
    if (last && !(joins(group, piece) && JOINT.test(text.slice(last.end, piece.start)))) close();
    group.push(piece);
  }
  close();
  return names;
}

function piecesOf(text: string): readonly Piece[] {
  const pieces: Piece[] = [];
  for (const match of matchesIn(text, PIECE)) {
    const [part] = PARTS[match.slice(1).findIndex((found) => found !== undefined)]!;
    pieces.push({ part, start: match.index, end: match.index + match[0].length, text: match[0] });
  }
  return pieces;
}

/** Whether a piece goes on with a name: its parts come in one order, each once. */
function joins(group: readonly Piece[], piece: Piece): boolean {
  const order: readonly Part[] = ["mtus", "ccr", "acoem", "number", "title", "chronic-pain", "special"];
  const last = group[group.length - 1]!;
  if (last.part === "odg" || piece.part === "odg") return false;
  if (piece.part === "acoem" && last.part === "title") return false;
  if (piece.part === "ccr" && last.part === "ccr") return true;
  return order.indexOf(piece.part) > order.indexOf(last.part) && !(last.part === "title" && order.indexOf(piece.part) > order.indexOf("title"));
}

function nameOf(group: readonly Piece[], text: string): GuidelineName | null {
  const first = group[0];
  const last = group[group.length - 1];
  if (!first || !last) return null;
  const year = yearBehind(text, last.end);
  const source = sourceOf(group, year?.value ?? null);
  if (source === null) return null;
  if (DENIED_BEFORE.test(text.slice(Math.max(0, first.start - 40), first.start)) || (group.length === 1 && DENIED_AFTER.test(text.slice(last.end, last.end + 30)))) return null;
  return { start: first.start, end: year?.end ?? last.end, source, chapter: chapterNumber(group), title: titleOf(group), year: year?.value ?? null };
}

const TITLED: readonly Part[] = ["title", "chronic-pain", "special"];

function titleOf(group: readonly Piece[]): GuidelineName["title"] {
  const title = group.find(({ part }) => TITLED.includes(part));
  return title ? { start: title.start, end: title.end } : null;
}

function yearBehind(text: string, at: number): { value: number; end: number } | null {
  const match = YEAR_BEHIND.exec(text.slice(at, at + 24));
  return match ? { value: Number(match[1]), end: at + match[0].length } : null;
}

/** Null for words that name no guideline by themselves. */
function sourceOf(group: readonly Piece[], year: number | null): GuidelineSource | null {
  const has = (part: Part): boolean => group.some((piece) => piece.part === part);
  if (has("odg")) return "odg";
  if (has("chronic-pain")) {
    const ofAcoem = (has("acoem") && year !== 2009 && year !== 2016) || (year !== null && year >= 2017);
    return ofAcoem ? "mtus-acoem" : "mtus-chronic-pain";
  }
  if (has("special")) return year !== null && year >= 2017 ? "mtus-acoem" : "mtus";
  const title = group.find((piece) => piece.part === "title");
  if (has("acoem") || (title && ((year !== null && isTitle(title)) || !PLAIN.test(title.text) || has("number")))) return "mtus-acoem";
  if (has("mtus")) return title ? "mtus-acoem" : "mtus";
  return has("ccr") ? "ccr" : null;
}

/** Whether it is written as titles are, unlike `the secondary prevention guideline, 2011`. */
function isTitle({ text }: Piece): boolean {
  return /^[A-Z]/.test(text);
}

function chapterNumber(group: readonly Piece[]): number | null {
  const number = group.find((piece) => piece.part === "number");
  return number ? Number(/\d+/.exec(number.text)![0]) : null;
}
