// Takes pictures of the workbench with the samples: light, dark and high contrast, into `.build/screenshots`.
// Usage: node test/scripts/screenshots.mjs [SAMPLE...]   all samples in every theme, else those named
import { mkdir, readdir } from "node:fs/promises";
import { join, relative } from "node:path";
import { openSamples } from "../page/support/samples.mjs";
import { eventually, openView, problemRows, quickOpen, runCommand, sideBarRows } from "../page/support/user.mjs";
import { buildDirectory, root } from "./support/paths.mjs";
import { onInterrupt } from "./support/processes.mjs";
import { closeWorkbenches } from "./workbench.mjs";

const directory = join(buildDirectory, "screenshots");
/** File name ending, and the theme as the workbench lists it. */
const themes = { light: "Light 2026", dark: "Dark 2026", "high-contrast": "Dark High Contrast", "high-contrast-light": "Light High Contrast" };

const samples = (await readdir(join(root, "media/samples"))).filter((name) => name.endsWith(".txt"));
const wanted = process.argv.slice(2);
const chosen = samples.filter((name) => wanted.length === 0 || wanted.includes(name));
if (chosen.length === 0) {
  console.error(`No sample is called ${wanted.join(", ")}. There are: ${samples.join(", ")}.`);
  process.exit(2);
}
await mkdir(directory, { recursive: true });
onInterrupt(closeWorkbenches);
try {
  const { page, close } = await openSamples({ settings: { "editor.minimap.enabled": false, "outline.collapseItems": "alwaysExpand" } });
  await quickOpen(page, chosen[0]);
  await arrange(page);
  for (const [name, theme] of Object.entries(themes)) await picturesIn(page, name, theme);
  await close();
} finally {
  await closeWorkbenches();
}

/** One picture of each sample, with items, text, outline and problems, in one theme. */
async function picturesIn(page, name, theme) {
  await runCommand(page, "Preferences: Color Theme");
  await choose(page, theme);
  for (const sample of chosen) {
    await quickOpen(page, sample);
    await showItem(page, sample);
    const path = join(directory, `${sample.replace(/(?:\.imr)?\.txt$/, "")}-${name}.png`);
    await page.screenshot({ path });
    console.log(relative(root, path));
  }
}

/** Shows items at the left, the outline at the right and the problems below. */
async function arrange(page) {
  await openView(page, "IMR");
  await eventually(() => sideBarRows(page), (rows) => rows.length > samples.length);
  await runCommand(page, "View: Focus Problems");
  await eventually(() => problemRows(page), (rows) => rows.length > 1);
  await runCommand(page, "View: Move View");
  await choose(page, "Outline");
  await choose(page, "New Secondary Side Bar Entry");
  await runCommand(page, "Notifications: Clear All Notifications");
}

async function choose(page, label) {
  await page.locator(".quick-input-widget input").first().fill(label);
  await page.locator(".quick-input-list .monaco-list-row").filter({ hasText: label }).first().click();
}

/** Clicks the letter's first item with a finding, and waits until colors, outline and problems have followed. */
async function showItem(page, sample) {
  const labels = await sideBarRows(page);
  const start = labels.findIndex((label) => label.startsWith(sample));
  const item = labels.findIndex((label, at) => at > start && /\bfinding/.test(label));
  await page.locator(`.part.sidebar .pane-body .monaco-list-row[aria-label="${labels[item]}"]`).click();
  await page.mouse.move(800, 988);
  await page.waitForTimeout(1500);
}
