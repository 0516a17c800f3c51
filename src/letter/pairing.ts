import { regionsConflict } from "../knowledge/body";
import { valuesOf } from "../text/span";
import type { ItemFacts } from "./item";
import { levelsConflict } from "./level";
import type { Item, Request, Statements, Treatment } from "./model";
import { kindKey, sameKindOfTreatment } from "./same-treatment";
import { sameStrength } from "./strength";

/** The requests of the three sources. */
type Sources = Record<keyof Statements, readonly Request[]>;

/**
 * The items with the statements that belong to them (`rules.md`, Which statements belong together): items and the requests of
 * one list that are for the same treatment pair by equal strength, then by equal quantity, in order; of those left over one is
 * compared only when it is the only one on both sides.
 */
export function pairStatements(items: readonly ItemFacts[], sources: Sources): readonly Item[] {
  const itemsByKind = groupBy(items, (item) => kindKey(stated(item)));
  const statementsOf = (requests: readonly Request[]): ReadonlyMap<ItemFacts, Request[]> => statementsByItem(itemsByKind, requests);
  const [physician, review, application] = [statementsOf(sources.physician), statementsOf(sources.review), statementsOf(sources.application)];
  // The index stands first, as with members behind the spread alone each item would have a hidden class of its own.
  return items.map((item, index) => ({ index, ...item, statements: { physician: physician.get(item) ?? [], review: review.get(item) ?? [], application: application.get(item) ?? [] } }));
}

/** More items or requests of one kind than any letter has; what comes after them is paired with nothing. */
export const MOST_RIVALS = 200;

/** The requests of one source, in order, by the item that they belong to. */
function statementsByItem(itemsByKind: ReadonlyMap<string | null, readonly ItemFacts[]>, requests: readonly Request[]): ReadonlyMap<ItemFacts, Request[]> {
  const statements = new Map<ItemFacts, Request[]>();
  if (requests.length === 0) return statements;
  for (const list of groupBy(requests, (request) => request.list).values()) {
    for (const [kind, rivals] of byKind(list)) {
      const rivalItems = itemsByKind.get(kind)?.slice(0, MOST_RIVALS);
      if (rivalItems === undefined) continue;
      const compared = rivals.slice(0, MOST_RIVALS);
      const found = pairs(rivalItems, compared);
      for (const [item, request] of [...found, ...shared(rivalItems, compared, found)]) groupOf(statements, item).push(request);
    }
  }
  return statements;
}

/** Most lists have one request. */
function byKind(list: readonly Request[]): Iterable<readonly [string | null, readonly Request[]]> {
  return list.length === 1 ? [[kindKey(list[0]!.treatment), list]] : groupBy(list, (request) => kindKey(request.treatment));
}

function groupBy<Value, Key>(values: readonly Value[], keyOf: (value: Value) => Key): ReadonlyMap<Key, Value[]> {
  const groups = new Map<Key, Value[]>();
  for (const value of values) groupOf(groups, keyOf(value)).push(value);
  return groups;
}

/** The group of a key; a new one where it has none. */
function groupOf<Value, Key>(groups: Map<Key, Value[]>, key: Key): Value[] {
  const group = groups.get(key) ?? [];
  if (group.length === 0) groups.set(key, group);
  return group;
}

/** The items and the requests of one kind that belong together. */
function pairs(items: readonly ItemFacts[], requests: readonly Request[]): readonly (readonly [ItemFacts, Request])[] {
  const [onlyItem] = items;
  const [onlyRequest] = requests;
  if (onlyItem && onlyRequest && items.length === 1 && requests.length === 1) return belongTogether(onlyItem, onlyRequest) ? [[onlyItem, onlyRequest]] : [];
  const found: (readonly [ItemFacts, Request])[] = [];
  const left = new Set(items);
  let unpaired = requests;
  for (const agrees of ROUNDS) {
    unpaired = unpaired.filter((request) => {
      const item = firstOf(left, (other) => agrees(stated(other), request.treatment));
      if (!item) return true;
      left.delete(item);
      found.push([item, request]);
      return false;
    });
  }
  const [item] = left;
  const [request] = unpaired;
  if (item && request && left.size === 1 && unpaired.length === 1 && sameKindOfTreatment(stated(item), request.treatment) && !found.some(([, other]) => isTwin(request, other))) found.push([item, request]);
  return found;
}

