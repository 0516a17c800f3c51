// A running workbench: server, browser and page, opened together and closed together.
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { chromium } from "playwright-core";
import { ensureHost } from "./install-host.mjs";
import { serveFiles } from "./support/files-server.mjs";
import { installExtension, startServer } from "./support/server.mjs";
import { developInWebHost, standStill, webHostUrl, workbenchUrl } from "./support/workbench-page.mjs";

/** Flags under which the workbench was seen to work without a display and as root. */
export const browserFlags = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"];

/** A quiet workbench that alters no file by itself. */
export const quietSettings = {
  "files.autoSave": "off",
  "workbench.startupEditor": "none",
  "workbench.tips.enabled": false,
  // What moves takes no click until it has come to rest, and a step of a walkthrough that slides into place takes the focus after its button was pressed.
  "workbench.reduceMotion": "on",
  "workbench.enableExperiments": false,
  "workbench.secondarySideBar.defaultVisibility": "hidden",
  "chat.disableAIFeatures": true,
  "telemetry.telemetryLevel": "off",
  "extensions.ignoreRecommendations": true,
  "extensions.autoUpdate": false,
  "git.enabled": false,
};

const closersOfAll = new Set();

/** Closes every workbench that is still open. */
export async function closeWorkbenches() {
  await Promise.all([...closersOfAll].map((close) => close()));
}

/**
 * Starts a server and opens a workbench in a browser.
 * @param {object} options
 * @param {string} options.folder the workspace, absolute
 * @param {string} [options.extension] the extension's folder, absolute
 * @param {string} [options.vsix] a VSIX that is installed before, absolute
 * @param {string} [options.tests] the tests' bundle: absolute, for the web host relative to the extension's folder
 * @param {"node" | "web"} [options.host] which extension host the extension runs in
 * @param {boolean} [options.trusted] false for a workspace that nobody has trusted
 * @param {string} [options.file] opened at once, absolute
 * @param {Record<string, unknown>} [options.settings] as a user would have them
 * @param {{ width: number, height: number }} [options.viewport]
 * @param {string} [options.locale] the language of the workbench; English words are shown where VS Code has none of it
 * @param {(type: string, logArguments: unknown[]) => void} [options.onLog] each line that the extension host logs
 * @param {(code: number) => void} [options.onExit] when the tests have settled: 0 or 1
 * @returns {Promise<{ page: import("playwright-core").Page, url: string, close: () => Promise<void> }>}
 */
export async function openWorkbench({ folder, extension, vsix, tests, host = "node", trusted = true, file, settings = {}, viewport = { width: 1600, height: 1000 }, locale, onLog, onExit }) {
  const { server: installed, browser: { executablePath, environment } } = await ensureHost();
  const closers = [];
  const close = async () => {
    while (closers.length > 0) await closers.pop()();
    closersOfAll.delete(close);
  };
  closersOfAll.add(close);
  try {
    const directory = await mkdtemp(join(tmpdir(), "imr-workbench-"));
    closers.push(() => rm(directory, { recursive: true, force: true, maxRetries: 5 }));
    if (vsix) await installExtension(installed, { directory, vsix });
    const server = await startServer(installed, { directory, trusted, driven: true, settings: { ...quietSettings, ...settings } });
    closers.push(server.stop);
    const browser = await chromium.launch({ executablePath, args: browserFlags, env: { ...process.env, ...environment } });
    closers.push(() => browser.close());
    const page = await (await browser.newContext({ viewport, bypassCSP: host === "web" })).newPage();
    await page.exposeFunction("codeAutomationLog", (type, logArguments) => onLog?.(type, logArguments));
    await page.exposeFunction("codeAutomationExit", (code) => onExit?.(code));
    await standStill(page);
    if (locale) await page.addInitScript((language) => { globalThis._VSCODE_NLS_LANGUAGE = language; }, locale);
    const url = host === "web" ? await webHost(page, server) : workbenchUrl(server, { folder, extension, tests, file });
    await page.goto(url);
    await page.waitForSelector(".monaco-workbench .part.editor", { timeout: 60_000 });
    return { page, url, close };
  } catch (error) {
    await close();
    throw error;
  }

  async function webHost(page, server) {
    const served = await serveFiles(extension);
    closers.push(served.stop);
    await developInWebHost(page, served, tests);
    return webHostUrl(server, served, { folder, tests });
  }
}
