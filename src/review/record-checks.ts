import { isAskedFor } from "../letter/asked-for";
import type { Absence, Letter, Rationale, Reported } from "../letter/model";
import { once } from "../text/once";
import { cover, type Span } from "../text/span";
import { matchAnchors, wordsAnchorOf } from "./anchors";
import type { RecordCheck, WordsAnchor } from "./records";

/** Something that a rationale says is absent, to be looked up in the medical record. */
export interface RecordQuestion {
  readonly absence: Absence;
  /** The words of absence and what is absent. */
  readonly span: Span;
  /** Where the case summary reports the thing, in order; empty where it does not, or where nothing is known of the thing. */
  readonly reported: readonly Reported[];
  readonly anchor: WordsAnchor;
}

/** More places of the summary than these help nobody. */
const MOST_PLACES = 3;

/** What the rationale of each item of a letter says is absent, by the item's index, in order. Items that share one rationale share its questions. */
export function recordQuestions(letter: Letter): readonly (readonly RecordQuestion[])[] {
  const owners = new Map<Rationale, number | null>();
  for (const { index, rationale } of letter.items) if (rationale) owners.set(rationale, owners.has(rationale) ? null : index);
  const reported = once(() => letter.summary.reported.filter((one) => !one.denied && !isAskedFor(letter, one)));
  const questions = new Map([...owners].map(([rationale, owner]) => [rationale, rationale.absences.map((absence) => questionOf(letter, reported(), absence, owner))]));
  return letter.items.map(({ rationale }) => (rationale && questions.get(rationale)) ?? []);
}

function questionOf(letter: Letter, reported: readonly Reported[], absence: Absence, item: number | null): RecordQuestion {
  const topics = new Set(absence.things.map(({ topic }) => topic));
  const span = absence.subject ? cover(absence.span, absence.subject.span) : absence.span;
  return {
    absence,
    span,
    reported: reported.filter(({ topic }) => topics.has(topic)).slice(0, MOST_PLACES),
    anchor: wordsAnchorOf(letter, span, item),
  };
}

/** The questions of a file's letters, held against what was looked up. */
export interface CheckedRecord {
  /** What was said of each question; those that nobody looked up have no entry. */
  readonly checks: ReadonlyMap<Absence, RecordCheck>;
  /** What was said of statements that are found no longer. */
  readonly unmatched: readonly RecordCheck[];
}

/** Where nothing was looked up. */
export const UNCHECKED: CheckedRecord = { checks: new Map(), unmatched: [] };

/** Tells what was looked up of which statement of a file's letters. */
export function checkedRecord(letters: readonly Letter[], checks: readonly RecordCheck[]): CheckedRecord {
  if (checks.length === 0) return UNCHECKED;
  const questions = [...new Set(letters.flatMap(recordQuestions).flat())];
  const matches = matchAnchors(questions, checks.map(({ statement }) => statement));
  return { checks: new Map([...matches].map(([at, { absence }]) => [absence, checks[at]!])), unmatched: checks.filter((_, at) => !matches.has(at)) };
}
