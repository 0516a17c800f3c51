// How a user changes how grave the findings of a rule are, by the keyboard from the tree, and goes back to what the rule is by itself.
import { after, before, describe, it } from "mocha";
import assert from "node:assert/strict";
import { mkdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { buildDirectory } from "../scripts/support/paths.mjs";
import { baclofenSample, openSamples } from "./support/samples.mjs";
import { eventually, notification, openView, quickOpen, runCommand, sideBarRows, takeFromMenu, typeAtEnd } from "./support/user.mjs";

const finding = "Ambien 10 mg #30: utilization review denied it";
const rule = "review-item-undecided";

describe("changing the severity of a rule", () => {
  let workbench;
  let page;
  const picture = (name) => page.screenshot({ path: join(buildDirectory, `screenshots/severity-${name}.png`) });
  const configuration = () => readFile(join(workbench.folder, ".imr.jsonc"), "utf8").catch(() => "");
  const asked = () => page.locator(".quick-input-widget input").first().getAttribute("placeholder");
  const offered = () => page.locator(".quick-input-list .monaco-list-row").evaluateAll((rows) => rows.map((one) => one.getAttribute("aria-label") ?? ""));
  /** Opens the menu of the finding's row by the keyboard and takes the entry. */
  const ask = async () => {
    await eventually(async () => {
      await page.keyboard.press("Escape");
      await page.locator(".part.sidebar .monaco-list-row").filter({ hasText: finding }).first().click({ timeout: 3000 }).catch(() => undefined);
      await page.locator(".part.sidebar .monaco-list").first().focus();
      await page.keyboard.press("Shift+F10");
      const question = page.locator(".quick-input-titlebar").filter({ hasText: "Change Severity" });
      // The letter that a click opens takes the focus when it comes, and a question that has lost it is closed.
      if (!(await takeFromMenu(page, "Change Severity of Rule"))) return false;
      return question.waitFor({ timeout: 3000 }).then(() => page.waitForTimeout(500)).then(() => question.isVisible(), () => false);
    }, Boolean);
  };
  const choose = async (level) => {
    await page.keyboard.type(level);
    await page.keyboard.press("Enter");
  };
  before(async () => {
    await mkdir(join(buildDirectory, "screenshots"), { recursive: true });
    workbench = await openSamples({ settings: { "editor.minimap.enabled": false, "workbench.colorTheme": "Default High Contrast" } });
    page = workbench.page;
    await openView(page, "IMR");
    await eventually(() => sideBarRows(page), (labels) => labels.some((label) => label.includes(finding)));
  });
  after(() => workbench?.close());

  it("says what the finding has now, which the rule reports graver than it usually does, and where that comes from", async () => {
    await ask();
    await picture("asked");
    assert.equal(await page.locator(".quick-input-title").first().innerText(), "Change Severity: Utilization review denied or modified a treatment that no item decides");
    assert.equal(await asked(), "Now: warning. A change is written to .imr.jsonc, for all letters of its folder.");
    assert.deepEqual((await offered()).filter((label) => /now|entry|usually/.test(label)), ["warning, now: as the rule is by itself, Listed in Problems as a warning: a contradiction, or something required is missing.", "information, what this rule usually reports, Listed in Problems as information: to be looked at."]);
  });

  it("writes it beside the letters, and the tree shows it", async () => {
    await choose("error");
    assert.match(await eventually(configuration, (text) => text.includes(rule)), /"review-item-undecided": "error"/);
    const labels = await eventually(() => sideBarRows(page), (found) => found.some((label) => label.startsWith(`Error: ${finding}`)));
    assert.equal(labels.filter((label) => label.startsWith(`Error: ${finding}`)).length, 1);
    await picture("error");
  });

  it("takes the entry out where the default is chosen", async () => {
    await ask();
    assert.equal(await asked(), "Now: error. A change is written to .imr.jsonc, for all letters of its folder.");
    assert.deepEqual((await offered()).filter((label) => /now|entry/.test(label)), ["error, now: set by .imr.jsonc, Listed in Problems as an error: the letter decides or says what cannot be.", "default, removes the entry in .imr.jsonc: then information, as the rule is by itself, The rule has no setting of its own."]);
    await choose("default");
    assert.doesNotMatch(await eventually(configuration, (text) => !text.includes(rule)), /review-item-undecided|default/);
    const labels = await eventually(() => sideBarRows(page), (found) => found.some((label) => label.startsWith(`Warning: ${finding}`)));
    assert.equal(labels.filter((label) => label.startsWith(`Warning: ${finding}`)).length, 1);
  });

  it("says of a file with unsaved changes that it holds when that is saved, and so it is", async () => {
    await quickOpen(page, ".imr.jsonc");
    await typeAtEnd(page, ".imr.jsonc", "\n");
    await ask();
    await choose("error");
    await (await notification(page, `${rule} is set to error in .imr.jsonc, which has unsaved changes. It holds when you save the file.`)).waitFor();
    await picture("unsaved");
    assert.doesNotMatch(await configuration(), /error/);
    await page.keyboard.press("Escape");
    await quickOpen(page, ".imr.jsonc");
    await page.keyboard.press("Control+S");
    assert.match(await eventually(configuration, (text) => text.includes(rule)), /"review-item-undecided": "error"/);
    const labels = await eventually(() => sideBarRows(page), (found) => found.some((label) => label.startsWith(`Error: ${finding}`)));
    assert.equal(labels.filter((label) => label.startsWith(`Error: ${finding}`)).length, 1);
  });
});

describe("changing the severity of a rule in an untitled letter, in a window without folder", () => {
  let workbench;
  before(async () => {
    workbench = await openSamples();
    const url = new URL(workbench.page.url());
    url.searchParams.delete("folder");
    url.searchParams.set("ew", "true");
    await workbench.page.goto(url.href);
  });
  after(() => workbench?.close());

  it("is told to be impossible there, and why", async () => {
    const { page } = workbench;
    const sample = await readFile(join(workbench.folder, baclofenSample), "utf8");
    await runCommand(page, "File: New Untitled Text File");
    await page.locator(".monaco-editor").first().click();
    await page.keyboard.insertText(sample);
    await page.locator("#status\\.editor\\.mode").filter({ hasText: "IMR Determination" }).waitFor();
    await runCommand(page, "IMR: Change Severity of Rule");
    for (const title of ["Change Severity of Rule", "Change Severity:"]) {
      await page.locator(".quick-input-titlebar").filter({ hasText: title }).waitFor();
      await page.waitForTimeout(500);
      await page.keyboard.press("Enter");
    }
    await (await notification(page, "This letter is in no folder that could hold a configuration file.")).waitFor();
    await page.screenshot({ path: join(buildDirectory, "screenshots/severity-untitled.png") });
  });
});
