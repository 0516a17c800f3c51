import type { Disposable } from "vscode";

/** Runs an action once a while after the last call for its key; a later call for the same key starts the wait anew. */
export interface Schedule extends Disposable {
  run(key: string, milliseconds: number, action: () => void): void;
  cancel(key: string): void;
}

/** A schedule with nothing in it. */
export function createSchedule(): Schedule {
  const timers = new Map<string, ReturnType<typeof setTimeout>>();
  const cancel = (key: string): void => {
    clearTimeout(timers.get(key));
    timers.delete(key);
  };
  return {
    run(key, milliseconds, action) {
      cancel(key);
      timers.set(key, setTimeout(() => {
        timers.delete(key);
        action();
      }, milliseconds));
    },
    cancel,
    dispose: () => [...timers.keys()].forEach(cancel),
  };
}

/** Runs an action at most once in so many milliseconds, which may change, however often it is asked for. */
export function createThrottle(milliseconds: number | (() => number), action: () => void): Disposable & { request(): void } {
  let timer: ReturnType<typeof setTimeout> | undefined;
  return {
    request() {
      timer ??= setTimeout(() => {
        timer = undefined;
        action();
      }, typeof milliseconds === "number" ? milliseconds : milliseconds());
    },
    dispose: () => clearTimeout(timer),
  };
}
