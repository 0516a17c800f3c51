// How a user has all letters of a folder checked, stops it, goes on, and goes back to the open ones.
import { after, before, describe, it } from "mocha";
import assert from "node:assert/strict";
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { buildDirectory } from "../scripts/support/paths.mjs";
import { baclofenSample, openSamples } from "./support/samples.mjs";
import { eventually, notification, problemRows, quickOpen, runCommand, statusLabel } from "./support/user.mjs";

/** So many that the check takes a while. */
const copies = 400;

describe("checking all letters of a folder", () => {
  let workbench;
  let page;
  const picture = (name) => page.screenshot({ path: join(buildDirectory, `screenshots/workspace-${name}.png`) });
  const filesListed = async () => (await problemRows(page)).filter((row) => /problems? in file/.test(row));
  before(async () => {
    await mkdir(join(buildDirectory, "screenshots"), { recursive: true });
    workbench = await openSamples();
    page = workbench.page;
    await quickOpen(page, baclofenSample);
    await runCommand(page, "View: Focus Problems");
    await eventually(filesListed, (rows) => rows.length === 1);
  });
  after(() => workbench?.close());

  it("lists those that are not open, and names what it could not read", async () => {
    await writeFile(join(workbench.folder, "broken.imr"), "Call the adjuster.\n");
    await runCommand(page, "IMR: Show Findings of All Letters in Problems");
    const told = await notification(page, "Could not be read: broken.imr");
    await told.waitFor();
    await picture("checked");
    assert.match(await told.innerText(), /Letters checked: 5\. Findings in Problems: 13\. Could not be read: broken\.imr\./);
    assert.equal(await eventually(() => statusLabel(page, "status.problems"), (label) => label === "Errors: 3, Warnings: 5, Infos: 5"), "Errors: 3, Warnings: 5, Infos: 5");
  });

  it("goes back to the open ones", async () => {
    await runCommand(page, "IMR: Show Findings of Open Letters Only");
    assert.deepEqual(await eventually(filesListed, (rows) => rows.length === 1), [`3 problems in file ${baclofenSample} of folder .`]);
  });

  it("shows how far it is, stops when it is told to, and goes on from there", async () => {
    const letter = await readFile(join(workbench.folder, baclofenSample));
    await mkdir(join(workbench.folder, "many"));
    await Promise.all(Array.from({ length: copies }, (_, at) => writeFile(join(workbench.folder, "many", `${at}.txt`), letter)));
    await runCommand(page, "IMR: Show Findings of All Letters in Problems");
    const progress = await notification(page, "Checking letters");
    await progress.filter({ hasText: /\d+ of 406 files: \S+/ }).waitFor();
    await picture("checking");
    await progress.hover();
    await progress.locator(".monaco-button").filter({ hasText: "Cancel" }).click();
    const end = await notification(page, "Stopped after");
    await end.waitFor();
    await picture("stopped");
    const stopped = /Stopped after (\d+) of 406 files; the next check goes on from there\./.exec(await end.innerText())?.[1];
    assert.ok(Number(stopped) > 0 && Number(stopped) < 406, stopped);
    await runCommand(page, "IMR: Show Findings of All Letters in Problems");
    await (await notification(page, "Letters checked: 405. Findings in Problems: 1213. Could not be read: broken.imr.")).waitFor();
    const all = "Errors: 403, Warnings: 405, Infos: 405";
    assert.equal(await eventually(() => statusLabel(page, "status.problems"), (label) => label === all), all);
  });
});
