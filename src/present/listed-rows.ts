import type { Outcome } from "../letter/model";
import { graveFindings } from "./grave-findings";
import type { ListedFinding, ListedItem, ListedLetter } from "./listed-letter";
import { outcomeName } from "./outcome-names";
import { shownFindings } from "./shown-findings";
import { translatable, type Translate } from "./translate";
import type { Icon, Row, RowContent } from "./tree-row";
import { counted, LONGEST_LABEL, shortened } from "./words";

const LETTER: Icon = { id: "file-text", color: null };
const NO_OUTCOME: Icon = { id: "question", color: "charts.yellow" };
const OUTCOME_ICONS: Record<Outcome, Icon> = {
  upheld: { id: "circle-slash", color: "charts.red" },
  overturned: { id: "pass", color: "charts.green" },
  modified: { id: "color-mode", color: "charts.blue" },
};

/** The icon of an outcome, or of none. */
export function outcomeIcon(outcome: Outcome | null): Icon {
  return outcome === null ? NO_OUTCOME : OUTCOME_ICONS[outcome];
}

/** How rows are made: with hints or without, and in which words. */
export interface RowStyle {
  readonly hints: boolean;
  readonly translate: Translate;
}

/** What the row of a letter says. */
export function letterContent(letter: ListedLetter, { hints, translate }: RowStyle): RowContent {
  const { file, caseNumber } = letter;
  const description = described([findingCount(shownFindings(letter.findings, hints), translate), outcomeCounts(letter.items, translate)]);
  return {
    kind: "letter",
    key: letterKey(letter),
    label: letterName(letter, translate),
    description,
    tooltip: [file.path, caseNumber === null ? null : translate("Case number {0}", caseNumber), description].filter((line) => line !== null).join("\n"),
    icon: LETTER,
    place: letter.start,
    extent: letter.extent,
    ...graveIn(letter.findings),
  };
}

/** What the row of an item says; its key is the last part of the row's. */
export function itemContent(letter: ListedLetter, item: ListedItem, { hints, translate }: RowStyle): RowContent {
  const open = shownFindings(item.findings, hints);
  const description = described(partsOf(item, { hints, translate }));
  return {
    kind: "item",
    key: itemKey(item),
    label: shortened(item.name, LONGEST_LABEL),
    description,
    tooltip: [item.name, description, ...open.map(({ message }) => message), ...item.reviewed.map((who) => translate("Reviewed by {0}", who))].join("\n"),
    icon: outcomeIcon(item.outcome),
    place: item.place,
    extent: item.extent,
    item: { part: letter.part, index: item.index, name: item.name, reviewed: item.reviewed },
    ...graveIn(open),
  };
}

/** What the description of an item holds. */
function partsOf({ findings, outcome, page }: ListedItem, { hints, translate }: RowStyle): readonly (string | null)[] {
  return [findingCount(shownFindings(findings, hints), translate), outcomeName(outcome, translate), page === null ? null : translate("page {0}", page)];
}

/** The row of a letter, of which the rows below are made when it is opened. */
export function letterRow(letter: ListedLetter, style: RowStyle): Row {
  return { ...letterContent(letter, style), uri: letter.file.uri, parent: null, children: [], isDeferred: true };
}

/** The row of an item below another than its letter's, which it names first, as several letters may dispute the same; without what that row says itself. The rows below are made when it is opened. */
export function itemRow(letter: ListedLetter, item: ListedItem, style: RowStyle, parent: Row): Row {
  const description = described([letterName(letter, style.translate), ...partsOf(item, style).filter((part) => part !== parent.label)]);
  const key = `${parent.key}/${letterKey(letter)}/${itemKey(item)}`;
  return { ...itemContent(letter, item, style), key, description, uri: letter.file.uri, parent, children: [], isDeferred: true };
}

/** The row of a letter below the group of a rule, for what that rule found in it apart from its items; these findings are made when it is opened. */
export function letterFindingsRow(letter: ListedLetter, findings: readonly ListedFinding[], { translate }: RowStyle, parent: Row): Row {
  return {
    kind: "letter",
    key: `${parent.key}/${letterKey(letter)}`,
    label: letterName(letter, translate),
    description: counted(findings.length, "finding", translate),
    tooltip: [letter.file.path, ...findings.map(({ message }) => message)].join("\n"),
    icon: LETTER,
    place: letter.start,
    extent: null,
    uri: letter.file.uri,
    parent,
    children: [],
    isDeferred: true,
    ...graveIn(findings),
  };
}

/** What a letter is called: by its file. */
export function letterName({ file, part, hasSiblings }: ListedLetter, translate: Translate): string {
  return hasSiblings ? translate("{0} (letter {1})", file.name, part) : file.name;
}

/** The key of a letter's row. */
export function letterKey({ file, part }: Pick<ListedLetter, "file" | "part">): string {
  return `${file.uri}#${part}`;
}

/** The last part of the key of an item's row. */
function itemKey({ index }: { readonly index: number }): string {
  return `item-${index}`;
}

/** How many items have an outcome. */
const OUTCOMES = translatable({ upheld: "{0} upheld", overturned: "{0} overturned", modified: "{0} partly overturned", none: "{0} without outcome" });

/** `2 upheld, 1 overturned`. */
function outcomeCounts(items: readonly ListedItem[], translate: Translate): string {
  const of = (outcome: Outcome | null) => items.filter((item) => item.outcome === outcome).length;
  const counts: [number, string][] = [[of("upheld"), OUTCOMES.upheld], [of("overturned"), OUTCOMES.overturned], [of("modified"), OUTCOMES.modified], [of(null), OUTCOMES.none]];
  return counts.filter(([count]) => count > 0).map(([count, name]) => translate(name, count)).join(", ") || translate("no items");
}

/** What badge and color of a row show; nothing where no finding is grave. */
function graveIn(findings: readonly ListedFinding[]): Pick<RowContent, "grave"> {
  const grave = graveFindings(findings);
  return grave ? { grave } : {};
}

/** Null for none. */
function findingCount({ length }: readonly ListedFinding[], translate: Translate): string | null {
  return length === 0 ? null : counted(length, "finding", translate);
}

/** What no icon shows stands first: the end is cut off in a narrow tree. */
function described(parts: readonly (string | null)[]): string {
  return parts.filter((part) => part !== null).join(" · ");
}
