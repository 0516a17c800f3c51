import { commands, EventEmitter, type Disposable, type Event, type Memento } from "vscode";
import { choiceFrom, FILTERS, leavesOut, type ListChoice } from "../present/list-choice";

/** How *Disputed Items* is shown in this workspace. */
export interface ChosenList extends Disposable {
  /** The same object until something else is chosen. */
  current(): ListChoice;
  choose(changes: Partial<ListChoice>): void;
  readonly onDidChange: Event<void>;
}

const KEPT = "imr.itemList";

/** What was chosen is kept for the workspace, and told to the menus: by `imr.grouping`, `imr.sorting`, `imr.filter.NAME` for each filter, and `imr.filtered` where items are left out. */
export function createChosenList(kept: Memento): ChosenList {
  const changed = new EventEmitter<void>();
  let current = choiceFrom(kept.get(KEPT));
  const tell = (): void => {
    const { grouping, sorting, filters } = current;
    const keys = { grouping, sorting, filtered: leavesOut(current), ...Object.fromEntries(FILTERS.map((filter) => [`filter.${filter}`, filters.includes(filter)])) };
    for (const [key, value] of Object.entries(keys)) void commands.executeCommand("setContext", `imr.${key}`, value);
  };
  tell();
  return {
    current: () => current,
    choose(changes) {
      current = choiceFrom({ ...current, ...changes });
      void kept.update(KEPT, current);
      tell();
      changed.fire();
    },
    onDidChange: changed.event,
    dispose: () => changed.dispose(),
  };
}
