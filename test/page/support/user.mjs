// What a user does and sees in a workbench: keys and clicks in, visible text out.

/** How long to wait for something that the workbench or the extension still has to do. */
const patience = 45_000;

/**
 * Waits until `read` gives what is expected of it.
 * @template T
 * @param {() => Promise<T>} read
 * @param {(value: T) => boolean} isExpected
 * @returns {Promise<T>} the first value that is as expected
 * @throws {Error} with the last value, when none was in time
 */
export async function eventually(read, isExpected) {
  const end = performance.now() + patience;
  for (;;) {
    const value = await read();
    if (isExpected(value)) return value;
    if (performance.now() > end) throw new Error(`After ${patience / 1000} s it still is ${JSON.stringify(value)}.`);
    await new Promise((settle) => setTimeout(settle, 100));
  }
}

/** Types into the quick-input box, in which `key` opened it, and takes the first row that contains `wanted`. */
async function pick(page, key, typed, wanted) {
  const row = page.locator(".quick-input-list .monaco-list-row").filter({ hasText: wanted }).first();
  await eventually(async () => {
    await page.keyboard.press("Escape");
    await page.keyboard.press(key);
    // An editor that is still being opened may take the focus, which closes the list.
    const chosen = page.locator(".quick-input-widget input").first().fill(typed, { timeout: 3000 }).then(() => row.click({ timeout: 5000 }));
    return chosen.then(() => true, () => false);
  }, Boolean);
}

/**
 * Opens a file by Quick Open.
 * @param {import("playwright-core").Page} page
 * @param {string} name file name
 */
export async function quickOpen(page, name) {
  const tab = page.locator(`.tab.active[data-resource-name="${name}"]`);
  await eventually(async () => {
    await pick(page, "Control+P", name, name);
    // A page that is still being opened may come before the file.
    return tab.waitFor({ timeout: 10_000 }).then(() => true, () => false);
  }, Boolean);
  await tab.waitFor({ timeout: 1000 });
  // An editor takes the focus when it is drawn, and keys that come before that are lost; the page in place of a binary file takes none.
  await page.locator(".editor-group-container.active:focus-within").waitFor({ timeout: 3000 }).catch(() => undefined);
}

/**
 * Types at the end of the file in the active editor until its tab says that it has changed: the focus comes some time after the command that fetches it.
 * @param {import("playwright-core").Page} page
 * @param {string} name file name, of which the tab is the active one
 * @param {string} words
 */
export async function typeAtEnd(page, name, words) {
  await eventually(async () => {
    await runCommand(page, "View: Focus Active Editor Group");
    await page.locator(".editor-group-container.active .monaco-editor.focused").waitFor({ timeout: 3000 }).catch(() => undefined);
    await page.keyboard.press("Control+End");
    await page.keyboard.type(words, { delay: 30 });
    return page.locator(`.tab.active.dirty[data-resource-name="${name}"]`).waitFor({ timeout: 3000 }).then(() => true, () => false);
  }, Boolean);
}

/**
 * Runs a command by its title from the Command Palette.
 * @param {import("playwright-core").Page} page
 * @param {string} title as the palette shows it
 */
export async function runCommand(page, title) {
  await pick(page, "F1", `>${title}`, title);
}

/**
 * Shows the views behind an icon of the activity bar; a click where they are shown would hide them.
 * @param {import("playwright-core").Page} page
 * @param {string} title of the view container
 */
export async function openView(page, title) {
  const item = page.locator(`.activitybar .action-item:has(> .action-label[aria-label^="${title}"])`).first();
  await eventually(async () => {
    if ((await item.getAttribute("aria-expanded", { timeout: 30_000 })) === "true") return true;
    await item.click();
    return false;
  }, Boolean);
}

/**
 * Opens a row of a tree until one below it is there: a click may come while the tree is drawn anew.
 * @param {import("playwright-core").Page} page
 * @param {import("playwright-core").Locator} row
 * @param {import("playwright-core").Locator} child
 */
export async function expandRow(page, row, child) {
  await eventually(async () => {
    if ((await child.count()) > 0) return true;
    await row.click();
    await page.waitForTimeout(300);
    if ((await row.getAttribute("aria-expanded")) === "false") await page.keyboard.press("ArrowRight");
    return child.first().waitFor({ timeout: 1000 }).then(() => true, () => false);
  }, Boolean);
}

/**
 * The spoken label of an entry of the status bar.
 * @param {import("playwright-core").Page} page
 * @param {string} id for example `status.problems`
 * @returns {Promise<string | null>} null while there is none
 */
export async function statusLabel(page, id) {
  // In one step: an entry may go between two.
  return page.locator(`[id="${id}"]`).evaluateAll(([entry]) => entry?.getAttribute("aria-label") ?? null);
}

/**
 * The spoken labels of the visible rows of a tree in the side bar.
 * @param {import("playwright-core").Page} page
 * @returns {Promise<string[]>}
 */
export function sideBarRows(page) {
  return page.locator(".part.sidebar .pane-body .monaco-list-row").evaluateAll((rows) => rows.map((row) => row.getAttribute("aria-label") ?? ""));
}

/**
 * The visible rows of the Problems panel.
 * @param {import("playwright-core").Page} page
 * @returns {Promise<string[]>}
 */
export function problemRows(page) {
  return page.locator(".markers-panel .monaco-list-row").evaluateAll((rows) => rows.map((row) => row.getAttribute("aria-label") ?? ""));
}

/** A menu takes no click in the first tenth of a second. */
const MENU_OPENS = 300;

/**
 * Takes an entry of the menu that is open, or opening.
 * @param {import("playwright-core").Page} page
 * @param {string} words of the entry
 * @returns {Promise<boolean>} false where no such entry came, and the menu is closed
 */
export async function takeFromMenu(page, words) {
  const entry = page.locator(".monaco-menu .action-item").filter({ hasText: words }).first();
  return entry.waitFor({ timeout: 3000 }).then(() => page.waitForTimeout(MENU_OPENS)).then(() => entry.click({ timeout: 3000 }))
    .then(() => true, () => page.keyboard.press("Escape").then(() => false));
}

/**
 * A notification, in the list of them, which is opened: the workbench of the tests pops none up.
 * @param {import("playwright-core").Page} page
 * @param {string} words that it contains
 * @returns {Promise<import("playwright-core").Locator>}
 */
export async function notification(page, words) {
  await eventually(async () => {
    if (await page.locator(".notifications-center.visible").isVisible()) return true;
    await page.locator("#status\\.notifications").click();
    return false;
  }, Boolean);
  return page.locator(".notifications-center .notification-list-item").filter({ hasText: words }).first();
}

/** Types into the box that asks, once its title is shown, and takes what is typed. */
export async function answer(page, title, words) {
  await page.locator(".quick-input-titlebar").filter({ hasText: title }).waitFor();
  await page.locator(".quick-input-widget input").first().fill(words);
  await page.keyboard.press("Enter");
}
