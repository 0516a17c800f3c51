// Where the cursor is, in a list of letters that are still being read when it is opened.
import { after, before, describe, it } from "mocha";
import { cp } from "node:fs/promises";
import { join } from "node:path";
import { openSamples } from "./support/samples.mjs";
import { eventually, openView, runCommand, statusLabel } from "./support/user.mjs";

/** So many that reading them takes longer than opening the list. */
const copies = 60;

describe("the list of many letters", () => {
  let workbench;
  let page;
  before(async () => {
    workbench = await openSamples();
    page = workbench.page;
    await Promise.all(Array.from({ length: copies }, (_, at) => cp(join(workbench.folder, "2014-knee-medications.txt"), join(workbench.folder, `a${at}.txt`))));
    await runCommand(page, "IMR: Open Sample Letter");
  });
  after(() => workbench?.close());

  it("selects the item in which the cursor was before it was opened", async () => {
    await eventually(async () => {
      await page.keyboard.press("Control+End");
      await page.keyboard.press("Control+Shift+F7");
      return statusLabel(page, "status.editor.selection");
    }, (label) => label?.startsWith("Ln 159,") ?? false);
    await openView(page, "IMR");
    await page.locator(".part.sidebar .monaco-list-row.selected[aria-label^='Urine drug screen']").waitFor();
  });
});
