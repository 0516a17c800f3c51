import { deepStrictEqual } from "node:assert/strict";
import { createKnownReviews } from "../../src/editor/known-reviews";
import type { LetterReview } from "../../src/editor/letter-review";
import { uriOf } from "./uri";

/** Reviews that say how often one was read. */
function countedReviews() {
  let readings = 0;
  const known = createKnownReviews();
  const readingOf = async (path: string, ...caseNumbers: string[]) => (await known.of(uriOf(path), caseNumbers, async () => ({ caseNumbers: [String((readings += 1))] }) as unknown as LetterReview)).caseNumbers[0];
  return { known, readingOf };
}

describe("known reviews", () => {
  it("are read once for the cases of a letter, and anew for others", async () => {
    const { readingOf } = countedReviews();
    deepStrictEqual([await readingOf("/a.txt", "CM14-1"), await readingOf("/a.txt", "CM14-1"), await readingOf("/a.txt", "CM14-2"), await readingOf("/b.txt", "CM14-2")], ["1", "1", "2", "3"]);
  });

  it("are read anew once they are forgotten, alone or with their folder", async () => {
    const { known, readingOf } = countedReviews();
    for (const path of ["/in/a.txt", "/in/b.txt", "/c.txt"]) await readingOf(path);
    const paths = (uris: readonly { readonly path: string }[]) => uris.map(({ path }) => path);
    deepStrictEqual([paths(known.forget(uriOf("/c.txt"))), paths(known.forget(uriOf("/c.txt")))], [["/c.txt"], []]);
    deepStrictEqual([paths(known.forgetWithin(uriOf("/in"), uriOf("/in"))), paths(known.forgetWithin(uriOf("/in"), uriOf("/in")))], [["/in/a.txt", "/in/b.txt"], []]);
    deepStrictEqual([await readingOf("/in/a.txt"), await readingOf("/c.txt")], ["4", "5"]);
  });
});
