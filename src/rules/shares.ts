import type { Item, Letter, Request, Treatment } from "../letter/model";
import { kindKey } from "../letter/same-treatment";
import { once } from "../text/once";
import type { Source } from "./sources";

/** Refills with refills, the count with the count. */
export type Count = "quantity" | "refills";

/** A request that was granted in part, in counts. */
export interface Shares {
  /** What utilization review modified the request to, what the claims administrator authorized, and what the heading says remains of it. */
  readonly granted: ReadonlySet<number>;
  /** Whether a count may be what was not granted of the request. */
  readonly remains: (value: number) => boolean;
}

/** Tells how the request of an item of this letter was divided; nothing is granted where it was not. */
export function sharesIn({ review }: Letter, count: Count): (item: Item) => Shares {
  const divisions = once(() => divisionsOf(review.requests, count));
  return ({ statements, original, authorized, treatment }) => {
    const ofItem = [keyOf(treatment), unknownOf(treatment)].flatMap((key) => divisions().get(key) ?? []);
    const requested = once(() => countsOf(statements.physician.filter(({ reviewed }) => reviewed).map((request) => request.treatment), count));
    const isWhole = (value: number): boolean => requested().has(value) || ofItem.some(({ contested }) => contested.has(value));
    return {
      granted: countsOf([...statements.review.map(({ modifiedTo }) => modifiedTo), authorized, original && treatment], count),
      remains: (value) => value > 0 && ofItem.some((division) => leaves(division, value, isWhole)),
    };
  };
}

/** The counts of the requests that utilization review decided, by the key of their treatment. */
function divisionsOf(requests: readonly Request[], count: Count): ReadonlyMap<string, Division> {
  const divisions = new Map<string, Division>();
  for (const request of requests) {
    const key = keyOf(request.treatment);
    const division = divisions.get(key) ?? { certified: new Set(), modified: new Set(), contested: new Set() };
    divisions.set(key, division);
    for (const value of countsOf([request.treatment], count)) (request.decision?.value === "certified" ? division.certified : division.contested).add(value);
    // Of `partially certified 6 visits` it is not said whether they were requested or granted.
    const left = request.modifiedTo ?? (request.decision?.value === "modified" ? request.treatment : null);
    for (const value of countsOf([left], count)) division.modified.add(value);
  }
  return divisions;
}

/** The counts of the requests of one kind of treatment: those that were certified, those that a request was modified to, and those that were denied or modified. */
interface Division {
  readonly certified: Set<number>;
  readonly modified: Set<number>;
  readonly contested: Set<number>;
}

/** Whether a count is a whole less what was granted of it. The half to which a request was modified is taken for that, unless the other half was denied in so many words. */
function leaves({ certified, modified, contested }: Division, value: number, isWhole: (value: number) => boolean): boolean {
  const isRest = (part: number): boolean => part > 0 && isWhole(part + value);
  return [...certified].some(isRest) || [...modified].some((part) => isRest(part) && (part !== value || contested.has(value)));
}

function keyOf(treatment: Treatment): string {
  return kindKey(treatment) ?? unknownOf(treatment);
}

/** The key of treatments of its sort that no table knows (`6 visits`), which may stand for any. */
function unknownOf({ kind }: Treatment): string {
  return `unknown ${kind}`;
}

function countsOf(treatments: readonly (Treatment | null)[], count: Count): ReadonlySet<number> {
  const counts = new Set<number>();
  for (const treatment of treatments) {
    const field = treatment?.[count];
    if (field) counts.add(field.value);
  }
  return counts;
}

/**
 * Whether what a source of an item says is what utilization review granted: it certified that, or modified a request without another word on what to
 * (`partially certified #45`, `modified it to #45`), so that the letter does not say whether that was requested or granted.
 */
export function isGranted({ decision }: Source, { statements: { review: [reviewed] } }: Item): boolean {
  return decision === "certified" || (decision === "modified" && reviewed!.modifiedTo === null);
}
