import type { GuidelineSource } from "../knowledge/guidelines";
import type { Outcome } from "../letter/model";
import { RULES } from "../rules/index";
import { categoryName } from "./categories";
import { categoryHeading } from "./category-headings";
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
  /** In plain words. */
  readonly label: string;
  /** The rule's name, the category as the public search has it, the guideline as reports name it; null where the label says it all. */
  readonly term: string | null;
  readonly icon: Icon;
  /** Groups stand in this order, those of one number by their labels. */
  readonly order: number;
}

/** How many rows stand below a group. */
export interface GroupSize {
  readonly items: number;
  readonly letters: number;
}

/** What the key of the group of a rule begins with. */
const RULE_GROUP = "rule/" satisfies `${Grouping}/`;

const OUTCOMES: readonly (Outcome | null)[] = ["overturned", "modified", "upheld", null];
const GUIDELINES: Readonly<Record<GuidelineSource, string>> = translatable({
  "mtus-chronic-pain": "MTUS: Chronic Pain Medical Treatment Guidelines",
  "mtus-acoem": "MTUS: ACOEM Practice Guidelines",
  mtus: "MTUS: another part, or none named",
  odg: "Official Disability Guidelines",
  ccr: "California Code of Regulations",
  other: "Another guideline",
});

const RULE_TITLES: ReadonlyMap<string, string> = new Map(RULES.map(({ id, title }) => [id, title]));

/** The group of a rule, whether it found something in an item or in a letter apart from its items. */
export function ruleGroup(rule: string): GroupName {
  return named(rule, { label: RULE_TITLES.get(rule) ?? rule, term: rule }, "warning");
}

/** The rule of which a row is the group; null where it is none. */
export function ruleOfGroup({ kind, key }: Pick<Row, "kind" | "key">): string | null {
  return kind === "group" && key.startsWith(RULE_GROUP) ? key.slice(RULE_GROUP.length) : null;
}

/** The groups that an item is in, at least one: it may cite several guidelines, or have findings of several rules. */
export function groupsOf(item: ListedItem, grouping: Exclude<Grouping, "letter">, { hints, translate }: RowStyle): readonly GroupName[] {
  switch (grouping) {
    case "outcome": return [{ key: item.outcome ?? "none", label: outcomeName(item.outcome, translate), term: null, icon: outcomeIcon(item.outcome), order: OUTCOMES.indexOf(item.outcome) }];
    case "category": return item.categories.map((category) => named(category, { label: categoryHeading(category, translate), term: categoryName(category) }, "beaker", category === "Other"));
    case "guideline": return orNone(item.guidelines.map((source) => named(source, { label: translate(GUIDELINES[source]), term: source }, "book")), translate("No guideline cited"));
    case "rule": return orNone([...new Set(shownFindings(item.findings, hints).map(({ rule }) => rule))].map(ruleGroup), translate("No findings"));
  }
}

/** The row of a group of so many items, and of so many letters for what is about none of their items. */
export function groupRow(grouping: Grouping, { key, label, term, icon }: GroupName, { items, letters }: GroupSize, { translate }: RowStyle): Row {
  const counts = [...(items > 0 || letters === 0 ? [counted(items, "item", translate)] : []), ...(letters > 0 ? [counted(letters, "letter", translate)] : [])];
  const description = [...(term === null || term === label ? [] : [term]), ...counts].join(" · ");
  return { kind: "group", key: `${grouping}/${key}`, label, description, tooltip: `${label}\n${description}`, icon, place: null, extent: null, uri: null, parent: null, children: [], isDeferred: true };
}

function named(key: string, words: Pick<GroupName, "label" | "term">, icon: string, isLast = false): GroupName {
  return { key, ...words, icon: { id: icon, color: null }, order: isLast ? 1 : 0 };
}

function orNone(groups: readonly GroupName[], none: string): readonly GroupName[] {
  return groups.length > 0 ? groups : [named("none", { label: none, term: null }, "circle-outline", true)];
}
