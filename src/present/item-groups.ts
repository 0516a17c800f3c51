import type { GuidelineSource } from "../knowledge/guidelines";
import type { Outcome } from "../letter/model";
import { ruleTitle } from "../rules/index";
import { SEVERITIES } from "../rules/rule";
import { categoryName } from "./categories";
import { categoryHeading } from "./category-headings";
import type { Grouping } from "./list-choice";
import type { ListedFinding, ListedGuideline, ListedItem } from "./listed-letter";
import { outcomeIcon, type RowStyle } from "./listed-rows";
import { shownFindings } from "./shown-findings";
import { outcomeName } from "./outcome-names";
import { SEVERITY_ICONS } from "./severity-icons";
import { translatable, type Translate } from "./translate";
import type { Icon, Row } from "./tree-row";
import { counted } from "./words";

/** A group of items. */
export interface GroupName {
  /** Its own among those of one grouping. */
  readonly key: string;
  /** In plain words. */
  readonly label: string;
  /** Another name that is shown behind it: that of a rule; empty where there is none. */
  readonly detail: string;
  /** What only the tooltip tells: the category as the public search has it, the guideline as reports name it; empty where the label says it all. */
  readonly term: string;
  readonly icon: Icon;
  /** Groups stand in this order, those of one number by their labels. Of a rule it is lower for one item or letter than for another where it found something graver there. */
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

/** Of an edition, shorter, so that its year is seen in a narrow tree. */
const EDITIONS: Readonly<Record<GuidelineSource, string>> = translatable({
  "mtus-chronic-pain": "MTUS: Chronic Pain, edition of {0}",
  "mtus-acoem": "MTUS: ACOEM, edition of {0}",
  mtus: "MTUS, edition of {0}",
  odg: "ODG, edition of {0}",
  ccr: "California regulations, edition of {0}",
  other: "Another guideline, edition of {0}",
});

/** The groups of the rules of an item's findings, or of those of a letter that are about none of its items, each with the icon of the gravest. */
export function ruleGroups(findings: readonly ListedFinding[]): readonly GroupName[] {
  return [...new Set(findings.map(({ rule }) => rule))].map((rule) => {
    const order = Math.min(...findings.filter((finding) => finding.rule === rule).map(({ severity }) => SEVERITIES.indexOf(severity)));
    return { key: rule, label: ruleTitle(rule), detail: rule, term: "", icon: SEVERITY_ICONS[SEVERITIES[order]!], order };
  });
}

/** The rule of which a row is the group; null where it is none. */
export function ruleOfGroup({ kind, key }: Pick<Row, "kind" | "key">): string | null {
  return kind === "group" && key.startsWith(RULE_GROUP) ? key.slice(RULE_GROUP.length) : null;
}

/** The groups that an item is in, at least one: it may cite several guidelines, or have findings of several rules. */
export function groupsOf(item: ListedItem, grouping: Exclude<Grouping, "letter">, { hints, translate }: RowStyle): readonly GroupName[] {
  switch (grouping) {
    case "outcome": return [outcomeGroup(item.outcome, translate)];
    case "category": return item.categories.map((category) => categoryGroup(category, translate));
    case "guideline": return orNone(item.guidelines.map((guideline) => guidelineGroup(guideline, translate)), translate("No guideline cited"));
    case "rule": return orNone(ruleGroups(shownFindings(item.findings, hints)), translate("No findings"));
  }
}

function outcomeGroup(outcome: ListedItem["outcome"], translate: Translate): GroupName {
  return { key: outcome ?? "none", label: outcomeName(outcome, translate), detail: "", term: "", icon: outcomeIcon(outcome), order: OUTCOMES.indexOf(outcome) };
}

function categoryGroup(category: ListedItem["categories"][number], translate: Translate): GroupName {
  return named(category, categoryHeading(category, translate), "beaker", { term: categoryName(category), order: category === "Other" ? 1 : 0 });
}

/** The row of a group of so many items, and of so many letters for what is about none of their items. */
export function groupRow(grouping: Grouping, { key, label, detail, term, icon }: GroupName, { items, letters }: GroupSize, { translate }: RowStyle): Row {
  const said = (...parts: readonly string[]): string => parts.filter((part) => part !== "").join(" · ");
  const count = said(items > 0 || letters === 0 ? counted(items, "item", translate) : "", letters > 0 ? counted(letters, "letter", translate) : "");
  const tooltip = `${label}\n${said(count, detail, term === label ? "" : term)}`;
  const nowhere = { place: null, extent: null, uri: null, parent: null };
  return { kind: "group", key: `${grouping}/${key}`, label, description: said(count, detail), tooltip, icon, ...nowhere, children: [], isDeferred: true };
}

function guidelineGroup({ source, year }: ListedGuideline, translate: Translate): GroupName {
  if (year === null) return named(source, translate(GUIDELINES[source]), "book", { term: source });
  return named(`${source}-${year}`, translate(EDITIONS[source], year), "book", { term: `${translate(GUIDELINES[source])} · ${source}` });
}

function named(key: string, label: string, icon: string, { term = "", order = 0 }: Partial<Pick<GroupName, "term" | "order">> = {}): GroupName {
  return { key, label, detail: "", term, icon: { id: icon, color: null }, order };
}

/** What has none stands last. */
function orNone(groups: readonly GroupName[], none: string): readonly GroupName[] {
  return groups.length > 0 ? groups : [named("none", none, "circle-outline", { order: SEVERITIES.length })];
}
