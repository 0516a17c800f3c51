// What axe finds in the parts of the workbench that are this extension's: its tree, the letter and the comparison in their editors, and the pages of a rule, of rule settings and of a memo. None of them is a webview of its own;
// the pages are shown by VS Code's Markdown preview, in a frame. What axe finds in the same parts
// of VS Code itself, in the Explorer and in the editor and the preview of another text, is VS Code's and left out.
import axe from "axe-core";
import { after, before, describe, it } from "mocha";
import assert from "node:assert/strict";
import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { baclofenSample, openSamples } from "./support/samples.mjs";
import { eventually, expandRow, quickOpen, runCommand, sideBarRows } from "./support/user.mjs";

/** One theme of each kind, by the class that the workbench has under it. */
const themes = { vs: "Default Light Modern", "vs-dark": "Default Dark Modern", "hc-black": "Default High Contrast", "hc-light": "Default High Contrast Light" };
const [tree, editor, preview] = [".part.sidebar .pane-body", ".editor-group-container.active .monaco-editor", "body"];

/**
 * What axe finds below a selector of a page or frame: rules, with what they complain of. Whether a name holds the words that are shown is asserted without it:
 * VS Code draws no blank between a row's label and its description, so that axe takes both for one word. It also gives the check boxes of trees a tabindex of their own, and dims
 * the description of a row in whatever color the row is decorated in, its own color for errors included, which axe finds too faint in a dark theme: these are left out.
 */
async function violationsIn(frame, selector) {
  await frame.evaluate(axe.source);
  const violations = await frame.evaluate(async (within) => (await globalThis.axe.run({ include: within, exclude: "[class*='monaco-decoration-itemColor'] .label-description" }, { resultTypes: ["violations"], rules: { "label-content-name-mismatch": { enabled: false }, tabindex: { enabled: false } } })).violations, selector);
  return violations.map(({ id, nodes }) => ({ id, html: nodes.map((node) => node.html.slice(0, 200)) }));
}

/** Those that VS Code's own part does not have. */
function withoutThose(violations, known) {
  const ids = known.map(({ id }) => id);
  return violations.filter(({ id }) => !ids.includes(id));
}

describe("axe", () => {
  let workbench;
  let page;
  before(async () => {
    workbench = await openSamples({ settings: { "editor.minimap.enabled": false } });
    page = workbench.page;
    await writeFile(join(workbench.folder, "plain.md"), "# A text\n\nThat is no letter, with a [link](https://example.org).\n");
    await mkdir(join(workbench.folder, ".vscode"));
  });
  after(() => workbench?.close());

  /** Once more where the workbench has not noticed the file. */
  async function setTheme(theme, className) {
    await eventually(async () => {
      await writeFile(join(workbench.folder, ".vscode/settings.json"), JSON.stringify({ "workbench.colorTheme": theme }));
      return page.locator(`.monaco-workbench.${className}`).waitFor({ timeout: 2000 }).then(() => true, () => false);
    }, Boolean);
  }

  for (const [className, theme] of Object.entries(themes)) {
    describe(`in ${theme}`, () => {
      let known;
      before(async () => {
        await setTheme(theme, className);
        await runCommand(page, "View: Close All Editors");
        await runCommand(page, "View: Show Explorer");
        await quickOpen(page, "plain.md");
        await page.locator(`${editor} .view-line`).first().waitFor();
        known = { tree: await violationsIn(page, tree), editor: await violationsIn(page, editor) };
        await runCommand(page, "Markdown: Open Preview");
        known.preview = await previewViolations(page, "A text");
        await runCommand(page, "View: Show IMR");
        await quickOpen(page, baclofenSample);
        await eventually(() => sideBarRows(page), (rows) => rows.length > 20);
        await page.locator(`${editor}[data-uri$="${baclofenSample}"] .view-line`).first().waitFor();
        // At its top: the numbers of lines that stick there are VS Code's, and not in the other text.
        await page.keyboard.press("Control+Home");
        await eventually(() => page.locator(".sticky-line-number-inner").count(), (count) => count === 0);
      });

      it("finds nothing in the letter", async () => {
        assert.deepEqual(withoutThose(await violationsIn(page, editor), known.editor), []);
      });

      it("finds nothing in the tree, whose rows are spoken with all that they show", async () => {
        await expandRow(page, page.locator(".part.sidebar .monaco-list-row[aria-label^='Baclofen 20 mg']").first(), page.locator(".part.sidebar .monaco-list-row[aria-label^='Warning: Baclofen']"));
        const rows = await page.locator(`${tree} .monaco-list-row`).evaluateAll((all) => all.map((row) => ({
          spoken: row.getAttribute("aria-label"),
          shown: [...row.querySelectorAll(".label-name, .label-description")].map(({ textContent }) => textContent.trim()),
        })));
        assert.deepEqual(rows.filter(({ spoken, shown }) => shown.length === 0 || shown.some((words) => !spoken.includes(words))), []);
        assert.deepEqual(withoutThose(await violationsIn(page, tree), known.tree), []);
      });

      it("finds nothing in the page of a rule", async () => {
        await runCommand(page, "IMR: Go to Next Finding");
        await runCommand(page, "IMR: Explain Rule");
        assert.deepEqual(withoutThose(await previewViolations(page, "-"), known.preview), []);
        await quickOpen(page, baclofenSample);
      });

      it("finds nothing in the page of rule settings", async () => {
        await runCommand(page, "IMR: Show Where Rule Settings Come From");
        assert.deepEqual(withoutThose(await previewViolations(page, "How rules run"), known.preview), []);
        await quickOpen(page, baclofenSample);
      });

      it("finds nothing in the comparison", async () => {
        await runCommand(page, "IMR: Compare Sources");
        await page.locator(".editor-group-container.active .view-line").filter({ hasText: "Requested" }).first().waitFor();
        assert.deepEqual(withoutThose(await violationsIn(page, editor), known.editor), []);
      });

      it("finds nothing in the memo", async () => {
        await runCommand(page, "View: Close All Editors");
        await quickOpen(page, baclofenSample);
        await runCommand(page, "IMR: Write Review Memo");
        assert.deepEqual(withoutThose(await previewViolations(page, "Review memo"), known.preview), []);
        await runCommand(page, "View: Close Editor");
        await page.locator(".tab.active[data-resource-name^='Review memo 2015-baclofen']").waitFor();
        await runCommand(page, "View: Revert and Close Editor");
      });
    });
  }
});

/** What axe finds in such a page of VS Code's Markdown preview, once all of its styles are there. VS Code may load it anew while it comes. */
async function previewViolations(page, characters) {
  return eventually(async () => {
    const frame = await previewFrame(page, characters);
    try {
      await frame?.waitForLoadState("load");
      return frame && await violationsIn(frame, preview);
    } catch (error) {
      if (!frame.isDetached()) throw error;
    }
  }, Boolean);
}

/** The frame of VS Code's Markdown preview that shows a page of which the heading has these characters; undefined while there is none. */
async function previewFrame(page, characters) {
  for (const frame of page.frames()) {
    const heading = frame === page.mainFrame() ? null : await frame.locator("h1").first().textContent({ timeout: 200 }).catch(() => null);
    if (heading?.includes(characters)) return frame;
  }
  return undefined;
}
