import { regionsConflict } from "../knowledge/body";
import type { ItemFacts } from "./item";
import type { Item, Request, Statements, Treatment } from "./model";
import { sameStrength } from "./strength";
import { sameKindOfTreatment } from "./same-treatment";

/** The requests of the three sources. */
type Sources = Record<keyof Statements, readonly Request[]>;

/**
 * The items with the statements that belong to them (`rules.md`, Which statements belong together): items and the requests of
 * one list that are for the same treatment pair by equal strength, then by equal quantity, in order; of those left over one is
 * compared only when it is the only one on both sides.
 */
export function pairStatements(items: readonly ItemFacts[], sources: Sources): readonly Item[] {
  const physician = statementsOf(items, sources.physician);
  const review = statementsOf(items, sources.review);
  const application = statementsOf(items, sources.application);
  return items.map((item, index) => ({ ...item, index, statements: { physician: physician[index]!, review: review[index]!, application: application[index]! } }));
}

/** Per item, its requests of one source, in order. */
function statementsOf(items: readonly ItemFacts[], requests: readonly Request[]): readonly (readonly Request[])[] {
  const statements: Request[][] = items.map(() => []);
  for (const list of listsOf(requests)) {
    const left = new Set(items.keys());
    const unpaired = ROUNDS.reduce((rest, agrees) => rest.filter((request) => {
      const at = [...left].find((index) => agrees(stated(items[index]!), request.treatment));
      if (at === undefined) return true;
      left.delete(at);
      statements[at]!.push(request);
      return false;
    }), list);
    for (const request of unpaired) pairTheOnlyOne(items, left, unpaired, request, statements);
  }
  return statements;
}

function listsOf(requests: readonly Request[]): readonly (readonly Request[])[] {
  const lists = new Map<number, Request[]>();
  for (const request of requests) lists.set(request.list, [...(lists.get(request.list) ?? []), request]);
  return [...lists.values()];
}

/** Of a partly authorised item, what was requested. */
function stated(item: ItemFacts): Treatment {
  return item.original ?? item.treatment;
}

type Agreement = (item: Treatment, request: Treatment) => boolean;

const sameKind: Agreement = sameKindOfTreatment;
const equalStrength: Agreement = (item, request) => item.strength !== null && request.strength !== null && sameStrength(item.strength.value, request.strength.value);
const equalQuantity: Agreement = (item, request) => item.quantity !== null && item.quantity.value === request.quantity?.value;
const samePlace: Agreement = (item, request) => !regionsConflict(regionsOf(item), regionsOf(request)) && sidesOf(item) === sidesOf(request);

/** What a pair has to agree in, the closest first. */
const ROUNDS: readonly Agreement[] = [
  (item, request) => sameKind(item, request) && equalStrength(item, request) && equalQuantity(item, request),
  (item, request) => sameKind(item, request) && equalStrength(item, request),
  (item, request) => sameKind(item, request) && samePlace(item, request) && equalQuantity(item, request),
  (item, request) => sameKind(item, request) && item.kind === "medication" && equalQuantity(item, request),
  (item, request) => sameKind(item, request) && item.kind === "service" && samePlace(item, request),
];

function regionsOf(treatment: Treatment): readonly Treatment["bodyParts"][number]["value"][] {
  return treatment.bodyParts.map((part) => part.value);
}

function sidesOf(treatment: Treatment): string {
  return [...new Set(treatment.sides.map((side) => side.value))].sort().join();
}

function pairTheOnlyOne(items: readonly ItemFacts[], left: ReadonlySet<number>, unpaired: readonly Request[], request: Request, statements: readonly Request[][]): void {
  const rivals = unpaired.filter((other) => sameKind(other.treatment, request.treatment));
  const candidates = [...left].filter((index) => sameKind(stated(items[index]!), request.treatment));
  if (rivals.length === 1 && candidates.length === 1) statements[candidates[0]!]!.push(request);
}
