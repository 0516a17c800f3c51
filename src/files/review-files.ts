import { mergeRecords, otherLetterProblem, parseReview, reviewText, type ReviewedLetter, type ReviewFile } from "../review/review-file";
import type { ReviewRecord } from "../review/records";
import { wordsOfError } from "../text/words-of-error";

/** Where the review file of one letter is kept. Every action may reject. */
export interface ReviewStorage {
  /** How users know the file. */
  readonly name: string;
  /** Its text; null where there is none yet. */
  read(): Promise<string | null>;
  /** Puts a text in its place at once: a reader sees the old one or the new one. */
  replace(text: string): Promise<void>;
  /** Makes the lock, which holds the text; false where there is one already. In a file system that cannot tell in one step, one that came at the same moment may be written over. */
  lock(text: string): Promise<boolean>;
  /** The text of the lock; null where there is none. */
  lockText(): Promise<string | null>;
  /** Removes the lock, if there is one. */
  unlock(): Promise<void>;
}

/** A review file that cannot be used, or written; its message is a sentence for the user that names the file. */
export class ReviewFileError extends Error {
  constructor(message: string, readonly fault: "unusable" | "unwritable", options: ErrorOptions = {}) {
    super(message, options);
  }
}

/** What a letter's review file says: nothing yet, or why it cannot be used. */
export interface LoadedReview {
  readonly file: ReviewFile | null;
  /** A sentence that names the file; null where all is well. */
  readonly problem: string | null;
}

/** Reads the review file of a letter. Never rejects; one that is damaged, of a later version or about another letter is left alone and told. */
export async function loadReview(storage: ReviewStorage, letter: ReviewedLetter): Promise<LoadedReview> {
  try {
    const text = await storage.read();
    return text === null ? { file: null, problem: null } : { file: usable(text, letter, storage.name), problem: null };
  } catch (error) {
    return { file: null, problem: error instanceof ReviewFileError ? error.message : `${storage.name} cannot be read: ${wordsOfError(error)}` };
  }
}

/**
 * Adds records to the review file of a letter, and resolves to what is in it then. The file is read again under a lock and merged by the records' ids, so that
 * what other processes wrote meanwhile stays. Where another has written over the lock meanwhile, all is done again, which changes nothing that is in the file already.
 * Rejects with a `ReviewFileError` where the file cannot be used or written.
 */
export async function addRecords(storage: ReviewStorage, letter: ReviewedLetter, records: readonly ReviewRecord[]): Promise<ReviewFile> {
  try {
    for (;;) {
      const file = await addOnce(storage, letter, records);
      if (file !== null) return file;
    }
  } catch (error) {
    throw error instanceof ReviewFileError ? error : new ReviewFileError(`${storage.name} cannot be written: ${wordsOfError(error)}`, "unwritable", { cause: error });
  }
}

/** Adds records under a lock; null where it was another's before all was written. */
async function addOnce(storage: ReviewStorage, letter: ReviewedLetter, records: readonly ReviewRecord[]): Promise<ReviewFile | null> {
  const lock = crypto.randomUUID();
  await takeLock(storage, lock);
  const isHeld = async (): Promise<boolean> => (await storage.lockText()) === lock;
  try {
    const text = await storage.read();
    const known = text === null ? [] : usable(text, letter, storage.name).records;
    const file = { letter, records: mergeRecords(known, records) };
    if (!(await isHeld())) return null;
    await storage.replace(reviewText(file));
    // Whoever wrote the lock over before this look may have read the file as it was; whoever does later reads what was written.
    return (await isHeld()) ? file : null;
  } finally {
    await leaveLock(storage, isHeld);
  }
}

const ATTEMPT_PAUSE = 20;
/** A process that died leaves its lock; nobody holds one nearly as long. */
const STALE = 10_000;

/** Waits until the lock is this process's; one that was left behind is taken over. */
async function takeLock(storage: ReviewStorage, lock: string): Promise<void> {
  let [seen, since] = ["", Date.now()];
  while (!(await storage.lock(lock))) {
    const text = (await storage.lockText()) ?? "";
    if (text !== seen) [seen, since] = [text, Date.now()];
    else if (Date.now() - since > STALE) await storage.unlock();
    await new Promise((resolve) => setTimeout(resolve, ATTEMPT_PAUSE * (1 + Math.random())));
  }
}

/** Removes a lock that is this process's, and no other. One that cannot be removed is taken over by the next that needs it: what was written is written. */
async function leaveLock(storage: ReviewStorage, isHeld: () => Promise<boolean>): Promise<void> {
  try {
    if (await isHeld()) await storage.unlock();
  } catch {
    // See above.
  }
}

function usable(text: string, letter: ReviewedLetter, name: string): ReviewFile {
  const parsed = parseReview(text);
  const problem = parsed.kind === "unusable" ? parsed.problem : otherLetterProblem(parsed.file.letter, letter);
  if (parsed.kind === "unusable" || problem !== null) throw new ReviewFileError(`${name}: ${problem}`, "unusable");
  return parsed.file;
}
