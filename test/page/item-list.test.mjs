// How a user groups, filters, finds and ticks off the disputed items of several letters, and what that looks like in each kind of theme.
import { after, before, describe, it } from "mocha";
import assert from "node:assert/strict";
import { mkdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { buildDirectory } from "../scripts/support/paths.mjs";
import { baclofenSample, openSamples } from "./support/samples.mjs";
import { eventually, openView, runCommand, sideBarRows } from "./support/user.mjs";

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
    await title().locator(`.action-label[aria-label^="${action}"]`).click();
  };
  const type = async (words) => {
    await page.locator(".quick-input-widget input:focus").waitFor();
    await page.keyboard.type(words);
    await page.locator(".quick-input-list .monaco-list-row").first().waitFor();
  };
  const choose = async (words) => {
    await type(words);
    await page.keyboard.press("Enter");
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

  it("are grouped by what is typed", async () => {
    await click("Group Items By");
    await choose("Outcome");
    const labels = await rows((found) => found.some((label) => label.startsWith("Overturned, ")));
    assert.deepEqual(labels.filter((label) => / items?$/.test(label)).map((label) => label.split(",")[0]), ["Overturned", "Upheld", "No outcome"]);
    assert.equal(await eventually(message, (words) => words.includes("Grouped")), "1 of 18 reviewed · Grouped by: Outcome");
    await picture("grouped-light");
  });

  it("are filtered by ticks", async () => {
    await click("Filter Items");
    for (const filter of ["With findings only", "Not yet reviewed"]) await page.locator(".quick-input-list .monaco-list-row").filter({ hasText: filter }).first().click();
    await page.keyboard.press("Enter");
    await eventually(message, (words) => words.includes("Not yet"));
    assert.equal(await message(), "1 of 18 reviewed · Grouped by: Outcome · With findings only · Not yet reviewed");
    await theme("Dark Modern", "vs-dark");
    await picture("filtered-dark");
    await theme("Dark High Contrast", "hc-black");
    await picture("filtered-contrast");
    await click("Clear Filters");
    assert.equal(await eventually(message, (words) => !words.includes("With")), "1 of 18 reviewed · Grouped by: Outcome");
  });

  it("are found by their words, and shown in tree and letter", async () => {
    await click("Find Item");
    await type("urine");
    await picture("find-contrast");
    await page.keyboard.press("Enter");
    await page.locator(`.tab.active[data-resource-name="${baclofenSample}"]`).waitFor();
    const selected = await eventually(() => page.locator(".part.sidebar .monaco-list-row.selected").first().getAttribute("aria-label").catch(() => ""), (label) => label?.startsWith("Urine drug screen") ?? false);
    assert.match(selected ?? "", /^Urine drug screen, No outcome/);
    await theme("Light Modern", "vs");
    await picture("found-light");
  });
});
