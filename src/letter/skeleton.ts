import type { RequiredSection } from "../knowledge/headings";
import type { LetterRange, SectionRange } from "./sections";

/** The sections of which a letter has at least two, with what is missing where one is. One alone may be an article that quotes a heading, as may be two without a set phrase. */
export const SKELETON = new Map<SectionRange["kind"], string>([
  ["methodology", "how the determination was made"],
  ["case-summary", "the case summary"],
  ["issues", "the issues and decisions"],
] satisfies readonly (readonly [RequiredSection, string])[]);

/** The sections of a letter that every form has, of those it has. */
export function skeletonOf({ sections }: LetterRange): readonly SectionRange[] {
  return sections.filter(({ kind }) => SKELETON.has(kind));
}
