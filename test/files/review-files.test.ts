import { deepStrictEqual, rejects } from "node:assert/strict";
import fc from "fast-check";
import { newDismissal, newWithdrawal } from "../../src/files/new-records";
import { addRecords, loadReview, ReviewFileError, type ReviewStorage } from "../../src/files/review-files";
import { sha256 } from "../../src/files/sha256";
import { parseReview } from "../../src/review/review-file";

const letter = { sha256: "aa", caseNumbers: ["CM13-0000001"] };
const finding = { rule: "text-gap", part: 1, item: null, quoted: "the", related: [], before: "records show", after: "noted" };
const author = { person: "A. Nyman", sha256: "aa" };
const dismissal = () => newDismissal(finding, { status: "known", reason: "as told" }, author);

/** A review file in memory; each action lets others go first. */
interface Memory {
  text: string | null;
  lock: string | null;
  readonly failing: { [action in keyof ReviewStorage]?: string };
}
const memory = (text: string | null = null): Memory => ({ text, lock: null, failing: {} });

function storageIn(one: Memory): ReviewStorage {
  const act = async <Result>(action: keyof ReviewStorage, result: () => Result): Promise<Result> => {
    await new Promise((resolve) => setImmediate(resolve));
    if (one.failing[action] !== undefined) throw new Error(one.failing[action]);
    return result();
  };
  return {
    name: "a.txt.imr-review.json",
    read: () => act("read", () => one.text),
    replace: (text) => act("replace", () => { one.text = text; }),
    lock: (text) => act("lock", () => { const isFree = one.lock === null; one.lock ??= text; return isFree; }),
    lockText: () => act("lockText", () => one.lock),
    unlock: () => act("unlock", () => { one.lock = null; }),
  };
}

/** The same in a file system like those of VS Code, where a file that is not to be written over is looked for first and moved there then. `turns` says how long each step takes, over and over. */
function renaming(one: Memory, turns: readonly number[]): ReviewStorage {
  let steps = 0;
  const step = async <Result>(result: () => Result): Promise<Result> => {
    for (let turn = turns[steps++ % turns.length]!; turn > 0; turn -= 1) await new Promise((resolve) => setImmediate(resolve));
    return result();
  };
  return {
    name: "a.txt.imr-review.json",
    read: () => step(() => one.text),
    replace: (text) => step(() => { one.text = text; }),
    async lock(text) {
      const isFree = await step(() => one.lock === null);
      if (isFree) await step(() => { one.lock = text; });
      return isFree;
    },
    lockText: () => step(() => one.lock),
    unlock: () => step(() => { one.lock = null; }),
  };
}

/** Does something while each look at the clock is six seconds later than the last; resolves to how many looks there were. */
async function later(action: () => Promise<unknown>): Promise<number> {
  const now = Date.now;
  let calls = 0;
  try {
    Date.now = () => now() + 6_000 * (calls += 1);
    await action();
  } finally {
    Date.now = now;
  }
  return calls;
}

const recordsIn = ({ text }: Memory) => {
  const parsed = parseReview(text ?? "");
  return parsed.kind === "file" ? parsed.file.records : parsed.problem;
};

