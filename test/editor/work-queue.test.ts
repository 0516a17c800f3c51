import { deepStrictEqual, strictEqual } from "node:assert/strict";
import { createWorkQueue } from "../../src/editor/work-queue";

/** A job that notes its start and ends when it is told to. */
function held(log: string[], name: string): { job: () => Promise<void>; end: () => void } {
  let end = (): void => undefined;
  const ended = new Promise<void>((resolve) => { end = resolve; });
  return { job: () => { log.push(name); return ended; }, end };
}

/** No job of a test rejects but where the test says so. */
function fail(error: unknown): void {
  throw error;
}

describe("work queue", () => {
  it("does no more jobs at a time than it has workers, and all of them", async () => {
    const log: string[] = [];
    const jobs = ["a", "b", "c"].map((name) => held(log, name));
    const queue = createWorkQueue(2, fail);
    jobs.forEach(({ job }, at) => queue.add(`${at}`, job));
    deepStrictEqual(log, ["a", "b"]);
    jobs.forEach(({ end }) => end());
    await queue.idle();
    deepStrictEqual(log, ["a", "b", "c"]);
  });

  it("does the last of the jobs that wait under one key, and none that was removed", async () => {
    const log: string[] = [];
    const first = held(log, "first");
    const queue = createWorkQueue(1, fail);
    queue.add("first", first.job);
    for (const name of ["old", "new"]) queue.add("same", async () => { log.push(name); });
    queue.add("gone", async () => { log.push("gone"); });
    queue.remove("gone");
    first.end();
    await queue.idle();
    deepStrictEqual(log, ["first", "new"]);
  });

  it("tells of a job that rejects, and does the next one", async () => {
    const log: string[] = [];
    const queue = createWorkQueue(1, (error) => log.push(String(error)));
    queue.add("bad", () => Promise.reject(new Error("no such folder")));
    queue.add("good", async () => { log.push("good"); });
    await queue.idle();
    deepStrictEqual(log, ["Error: no such folder", "good"]);
  });

  it("is idle at once when it has nothing to do", async () => strictEqual(await createWorkQueue(1, fail).idle(), undefined));
});
