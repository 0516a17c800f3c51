import { deepStrictEqual } from "node:assert/strict";
import { keptUnlessFailed } from "../../src/editor/kept-unless-failed";

/** What comes of a try, as a word. */
const outcome = (tried: Promise<string>): Promise<string> => tried.catch((error: Error) => error.message);

describe("what is kept unless it failed", () => {
  it("is made once for all who ask", async () => {
    let made = 0;
    const get = keptUnlessFailed(async () => `made ${(made += 1)}`);
    deepStrictEqual([...(await Promise.all([get(), get()])), await get()], ["made 1", "made 1", "made 1"]);
  });

  it("is tried again after a failure, which all hear of who asked", async () => {
    let tries = 0;
    const get = keptUnlessFailed(async () => {
      tries += 1;
      if (tries === 1) throw new Error("failed");
      return `made ${tries}`;
    });
    deepStrictEqual([...(await Promise.all([outcome(get()), outcome(get())])), await outcome(get()), await outcome(get())], ["failed", "failed", "made 2", "made 2"]);
  });
});
