import type { Letter } from "../letter/model";
import { firstIndex } from "../text/first-index";
import { contains, type Span } from "../text/span";

/** The sentences, headings and guideline lines of a letter, looked up by a place in one of them: the first that holds it in this order, or the place itself where none does. */
export function passagesOf(letter: Letter): (place: Span) => Span {
  const sentences = [...letter.summary.sentences, ...letter.items.flatMap(({ rationale }) => rationale?.sentences ?? [])].map(({ span }) => span);
  const lines = letter.items.flatMap(({ heading, claimsAdministrator, reviewer }) => [heading, claimsAdministrator?.body ?? [], reviewer?.body ?? []].flat());
  const lookUps = [sentences, lines].map(holderIn);
  return (place) => lookUps.map((holderOf) => holderOf(place)).find((found) => found !== undefined) ?? place;
}

/** Looks in spans that share nothing unless they are the same, as those of items with one rationale are. */
function holderIn(spans: readonly Span[]): (place: Span) => Span | undefined {
  const sorted = spans.toSorted((one, other) => one.start - other.start);
  return (place) => {
    const last = sorted[firstIndex(sorted.length, (at) => sorted[at]!.start > place.start) - 1];
    return last && contains(last, place) ? last : undefined;
  };
}
