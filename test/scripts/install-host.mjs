// Installs a VS Code, the Node it needs and a browser into `.tools`, once; nothing is installed into the system.
// Usage: node test/scripts/install-host.mjs
import { pathToFileURL } from "node:url";
import { ensureChromium } from "./support/chromium.mjs";
import { ensureServer } from "./support/server.mjs";
import { removeUnfinished } from "./support/tools.mjs";

/**
 * The VS Code server and the browser, installed when they are not there yet.
 * @returns {Promise<{ server: { node: string, script: string }, browser: { executablePath: string, environment: Record<string, string> } }>}
 */
export async function ensureHost() {
  await removeUnfinished();
  return { server: await ensureServer(), browser: await ensureChromium() };
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  try {
    const { server, browser } = await ensureHost();
    console.log(`VS Code: ${server.script}\nNode:    ${server.node}\nBrowser: ${browser.executablePath}`);
  } catch (error) {
    console.error(error.message);
    process.exitCode = 1;
  }
}
