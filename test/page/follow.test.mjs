// How a user follows a treatment by hovers, keys and lenses, and reads the language status and changes what it tells.
import { after, before, describe, it } from "mocha";
import assert from "node:assert/strict";
import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { buildDirectory } from "../scripts/support/paths.mjs";
import { baclofenSample, openSamples } from "./support/samples.mjs";
import { eventually, notification, problemRows, quickOpen, runCommand } from "./support/user.mjs";

/** A file by whose name it should be a letter. */
const list = "list.imr";
const reason = "It has no sections of a final determination letter.";

describe("following the Baclofen letter", () => {
  let workbench;
  let page;
  const picture = async (name) => page.screenshot({ path: join(buildDirectory, "screenshots", `${name}.png`) });
  const texts = (selector) => page.locator(selector).allInnerTexts();
  before(async () => {
    await mkdir(join(buildDirectory, "screenshots"), { recursive: true });
    workbench = await openSamples();
    page = workbench.page;
    await quickOpen(page, baclofenSample);
    await runCommand(page, "View: Focus Problems");
    await eventually(() => problemRows(page), (rows) => rows.length > 1);
    await quickOpen(page, baclofenSample);
    // Lenses that come later move the text, which closes a hover.
    await page.locator(".codelens-decoration").first().waitFor({ state: "attached" });
  });
  after(() => workbench?.close());

  it("goes to the next finding by key, and tells why it matters and what can be done", async () => {
    await page.keyboard.press("Control+F8");
    const titles = ["Dismiss Finding…", "Show Places Side by Side", "Copy Quotation with Place", "Explain Rule", "Change Severity of Rule…"];
    const links = await eventually(() => texts(".monaco-hover a"), (found) => titles.every((title) => found.includes(title)));
    await picture("hover-finding");
    assert.deepEqual(links.filter((title) => titles.includes(title)), titles);
  });

  it("has lenses above the headings, which tell outcome and findings", async () => {
    const lenses = await eventually(() => texts(".codelens-decoration"), (found) => found.some((words) => words.includes("Upheld")));
    assert.ok(lenses.some((words) => /Upheld · \d+ mentions/.test(words.replace(/\s+/g, " ")) && words.includes("1 finding")), lenses.join("\n"));
    await picture("lenses");
  });

  it("leads from the count of findings above an item to what the finding says", async () => {
    await page.keyboard.press("Escape");
    await quickOpen(page, baclofenSample);
    await page.locator(".codelens-decoration a").filter({ hasText: /^1 finding$/ }).first().click();
    await page.locator(".monaco-hover").filter({ hasText: "Dismiss Finding…", visible: true }).first().waitFor();
    assert.equal(await page.locator(".peekview-widget").count(), 0);
    assert.match(await eventually(() => page.locator("#status\\.editor\\.selection").innerText(), (words) => words.includes("selected")), /selected/);
    await picture("lens-finding");
  });

  it("opens both places side by side from the hover", async () => {
    const link = page.locator(".monaco-hover a").filter({ hasText: "Show Places", visible: true }).first();
    await eventually(async () => {
      await runCommand(page, "Show or Focus Hover");
      return link.click({ timeout: 2000 }).then(() => true, () => false);
    }, Boolean);
    assert.equal(await eventually(() => page.locator(".editor-group-container").count(), (count) => count === 2), 2);
    await picture("both-places");
    await page.keyboard.press("Escape");
    await runCommand(page, "View: Close All Editors");
    await quickOpen(page, baclofenSample);
  });

  it("tells of a drug, with links that lead to its other places", async () => {
    const word = page.locator(".view-line span").filter({ hasText: /^Baclofen$/ }).first();
    await page.keyboard.press("Control+F7");
    const hover = page.locator(".monaco-hover").filter({ hasText: "Active ingredients" }).first();
    await eventually(async () => {
      await page.mouse.move(10, 300);
      await word.hover();
      return hover.waitFor({ timeout: 2000 }).then(() => true, () => false);
    }, Boolean);
    await picture("hover-drug");
    await hover.locator("a").filter({ hasText: /line \d+/ }).first().click();
    assert.match(await eventually(() => page.locator("#status\\.editor\\.selection").innerText(), (words) => words.includes("selected")), /selected/);
  });

  it("leads on to the next finding where there is none at the cursor", async () => {
    await quickOpen(page, baclofenSample);
    await page.keyboard.press("Control+Home");
    await page.keyboard.press("Control+.");
    const told = await notification(page, "There is no finding at the cursor.");
    await told.waitFor();
    await picture("no-finding");
    await told.locator(".monaco-button").filter({ hasText: "Go to Next Finding" }).click();
    assert.match(await eventually(() => page.locator("#status\\.editor\\.selection").innerText(), (words) => words.includes("selected")), /selected/);
  });

  it("finds drugs of all letters among the symbols", async () => {
    const rows = await eventually(async () => {
      await page.keyboard.press("Escape");
      await page.keyboard.press("Control+T");
      await page.locator(".quick-input-widget input").first().fill("#cyclobenzaprine", { timeout: 3000 }).catch(() => undefined);
      await page.locator(".quick-input-list .monaco-list-row").filter({ hasText: "cyclobenzaprine" }).first().waitFor({ timeout: 5000 }).catch(() => undefined);
      return texts(".quick-input-list .monaco-list-row");
    }, (found) => found.some((row) => row.includes("2020-low-back.imr.txt")));
    assert.ok(rows.some((row) => row.includes("2020-low-back.imr.txt")), rows.join("\n"));
    await picture("symbols");
    await page.keyboard.press("Escape");
  });

  it("tells what the letter is, and that it is locked, in the language status", async () => {
    await page.locator("#status\\.languageStatus").click();
    const status = page.locator(".hover-language-status, .monaco-hover").filter({ hasText: "Final determination" }).first();
    await status.waitFor();
    await picture("language-status");
    const words = (await status.innerText()).replace(/\s+/g, " ");
    assert.match(words, /Final determination, 4 items, \d+ findings/);
    assert.match(words, /Read-only Unlock Letter/);
    await page.keyboard.press("Escape");
  });

  it("unlocks the letter from there, and locks it again at its top", async () => {
    const titles = page.locator(".editor-actions");
    const status = async (expected) => {
      await page.locator("#status\\.languageStatus").click();
      const shown = page.locator(".hover-language-status, .monaco-hover").filter({ hasText: expected }).first();
      await shown.waitFor();
      return shown;
    };
    await (await status("Read-only")).locator("a").filter({ hasText: "Unlock Letter" }).click();
    await titles.locator('.action-label[aria-label^="Lock Letter"]').waitFor();
    await page.keyboard.press("Escape");
    assert.match((await (await status("Not locked")).innerText()).replace(/\s+/g, " "), /Not locked Lock Letter/);
    await picture("unlocked");
    await page.keyboard.press("Escape");
    await titles.locator('.action-label[aria-label^="Lock Letter"]').click();
    await titles.locator('.action-label[aria-label^="Unlock Letter"]').waitFor();
    await page.locator(`.tab[data-resource-name="${baclofenSample}"] .monaco-icon-label[aria-label$="Read-only"]`).first().waitFor();
  });

  it("says of a file that is none that it is no letter, whatever is asked of it, and why", async () => {
    await runCommand(page, "Notifications: Clear All Notifications");
    await runCommand(page, "View: Close All Editors");
    await writeFile(join(workbench.folder, list), "Milk, bread.\n");
    await quickOpen(page, list);
    for (const command of ["Go to Next Finding", "Dismiss Finding…", "Compare Sources", "Write Review Memo"]) {
      await runCommand(page, `IMR: ${command}`);
      await (await notification(page, `${list}: no determination letter. ${reason}`)).waitFor();
      await runCommand(page, "Notifications: Clear All Notifications");
    }
    assert.equal(await page.locator(".editor-group-container").count(), 1);
    await page.locator("#status\\.languageStatus").click();
    const status = page.locator(".hover-language-status, .monaco-hover").filter({ hasText: reason }).first();
    await status.waitFor();
    await picture("language-status-none");
    assert.equal((await status.innerText()).includes("Show Disputed Items"), false);
    await page.keyboard.press("Escape");
  });
});
