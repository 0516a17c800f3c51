import type { GuidelineBlock, Item, Letter, Section } from "../letter/model";
import { contains, type Span } from "../text/span";
import { itemName } from "./item-name";
import { trimmed } from "./line-spans";
import { outcomeName } from "./outcome-names";
import { inEnglish, translatable, type Translate } from "./translate";
import { oneLine } from "./words";

/** What a node of the outline stands for; `guidelines` is one of the two blocks of an item. */
export type OutlineKind = "letter" | "section" | "item" | "guidelines" | "rationale";

/** A node of a letter's outline. */
export interface OutlineNode {
  readonly kind: OutlineKind;
  /** One line, never empty. */
  readonly name: string;
  /** What stands behind the name: an item's outcome, the item of a block that stands apart from it; empty where there is nothing to say. */
  readonly detail: string;
  /** All of it, without blanks at its ends; inside the parent's. */
  readonly span: Span;
  /** What a click selects; inside `span`. */
  readonly selection: Span;
  readonly children: readonly OutlineNode[];
}

const SECTION_NAMES: Record<Section["kind"], string> = translatable({
  header: "Header",
  cover: "Cover letter",
  methodology: "How the determination was made",
  documents: "Documents reviewed",
  "case-summary": "Clinical case summary",
  issues: "Issues, decisions and rationales",
  guidelines: "Guidelines",
  rationale: "Rationale",
});

/** The outline of one file: sections, in them the items, in these guidelines and rationale. Several letters have a node each. */
export function outline(letters: readonly Letter[], translate: Translate = inEnglish): readonly OutlineNode[] {
  if (letters.length < 2) return letters.flatMap((letter) => sectionNodes(letter, translate));
  return letters.map((letter) => {
    const span = trimmed(letter.reading, letter.span);
    const number = letter.header.caseNumber;
    const name = number ? translate("Letter {0}: {1}", letter.part, oneLine(number.value)) : translate("Letter {0}", letter.part);
    return { kind: "letter", name, detail: "", span, selection: { start: span.start, end: span.start }, children: sectionNodes(letter, translate) };
  });
}

/** A section's heading in one line; what it is where it has none. */
export function sectionName({ heading, kind }: Section, translate: Translate = inEnglish): string {
  return oneLine(heading?.value ?? "") || translate(SECTION_NAMES[kind]);
}

function sectionNodes(letter: Letter, translate: Translate): readonly OutlineNode[] {
  return letter.sections.map((section) => {
    const isInside = ({ start }: Span): boolean => section.span.start <= start && start < section.span.end;
    const items = letter.items.filter((item) => isInside(item.heading)).map((item) => itemNode(letter, item, section.span, translate));
    const apart = blocksApart(letter, translate).filter(({ selection }) => isInside(selection) && selection.start !== section.heading?.span.start);
    return node(letter, section.span, {
      kind: "section",
      name: sectionName(section, translate),
      detail: "",
      selection: section.heading?.span ?? { start: section.span.start, end: section.span.start },
      children: [...items, ...apart.map((found) => node(letter, clamp(found.span, section.span), found))],
    });
  });
}

function itemNode(letter: Letter, item: Item, within: Span, translate: Translate): OutlineNode {
  const span = clamp(item.span, within);
  const blocks = blocksOf(item, translate).filter((found) => contains(span, found.selection));
  return node(letter, span, {
    kind: "item",
    name: itemName(item, translate),
    detail: item.outcome ? outcomeName(item.outcome.value, translate) : "",
    selection: item.name.span,
    children: blocks.map((found) => node(letter, clamp(found.span, span), found)),
  });
}

/** Blocks that stand elsewhere than their items, as in a notice, which decides first and gives reasons later; each once, named by its item. */
function blocksApart(letter: Letter, translate: Translate): readonly OutlineNode[] {
  const apart = letter.items.flatMap((item) => {
    const blocks = blocksOf(item, translate).filter((found) => !contains(item.span, found.selection));
    return blocks.map((found) => ({ ...found, detail: itemName(item, translate) }));
  });
  return [...new Map(apart.map((found) => [found.selection.start, found])).values()];
}

function blocksOf(item: Item, translate: Translate): readonly OutlineNode[] {
  const blocks = [
    block("guidelines", translate("Claims administrator's guideline"), item.claimsAdministrator),
    block("guidelines", translate("Reviewer's guideline"), item.reviewer),
    block("rationale", translate("Rationale"), item.rationale),
  ];
  return blocks.filter((found) => found !== null);
}

function block(kind: OutlineKind, name: string, found: Pick<GuidelineBlock, "label" | "body"> | null): OutlineNode | null {
  if (found === null) return null;
  return { kind, name, detail: "", span: { start: found.label.start, end: Math.max(found.label.end, found.body.end) }, selection: found.label, children: [] };
}

function node(letter: Letter, whole: Span, rest: Omit<OutlineNode, "span">): OutlineNode {
  const span = trimmed(letter.reading, whole);
  return { ...rest, span, selection: clamp(rest.selection, span) };
}

function clamp(span: Span, within: Span): Span {
  const start = Math.min(Math.max(span.start, within.start), within.end);
  return { start, end: Math.min(Math.max(span.end, start), within.end) };
}
