import { commands, Disposable, l10n, window } from "vscode";
import { FILTERS, GROUPINGS, SORTINGS, type Filter, type Grouping, type Sorting } from "../present/list-choice";
import type { ChosenList } from "./list-choice";
import { filterNames, groupingNames, sortingNames } from "./list-words";

/** The commands that group, sort and filter *Disputed Items*; they ask, unless a key is bound to one with what is chosen. */
export function chooseList(chosen: ChosenList): Disposable {
  return Disposable.from(
    commands.registerCommand("imr.groupItems", async (given?: Grouping) => {
      const grouping = given ?? await pickOne(l10n.t("Group Items By"), GROUPINGS, groupingNames(), chosen.current().grouping);
      if (grouping) chosen.choose({ grouping });
    }),
    commands.registerCommand("imr.sortItems", async (given?: Sorting) => {
      const sorting = given ?? await pickOne(l10n.t("Sort Items By"), SORTINGS, sortingNames(), chosen.current().sorting);
      if (sorting) chosen.choose({ sorting });
    }),
    commands.registerCommand("imr.filterItems", async (given?: readonly Filter[]) => {
      if (given) return chosen.choose({ filters: given });
      const names = filterNames();
      const items = FILTERS.map((filter) => ({ label: names[filter], filter, picked: chosen.current().filters.includes(filter) }));
      const picked = await window.showQuickPick(items, { title: l10n.t("Filter Items"), placeHolder: l10n.t("Which items are shown?"), canPickMany: true });
      if (picked) chosen.choose({ filters: picked.map(({ filter }) => filter) });
    }),
    commands.registerCommand("imr.clearFilters", () => chosen.choose({ filters: [] })),
  );
}

/** Asks for one of several, and says which is chosen now. Undefined where the user turns back. */
async function pickOne<One extends string>(title: string, all: readonly One[], names: Readonly<Record<One, string>>, now: One): Promise<One | undefined> {
  const items = all.map((one) => ({ label: names[one], one, ...(one === now ? { description: l10n.t("chosen now") } : {}) }));
  return (await window.showQuickPick(items, { title }))?.one;
}
