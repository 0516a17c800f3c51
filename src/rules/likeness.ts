import { mayBeSameService } from "../knowledge/services";
import type { Treatment } from "../letter/model";
import { isKnownTreatment, kindKey } from "../letter/same-treatment";

/**
 * Whether two treatments may be the same, for rules that must not take a difference for certain: nothing known tells them apart.
 * A name can stand for a combination of which it is a part (`hydrocodone` for Norco) and a general word for a service (`injection`);
 * a treatment that no table knows could be any other of its sort.
 */
export function mayBeSameTreatment(one: Treatment, other: Treatment): boolean {
  if (!isKnownTreatment(one)) return mayBeNamed(one, other);
  if (!isKnownTreatment(other)) return mayBeNamed(other, one);
  if (one.service && other.service) return mayBeSameService(one.service.value, other.service.value);
  return isPart(one, other) || isPart(other, one);
}

/** Treatments, one of each kind, to ask whether one that may be the same is among them. */
export class Treatments {
  private readonly kinds = new Map<string, Treatment>();

  constructor(treatments: readonly Treatment[]) {
    for (const treatment of treatments) this.add(treatment);
  }

  add(treatment: Treatment): void {
    this.kinds.set(kindKey(treatment) ?? `unknown ${treatment.kind}`, treatment);
  }

  mayHold(treatment: Treatment): boolean {
    return [...this.kinds.values()].some((held) => mayBeSameTreatment(held, treatment));
  }
}

/** Whether a name that no table knows may mean a treatment: what is worded as a service (`a liver function panel`) means no drug. */
function mayBeNamed(unknown: Treatment, treatment: Treatment): boolean {
  return unknown.kind === "medication" || treatment.ingredients.length === 0;
}

/** Whether one has ingredients, and the other all of them. */
function isPart(one: Treatment, other: Treatment): boolean {
  return one.ingredients.length > 0 && one.ingredients.every((ingredient) => other.ingredients.includes(ingredient));
}
