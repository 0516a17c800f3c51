// How a user dismisses a finding of a locked letter in the Problems panel, and takes that back in the tree.
import { after, before, describe, it } from "mocha";
import assert from "node:assert/strict";
import { mkdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { buildDirectory } from "../scripts/support/paths.mjs";
import { baclofenSample, openSamples } from "./support/samples.mjs";
import { answer, eventually, expandRow, openView, problemRows, quickOpen, runCommand, sideBarRows } from "./support/user.mjs";

const conflict = "Baclofen: the item says 20 mg, the treating physician prescribed 5mg.";

describe("dismissing the conflict of the Baclofen letter", () => {
  let workbench;
  let page;
  const original = () => readFile(join(import.meta.dirname, "../../media/samples", baclofenSample), "utf8");
  const inFolder = (name) => readFile(join(workbench.folder, name), "utf8");
  const conflicts = async () => (await problemRows(page)).filter((row) => row.includes(conflict));
  before(async () => {
    workbench = await openSamples();
    page = workbench.page;
    await quickOpen(page, baclofenSample);
    await openView(page, "IMR");
    await runCommand(page, "View: Focus Problems");
    await eventually(conflicts, (rows) => rows.length === 1);
  });
  after(() => workbench?.close());

  it("is offered as a quick fix, and asks for a reason and a name", async () => {
    const action = page.locator(".monaco-menu .action-item, .action-widget .monaco-list-row, .quick-input-list .monaco-list-row").filter({ hasText: "Dismiss as known" });
    await mkdir(join(buildDirectory, "screenshots"), { recursive: true });
    const question = page.locator(".quick-input-titlebar").filter({ hasText: "Dismiss as known" });
    // The letter that a click shows takes the focus when it comes, which closes the menu; and a menu takes no click in the first tenth of a second.
    await eventually(async () => {
      await page.keyboard.press("Escape");
      await page.locator(".markers-panel .monaco-list-row").filter({ hasText: conflict }).first().click({ position: { x: 120, y: 10 } });
      await page.keyboard.press("Control+.");
      return action.waitFor({ timeout: 2000 }).then(() => page.screenshot({ path: join(buildDirectory, "screenshots/dismiss.png") })).then(() => action.click({ timeout: 2000 }))
        .then(() => question.waitFor({ timeout: 3000 })).then(() => true, () => false);
    }, Boolean);
    await answer(page, "Dismiss as known", "told the claims administrator");
    await answer(page, "Your Name", "A. Nyman");
    assert.deepEqual(await eventually(conflicts, (rows) => rows.length === 0), []);
  });

  it("writes beside the letter, and leaves the letter as it is", async () => {
    const { records } = JSON.parse(await inFolder(`${baclofenSample}.imr-review.json`));
    assert.deepEqual(records.map(({ kind, status, reason, person }) => ({ kind, status, reason, person })), [{ kind: "dismissal", status: "known", reason: "told the claims administrator", person: "A. Nyman" }]);
    assert.equal(await inFolder(baclofenSample), await original());
  });

  it("shows it in the tree with who said so, and takes it back there", async () => {
    const label = `Dismissed: ${conflict}, known · A. Nyman`;
    await expandRow(page, page.locator(".part.sidebar .monaco-list-row[aria-label^='Baclofen 20 mg']").first(), page.locator(`.part.sidebar .monaco-list-row[aria-label="${label}"]`));
    const rows = await eventually(() => sideBarRows(page), (labels) => labels.includes(label));
    assert.ok(rows.includes(label), rows.join("\n"));
    await page.locator(`.part.sidebar .monaco-list-row[aria-label="${label}"]`).hover();
    await page.screenshot({ path: join(buildDirectory, "screenshots/dismissed.png") });
    await page.locator(`.part.sidebar .monaco-list-row[aria-label="${label}"] .action-label[aria-label^="Restore Finding"]`).click();
    assert.equal((await eventually(conflicts, (found) => found.length === 1)).length, 1);
  });
});
