import type { Treatment } from "../letter/model";

/**
 * Treatments by kind, to ask in constant time whether one like this is among them. `mayHold` is the careful question:
 * a treatment that no table knows could be any other that no table knows.
 */
export class TreatmentIndex {
  private readonly kinds = new Set<string>();
  private holdsUnknown = false;

  constructor(treatments: readonly Treatment[]) {
    for (const treatment of treatments) this.add(treatment);
  }

  add(treatment: Treatment): void {
    const kind = kindOf(treatment);
    if (kind === null) this.holdsUnknown = true;
    else this.kinds.add(kind);
  }

  /** Whether a treatment of this kind is, or may be, among them. */
  mayHold(treatment: Treatment): boolean {
    const kind = kindOf(treatment);
    return kind === null || this.holdsUnknown || this.kinds.has(kind);
  }
}

function kindOf(treatment: Treatment): string | null {
  if (treatment.ingredients.length > 0) return [...treatment.ingredients].sort().join("+");
  return treatment.service ? `service ${treatment.service.value}` : null;
}
