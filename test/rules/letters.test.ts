import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { fixtureLetters } from "./fixtures";
import { listFindings } from "./listing";

describe("the findings in the invented letters", () => {
  for (const { name, text } of fixtureLetters()) {
    it(`${name} (test/rules/expected/${name}.txt)`, () => {
      assert.equal(listFindings(text), readFileSync(`test/rules/expected/${name}.txt`, "utf8"));
    });
  }

  it("are expected for each letter, and for no other", () => {
    assert.deepEqual(readdirSync("test/rules/expected").sort(), fixtureLetters().map(({ name }) => `${name}.txt`));
  });
});
