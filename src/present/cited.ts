import type { RelatedPlace } from "../rules/rule";
import type { PageIndex } from "../text/pages";

/** A message and its place, in a PDF with the page behind the message; unchanged in a text, where `pages` is null. */
export function cited({ message, span }: RelatedPlace, pages: PageIndex | null): RelatedPlace {
  return { message: pages === null ? message : `${message} (page ${pages.pageAt(span.start)})`, span };
}
