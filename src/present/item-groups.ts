import type { GuidelineSource } from "../knowledge/guidelines";
import type { Outcome } from "../letter/model";
import { categoryName } from "./categories";
import type { Grouping } from "./list-choice";
import type { ListedItem } from "./listed-letter";
import { outcomeIcon, shownFindings, type RowStyle } from "./listed-rows";
import { outcomeName } from "./outcome-names";
import { translatable } from "./translate";
import type { Icon, Row } from "./tree-row";
import { counted } from "./words";

/** A group of items. */
export interface GroupName {
  /** Its own among those of one grouping. */
  readonly key: string;
  readonly label: string;
  readonly icon: Icon;
  /** Groups stand in this order, those of one number by their labels. */
  readonly order: number;
}

const OUTCOMES: readonly (Outcome | null)[] = ["overturned", "modified", "upheld", null];
const GUIDELINES: Readonly<Record<GuidelineSource, string>> = translatable({
  "mtus-chronic-pain": "MTUS Chronic Pain Medical Treatment Guidelines",
  "mtus-acoem": "MTUS ACOEM",
  mtus: "MTUS, other or no part named",
  odg: "Official Disability Guidelines",
  ccr: "California Code of Regulations",
  other: "Other guideline",
});

/** The groups that an item is in, at least one: it may cite several guidelines, or have findings of several rules. */
export function groupsOf(item: ListedItem, grouping: Exclude<Grouping, "letter">, { hints, translate }: RowStyle): readonly GroupName[] {
  switch (grouping) {
    case "outcome": return [{ key: item.outcome ?? "none", label: outcomeName(item.outcome, translate), icon: outcomeIcon(item.outcome), order: OUTCOMES.indexOf(item.outcome) }];
    case "category": return item.categories.map((category) => named(category, categoryName(category, translate), "beaker", category === "Other"));
    case "guideline": return orNone(item.guidelines.map((source) => named(source, translate(GUIDELINES[source]), "book")), translate("No guideline cited"));
    case "rule": return orNone([...new Set(shownFindings(item.findings, hints).map(({ rule }) => rule))].map((rule) => named(rule, rule, "warning")), translate("No findings"));
  }
}

/** The row of a group of so many items. */
export function groupRow(grouping: Grouping, { key, label, icon }: GroupName, items: number, { translate }: RowStyle): Row {
  const description = counted(items, "item", translate);
  return { kind: "group", key: `${grouping}/${key}`, label, description, tooltip: `${label}\n${description}`, icon, place: null, extent: null, uri: null, parent: null, children: [], isDeferred: true };
}

function named(key: string, label: string, icon: string, isLast = false): GroupName {
  return { key, label, icon: { id: icon, color: null }, order: isLast ? 1 : 0 };
}

function orNone(groups: readonly GroupName[], none: string): readonly GroupName[] {
  return groups.length > 0 ? groups : [named("none", none, "circle-outline", true)];
}
