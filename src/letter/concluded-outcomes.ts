import { findDrugs } from "../knowledge/drugs";
import { findServices } from "../knowledge/services";
import type { Range } from "../text/range";
import type { Reading } from "../text/reading";
import type { Conclusion, Item, Rationale, Treatment } from "./model";
import { sameKindOfTreatment } from "./same-treatment";
import { readTreatment } from "./treatment";
import { placesConflict } from "./treatment-conflicts";

/** What a rationale concludes on one treatment, or on all that were asked for. */
interface Decided {
  readonly treatment: Treatment | "all";
  readonly outcome: NonNullable<Item["outcome"]>;
}

/** What a rationale that stands for several items decides on each, in order. */
export interface ConcludedOutcomes {
  readonly decided: readonly Decided[];
  /** What it concludes last, whatever on. */
  readonly last: Item["outcome"];
}

/** Reads the decisions of a rationale; none where there is no rationale. */
export function readConcludedOutcomes(reading: Reading, rationale: Rationale | null): ConcludedOutcomes {
  const conclusions = rationale?.conclusions ?? [];
  const decided = conclusions.flatMap((conclusion) => decidedIn(reading, conclusion));
  const last = conclusions.at(-1);
  return { decided, last: last ? outcomeOf(last, last.necessary) : null };
}

/** The outcome that the last decision on an item gives, for which those on the same kind of treatment in another place do not count; the only item has the last one on anything. Null where there is none. */
export function concludedOutcome({ decided, last }: ConcludedOutcomes, item: Treatment, items: number): Item["outcome"] {
  const own = decided.findLast(({ treatment }) => treatment !== "all" && sameKindOfTreatment(treatment, item) && !placesConflict(treatment, item));
  return (own ?? decided.findLast(({ treatment }) => treatment === "all"))?.outcome ?? (items === 1 ? last : null);
}

function outcomeOf({ span }: Conclusion, necessary: boolean): NonNullable<Item["outcome"]> {
  return { value: necessary ? "overturned" : "upheld", span };
}

/** `neither the MRI nor the therapy is`: the negation may stand far before the verb. */
const NEITHER = /\b(?:neither|none of)\b/i;
/** Words for all that was asked for. */
const ALL = /\b(?:all|both|none|neither|each|(?:the|these|those|any) (?:[a-z]+ ){0,2}(?:requests|items|services|treatments|procedures|medications))\b/i;

function decidedIn(reading: Reading, conclusion: Conclusion): readonly Decided[] {
  const start = reading.indexAt(conclusion.sentence.start);
  const end = reading.indexAt(conclusion.span.start);
  const words = reading.text.slice(start, end);
  const outcome = outcomeOf(conclusion, conclusion.necessary && !NEITHER.test(words));
  const listed = listedIn(words);
  if (listed.length > 1) return listed.map((range) => ({ treatment: readTreatment(reading, start + range.start, start + range.end), outcome }));
  if (conclusion.treatment !== null) return [{ treatment: conclusion.treatment, outcome }];
  return listed.length === 0 && ALL.test(words) ? [{ treatment: "all", outcome }] : [];
}

const AND = /\b(?:and|or|nor|as well as|plus)\b/i;
/** As far before a name its `and` may stand. */
const FARTHEST_AND = 40;
/** Between two of a list there is no clause of its own. */
const CLAUSE = /[.;:]|\b(?:is|are|was|were|has|have|had|does|do|did|because|since|although|though|while|but|which|who|that|without|after|before|given|with)\b/i;

/** The treatments that words list last, the last two of them joined by `and` or its like; the last alone where none is joined to it. */
function listedIn(words: string): readonly Range[] {
  const names = [...findDrugs(words), ...findServices(words)].sort((one, other) => one.start - other.start);
  const listed: Range[] = [];
  for (let at = names.length - 1; at >= 0; at -= 1) {
    const next = listed[0];
    const between = next === undefined ? "" : words.slice(names[at]!.end, next.start);
    if (next !== undefined && (CLAUSE.test(between) || !isJoined(between, listed.length === 1))) break;
    listed.unshift({ start: names[at]!.start, end: next?.start ?? words.length });
  }
  return listed;
}

/** Whether what stands between two names joins them: with `and` or its like where the second is the last of the list, else with a comma too. */
function isJoined(between: string, isLast: boolean): boolean {
  const near = between.slice(-FARTHEST_AND);
  const comma = near.lastIndexOf(",");
  return AND.test(near.slice(comma + 1)) || (comma >= 0 && !isLast);
}
