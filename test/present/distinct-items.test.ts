import { deepStrictEqual } from "node:assert/strict";
import { distinctItems } from "../../src/present/distinct-items";

describe("distinctItems", () => {
  it("has each item of each letter of each file once, where it stands first", () => {
    const places = [["a", 1, 0], ["a", 1, 1], ["a", 2, 0], ["b", 1, 0], ["a", 1, 0], ["a", 1, 1]] as const;
    const all = places.map(([uri, part, index], at) => ({ at, uri, part, index }));
    deepStrictEqual(distinctItems(all, (one) => one).map(({ at }) => at), [0, 1, 2, 3]);
  });

  it("has nothing of nothing", () => deepStrictEqual(distinctItems<never>([], (one) => one), []));
});
