import { deepStrictEqual } from "node:assert/strict";
import { createLatestSearch } from "../../src/editor/latest-search";
import { held, type Held } from "./held";

/** A search that finds something when the test says so, and what it found. */
function heldSearch() {
  const searches: Held<string>[] = [];
  const found: string[] = [];
  const search = createLatestSearch<string>(() => {
    searches.push(held());
    return searches.at(-1)!.promise;
  }, async (what) => void found.push(what));
  return { search, searches, found };
}

describe("a search", () => {
  it("tells what it found, and runs until then", async () => {
    const { search, searches, found } = heldSearch();
    const over = search.start();
    deepStrictEqual([search.isRunning(), found], [true, []]);
    searches[0]!.answer("a");
    await over;
    deepStrictEqual([search.isRunning(), found], [false, ["a"]]);
  });

  it("that was started again counts no more, and is over with the later one", async () => {
    const { search, searches, found } = heldSearch();
    const ends: string[] = [];
    const first = search.start().then(() => ends.push("first"));
    const second = search.start().then(() => ends.push("second"));
    searches[0]!.answer("old");
    await Promise.resolve();
    deepStrictEqual([found, ends, search.isRunning()], [[], [], true]);
    searches[1]!.answer("new");
    await Promise.all([first, second]);
    deepStrictEqual([found, ends.sort()], [["new"], ["first", "second"]]);
  });

  it("that is canceled finds nothing, and is over", async () => {
    const { search, searches, found } = heldSearch();
    const over = search.start();
    search.cancel();
    searches[0]!.answer("a");
    await over;
    deepStrictEqual([found, search.isRunning()], [[], false]);
  });
});
