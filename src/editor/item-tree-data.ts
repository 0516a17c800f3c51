import { Disposable, EventEmitter, l10n, MarkdownString, type Event, type LogOutputChannel, type TreeDataProvider } from "vscode";
import { leavesOut } from "../present/list-choice";
import { rowTooltip } from "../present/row-tooltip";
import type { Row } from "../present/tree-row";
import { wordsOfError } from "../text/words-of-error";
import { createTreeRows, type TreeRows } from "./item-tree-rows";
import { CLEAR, SCAN, treeItem } from "./item-tree-item";
import type { ChosenList } from "./list-choice";
import type { RulePages } from "./rule-pages";
import { showSearch } from "./search-progress";
import type { WorkspaceLetters } from "./workspace-letters";

/** The tree *Disputed Items*: letters > items > what the letter says of each; or groups > items. */
export interface ItemTreeData extends TreeDataProvider<Row>, Disposable {
  readonly rows: TreeRows;
  /** The rows to be drawn anew, each with those below it; undefined for all. */
  readonly onDidChangeTreeData: Event<Row[] | undefined>;
  /** Takes over what has changed since the last time, and has the rows drawn anew that say something else by that. */
  refresh(): void;
  /** Draws rows anew, though nothing has changed. */
  redraw(rows: readonly Row[]): void;
}

/** More letters, those included that files still to be read may hold, or more items in all groups, are not opened unasked. */
const MOST_OPENED = 50;

/** Shows letters as they are chosen to be shown. The rows below letters and items are made when they are asked for. */
export function itemTreeData(letters: WorkspaceLetters, chosen: ChosenList, pages: Pick<RulePages, "whyOf">, log: LogOutputChannel): ItemTreeData {
  const changed = new EventEmitter<Row[] | undefined>();
  const rows = createTreeRows(l10n.t);
  /** The row above all others: what there is to do where rows are missing. */
  const offered = (): Row | null => {
    if (letters.tooMany()) return SCAN;
    return rows.roots().length === 0 && leavesOut(chosen.current()) && letters.known().length > 0 ? CLEAR : null;
  };
  const roots = (): Row[] => [...[offered()].filter((row) => row !== null), ...rows.roots()];
  let shownOffer: Row | null = null;
  let firstSearch: Promise<void> | undefined;
  let told = Promise.resolve();
  const tell = async (): Promise<void> => {
    const others = await rows.changes();
    const isOtherOffer = shownOffer !== offered();
    shownOffer = offered();
    if (others === "all" || isOtherOffer) changed.fire(undefined);
    else if (others.length > 0) changed.fire([...others]);
  };
  const refresh = (): void => {
    rows.show(letters.known(), chosen.current());
    told = told.then(tell).catch((error: unknown) => log.error(wordsOfError(error)));
  };
  const listeners = [letters.onDidChange(refresh), chosen.onDidChange(refresh)];
  const isOpened = ({ kind, parent }: Row): boolean => {
    if (kind === "group") return rows.list().shown <= MOST_OPENED;
    if (kind !== "letter") return false;
    return (parent === null ? rows.roots().length + letters.pending() : letters.known().length) <= MOST_OPENED;
  };
  return {
    rows,
    onDidChangeTreeData: changed.event,
    async getChildren(row) {
      if (row) return [...(await rows.below(row))];
      firstSearch ??= showSearch(letters.searched);
      rows.show(await letters.files(), chosen.current());
      return roots();
    },
    getTreeItem: (row) => treeItem(row, isOpened(row)),
    async resolveTreeItem(item, row) {
      item.tooltip = new MarkdownString(rowTooltip(row, row.severity && row.anchor ? await pages.whyOf(row.anchor.rule) : null));
      return item;
    },
    getParent: (row) => row.parent,
    refresh,
    redraw: (some) => changed.fire([...some]),
    dispose: () => Disposable.from(changed, ...listeners).dispose(),
  };
}
