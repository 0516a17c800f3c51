import type { Item, Treatment } from "../letter/model";
import { isKnownTreatment, sameKindOfTreatment } from "../letter/same-treatment";
import type { Field } from "../text/span";
import { comesInPackages, mayBeOfPackages } from "./packages";

/** What was requested, what was authorized and what remains, in numbers that can be compared. */
export interface Remainder {
  readonly requested: Field<number>;
  readonly authorized: Field<number>;
  readonly remaining: Field<number>;
}

/** The numbers of a partly authorized item that do not add up; null where they do, or are no numbers of one thing. */
export function wrongRemainder({ original, authorized, treatment }: Item): Remainder | null {
  if (original === null || authorized === null || !isOneThing(original, authorized, treatment)) return null;
  const parts = [original, authorized, treatment] as const;
  const counts = numbersOf(parts.map(({ quantity }) => quantity));
  const refills = numbersOf(parts.map((part) => part.refills));
  if (parts.every((part) => part.refills === null)) return counts && !mayAddUp(counts) && !isOfPackages(original, counts) ? counts : null;
  const sameCount = counts === null || (counts.requested.value === counts.authorized.value && counts.requested.value === counts.remaining.value);
  return sameCount && refills && !mayAddUp(refills) && !mayAddUpAsFills(refills) ? refills : null;
}

/** Whether all three name the same treatment, and one only; a name that no table knows (`six visits`) may stand for it. */
function isOneThing(original: Treatment, ...others: readonly Treatment[]): boolean {
  const isSingle = ({ services, drugs }: Treatment): boolean => {
    const kinds = new Set(services.map(({ value }) => value));
    const named = new Set(drugs.map(({ drug }) => drug.ingredients.join()));
    return kinds.size < 2 && named.size < 2;
  };
  return isSingle(original) && others.every((other) => isSingle(other) && (!isKnownTreatment(other) || sameKindOfTreatment(original, other)));
}

function numbersOf([requested, authorized, remaining]: readonly (Field<number> | null)[]): Remainder | null {
  return requested && authorized && remaining ? { requested, authorized, remaining } : null;
}

/** Where more was authorized than requested, the numbers are not of one sort, and nothing can be said of them. */
function mayAddUp({ requested, authorized, remaining }: Remainder): boolean {
  return requested.value < authorized.value || requested.value - authorized.value === remaining.value;
}

/** The first fill is no refill: of three (two refills), one was authorized (none), and two remain (one). */
function mayAddUpAsFills({ requested, authorized, remaining }: Remainder): boolean {
  return requested.value - authorized.value - 1 === remaining.value;
}

function isOfPackages(original: Treatment, { requested, authorized, remaining }: Remainder): boolean {
  return comesInPackages(original) && [authorized, remaining].some(({ value }) => mayBeOfPackages(value, requested.value));
}
