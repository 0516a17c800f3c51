import { Disposable, l10n, QuickPickItemKind, window, type QuickPickItem } from "vscode";
import { FILTERS, GROUPINGS, leavesOut, SORTINGS, type Filter, type Grouping, type Sorting } from "../present/list-choice";
import { registerCommand } from "./commands";
import type { ChosenList } from "./list-choice";
import { filterNames, groupingNames, sortingNames } from "./list-words";
import { pickOne } from "./pick-one";

/** The commands that group, sort and filter *Disputed Items*; they ask, unless a key is bound to one with what is chosen. */
export function chooseList(chosen: ChosenList): Disposable {
  return Disposable.from(
    registerCommand("imr.groupItems", async (given?: Grouping) => {
      const grouping = given ?? await pickNamed(l10n.t("Group Items By"), GROUPINGS, groupingNames(), chosen.current().grouping);
      if (grouping) chosen.choose({ grouping });
    }),
    registerCommand("imr.sortItems", async (given?: Sorting) => {
      const sorting = given ?? await pickNamed(l10n.t("Sort Items By"), SORTINGS, sortingNames(), chosen.current().sorting);
      if (sorting) chosen.choose({ sorting });
    }),
    registerCommand("imr.filterItems", async (given?: readonly Filter[]) => {
      const filters = given ?? await pickFilters(chosen.current().filters);
      if (filters) chosen.choose({ filters });
    }),
    registerCommand("imr.clearFilters", () => chosen.choose({ filters: [] })),
    ...menuCommands("imr.groupItems", GROUPINGS, (grouping) => chosen.choose({ grouping })),
    ...menuCommands("imr.sortItems", SORTINGS, (sorting) => chosen.choose({ sorting })),
    ...menuCommands("imr.filterItems", FILTERS, (filter) => {
      const { filters } = chosen.current();
      chosen.choose({ filters: filters.includes(filter) ? filters.filter((one) => one !== filter) : [...filters, filter] });
    }),
  );
}

/** The commands of a menu's entries: one for each choice, and a second one that stands in its place, with a tick, where it is chosen now. VS Code lets extensions tick no entry of a menu. */
function menuCommands<One extends string>(command: string, all: readonly One[], choose: (one: One) => void): readonly Disposable[] {
  return all.flatMap((one) => [`${command}.${one}`, `${command}.${one}.chosen`].map((name) => registerCommand(name, () => choose(one))));
}

/** Asks for one of several by their names, and says which is chosen now. Undefined where the user turns back. */
async function pickNamed<One extends string>(title: string, all: readonly One[], names: Readonly<Record<One, string>>, now: One): Promise<One | undefined> {
  const items = all.map((one) => ({ label: names[one], one, ...(one === now ? { description: l10n.t("chosen now") } : {}) }));
  return (await pickOne(items, { title, placeHolder: "", active: items.find((item) => item.one === now) }))?.one;
}

/** Asks which items are shown, with those filters ticked that are chosen now. Undefined where the user turns back. */
async function pickFilters(now: readonly Filter[]): Promise<readonly Filter[] | undefined> {
  const names = filterNames();
  const rows = (filters: readonly Filter[]) => filters.map((filter) => ({ label: names[filter], filter, picked: now.includes(filter) }));
  const heading = (label: string): QuickPickItem & { readonly filter?: undefined } => ({ label, kind: QuickPickItemKind.Separator });
  const items = [
    ...rows(FILTERS.filter((filter) => leavesOut({ filters: [filter] }))),
    heading(l10n.t("findings that are otherwise only marked faintly in the text")),
    ...rows(["hints"]),
  ];
  const picked = await window.showQuickPick(items, { title: l10n.t("Filter Items"), placeHolder: l10n.t("Which items are shown?"), canPickMany: true });
  return picked?.flatMap(({ filter }) => filter ?? []);
}
