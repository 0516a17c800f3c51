import { readFile, rm, writeFile } from "node:fs/promises";
import type { ReviewStorage } from "../files/review-files";
import { REVIEW_FILE_SUFFIX } from "../review/review-file";
import { textOf } from "../text/decode";
import { hasCode, reasonOf } from "./reason";
import { replaceFile } from "./replace-file";

/** The review file beside a letter on this machine. */
export function reviewStorage(letterPath: string): ReviewStorage {
  const path = letterPath + REVIEW_FILE_SUFFIX;
  const lockPath = `${path}.lock`;
  return {
    name: path,
    read: () => textAt(path),
    replace: (text) => worded(() => replaceFile(path, text)),
    lock: (text) => worded(() => makeLock(lockPath, text)),
    lockText: () => textAt(lockPath),
    unlock: () => worded(() => rm(lockPath, { force: true })),
  };
}

async function makeLock(path: string, text: string): Promise<boolean> {
  try {
    await writeFile(path, text, { flag: "wx" });
    return true;
  } catch (error) {
    if (hasCode(error, "EEXIST")) return false;
    throw error;
  }
}

async function textAt(path: string): Promise<string | null> {
  try {
    return textOf(await readFile(path));
  } catch (error) {
    if (hasCode(error, "ENOENT")) return null;
    throw new Error(reasonOf(error), { cause: error });
  }
}

/** With the system's error codes in words. */
async function worded<Result>(action: () => Promise<Result>): Promise<Result> {
  try {
    return await action();
  } catch (error) {
    throw new Error(reasonOf(error), { cause: error });
  }
}
