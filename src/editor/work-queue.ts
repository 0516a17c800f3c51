/** Does a few jobs at a time, each under a key, and lets others have the thread in between. */
export interface WorkQueue {
  /** Adds a job; it takes the place of one that waits under the same key. */
  add(key: string, job: () => Promise<void>): void;
  /** Forgets the job that waits under a key; false where none does. */
  remove(key: string): boolean;
  /** Resolves when nothing waits and nothing is being done; at once when that is so. */
  idle(): Promise<void>;
}

/** A queue with so many workers at a time. What a job rejects with is given to `failed`, and the next job is done. */
export function createWorkQueue(workers: number, failed: (error: unknown) => void): WorkQueue {
  const waiting = new Map<string, () => Promise<void>>();
  let working = 0;
  let whenIdle: (() => void)[] = [];
  const work = async (): Promise<void> => {
    working += 1;
    for (const [key, job] of waiting) {
      waiting.delete(key);
      await job().catch(failed);
      await new Promise((resolve) => setTimeout(resolve, 0));
    }
    working -= 1;
    if (working > 0) return;
    whenIdle.forEach((resolve) => resolve());
    whenIdle = [];
  };
  return {
    add(key, job) {
      waiting.set(key, job);
      if (working < workers) void work();
    },
    remove: (key) => waiting.delete(key),
    idle: () => (working === 0 ? Promise.resolve() : new Promise((resolve) => whenIdle.push(resolve))),
  };
}
