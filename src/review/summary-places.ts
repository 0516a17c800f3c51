import { isAskedFor } from "../letter/asked-for";
import type { Absence, Item, Letter, Rationale, Reported } from "../letter/model";
import { contradictionsIn } from "../rules/contradictions";
import { once } from "../text/once";
import { isOnSubject, isSubject } from "./same-subject";

/** What the case summary says on what is said to be absent. */
export interface SummaryPlaces {
  /** Where it reports the very thing, in order, each sentence once; empty where it does not, or where nothing is known of the thing. */
  readonly reported: readonly Reported[];
  /** What else it says on the same subject, in order, each sentence once; nothing that is plainly about something else. */
  readonly onSubject: readonly Reported[];
}

/** More places of the summary than these help nobody. */
const MOST_PLACES = 3;

/** Tells it of some statements of one rationale together; where several items share the rationale, what holds for each of them. */
export function summaryPlacesIn(letter: Letter): (absences: readonly Absence[], rationale: Rationale, items: readonly Item[]) => SummaryPlaces {
  const contradictionsOf = contradictionsIn(letter);
  const had = once(() => letter.summary.reported.filter((one) => !one.denied && !isAskedFor(letter, one)));
  return (absences, rationale, items) => {
    const missed = absences.flatMap((absence) => absence.things.map((thing) => ({ absence, thing })));
    const reported = missed.flatMap((one) => {
      const [first = [], ...others] = items.map((item) => contradictionsOf({ ...one, item, rationale }));
      return first.filter((found) => others.every((list) => list.includes(found)));
    });
    const subjects = missed.filter(({ absence, thing }) => isSubject(letter, absence, thing));
    const onSubject = subjects.length === 0 ? [] : had().filter((found) => subjects.some(({ thing }) => items.every((item) => isOnSubject(letter, item, thing, found))));
    return { reported: places(reported, []), onSubject: places(onSubject, reported) };
  };
}

/** The first ones in the order of the summary, each sentence once, and none that others are in. */
function places(found: readonly Reported[], others: readonly Reported[]): readonly Reported[] {
  const seen = new Set(others.map(({ sentence }) => sentence.start));
  return [...found]
    .sort((one, other) => one.span.start - other.span.start)
    .filter(({ sentence }) => !seen.has(sentence.start) && seen.add(sentence.start))
    .slice(0, MOST_PLACES);
}
