import type { Absence, Item, Letter, Rationale } from "../letter/model";
import { contains, cover, type Span } from "../text/span";
import { matchAnchors, wordsAnchorOf } from "./anchors";
import { questionSpan } from "./question-words";
import type { RecordCheck, WordsAnchor } from "./records";
import { summaryPlacesIn, type SummaryPlaces } from "./summary-places";

/** A statement that something is absent. */
interface Statement {
  readonly absence: Absence;
  /** The words of absence and what is absent. */
  readonly span: Span;
  /** These with what shows where to look: the words by which it is called. */
  readonly shown: Span;
}

/** Something that a rationale says is absent, to be looked up in the medical record. */
export interface RecordQuestion extends Statement, SummaryPlaces {
  readonly anchor: WordsAnchor;
  /** Those of the statements that lie within its words and are not asked for themselves. */
  readonly within: readonly WordsAnchor[];
}

/** What the rationale of each item of a letter says is absent, by the item's index, in order. Items that share one rationale share its questions. */
export function recordQuestions(letter: Letter): readonly (readonly RecordQuestion[])[] {
  const owners = new Map<Rationale, Item[]>();
  for (const item of letter.items) {
    if (item.rationale && !owners.get(item.rationale)?.push(item)) owners.set(item.rationale, [item]);
  }
  const placesOf = summaryPlacesIn(letter);
  const questionsIn = (rationale: Rationale, items: readonly Item[]): readonly RecordQuestion[] => {
    const anchorOf = ({ span }: Statement): WordsAnchor => wordsAnchorOf(letter, span, items.length === 1 ? items[0]!.index : null);
    return statementsOf(letter, rationale).map(([first, ...within]) => {
      const places = placesOf([first, ...within].map(({ absence }) => absence), rationale, items);
      return { ...first, ...places, anchor: anchorOf(first), within: within.map(anchorOf) };
    });
  };
  const questions = new Map([...owners].map(([rationale, items]) => [rationale, questionsIn(rationale, items)]));
  return letter.items.map(({ rationale }) => (rationale && questions.get(rationale)) ?? []);
}

/** The statements of a rationale, in order, each followed by those that lie within its words. */
function statementsOf(letter: Letter, { absences }: Rationale): readonly (readonly [Statement, ...Statement[]])[] {
  const bySentence = new Map<number, Statement[]>();
  for (const absence of absences) {
    const statement = statementOf(letter, absence);
    if (!bySentence.get(absence.sentence.start)?.push(statement)) bySentence.set(absence.sentence.start, [statement]);
  }
  return [...bySentence.values()].flatMap((statements) => {
    const isOuter = (one: Statement, at: number): boolean => !statements.some((other, index) => contains(other.shown, one.shown) && (index < at || !contains(one.shown, other.shown)));
    const outer = statements.filter(isOuter);
    return outer.map((one): readonly [Statement, ...Statement[]] => [one, ...statements.filter((other) => !outer.includes(other) && contains(one.shown, other.shown))]);
  });
}

function statementOf(letter: Letter, absence: Absence): Statement {
  const span = absence.subject ? cover(absence.span, absence.subject.span) : absence.span;
  return { absence, span, shown: questionSpan(letter, absence, span) };
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
  const anchors = questions.flatMap(({ absence, anchor, within }) => [anchor, ...within].map((one) => ({ anchor: one, absence })));
  const matches = matchAnchors(anchors, checks.map(({ statement }) => statement));
  const said = new Map<Absence, RecordCheck>();
  for (const [at, { absence }] of matches) if (!said.has(absence)) said.set(absence, checks[at]!);
  return { checks: said, unmatched: checks.filter((_, at) => !matches.has(at)) };
}
