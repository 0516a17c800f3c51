import type { Item, Letter, Treatment } from "../letter/model";
import { sameKindOfTreatment } from "../letter/same-treatment";
import { contains, touches, type Span } from "../text/span";
import { keysOf, namesIn, sameNames } from "./names";

/** The letter of a file that an offset lies in; undefined where it lies in none. */
export function letterAt(letters: readonly Letter[], offset: number): Letter | undefined {
  return letters.find(({ span }) => touches(span, offset));
}

/** The headings of the items that are meant at an offset; empty where none is. */
export function definitions(letters: readonly Letter[], offset: number): readonly Span[] {
  const letter = letterAt(letters, offset);
  return letter === undefined ? [] : itemsAt(letter, offset).map(({ name }) => name.span);
}

/**
 * Every place that speaks of the items meant at an offset, their headings included if `headings` says so, in order; of a treatment that no
 * item decides, every place that names it.
 */
export function references(letters: readonly Letter[], offset: number, headings: boolean): readonly Span[] {
  const letter = letterAt(letters, offset);
  if (letter === undefined) return [];
  const items = itemsAt(letter, offset);
  if (items.length === 0) return sameNames(letter, offset);
  const left = headings ? [] : items.map(({ name }) => name.span);
  return outermost(items.flatMap((item) => mentionsOf(letter, item))).filter((span) => !left.some(({ start }) => start === span.start));
}

/** The places that name what is named at an offset, by brand, generic or other name; where nothing is named, those of the items meant. In order. */
export function highlights(letters: readonly Letter[], offset: number): readonly Span[] {
  const letter = letterAt(letters, offset);
  if (letter === undefined) return [];
  const same = sameNames(letter, offset);
  return same.length > 0 ? same : references(letters, offset, true);
}

/** All mentions of an item: its heading, what each source says of it, and wherever its treatment is named. In order, none within another. */
export function mentionsOf(letter: Letter, item: Item, names = namesIn(letter)): readonly Span[] {
  const keys = keysOf(item.treatment);
  const named = names.filter(({ key }) => keys.has(key)).map(({ span }) => span);
  return outermost([...ownMentions(item), ...named]);
}

/** An item whose own statements hold the offset wins over those that only name the same treatment. */
function itemsAt(letter: Letter, offset: number): readonly Item[] {
  const own = letter.items.filter((item) => [item.heading, ...ownMentions(item)].some((span) => touches(span, offset)));
  if (own.length > 0) return own;
  const [at] = namesIn(letter).filter(({ span }) => touches(span, offset));
  return at === undefined ? [] : letter.items.filter(({ treatment }) => keysOf(treatment).has(at.key));
}

/** What stands for this item and no other: the heading, the sources' statements, and what its rationale calls it. */
function ownMentions({ name, original, authorized, statements, rationale, treatment }: Item): readonly Span[] {
  const sources = [...statements.physician, ...statements.review, ...statements.application].flatMap((request) => [request.treatment, request.modifiedTo]);
  const called = [...(rationale?.conclusions.map((conclusion) => conclusion.treatment) ?? []), ...(rationale?.requested ?? [])];
  const treatments = [original, authorized, ...sources, ...called.filter((one) => one !== null && sameKindOfTreatment(one, treatment))];
  return [name.span, ...treatments.filter((one): one is Treatment => one !== null).map(({ span }) => span)];
}

/** Spans in order, each once, without those that lie in another. */
function outermost(spans: readonly Span[]): readonly Span[] {
  const kept: Span[] = [];
  for (const span of [...spans].sort((one, other) => one.start - other.start || other.end - one.end)) {
    const last = kept[kept.length - 1];
    if (!last || !contains(last, span)) kept.push(span);
  }
  return kept;
}
