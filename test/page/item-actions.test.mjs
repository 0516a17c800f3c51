// What a user does with the rows of Disputed Items by the keyboard, and that the rows stay where they are while a letter is edited.
import { after, before, describe, it } from "mocha";
import assert from "node:assert/strict";
import { mkdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { buildDirectory } from "../scripts/support/paths.mjs";
import { baclofenSample, openSamples } from "./support/samples.mjs";
import { eventually, expandRow, notification, openView, quickOpen, runCommand, sideBarRows, takeFromMenu, typeAtEnd } from "./support/user.mjs";

describe("the rows of Disputed Items", () => {
  let workbench;
  let page;
  const rowsIn = (selector) => page.locator(`.part.sidebar .monaco-list-row${selector}`);
  const row = (label) => rowsIn(`[aria-label^="${label}"]`).first();
  const labelsOf = (locator) => locator.evaluateAll((all) => all.map((one) => one.getAttribute("aria-label") ?? ""));
  const picture = (name) => page.screenshot({ path: join(buildDirectory, `screenshots/rows-${name}.png`) });
  const message = () => page.locator(".part.sidebar .pane-body .message").first().innerText({ timeout: 1000 }).catch(() => "");
  /** Takes an entry of the menu of the rows that are selected, which the keyboard opens. */
  const take = (entry) => eventually(async () => {
    await page.keyboard.press("Shift+F10");
    return takeFromMenu(page, entry);
  }, Boolean);
  before(async () => {
    await mkdir(join(buildDirectory, "screenshots"), { recursive: true });
    workbench = await openSamples({ settings: { "editor.minimap.enabled": false, "workbench.colorTheme": "Default Dark Modern", "imr.openReadOnly": false } });
    page = workbench.page;
    await quickOpen(page, baclofenSample);
    await openView(page, "IMR");
    // All letters: one that is read later would move the rows.
    await eventually(() => sideBarRows(page), (labels) => ["2013", "2014", "2015", "2016", "2020"].every((year) => labels.some((label) => label.startsWith(`${year}-`))));
    await expandRow(page, row("Baclofen 20 mg"), row("Warning: Baclofen"));
  });
  after(() => workbench?.close());

  it("have what can be done with them beside them", async () => {
    const beside = async (label) => {
      await row(label).hover();
      return labelsOf(row(label).locator(".actions .action-label"));
    };
    assert.deepEqual(await beside("Baclofen 20 mg"), ["Compare Sources", "Copy Items as Markdown"]);
    assert.deepEqual(await beside("Warning: Baclofen"), ["Dismiss Finding…"]);
    await picture("beside-dark");
  });

  it("stay the same elements, opened and selected as they were, while their letter is edited", async () => {
    await row("Warning: Baclofen").click();
    await eventually(() => labelsOf(rowsIn(".selected")), (labels) => labels.length === 1);
    const before = await sideBarRows(page);
    await page.locator(".part.sidebar .monaco-list").first().evaluate((list) => list.querySelectorAll(".monaco-list-row").forEach((one) => { one.isMarked = true; }));
    await typeAtEnd(page, baclofenSample, "\nNothing more was said.\n");
    await page.waitForTimeout(1500);
    assert.deepEqual(await sideBarRows(page), before);
    assert.equal(await page.locator(".part.sidebar .monaco-list").first().evaluate((list) => [...list.querySelectorAll(".monaco-list-row")].every((one) => one.isMarked)), true);
    await runCommand(page, "File: Revert File");
  });

  it("offer in the menu of several that are selected only what is done with all of them", async () => {
    await page.waitForTimeout(1000);
    await row("Warning: Baclofen").click();
    const list = page.locator(".part.sidebar .monaco-list").first();
    const entries = () => eventually(async () => {
      await list.focus();
      await page.keyboard.press("Shift+F10");
      await page.locator(".monaco-menu .action-item").first().waitFor({ timeout: 3000 }).catch(() => undefined);
      // It comes into sight by and by.
      await page.waitForTimeout(400);
      return (await page.locator(".monaco-menu .action-item .action-label").allInnerTexts()).map((words) => words.trim()).filter((words) => words !== "");
    }, (found) => found.length > 0);
    assert.deepEqual(await entries(), ["Dismiss Finding…", "Show Places Side by Side", "Copy Quotation with Place", "Explain Rule", "Change Severity of Rule…"]);
    await page.keyboard.press("Escape");
    await row("Norco 10/325").click();
    await page.waitForTimeout(1000);
    await list.focus();
    await page.keyboard.press("Shift+ArrowDown");
    assert.deepEqual(await entries(), ["Mark as Reviewed", "Copy Items as Markdown", "Copy Items as CSV", "Copy Citations of Items"]);
    await picture("several-dark");
    await page.keyboard.press("Escape");
  });

  it("open a letter to the side, show it in the Explorer, and list what was dismissed in it, by the letter's menu", async () => {
    const letter = "2016-knee-partly-authorized.txt";
    // Several rows are selected until then.
    await row(letter).click();
    await page.locator(`.tab.active[data-resource-name="${letter}"]`).waitFor();
    const menu = async () => {
      await row(letter).click({ button: "right" });
      await page.locator(".monaco-menu .action-item").first().waitFor();
      // It comes into sight by and by.
      await page.waitForTimeout(400);
      return (await page.locator(".monaco-menu .action-item .action-label").allInnerTexts()).map((words) => words.trim()).filter((words) => words !== "");
    };
    assert.deepEqual(await menu(), ["Open to the Side", "Reveal in Explorer View", "Compare Sources", "Show Dismissed Findings…", "Write Review Memo", "Copy Items as Markdown", "Copy Items as CSV", "Copy Citations of Items"]);
    await picture("letter-menu-dark");
    await takeFromMenu(page, "Open to the Side");
    await page.locator(`.editor-group-container >> nth=1 >> .tab.active[data-resource-name="${letter}"]`).waitFor();
    await menu();
    await takeFromMenu(page, "Show Dismissed Findings…");
    await (await notification(page, "Nothing was dismissed in this letter.")).waitFor();
    await runCommand(page, "Notifications: Clear All Notifications");
    await menu();
    await takeFromMenu(page, "Reveal in Explorer View");
    await page.locator(".part.sidebar .explorer-folders-view .monaco-list-row.selected").filter({ hasText: letter }).waitFor();
    await runCommand(page, "View: Join All Editor Groups");
    await quickOpen(page, baclofenSample);
    await openView(page, "IMR");
  });

  it("are selected by the keyboard, several at once, and copied and ticked by their menu", async () => {
    // The tree follows the cursor, which the click and the letter that was reverted move.
    await page.waitForTimeout(1000);
    await row("Norco 10/325").click();
    await page.waitForTimeout(1000);
    await page.locator(".part.sidebar .monaco-list").first().focus();
    await page.keyboard.press("Shift+ArrowDown");
    assert.deepEqual((await labelsOf(rowsIn(".selected"))).map((label) => label.split(",")[0]), ["Norco 10/325 mg #90", "Baclofen 20 mg #90"]);
    const copied = await eventually(async () => {
      await page.locator(".part.sidebar .monaco-list").first().focus();
      await take("Copy Items as CSV");
      return page.locator(".statusbar-item").filter({ hasText: "items copied" }).first().innerText({ timeout: 2000 }).catch(() => "");
    }, (words) => words !== "");
    assert.equal(copied.trim(), "2 items copied");
    await picture("selected-dark");
    await page.locator(".part.sidebar .monaco-list").first().focus();
    await take("Mark as Reviewed");
    await page.locator(".quick-input-titlebar").filter({ hasText: "Your Name" }).waitFor();
    await page.locator(".quick-input-message").filter({ hasText: "To be marked as reviewed: Norco 10/325 mg #90; Baclofen 20 mg #90." }).waitFor();
    await page.keyboard.type("A. Nyman");
    await page.keyboard.press("Enter");
    assert.equal(await eventually(message, (words) => words !== ""), "2 of 18 reviewed");
    const { records } = JSON.parse(await readFile(join(workbench.folder, `${baclofenSample}.imr-review.json`), "utf8"));
    assert.deepEqual(records.map(({ kind, item }) => [kind, item.quoted]), [["reviewed", "Norco 10/325 mg #90"], ["reviewed", "Baclofen 20 mg #90"]]);
  });

  it("are grouped and filtered as before when the window is opened again", async () => {
    await runCommand(page, "IMR: Group Items By");
    await page.locator(".quick-input-list .monaco-list-row").filter({ hasText: /^Rule/ }).first().click();
    await runCommand(page, "IMR: Filter Items");
    await page.locator(".quick-input-list .monaco-list-row").filter({ hasText: "Not yet reviewed" }).first().click();
    await page.keyboard.press("Enter");
    const chosen = "2 of 18 reviewed · Grouped by: Rule · Not yet reviewed · 16 of 18 items shown";
    assert.equal(await eventually(message, (words) => words === chosen), chosen);
    await page.waitForTimeout(2000);
    await picture("by-rule-dark");
    await page.reload();
    await page.waitForSelector(".monaco-workbench .part.editor", { timeout: 60_000 });
    await openView(page, "IMR");
    assert.equal(await eventually(message, (words) => words === chosen), chosen);
    const labels = await eventually(() => sideBarRows(page), (found) => found.some((label) => label.endsWith(", 1 item · citation-missing")));
    assert.equal(labels.filter((label) => label.endsWith(", 1 item · citation-missing")).length, 1, labels.join("\n"));
  });
});