describe("adding records", () => {
  it("makes the file, and adds to it", async () => {
    const one = memory();
    const [first, second] = [dismissal(), dismissal()];
    deepStrictEqual(await addRecords(storageIn(one), letter, [first]), { letter, records: [first] });
    const withdrawal = newWithdrawal(first.id, author);
    deepStrictEqual(new Set((await addRecords(storageIn(one), { ...letter, sha256: "bb" }, [second, withdrawal])).records), new Set([first, second, withdrawal]));
    deepStrictEqual([one.lock, recordsIn(one).length], [null, 3]);
  });

  it("loses nothing where many add at once", async () => {
    const one = memory();
    const records = Array.from({ length: 20 }, dismissal);
    await Promise.all(records.map((record) => addRecords(storageIn(one), letter, [record])));
    deepStrictEqual(new Set(recordsIn(one) as readonly unknown[]), new Set(records));
  });

  it("loses nothing where the lock of another is written over, however long each step takes", () => fc.assert(fc.asyncProperty(fc.array(fc.array(fc.integer({ min: 1, max: 4 }), { minLength: 12, maxLength: 12 }), { minLength: 2, maxLength: 3 }), async (writers) => {
    const one = memory();
    const records = writers.map(dismissal);
    await Promise.all(writers.map((turns, at) => addRecords(renaming(one, turns), letter, [records[at]!])));
    deepStrictEqual(new Set(recordsIn(one) as readonly unknown[]), new Set(records));
    deepStrictEqual(one.lock, null);
  }), { numRuns: 25 }));

  it("writes again where another wrote the lock over, and does not remove that one's", async () => {
    const [one, removed] = [memory(), [] as (string | null)[]];
    const [storage, record] = [storageIn(one), dismissal()];
    let written = 0;
    await addRecords({
      ...storage,
      async replace(text) {
        await storage.replace(text);
        if (written++ === 0) [one.text, one.lock] = [null, "of another"];
      },
      async lock(text) {
        const isMade = await storage.lock(text);
        if (!isMade) one.lock = null;
        return isMade;
      },
      async unlock() {
        removed.push(one.lock);
        await storage.unlock();
      },
    }, letter, [record]);
    deepStrictEqual([recordsIn(one), one.lock, written, removed.length, removed.includes("of another")], [[record], null, 2, 1, false]);
  });

  it("has written what it wrote where the lock cannot be removed", async () => {
    const one = memory();
    one.failing.unlock = "Permission is denied.";
    const record = dismissal();
    deepStrictEqual(await addRecords(storageIn(one), letter, [record]), { letter, records: [record] });
    deepStrictEqual(recordsIn(one), [record]);
  });

  it("says why a lock that was left behind stays", async () => {
    const one = memory();
    one.lock = "of a process that died";
    one.failing.unlock = "Permission is denied.";
    await later(() => rejects(addRecords(storageIn(one), letter, [dismissal()]), new ReviewFileError("a.txt.imr-review.json cannot be written: Permission is denied.", "unwritable")));
    deepStrictEqual([one.text, one.lock], [null, "of a process that died"]);
  });

  it("takes over a lock that was left behind, and no other", async () => {
    const one = memory();
    one.lock = "of a process that died";
    const calls = await later(() => addRecords(storageIn(one), letter, [dismissal()]));
    deepStrictEqual([one.lock, recordsIn(one).length, calls > 2], [null, 1, true]);
  });

  it("leaves a file alone that cannot be used, and says which", async () => {
    for (const [text, message] of [
      ['{ "version": 2 }', "It was written by a later version of this program (2 instead of 1). It is kept as it is; update the program to use it."],
      [JSON.stringify({ version: 1, letter: { sha256: "", caseNumbers: ["CM13-0000002"] }, records: [] }), "It is about another letter: case CM13-0000002, not CM13-0000001. It is kept as it is, and nothing in it is used; move it away."],
    ] as const) {
      const one = memory(text);
      await rejects(addRecords(storageIn(one), letter, [dismissal()]), new ReviewFileError(`a.txt.imr-review.json: ${message}`, "unusable"));
      deepStrictEqual([one.text, one.lock], [text, null]);
      deepStrictEqual(await loadReview(storageIn(one), letter), { file: null, problem: `a.txt.imr-review.json: ${message}` });
    }
  });

  it("says why nothing can be written", async () => {
    for (const action of ["lock", "replace"] as const) {
      const one = memory();
      one.failing[action] = "The disk is read-only.";
      await rejects(addRecords(storageIn(one), letter, [dismissal()]), { name: "Error", message: "a.txt.imr-review.json cannot be written: The disk is read-only.", fault: "unwritable" });
      deepStrictEqual([one.text, one.lock], [null, null]);
    }
  });
});

describe("loading a review", () => {
  it("finds nothing where there is no file", async () => deepStrictEqual(await loadReview(storageIn(memory()), letter), { file: null, problem: null }));

  it("says why a file cannot be read", async () => {
    const one = memory("{}");
    one.failing.read = "Permission is denied.";
    deepStrictEqual(await loadReview(storageIn(one), letter), { file: null, problem: "a.txt.imr-review.json cannot be read: Permission is denied." });
  });
});

describe("sha256", () => {
  it("is that of the standard", async () => deepStrictEqual(await sha256(new TextEncoder().encode("abc")), "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"));
});