/** Items that are one part each of a request for several parts of the body (`MRI of the neck and the low back`), with that request, where none is their own. */
function shared(items: readonly ItemFacts[], requests: readonly Request[], found: readonly (readonly [ItemFacts, Request])[]): readonly (readonly [ItemFacts, Request])[] {
  if (items.length <= found.length) return [];
  const own = new Set(found.map(([item]) => item));
  return items.filter((item) => !own.has(item)).flatMap((item) => {
    const request = requests.find(({ treatment }) => sameKindOfTreatment(stated(item), treatment) && holdsPlaceOf(treatment, stated(item)));
    return request ? [[item, request] as const] : [];
  });
}

/** Studies that are told in short (`The MRIs were denied`). */
const STUDIES = /^(?:MRIs|MRAs|CTs|CT scans)$/i;

/** Whether a treatment of several parts of the body, or of several that are not named, is that of the one part of another. */
function holdsPlaceOf(treatment: Treatment, { bodyParts, sides }: Treatment): boolean {
  const regions = new Set(valuesOf(treatment.bodyParts));
  if (STUDIES.test(treatment.text)) return true;
  const hasSide = sides.length === 0 || sidesOf({ ...treatment, sides }) === sidesOf(treatment);
  return regions.size > 1 && bodyParts.length > 0 && bodyParts.every(({ value }) => regions.has(value)) && hasSide;
}

/** Two studies of one place (`EMG and NCV of the left arm`): what belongs to one item belongs to no other. */
function isTwin({ treatment: one }: Request, { treatment: other }: Request): boolean {
  return one.service !== null && one.bodyParts.length > 0 && other.bodyParts.length > 0 && samePlace(one, other);
}

/** Whether the only item and the only request of a kind are a pair: what agrees in nothing else is still the same treatment. */
function belongTogether(item: ItemFacts, request: Request): boolean {
  return sameKindOfTreatment(stated(item), request.treatment) || ROUNDS.some((agrees) => agrees(stated(item), request.treatment));
}

function firstOf<Value>(values: Iterable<Value>, test: (value: Value) => boolean): Value | undefined {
  for (const value of values) if (test(value)) return value;
  return undefined;
}

/** Of a partly authorized item, what was requested. */
function stated(item: ItemFacts): Treatment {
  return item.original ?? item.treatment;
}

type Agreement = (item: Treatment, request: Treatment) => boolean;

const equalStrength: Agreement = (item, request) => item.strength !== null && request.strength !== null && sameStrength(item.strength.value, request.strength.value);
const equalQuantity: Agreement = (item, request) => item.quantity !== null && item.quantity.value === request.quantity?.value;
/** Services outside the table are grouped together, and told apart by their words. */
const sameService: Agreement = (item, request) => item.kind === "service" && sameKindOfTreatment(item, request);
const samePlace: Agreement = (item, request) =>
  !regionsConflict(valuesOf(item.bodyParts), valuesOf(request.bodyParts)) && sidesOf(item) === sidesOf(request) && !levelsConflict(valuesOf(item.levels), valuesOf(request.levels));

/** What a pair has to agree in, the closest first. */
const ROUNDS: readonly Agreement[] = [
  (item, request) => equalStrength(item, request) && equalQuantity(item, request),
  equalStrength,
  (item, request) => sameService(item, request) && samePlace(item, request) && equalQuantity(item, request),
  (item, request) => item.kind === "medication" && equalQuantity(item, request),
  (item, request) => sameService(item, request) && samePlace(item, request),
];

function sidesOf(treatment: Treatment): string {
  if (treatment.sides.length < 2) return treatment.sides[0]?.value ?? "";
  return [...new Set(valuesOf(treatment.sides))].sort().join();
}
