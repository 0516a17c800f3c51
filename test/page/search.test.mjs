// What the view says while letters are searched for, and where there are none.
import { after, before, describe, it } from "mocha";
import assert from "node:assert/strict";
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { root } from "../scripts/support/paths.mjs";
import { copiedWorkspace } from "../scripts/support/workspace.mjs";
import { openWorkbench } from "../scripts/workbench.mjs";
import { eventually, openView } from "./support/user.mjs";

/** As many as are read unasked, near enough. */
const files = 1900;

describe("a workspace without letters", () => {
  let workbench;
  let page;
  let remove;
  before(async () => {
    const { folder, remove: removeFolder } = await copiedWorkspace({});
    remove = removeFolder;
    await Promise.all(Array.from({ length: files }, (_, at) => writeFile(join(folder, `${at}.txt`), "Milk and bread, and what an Independent Medical Review is.\n".repeat(100))));
    workbench = await openWorkbench({ folder, extension: root });
    page = workbench.page;
  });
  after(async () => {
    await workbench?.close();
    await remove?.();
  });

  it("is said to have none only once all files have been read", async () => {
    await page.evaluate(() => {
      globalThis.said = [];
      const look = () => {
        const words = globalThis.document.querySelector(".part.sidebar .welcome-view-content p")?.textContent;
        if (words && words !== globalThis.said.at(-1)) globalThis.said.push(words);
        globalThis.requestAnimationFrame(look);
      };
      look();
    });
    await openView(page, "IMR");
    const said = () => page.evaluate(() => globalThis.said);
    const expected = ["Searching for letters…", "No Independent Medical Review determination letter was found in this workspace."];
    assert.deepEqual(await eventually(said, (found) => found.length === 2), expected);
    await page.waitForTimeout(1000);
    assert.deepEqual(await said(), expected);
  });
});
