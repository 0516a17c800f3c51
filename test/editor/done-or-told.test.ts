import { deepStrictEqual, rejects } from "node:assert/strict";
import type { Event } from "vscode";
import { doneOrTold } from "../../src/editor/done-or-told";

/** An event that tells how many listen to it. */
function countedEvent(): { readonly event: Event<void>; readonly fire: () => void; readonly listening: () => number } {
  const listeners = new Set<() => unknown>();
  return {
    event(listener) {
      const own = (): unknown => listener();
      listeners.add(own);
      return { dispose: () => listeners.delete(own) };
    },
    fire: () => listeners.forEach((listener) => listener()),
    listening: () => listeners.size,
  };
}

describe("what waits until something is done, or told of", () => {
  it("listens no longer once it is done", async () => {
    const { event, listening } = countedEvent();
    const waiting = doneOrTold(Promise.resolve(), event);
    const before = listening();
    await waiting;
    deepStrictEqual([before, listening()], [1, 0]);
  });

  it("ends with the event, where that comes first", async () => {
    const { event, fire, listening } = countedEvent();
    const waiting = doneOrTold(new Promise(() => undefined), event);
    fire();
    await waiting;
    deepStrictEqual(listening(), 0);
  });

  it("fails, and listens no longer, where what is done fails", async () => {
    const { event, listening } = countedEvent();
    await rejects(doneOrTold(Promise.reject(new Error("No disk.")), event), /^Error: No disk\.$/);
    deepStrictEqual(listening(), 0);
  });
});
