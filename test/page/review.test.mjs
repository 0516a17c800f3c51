// How a user compares the sources of an item, looks something up in the record and ticks it, and writes a memo.
import { after, before, describe, it } from "mocha";
import assert from "node:assert/strict";
import { mkdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { buildDirectory } from "../scripts/support/paths.mjs";
import { baclofenSample, openSamples } from "./support/samples.mjs";
import { answer, eventually, expandRow, notification, openView, quickOpen, runCommand, sideBarRows, statusLabel } from "./support/user.mjs";

describe("reviewing the Baclofen letter", () => {
  let workbench;
  let page;
  const row = (label) => page.locator(`.part.sidebar .monaco-list-row[aria-label^="${label}"]`).first();
  const rows = (isExpected) => eventually(() => sideBarRows(page), isExpected);
  const expand = (target, child) => expandRow(page, target, row(child));
  const picture = (name) => page.screenshot({ path: join(buildDirectory, `screenshots/review-${name}.png`) });
  /** The text of the page beside the letter, as far as it is seen. */
  const comparison = async () => (await page.locator(".editor-group-container .monaco-editor[data-uri^='imr-comparison'] .view-line").allInnerTexts()).map((line) => line.replace(/\u00a0/g, " "));
  before(async () => {
    await mkdir(join(buildDirectory, "screenshots"), { recursive: true });
    workbench = await openSamples({ settings: { "editor.minimap.enabled": false, "workbench.colorTheme": "Light 2026" } });
    page = workbench.page;
    await quickOpen(page, baclofenSample);
    await openView(page, "IMR");
    await rows((labels) => labels.some((label) => label.startsWith("Baclofen 20 mg")));
  });
  after(() => workbench?.close());

  it("shows in the tree what differs first, and what to check in the record", async () => {
    await expand(row("Baclofen 20 mg"), "To check in the record");
    await expand(row("To check in the record"), "Not looked up: No flare was described in January");
    const labels = await sideBarRows(page);
    assert.ok(labels.includes("Compare sources, ≠ strength"), labels.join("\n"));
    assert.ok(labels.includes("To check in the record, 1 statement"), labels.join("\n"));
  });

  it("opens the table beside the letter by a click, and goes from a value to its place by the keyboard", async () => {
    await row("Compare sources, ≠ strength").click();
    const lines = await eventually(comparison, (found) => found.some((line) => line.startsWith("≠ Strength")));
    const from = lines.indexOf("≠ Strength (differs)");
    assert.deepEqual(lines.slice(from + 1, from + 5), ["    Requested  ≠ 5mg (differs)", "    UR         = 20 mg", "    Heading    • 20 mg", "    Rationale  = 20 mg"]);
    await picture("light");
    await runCommand(page, "Preferences: Color Theme");
    await page.locator(".quick-input-widget input").first().fill("Dark 2026");
    await page.keyboard.press("Enter");
    await page.locator(".monaco-workbench.vs-dark").first().waitFor();
    await picture("dark");
    await page.locator(".monaco-editor[data-uri^='imr-comparison'] .view-line").filter({ hasText: /≠\s5mg\s\(differs\)/ }).first().click({ position: { x: 132, y: 8 } });
    await eventually(async () => {
      await page.keyboard.press("Enter");
      return page.locator(`.editor-group-container.active .tab.active[data-resource-name="${baclofenSample}"]`).waitFor({ timeout: 2000 }).then(() => true, () => false);
    }, Boolean);
    const line = (await readFile(join(workbench.folder, baclofenSample), "utf8")).split("\n").findIndex((words) => words.includes("Baclofen 5mg")) + 1;
    assert.equal((await eventually(() => statusLabel(page, "status.editor.selection"), (label) => label?.startsWith(`Ln ${line},`) ?? false))?.split(",")[0], `Ln ${line}`);
  });

  it("is reached from the table by key and by the palette", async () => {
    await page.locator(".monaco-editor[data-uri^='imr-comparison'] .view-line").first().click();
    await page.locator(".editor-group-container.active .tab.active").filter({ hasText: "Compare Sources" }).waitFor();
    await page.keyboard.press("Control+F8");
    await page.locator(`.editor-group-container.active .tab.active[data-resource-name="${baclofenSample}"]`).waitFor();

    await page.locator(".monaco-editor[data-uri^='imr-comparison'] .view-line").first().click();
    await page.locator(".editor-group-container.active .tab.active").filter({ hasText: "Compare Sources" }).waitFor();
    await runCommand(page, "IMR: Go to Next Item");
    await page.locator(`.editor-group-container.active .tab.active[data-resource-name="${baclofenSample}"]`).waitFor();
  });

  for (const [name, viewport] of [["narrow", { width: 1024, height: 768 }], ["at twice the size", { width: 800, height: 500 }]]) {
    it(`cuts nothing of the table off: ${name}`, async () => {
      const { width, height } = page.viewportSize();
      await page.setViewportSize(viewport);
      const editor = page.locator(".monaco-editor[data-uri^='imr-comparison']").first();
      const beyond = () => editor.evaluate((element) => {
        const { right } = element.getBoundingClientRect();
        return [...element.querySelectorAll(".view-line > span > span")].filter((words) => words.textContent.trim() !== "" && words.getBoundingClientRect().right > right).map(({ textContent }) => textContent);
      });
      const cut = await eventually(beyond, (words) => words.length === 0);
      const shown = await comparison();
      await picture(`width-${viewport.width}`);
      await page.setViewportSize({ width, height });
      assert.deepEqual(cut, []);
      assert.ok(shown.some((line) => /^(?:1\. Norco| {4}Requested)/.test(line)), shown.join("\n"));
    });
  }

  it("shows the table over the heading of the item", async () => {
    const hover = page.locator(".monaco-hover").filter({ hasText: "Requested" }).first();
    await eventually(async () => {
      await row("Baclofen 20 mg").click();
      await runCommand(page, "Show or Focus Hover");
      return hover.waitFor({ timeout: 3000 }).then(() => true, () => false);
    }, Boolean);
    await picture("hover");
    assert.match(await hover.innerText(), /≠\s5mg\s\(differs\)/);
    await page.keyboard.press("Escape");
  });

  it("says that nothing was looked up, where that is to be taken back", async () => {
    await quickOpen(page, baclofenSample);
    await runCommand(page, "IMR: Take Back What Was Looked Up");
    await (await notification(page, "Nothing has been looked up in this letter yet.")).waitFor();
    await runCommand(page, "Notifications: Clear All Notifications");
  });

  it("ticks what was found in the record, beside the letter", async () => {
    await row("Not looked up: No flare was described in January").hover();
    await row("Not looked up: No flare was described in January").locator('.action-label[aria-label^="Found in the Record After All"]').click();
    await answer(page, "Found in the Record After All", "report of 01/14/2015, page 2");
    await answer(page, "Your Name", "A. Nyman");
    const label = "No flare was described in January, found in the record after all: report of 01/14/2015, page 2 · A. Nyman";
    assert.ok((await rows((found) => found.includes(label))).includes(label));
    const { records } = JSON.parse(await readFile(join(workbench.folder, `${baclofenSample}.imr-review.json`), "utf8"));
    assert.deepEqual(records.map(({ kind, verdict, place, person }) => ({ kind, verdict, place, person })), [{ kind: "record-check", verdict: "found", place: "report of 01/14/2015, page 2", person: "A. Nyman" }]);
    await expand(page.locator(".part.sidebar .monaco-list-row[aria-label^='Dates']").nth(2), "UR determination, 01/28/2015 · 14 days after the report or request");
    await picture("ticked");
  });

  it("is written about in a memo that says so", async () => {
    await quickOpen(page, baclofenSample);
    await runCommand(page, "IMR: Write Review Memo");
    await page.locator(".tab[data-resource-name='Review memo 2015-baclofen.md']").waitFor();
    await page.frameLocator("iframe.webview").last().frameLocator("iframe").getByText("Found in the record after all: report of 01/14/2015, page 2, by A. Nyman").waitFor();
    await picture("memo");
  });

  it("is reached from each place that the memo names", async () => {
    const link = page.frameLocator("iframe.webview").last().frameLocator("iframe").locator("ul a").first();
    const line = (await link.innerText()).replace("line ", "Ln ");
    await link.click();
    assert.equal((await eventually(() => statusLabel(page, "status.editor.selection"), (label) => label?.startsWith(`${line},`) ?? false))?.split(",")[0], line);
    assert.equal(await page.locator(".editor-group-container.active .tab.active").getAttribute("data-resource-name"), baclofenSample);
    await picture("memo-link");
  });

  it("is not shown in the memo of another letter, after its own was closed without saving", async () => {
    await runCommand(page, "View: Close All Editors");
    await page.locator(".monaco-dialog-box .monaco-button").filter({ hasText: "Don't Save" }).click();
    const tab = (name) => page.locator(`.part.editor .tab[data-resource-name="${name}"]`);
    /** The headings of the page of a memo. */
    const headings = async (letter, name) => {
      await quickOpen(page, letter);
      await runCommand(page, "IMR: Write Review Memo");
      await tab(name).waitFor();
      const found = await eventually(async () => (await Promise.all(page.frames().map((frame) => frame.locator("h1").allInnerTexts().catch(() => [])))).flat(), (all) => all.length > 0);
      await runCommand(page, "View: Close Editor");
      await runCommand(page, "View: Close Editor");
      await page.locator(".monaco-dialog-box .monaco-button").filter({ hasText: "Don't Save" }).click();
      await tab(name).waitFor({ state: "detached" });
      return found;
    };
    assert.deepEqual(await headings("2016-knee-partly-authorized.txt", "Review memo CM16-0990204.md"), ["Review memo: CM16-0990204"]);
    assert.deepEqual(await headings("2020-low-back.imr.txt", "Review memo CM20-0990205.md"), ["Review memo: CM20-0990205"]);
    assert.deepEqual(await headings("2020-low-back.imr.txt", "Review memo CM20-0990205 2.md"), ["Review memo: CM20-0990205"]);
  });

  it("shows the table over the heading of the sample, which is no file, with links that lead to their places", async () => {
    await runCommand(page, "View: Close All Editors");
    await runCommand(page, "IMR: Open Sample Letter");
    await page.locator(".tab.active").filter({ hasText: "sample" }).waitFor();
    await runCommand(page, "IMR: Go to Next Item");
    const links = page.locator(".monaco-hover td a[data-href*='imr-sample']").filter({ visible: true });
    await eventually(async () => {
      await runCommand(page, "Show or Focus Hover");
      return links.first().waitFor({ timeout: 2000 }).then(() => true, () => false);
    }, Boolean);
    await picture("hover-sample");
    const words = await links.first().innerText();
    const before = await statusLabel(page, "status.editor.selection");
    await links.first().click();
    const selected = await eventually(() => statusLabel(page, "status.editor.selection"), (label) => label !== null && label !== before);
    assert.match(selected ?? "", new RegExp(`\\(${words.length} selected\\)`));
  });
});
