import { commands, EventEmitter, type Disposable, type Event, type Memento } from "vscode";
import { choiceFrom, leavesOut, type ListChoice } from "../present/list-choice";

/** How *Disputed Items* is shown in this workspace. */
export interface ChosenList extends Disposable {
  /** The same object until something else is chosen. */
  current(): ListChoice;
  choose(changes: Partial<ListChoice>): void;
  readonly onDidChange: Event<void>;
}

const KEPT = "imr.itemList";

/** What was chosen is kept for the workspace; the key `imr.filtered` says whether items are left out. */
export function createChosenList(kept: Memento): ChosenList {
  const changed = new EventEmitter<void>();
  let current = choiceFrom(kept.get(KEPT));
  const tell = (): void => void commands.executeCommand("setContext", "imr.filtered", leavesOut(current));
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
