// What `npm start` serves: the extension and the samples, in a workbench that no test drives.
import { after, before, describe, it } from "mocha";
import assert from "node:assert/strict";
import { join } from "node:path";
import { chromium } from "playwright-core";
import { ensureHost } from "../scripts/install-host.mjs";
import { root } from "../scripts/support/paths.mjs";
import { start } from "../scripts/support/processes.mjs";
import { browserFlags } from "../scripts/workbench.mjs";
import { baclofenSample } from "./support/samples.mjs";
import { eventually, statusLabel } from "./support/user.mjs";

describe("npm start", () => {
  let served;
  let browser;
  let page;
  before(async () => {
    served = start(process.execPath, [join(root, "test/scripts/start.mjs"), "--built"], { stdio: ["ignore", "pipe", "inherit"] });
    let said = "";
    served.child.stdout.setEncoding("utf8").on("data", (data) => { said += data; });
    const url = await eventually(async () => /^http:\S+$/m.exec(said)?.[0], Boolean);
    const { browser: { executablePath, environment } } = await ensureHost();
    browser = await chromium.launch({ executablePath, args: browserFlags, env: { ...process.env, ...environment } });
    page = await browser.newPage();
    await page.goto(url);
  });
  after(async () => {
    await browser?.close();
    await served?.stop();
  });

  it("opens a sample as a letter, locked, with its problems", async () => {
    assert.equal(await eventually(() => statusLabel(page, "status.editor.mode"), (mode) => mode === "IMR Determination"), "IMR Determination");
    assert.equal(await eventually(() => statusLabel(page, "status.problems"), (label) => label?.startsWith("Errors: 1") ?? false), "Errors: 1, Warnings: 1, Infos: 1");
    await page.locator(`.tab[data-resource-name="${baclofenSample}"] .monaco-icon-label[aria-label$="Read-only"]`).waitFor();
  });
});
