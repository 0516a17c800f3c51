import { findServices } from "../knowledge/services";
import type { Letter, Treatment } from "../letter/model";
import { ingredientsKey, kindKey } from "../letter/same-treatment";
import { touches, type Span } from "../text/span";

/** A treatment as it is named somewhere, by brand, generic or other name. */
export interface Name {
  readonly span: Span;
  /** The same for all names of one treatment: the same active ingredients, or the same kind of service. */
  readonly key: string;
}

/** Every name of a drug or of a kind of service in a letter, in order; words for services in general (`surgery`, `supplies`) name none. */
export function namesIn(letter: Letter): readonly Name[] {
  const drugs = letter.drugs.map(({ drug, span }) => ({ span, key: ingredientsKey(drug.ingredients) }));
  const services = findServices(letter.reading.text).filter(({ service }) => !service.generic)
    .map(({ kind, start, end }) => ({ span: letter.reading.spanOf(start, end), key: kind }));
  return [...drugs, ...services].sort((one, other) => one.span.start - other.span.start);
}

/** The keys of what a treatment is or names. */
export function keysOf(treatment: Treatment): ReadonlySet<string> {
  const whole = kindKey(treatment);
  return new Set([
    ...(whole === null ? [] : [whole]),
    ...treatment.drugs.map(({ drug }) => ingredientsKey(drug.ingredients)),
    ...treatment.services.map(({ value }) => value),
  ]);
}

/** The places of a letter that name the treatment named at an offset, by any of its names; empty where none is named there. */
export function sameNames(letter: Letter, offset: number): readonly Span[] {
  const names = namesIn(letter);
  const at = names.find(({ span }) => touches(span, offset));
  return at === undefined ? [] : names.filter(({ key }) => key === at.key).map(({ span }) => span);
}
