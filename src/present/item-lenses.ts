import type { AnalyzedLetter } from "../analysis";
import type { ReviewedFindings } from "../review/dismissals";
import type { Span } from "../text/span";
import { mentionsOf } from "./mentions";
import { namesIn } from "./names";
import { outcomeName } from "./outcome-names";
import { inEnglish, type Translate } from "./translate";
import { counted } from "./words";

/** What stands above the heading of an item, and what it leads to. */
export interface ItemLens {
  readonly heading: Span;
  readonly title: string;
  /** The places that it counts; null of what was dismissed, which is told in words. */
  readonly places: readonly Span[] | null;
}

/** Above each heading: the outcome with the item's mentions, what was found and is open, and what was dismissed. Hints are not counted. */
export function itemLenses(letters: readonly AnalyzedLetter[], { dismissals }: ReviewedFindings, translate: Translate = inEnglish): readonly ItemLens[] {
  return letters.flatMap((analyzed) => lensesOf(analyzed, dismissals, translate));
}

function lensesOf({ letter, findings }: AnalyzedLetter, dismissals: ReviewedFindings["dismissals"], translate: Translate): readonly ItemLens[] {
  const names = namesIn(letter);
  return letter.items.flatMap((item) => {
    const mentions = mentionsOf(letter, item, names);
    const own = findings.filter((finding) => finding.item === item.index && finding.severity !== "hint");
    const open = own.filter((finding) => !dismissals.has(finding));
    const lens = (title: string, places: ItemLens["places"]): ItemLens => ({ heading: item.heading, title, places });
    return [
      lens(`${outcomeName(item.outcome?.value ?? null, translate)} · ${counted(mentions.length, "mention", translate)}`, mentions),
      ...(open.length > 0 ? [lens(counted(open.length, "finding", translate), open.map(({ span }) => span))] : []),
      ...(own.length > open.length ? [lens(translate("{0} dismissed", own.length - open.length), null)] : []),
    ];
  });
}
