// What a new user does: every step of the walkthrough, from its button on, in one window; it stays where it is.
import { after, before, describe, it } from "mocha";
import assert from "node:assert/strict";
import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import { buildDirectory } from "../scripts/support/paths.mjs";
import { openSamples } from "./support/samples.mjs";
import { answer, eventually, problemRows, runCommand, sideBarRows, statusLabel } from "./support/user.mjs";

const sample = "sample-letter.imr.txt";
const finding = "Omeprazole 20 mg: the heading states no quantity.";

describe("the first steps", () => {
  let workbench;
  let page;
  const step = (title) => page.locator(".getting-started-step").filter({ hasText: title }).first();
  /** Presses a button of a step, and sees that the walkthrough is there afterwards, the step ticked off. */
  const press = async (title, button) => {
    if (!/expanded/.test(await step(title).getAttribute("class"))) await step(title).click();
    await step(title).locator("button, .monaco-button").filter({ hasText: button }).first().click();
    await step(title).locator(".codicon-getting-started-step-checked").first().waitFor();
    await page.locator(".getting-started-step").first().waitFor();
  };
  const picture = (name) => page.screenshot({ path: join(buildDirectory, `screenshots/step-${name}.png`) });
  const selection = () => statusLabel(page, "status.editor.selection");
  before(async () => {
    await mkdir(join(buildDirectory, "screenshots"), { recursive: true });
    workbench = await openSamples({ settings: { "editor.minimap.enabled": false } });
    page = workbench.page;
    await runCommand(page, "Welcome: Open Walkthrough...");
    await page.locator(".quick-input-list .monaco-list-row").filter({ hasText: "Read a Determination Letter" }).first().click();
  });
  after(() => workbench?.close());

  it("open the sample beside them, which they say is invented, locked like any letter", async () => {
    await step("Open a letter").waitFor();
    assert.match(await step("Open a letter").innerText(), /The sample is invented/);
    await press("Open a letter", "Open Sample Letter");
    await page.locator(`.tab[data-resource-name="${sample}"] .monaco-icon-label[aria-label$="Read-only"]`).waitFor();
    await page.locator('.editor-actions .action-label[aria-label^="Unlock Letter"]').waitFor();
    await picture("open");
  });

  it("go to a finding, which tells why it matters, and list all", async () => {
    await press("See where it contradicts itself", "Go to Next Finding");
    await page.locator(".monaco-hover").filter({ hasText: "the treating physician prescribed 5mg" }).first().waitFor();
    await picture("finding");
    await press("See where it contradicts itself", "Show Problems");
    assert.ok((await eventually(() => problemRows(page), (rows) => rows.some((row) => row.includes(finding)))).some((row) => row.includes(finding)));
    await picture("problems");
    await page.keyboard.press("Control+J");
  });

  it("list the items, and compare what the sources say below the letter", async () => {
    await press("Compare what each source says", "Show Disputed Items");
    assert.ok((await eventually(() => sideBarRows(page), (rows) => rows.some((row) => row.startsWith(sample)))).some((row) => row.startsWith(sample)));
    await press("Compare what each source says", "Compare Sources");
    const lines = () => page.locator(".monaco-editor[data-uri^='imr-comparison'] .view-line").allInnerTexts();
    const shown = (await eventually(lines, (found) => found.some((line) => line.includes("5mg")))).map((line) => line.replace(/\u00a0/g, " "));
    assert.ok(shown.includes("    Requested  ≠ 5mg (differs)"), shown.join("\n"));
    await page.locator(`.tab.active[data-resource-name="${sample}"]`).waitFor();
    await picture("compare");
  });

  it("go to the next item", async () => {
    await press("Follow a treatment through the letter", "Go to Next Item");
    assert.match(await eventually(selection, (label) => label?.startsWith("Ln 135,") ?? false), /^Ln 135,.*selected/);
    await picture("follow");
  });

  it("dismiss a finding, tell above the item who dismissed it and why, and restore it", async () => {
    await press("Say what needs no more attention", "Dismiss Finding…");
    await answer(page, "Dismiss Finding", "Known");
    await answer(page, "Dismiss as known", "the pharmacy was asked");
    await page.locator(".quick-input-titlebar").filter({ hasText: "Your Name" }).waitFor();
    await page.keyboard.press("Enter");
    await page.locator(".quick-input-widget .quick-input-message").filter({ hasText: "Enter a name" }).waitFor();
    await answer(page, "Your Name", "A. Nyman");
    await page.locator(".codelens-decoration a").filter({ hasText: "1 dismissed" }).first().click();
    const row = page.locator(".quick-input-list .monaco-list-row").filter({ hasText: finding }).first();
    assert.match(await row.innerText(), /Dismissed as known by A\. Nyman on \d\d\/\d\d\/\d{4}: the pharmacy was asked/);
    await picture("dismissed");
    await row.click();
    await page.locator(".quick-input-list .monaco-list-row").filter({ hasText: "Restore Finding" }).first().click();
    await eventually(() => page.locator(".codelens-decoration a").filter({ hasText: "1 dismissed" }).count(), (count) => count === 0);
    assert.equal(await statusLabel(page, "status.problems"), "Errors: 1, Warnings: 1, Infos: 1");
  });

  it("write a memo, which opens as a page", async () => {
    await press("Write it up", "Write Review Memo");
    const memo = page.frameLocator("iframe.webview").last().frameLocator("iframe");
    await memo.getByRole("heading", { name: "Disputed items" }).waitFor();
    assert.equal(await memo.locator("th").filter({ hasText: /^$/ }).count(), 0);
    await picture("memo");
  });
});
