import assert from "node:assert/strict";
import { cleanUp, eventually, extension, newFile, pause, show, showLetter } from "./support/letters";

/** Runs before all other tests: they are sorted by name, and once a letter was met nothing goes back. */
describe("activation", () => {
  afterEach(cleanUp);

  it("loads what reads letters with the first letter, not with other plain texts", async () => {
    await show(await newFile("notes.txt", "Milk, bread, and a letter to the landlord.\n"));
    // A letter is told by its first 64 KB, in which no line need end.
    await show(await newFile("log.txt", `${"a ".repeat(40_000)} IMR\n`));
    const { isLoaded } = await extension();
    await pause(500);
    assert.equal(isLoaded(), false);
    await showLetter("first.txt");
    assert.equal(await eventually(isLoaded, (loaded) => loaded), true);
  });
});
