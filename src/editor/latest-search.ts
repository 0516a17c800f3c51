/** A search that may be started again while it runs; only what was started last counts. */
export interface LatestSearch {
  /** Resolves when the last search that was started, by then, is over. */
  start(): Promise<void>;
  /** Has what is being found count no longer. */
  cancel(): void;
  /** Whether a search has not told yet what it found, one that counts no longer included. */
  isRunning(): boolean;
}

/** No search. `found` is told what the last one found; the search is over when that resolves. */
export function createLatestSearch<Found>(find: () => Promise<Found>, found: (what: Found) => Promise<void>): LatestSearch {
  let started = 0;
  let running = 0;
  let latest = Promise.resolve();
  const search = async (own: number): Promise<void> => {
    running += 1;
    const what = await find().finally(() => { running -= 1; });
    return own === started ? found(what) : latest;
  };
  return {
    start: () => (latest = search((started += 1))),
    cancel() {
      started += 1;
      latest = Promise.resolve();
    },
    isRunning: () => running > 0,
  };
}
