import type { AnalyzedLetter } from "../analysis";
import type { Item } from "../letter/model";
import type { ReviewedFindings } from "../review/dismissals";
import type { Finding } from "../rules/rule";
import type { Span } from "../text/span";
import { mentionsOf } from "./mentions";
import { namesIn } from "./names";
import { outcomeName } from "./outcome-names";
import { shownFindings } from "./shown-findings";
import { inEnglish, type Translate } from "./translate";
import { counted } from "./words";

/** What stands above the heading of an item, and what it leads to. */
export interface ItemLens {
  readonly heading: Span;
  readonly title: string;
  /** The places of mentions that it counts; else what it tells of in words. */
  readonly leadsTo: readonly Span[] | "findings" | "dismissed";
}

/** The findings of the item with a heading that are counted above it: all but hints. Empty where there is no such item. */
export function findingsAbove(letters: readonly AnalyzedLetter[], heading: Span): readonly Finding[] {
  return letters.flatMap(({ letter, findings }) => {
    const item = letter.items.find((one) => one.heading.start === heading.start);
    return item ? ownFindings(findings, item) : [];
  });
}

function ownFindings(findings: readonly Finding[], { index }: Pick<Item, "index">): readonly Finding[] {
  return shownFindings(findings).filter(({ item }) => item === index);
}

/** Above each heading: the outcome with the item's mentions, what was found and is open, and what was dismissed. Hints are not counted. */
export function itemLenses(letters: readonly AnalyzedLetter[], { dismissals }: ReviewedFindings, translate: Translate = inEnglish): readonly ItemLens[] {
  return letters.flatMap((analyzed) => lensesOf(analyzed, dismissals, translate));
}

function lensesOf({ letter, findings }: AnalyzedLetter, dismissals: ReviewedFindings["dismissals"], translate: Translate): readonly ItemLens[] {
  const names = namesIn(letter);
  return letter.items.flatMap((item) => {
    const mentions = mentionsOf(letter, item, names);
    const own = ownFindings(findings, item);
    const open = own.filter((finding) => !dismissals.has(finding));
    const lens = (title: string, leadsTo: ItemLens["leadsTo"]): ItemLens => ({ heading: item.heading, title, leadsTo });
    return [
      lens(`${outcomeName(item.outcome?.value ?? null, translate)} · ${counted(mentions.length, "mention", translate)}`, mentions),
      ...(open.length > 0 ? [lens(counted(open.length, "finding", translate), "findings")] : []),
      ...(own.length > open.length ? [lens(translate("{0} dismissed", own.length - open.length), "dismissed")] : []),
    ];
  });
}
