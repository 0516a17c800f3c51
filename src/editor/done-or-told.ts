import type { Disposable, Event } from "vscode";

/** Waits until something is done, or until an event fires before; nothing listens to the event after that. Rejects where what is done does. */
export async function doneOrTold(done: Promise<void>, event: Event<void>): Promise<void> {
  let listener: Disposable | undefined;
  const told = new Promise<void>((resolve) => { listener = event(() => resolve()); });
  await Promise.race([done, told]).finally(() => listener?.dispose());
}
