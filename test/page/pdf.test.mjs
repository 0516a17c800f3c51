// What a user sees of PDFs: the letter, or the one sentence that says why there is none, whichever way a PDF is opened.
import { after, before, describe, it } from "mocha";
import assert from "node:assert/strict";
import { copyFile, mkdir, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { buildDirectory } from "../scripts/support/paths.mjs";
import { writePdfs, writeSlowPdf } from "./support/pdfs.mjs";
import { openSamples } from "./support/samples.mjs";
import { eventually, notification, openView, quickOpen, runCommand, sideBarRows, takeFromMenu } from "./support/user.mjs";

/** What is wrong with each file, and the way out. */
const REASONS = {
  "scan.pdf": "It is a PDF without text, such as a scan: run text recognition (OCR) over it first.",
  "encrypted.pdf": "It is an encrypted PDF that opens with a password only: save it without password from a PDF viewer.",
  "truncated.pdf": "It is a truncated PDF, whose end is missing: fetch it again.",
  "words.pdf": "It is not a PDF, since it does not begin as one: fetch it again, or rename it if it is another kind of file.",
  "empty.pdf": "It is an empty file: fetch it again.",
};
const ACTION = "Open PDF as Letter";
/** The one that is opened in every way. */
const SCAN = "scan.pdf";

describe("PDFs in the workbench", () => {
  let workbench;
  let page;
  const picture = async (name) => page.screenshot({ path: join(buildDirectory, "screenshots", `${name}.png`) });
  const closeAll = () => runCommand(page, "View: Close All Editors");
  const tabs = () => page.locator(".part.editor .tabs-container .tab").evaluateAll((all) => all.map((tab) => tab.getAttribute("data-resource-name")));
  /** The paragraphs of the page that is shown in place of a letter; empty where there is none. */
  const pageWords = async () => (await Promise.all(page.frames().map((frame) => frame.locator("main p").allInnerTexts().catch(() => [])))).flat();
  const saysWhy = async (name) => {
    const expected = [`${name}: ${REASONS[name]}`, "Try Again"];
    assert.deepEqual(await eventually(pageWords, (words) => words.join() === expected.join()), expected);
    assert.equal(await page.locator(".monaco-editor-pane-placeholder").filter({ visible: true }).count(), 0);
  };
  const sideBarRow = (name) => page.locator(".part.sidebar .monaco-list-row").filter({ hasText: name }).first();
  const fileMenu = async (name, entry) => {
    await openView(page, "Explorer");
    await eventually(async () => {
      await sideBarRow(name).click({ button: "right" });
      return takeFromMenu(page, entry);
    }, Boolean);
  };
  const rowMenu = async (name, entry) => {
    await openView(page, "IMR");
    await eventually(async () => {
      await sideBarRow(name).click({ button: "right" });
      return takeFromMenu(page, entry);
    }, Boolean);
  };
  const isLetter = async (name) => {
    assert.equal((await eventually(tabs, (names) => names.includes(`${name}.txt`))).includes(`${name}.txt`), true);
    assert.equal(await eventually(() => page.locator("#status\\.editor\\.mode").innerText().catch(() => ""), (mode) => mode === "IMR Determination"), "IMR Determination");
  };

  before(async () => {
    await mkdir(join(buildDirectory, "screenshots"), { recursive: true });
    workbench = await openSamples();
    page = workbench.page;
    await writePdfs(workbench.folder);
  });
  after(() => workbench?.close());

  for (const name of Object.keys(REASONS)) {
    it(`says why ${name} cannot be read in its row, and on a click on it`, async () => {
      await openView(page, "IMR");
      // Until all are read, rows come between those that are there.
      const spoken = Object.keys(REASONS).map((one) => `Not read: ${one}, ${REASONS[one]}`);
      const rows = await eventually(() => sideBarRows(page), (labels) => spoken.every((label) => labels.includes(label)));
      assert.deepEqual(spoken.filter((label) => !rows.includes(label)), []);
      await sideBarRow(name).click();
      await saysWhy(name);
      await picture(`pdf-${name}`);
    });
  }

  it("says why scan.pdf cannot be read where it is opened from the Explorer's menu", async () => {
    await closeAll();
    await fileMenu(SCAN, ACTION);
    await saysWhy(SCAN);
  });

  it("says why scan.pdf cannot be read where it is opened by Open With", async () => {
    await closeAll();
    await fileMenu(SCAN, "Open With...");
    await page.locator(".quick-input-list .monaco-list-row").filter({ hasText: "IMR Determination" }).first().click();
    await saysWhy(SCAN);
  });

  it("says why scan.pdf cannot be read where it is shown as bytes and opened by the command", async () => {
    await closeAll();
    await quickOpen(page, SCAN);
    await runCommand(page, `IMR: ${ACTION}`);
    await saysWhy(SCAN);
  });

  it("shows the letter once the file has been replaced and is tried again", async () => {
    await closeAll();
    const again = join(workbench.folder, "again.pdf");
    await writeFile(again, "Milk, bread.");
    await fileMenu("again.pdf", ACTION);
    await eventually(pageWords, (words) => words.length > 0);
    await copyFile(join(workbench.folder, "letter.pdf"), again);
    const link = async () => {
      for (const frame of page.frames()) await frame.locator("main a").click({ timeout: 500 }).catch(() => undefined);
      return tabs();
    };
    assert.deepEqual(await eventually(link, (names) => names.join() === "again.pdf.txt"), ["again.pdf.txt"]);
    await isLetter("again.pdf");
  });

  it("shows a letter from the bytes, by the action in the editor's title", async () => {
    await closeAll();
    await quickOpen(page, "letter.pdf");
    await page.locator(`.editor-actions .action-label[aria-label*="${ACTION}"]`).first().click();
    await isLetter("letter.pdf");
    // Where the second page begins; what VS Code does to control characters is not seen.
    await page.keyboard.press("Control+End");
    const feeds = () => page.locator(".part.editor .view-line .mtkcontrol").evaluateAll((all) => all.filter((feed) => feed.textContent !== "").map((feed) => feed.computedStyleMap().get("opacity").toString()));
    assert.deepEqual(await eventually(feeds, (found) => found.join() === "0"), ["0"]);
    await picture("pdf-letter");
  });

  it("leads from the letter to the PDF, by the command and by the row's menu", async () => {
    const selected = () => page.locator(".part.sidebar .explorer-folders-view .monaco-list-row.selected").evaluateAll((rows) => rows.map((row) => row.getAttribute("aria-label")?.replace(/,.*/, "")));
    const words = "No extension that shows PDFs is installed. letter.pdf is selected in the Explorer.";
    await runCommand(page, "IMR: Open Original PDF");
    assert.deepEqual(await eventually(selected, (names) => names.join() === "letter.pdf"), ["letter.pdf"]);
    await (await notification(page, words)).waitFor();
    await runCommand(page, "Notifications: Clear All Notifications");
    await rowMenu("letter.pdf", "Open Original PDF");
    await (await notification(page, words)).waitFor();
    assert.deepEqual(await eventually(selected, (names) => names.join() === "letter.pdf"), ["letter.pdf"]);
    await picture("pdf-original");
    await runCommand(page, "Notifications: Clear All Notifications");
  });

  it("is read again by the menu of its row, where it could not be read, and told of again where it still cannot", async () => {
    await openView(page, "IMR");
    await sideBarRow(SCAN).click({ button: "right" });
    const labels = page.locator(".monaco-menu .action-item .action-label");
    await labels.first().waitFor();
    assert.deepEqual((await labels.allInnerTexts()).filter((words) => words.trim() !== ""), ["Try Reading Again", "Reveal in Explorer View"]);
    await picture("pdf-row-menu");
    await takeFromMenu(page, "Try Reading Again");
    await (await notification(page, `${SCAN}: ${REASONS[SCAN]}`)).waitFor();
    await runCommand(page, "Notifications: Clear All Notifications");
    await rowMenu(SCAN, "Reveal in Explorer View");
    await page.locator(".part.sidebar .explorer-folders-view .monaco-list-row.selected").filter({ hasText: SCAN }).waitFor();
  });

  it("says that the text of a PDF cannot be edited", async () => {
    await runCommand(page, "IMR: Unlock Letter");
    await (await notification(page, "letter.pdf is a PDF, and the text of a PDF cannot be edited; copy it to a new file to work on a copy.")).waitFor();
    assert.equal(await page.locator('.editor-actions .action-label[aria-label*="Unlock"]').count(), 0);
  });

  it("shows that it is reading, ends that when it is told to, and says so", async () => {
    await closeAll();
    await openView(page, "IMR");
    await writeSlowPdf(join(workbench.folder, "slow.pdf"));
    const progress = await notification(page, "Reading PDFs");
    await progress.waitFor();
    await picture("pdf-progress");
    await progress.hover();
    await progress.locator(".monaco-button").filter({ hasText: "Cancel" }).click();
    const spoken = "Not read: slow.pdf, Reading was canceled: open it again to have it read.";
    assert.ok((await eventually(() => sideBarRows(page), (rows) => rows.includes(spoken))).includes(spoken));
    await rm(join(workbench.folder, "slow.pdf"));
  });

  it("says why where VS Code itself opens the text of a PDF that cannot be read any more", async () => {
    await closeAll();
    await fileMenu("again.pdf", ACTION);
    await isLetter("again.pdf");
    await closeAll();
    await copyFile(join(workbench.folder, "scan.pdf"), join(workbench.folder, "again.pdf"));
    await runCommand(page, "View: Reopen Closed Editor");
    const expected = [`again.pdf: ${REASONS["scan.pdf"]}`, "Try Again"];
    assert.deepEqual(await eventually(pageWords, (words) => words.join() === expected.join()), expected);
    assert.deepEqual(await eventually(tabs, (names) => names.join() === "again.pdf"), ["again.pdf"]);
  });
});
