// What the samples look like in a language that nobody speaks: everything that is not a letter's own words, a message of a rule or VS Code's stands between its brackets.
import { after, before, describe, it } from "mocha";
import assert from "node:assert/strict";
import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import { buildDirectory } from "../scripts/support/paths.mjs";
import { pseudo, pseudoExtension, pseudoLocale } from "../scripts/support/pseudo.mjs";
import { baclofenSample, openSamples } from "./support/samples.mjs";
import { eventually, expandRow, problemRows, quickOpen, runCommand, sideBarRows, statusLabel } from "./support/user.mjs";

const conflict = "Baclofen: the item says 20 mg, the treating physician prescribed 5mg.";
const pictures = join(buildDirectory, "screenshots");

describe("the samples in a pseudo-locale", () => {
  let workbench;
  let page;
  const picture = (name) => page.screenshot({ path: join(pictures, `pseudo-${name}.png`) });
  const quickInput = () => page.locator(".quick-input-list .monaco-list-row").evaluateAll((rows) => rows.map((row) => row.getAttribute("aria-label") ?? ""));
  const row = (label) => page.locator(`.part.sidebar .monaco-list-row[aria-label="${label}"]`);
  before(async () => {
    await mkdir(pictures, { recursive: true });
    workbench = await openSamples({ extension: await pseudoExtension(), locale: pseudoLocale });
    page = workbench.page;
    await quickOpen(page, baclofenSample);
  });
  after(() => workbench?.close());

  it("name the language of the letter", async () => {
    const name = pseudo("IMR Determination");
    assert.equal(await eventually(() => statusLabel(page, "status.editor.mode"), (mode) => mode === name), name);
  });

  it("are followed by the commands of the palette", async () => {
    const category = pseudo("IMR");
    await page.keyboard.press("F1");
    const rowsFor = async (typed) => {
      await page.locator(".quick-input-widget input").first().fill(`>${typed}`);
      return (await eventually(quickInput, (labels) => labels.some((label) => label.startsWith(typed)))).filter((label) => label.startsWith(category));
    };
    const rows = await rowsFor(category);
    await picture("palette");
    assert.deepEqual(rows.filter((label) => !/^⟦[^⟧]*⟧: ⟦[^⟧A-Za-z]*⟧/.test(label)), []);
    for (const title of ["Change Severity of Rule…", "Copy Quotation with Place", "Go to Next Finding"].map((words) => `${category}: ${pseudo(words)}`)) {
      assert.ok((await rowsFor(title)).some((label) => label.startsWith(title)), title);
    }
    await page.keyboard.press("Escape");
  });

  it("describe letters and items in the tree", async () => {
    await page.locator(`.activitybar .action-item:has(> .action-label[aria-label^="${pseudo("IMR")}"])`).first().click();
    const among = (...counts) => pseudo("{0} among the findings").replace("{0}", counts.map(pseudo).join(", "));
    const letter = `${baclofenSample}, ${pseudo("{0} findings").replace("{0}", "3")} · ${pseudo("{0} upheld").replace("{0}", "3")}, ${pseudo("{0} without outcome").replace("{0}", "1")}, ${among("1 error", "1 warning")}`;
    const item = `Baclofen 20 mg #90, ${pseudo("{0} finding").replace("{0}", "1")} · ${pseudo("Upheld")}, ${among("1 warning")}`;
    const rows = await eventually(() => sideBarRows(page), (labels) => labels.includes(item) && labels.includes(letter));
    assert.deepEqual([letter, item].filter((label) => !rows.includes(label)), [], rows.join("\n"));
    await expandRow(page, row(item), page.locator(`.part.sidebar .monaco-list-row[aria-label^="${pseudo("Requested")}"]`));
    const below = (await eventually(() => sideBarRows(page), (labels) => labels.some((label) => label.startsWith(pseudo("Compare sources")))));
    await picture("tree");
    const own = below.slice(below.indexOf(item) + 1, below.findIndex((label) => label.startsWith("Omeprazole")));
    assert.deepEqual(own.filter((label) => !label.startsWith("⟦")), [], own.join("\n"));
  });

  it("offer quick fixes", async () => {
    await runCommand(page, "View: Focus Problems");
    await eventually(() => problemRows(page), (labels) => labels.some((label) => label.includes(conflict)));
    await page.locator(".markers-panel .monaco-list-row").filter({ hasText: conflict }).first().click({ position: { x: 120, y: 10 } });
    const actions = page.locator(".monaco-menu .action-item, .action-widget .monaco-list-row, .quick-input-list .monaco-list-row").filter({ visible: true });
    const wanted = ["not useful", "known", "accepted"].map((status) => pseudo("Dismiss as {0}…").replace("{0}", pseudo(status)));
    const texts = await eventually(async () => {
      if ((await actions.count()) === 0) await page.keyboard.press("Control+.");
      await actions.first().waitFor({ timeout: 2000 }).catch(() => undefined);
      return (await actions.allTextContents()).map((text) => text.trim().replaceAll("\u00a0", " "));
    }, (found) => found.some((text) => text.includes(wanted[0])));
    await picture("quick-fixes");
    await page.keyboard.press("Escape");
    assert.deepEqual([...wanted, pseudo("Show Places Side by Side"), pseudo("Explain Rule")].filter((title) => !texts.some((text) => text.includes(title))), [], texts.join("\n"));
  });

  it("ask questions", async () => {
    await quickOpen(page, baclofenSample);
    await runCommand(page, `${pseudo("IMR")}: ${pseudo("Go to Next Finding")}`);
    await runCommand(page, `${pseudo("IMR")}: ${pseudo("Dismiss Finding…")}`);
    const title = page.locator(".quick-input-titlebar").filter({ hasText: pseudo("Dismiss Finding") });
    await title.waitFor();
    const rows = await eventually(quickInput, (labels) => labels.length === 3);
    await picture("question");
    await page.keyboard.press("Escape");
    assert.deepEqual(rows, [["Not useful", "It is wrong, or says nothing that matters here."], ["Known", "It is right, and has been seen."], ["Accepted", "It is right, and stays as it is."]].map((words) => words.map(pseudo).join(", ")));
  });

  it("hold the sources side by side, in the language of the comparison", async () => {
    await runCommand(page, `${pseudo("IMR")}: ${pseudo("Compare Sources")}`);
    const name = pseudo("IMR Comparison");
    assert.equal(await eventually(() => statusLabel(page, "status.editor.mode"), (mode) => mode === name), name);
    const lines = (await page.locator(".editor-group-container.active .view-line").allTextContents()).map((line) => line.replaceAll("\u00a0", " ").trim());
    await picture("comparison");
    const item = lines.indexOf(`2. Baclofen 20 mg #90 · ${pseudo("Upheld")}`);
    assert.deepEqual(lines.slice(item + 1, item + 4).map((line) => line.split(/ {2,}/)), [[`≠ ${pseudo("Strength")} (${pseudo("differs")})`], [pseudo("Requested"), `≠ 5mg (${pseudo("differs")})`], [pseudo("UR"), "= 20 mg"]], lines.join("\n"));
  });
});
