import { createWorkQueue } from "./work-queue";

/** Readings of files in the background, of which for each file only the one counts that was asked for last. */
export interface LatestReadings<File, Result> {
  /** Has a file read under a key, or read anew. `last` is what was made of it before, where nothing says that it has changed. */
  read(key: string, file: File, last?: Result): void;
  /** Whether a file is still to be read, or is being read. */
  isPending(key: string): boolean;
  /** Of how many files that is so. */
  pending(): number;
  /** Has a file read no longer; what is being made of it counts no more. */
  drop(key: string): void;
  /** The same, of a file that is not being read yet; false for any other. */
  dropWaiting(key: string): boolean;
  /** Resolves when nothing is to be read. */
  idle(): Promise<void>;
}

/** How files are read, and who is told of it. */
export interface ReadingOptions<File, Result> {
  /** How many files are read at a time. */
  readonly workers: number;
  read(file: File, last: Result | undefined): Promise<Result>;
  /** Told of what was made of a file by a reading that counts. */
  done(key: string, file: File, result: Result): void;
  /** Told of what a reading was rejected with. */
  failed(error: unknown): void;
}

/** Nothing is read. */
export function createLatestReadings<File, Result>({ workers, read, done, failed }: ReadingOptions<File, Result>): LatestReadings<File, Result> {
  const queue = createWorkQueue(workers, failed);
  /** A mark for each file that is to be read: that of the reading that counts. */
  const latest = new Map<string, object>();
  return {
    read(key, file, last) {
      const own = {};
      const ends = (): boolean => latest.get(key) === own && latest.delete(key);
      latest.set(key, own);
      queue.add(key, async () => {
        const result = await read(file, last).catch((error: unknown) => {
          ends();
          throw error;
        });
        if (ends()) done(key, file, result);
      });
    },
    isPending: (key) => latest.has(key),
    pending: () => latest.size,
    drop(key) {
      queue.remove(key);
      latest.delete(key);
    },
    dropWaiting: (key) => queue.remove(key) && latest.delete(key),
    idle: queue.idle,
  };
}
