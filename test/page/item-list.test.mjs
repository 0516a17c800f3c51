// How a user groups, filters, finds and ticks off the disputed items of several letters, and what that looks like in each kind of theme.
import { after, before, describe, it } from "mocha";
import assert from "node:assert/strict";
import { mkdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { buildDirectory } from "../scripts/support/paths.mjs";
import { baclofenSample, openSamples } from "./support/samples.mjs";
import { eventually, openView, runCommand, sideBarRows, takeFromMenu } from "./support/user.mjs";

describe("the disputed items of several letters", () => {
  let workbench;
  let page;
  const row = (label) => page.locator(`.part.sidebar .monaco-list-row[aria-label^="${label}"]`).first();
  const rows = (isExpected) => eventually(() => sideBarRows(page), isExpected);
  const picture = (name) => page.screenshot({ path: join(buildDirectory, `screenshots/items-${name}.png`) });
  const title = () => page.locator(".part.sidebar > .composite.title").first();
  /** Clicks an icon above the tree. */
  const click = async (action) => {
    await title().hover();
    await title().locator(`.action-label.codicon[aria-label^="${action}"]`).click();
  };
  /** The entries of the menu behind an icon above the tree; those that are chosen have a tick. */
  const menu = async (action) => {
    await click(action);
    await page.locator(".monaco-menu .action-item").first().waitFor();
    // It comes into sight by and by.
    await page.waitForTimeout(400);
    return (await page.locator(".monaco-menu .action-item .action-label").allInnerTexts()).map((text) => text.trim()).filter((text) => text !== "");
  };
  /** Chooses an entry of a menu; a tree that is drawn anew while the menu opens may close it. */
  const choose = (action, words) => eventually(async () => {
    await click(action);
    return takeFromMenu(page, words);
  }, Boolean);
  const type = async (words) => {
    await page.locator(".quick-input-widget input:focus").waitFor();
    await page.keyboard.type(words);
    await page.locator(".quick-input-list .monaco-list-row").first().waitFor();
  };
  const message = () => page.locator(".part.sidebar .pane-body .message").first().innerText({ timeout: 1000 });
  const theme = async (name, kind) => {
    await runCommand(page, "Preferences: Color Theme");
    await page.locator(".quick-input-widget input").first().fill(name);
    await page.locator(".quick-input-list .monaco-list-row").filter({ hasText: name }).first().click();
    await page.locator(`.monaco-workbench.${kind}`).first().waitFor();
  };
  before(async () => {
    await mkdir(join(buildDirectory, "screenshots"), { recursive: true });
    workbench = await openSamples({ settings: { "editor.minimap.enabled": false, "workbench.colorTheme": "Default Light Modern" } });
    page = workbench.page;
    await openView(page, "IMR");
    await rows((labels) => labels.some((label) => label.startsWith("Baclofen 20 mg")));
  });
  after(() => workbench?.close());

  it("are ticked off by a click, beside the letter, and the view says how far", async () => {
    await row("Baclofen 20 mg").locator("[role=checkbox]").click();
    await page.locator(".quick-input-titlebar").filter({ hasText: "Your Name" }).waitFor();
    await page.locator(".quick-input-widget input:focus").waitFor();
    await page.keyboard.type("A. Nyman");
    await page.keyboard.press("Enter");
    const ticked = await eventually(() => row("Baclofen 20 mg").locator("[role=checkbox]").getAttribute("aria-checked"), (checked) => checked === "true");
    assert.equal(ticked, "true");
    assert.equal(await eventually(() => message().catch(() => ""), (words) => words !== ""), "1 of 18 reviewed");
    const { records } = JSON.parse(await readFile(join(workbench.folder, `${baclofenSample}.imr-review.json`), "utf8"));
    assert.deepEqual(records.map(({ kind, person, item }) => [kind, person, item.quoted]), [["reviewed", "A. Nyman", "Baclofen 20 mg #90"]]);
    await picture("light");
  });

  it("are grouped by a menu, in which what is chosen has a tick", async () => {
    assert.deepEqual(await menu("Group Items By"), ["Letter ✓", "Outcome", "Kind of Drug or Service", "Guideline That the Reviewer Cites", "Rule"]);
    await picture("group-menu-light");
    assert.ok(await takeFromMenu(page, "Outcome"));
    const labels = await rows((found) => found.some((label) => label.startsWith("Overturned, ")));
    assert.deepEqual(labels.filter((label) => / items?$/.test(label)).map((label) => label.split(",")[0]), ["Overturned", "Upheld", "No outcome"]);
    assert.equal(await eventually(message, (words) => words.includes("Grouped")), "1 of 18 reviewed · Grouped by: Outcome");
    await picture("grouped-light");
  });

  it("are sorted by a menu that the keyboard opens", async () => {
    await title().locator(".action-label[aria-label^='Group Items By']").focus();
    await page.keyboard.press("ArrowRight");
    await page.keyboard.press("Enter");
    await page.locator(".monaco-menu .action-item").first().waitFor();
    const focused = await eventually(async () => {
      await page.keyboard.press("ArrowDown");
      return page.locator(".monaco-menu .action-item.focused").first().innerText({ timeout: 1000 }).catch(() => "");
    }, (words) => words.includes("Decision Date"));
    assert.match(focused, /Decision Date, Newest First/);
    await page.keyboard.press("Enter");
    assert.equal(await eventually(message, (words) => words.includes("Sorted")), "1 of 18 reviewed · Grouped by: Outcome · Sorted by: Decision date, newest first");
    await runCommand(page, "IMR: Sort Items By");
    await type("File");
    await page.keyboard.press("Enter");
    assert.equal(await eventually(message, (words) => !words.includes("Sorted")), "1 of 18 reviewed · Grouped by: Outcome");
  });

  it("are filtered by entries with ticks, and by the command of the palette", async () => {
    await choose("Filter Items", "With Findings Only");
    await eventually(message, (words) => words.includes("With"));
    assert.deepEqual(await menu("Filter Items"), ["Overturned Only, Wholly or in Part", "With Findings Only ✓", "Reviewer Cites No Guideline", "Not Yet Reviewed", "Show Hints, Too", "Clear Filters"]);
    await picture("filter-menu-light");
    await page.keyboard.press("Escape");
    await runCommand(page, "IMR: Filter Items");
    await page.locator(".quick-input-list .monaco-list-row").filter({ hasText: "Not yet reviewed" }).first().click();
    await picture("filter-question-light");
    await page.keyboard.press("Enter");
    await eventually(message, (words) => words.includes("Not yet"));
    const filtered = await message();
    assert.match(filtered, /^1 of 18 reviewed · Grouped by: Outcome · With findings only · Not yet reviewed · \d+ of 18 items shown$/);
    await theme("Dark Modern", "vs-dark");
    await picture("filtered-dark");
    await menu("Filter Items");
    await picture("filter-menu-dark");
    await page.keyboard.press("Escape");
    await theme("Dark High Contrast", "hc-black");
    await picture("filtered-contrast");
    await menu("Filter Items");
    await picture("filter-menu-contrast");
    await page.keyboard.press("Escape");
    await click("Clear Filters");
    assert.equal(await eventually(message, (words) => !words.includes("With")), "1 of 18 reviewed · Grouped by: Outcome");
  });

  it("say so where the filters leave none, and offer the way back, by keyboard too", async () => {
    await runCommand(page, "IMR: Filter Items");
    for (const filter of ["Overturned only", "Not yet reviewed", "Reviewer cites no guideline"]) await page.locator(".quick-input-list .monaco-list-row").filter({ hasText: filter }).first().click();
    await page.keyboard.press("Enter");
    assert.deepEqual(await rows((labels) => labels.length === 2), ["Overturned, 1 item", "MRI of the right shoulder, 2013-shoulder-sessions.txt · 1 finding, 1 warning among the findings"]);
    await row("MRI of the right shoulder").locator("[role=checkbox]").click();
    assert.deepEqual(await rows((labels) => labels.length === 1), ["Clear filters, No items match"]);
    assert.match(await message(), /none of 18 items shown$/);
    await picture("none-contrast");
    await runCommand(page, "IMR: Focus on Disputed Items View");
    await page.locator(".part.sidebar .monaco-list:focus").waitFor();
    // While the tree is drawn anew it takes no key.
    await eventually(async () => {
      await page.keyboard.press("Home");
      await page.keyboard.press("Enter");
      await page.waitForTimeout(500);
      return message();
    }, (words) => !words.includes("none"));
    assert.equal(await eventually(message, (words) => !words.includes("none")), "2 of 18 reviewed · Grouped by: Outcome");
  });

  it("stand below headings in words, of rules with their names behind", async () => {
    for (const grouping of ["Rule", "Kind of Drug or Service", "Guideline That the Reviewer Cites"]) {
      await choose("Group Items By", grouping);
      await eventually(message, (words) => words.toLowerCase().includes(grouping.toLowerCase()));
      await picture(`by-${grouping.split(" ")[0].toLowerCase()}-contrast`);
    }
    await choose("Group Items By", "Rule");
    const labels = await rows((found) => found.some((label) => label.includes("strength-mismatch")));
    await picture("by-rule-contrast");
    assert.ok(labels.some((label) => /^Warning: Two sources of an item state different strengths of the same drug, \d+ items? · strength-mismatch$/.test(label)), labels.join("\n"));
    await choose("Group Items By", "Outcome");
    await eventually(message, (words) => words.includes("Outcome"));
  });

  it("are found by their words, and shown in tree and letter", async () => {
    await click("Find Item");
    await type("urine");
    await picture("find-contrast");
    await page.keyboard.press("Enter");
    await page.locator(`.tab.active[data-resource-name="${baclofenSample}"]`).waitFor();
    const selected = await eventually(() => page.locator(".part.sidebar .monaco-list-row.selected").first().getAttribute("aria-label").catch(() => ""), (label) => label?.startsWith("Urine drug screen") ?? false);
    assert.match(selected ?? "", /^Urine drug screen, 2015-baclofen\.imr\.txt · 1 finding, 1 error/);
    await theme("Light Modern", "vs");
    await picture("found-light");
  });
});
