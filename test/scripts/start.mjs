// Builds the extension and opens copies of the samples in a VS Code with it.
// Usage: node test/scripts/start.mjs [--desktop] [--port=NUMBER] [--built]
//   --desktop  the installed VS Code (`code` on the path); otherwise the one from the npm registry, for any browser on this machine, until Ctrl+C
//   --built    takes the bundles that are there
import { execFileSync, spawnSync } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { root } from "./support/paths.mjs";
import { onInterrupt } from "./support/processes.mjs";
import { ensureServer, linkExtension, startServer } from "./support/server.mjs";
import { removeUnfinished } from "./support/tools.mjs";
import { workbenchUrl } from "./support/workbench-page.mjs";
import { copiedWorkspace } from "./support/workspace.mjs";
import { quietSettings } from "./workbench.mjs";

const opened = "2015-baclofen.imr.txt";
const whatToLookAt = `
What to look at:
  - ${opened}: sections, items, outcomes, drugs, strengths and citations are colored
  - Problems (Ctrl+Shift+M): "Baclofen: the item says 20 mg, the treating physician prescribed 5mg."; its code opens the rule's page
  - the IMR icon at the left: Disputed Items of all letters, each with what the letter says of it
  - Explorer > Outline: sections, items, guidelines and rationales
  - First steps, one by one: F1, "Welcome: Open Walkthrough...", "Read a Determination Letter"
The letters are copies; the ones in media/samples stay as they are.`;

try {
  const { values } = parseArgs({ options: { desktop: { type: "boolean", default: false }, port: { type: "string", default: "0" }, built: { type: "boolean", default: false } } });
  if (!values.built) execFileSync(process.execPath, [join(import.meta.dirname, "build.mjs"), "--development"], { stdio: "inherit" });
  const { folder, remove } = await copiedWorkspace({ "media/samples": "." });
  if (values.desktop && openDesktop(folder)) console.log(`${whatToLookAt}\nThe copies are in ${folder}.`);
  else await serve(folder, remove, Number(values.port));
} catch (error) {
  console.error(error.code?.startsWith("ERR_PARSE_ARGS") ? `${error.message}\nUsage: npm start [-- --desktop] [-- --port=NUMBER] [-- --built]` : error.message);
  process.exit(1);
}

/** Opens the installed VS Code; false, with a line, when there is none. */
function openDesktop(folder) {
  const { error, status } = spawnSync("code", [`--extensionDevelopmentPath=${root}`, "--new-window", folder, join(folder, opened)], { stdio: "inherit", shell: process.platform === "win32" });
  if (!error && status === 0) return true;
  console.log("There is no desktop VS Code here (`code` is not on the path); the one from the npm registry is used.");
  return false;
}

async function serve(folder, remove, port) {
  await removeUnfinished();
  const installed = await ensureServer();
  const directory = await mkdtemp(join(tmpdir(), "imr-server-"));
  // A server that is not driven by tests takes no extension under development.
  await linkExtension({ directory, extension: root });
  const server = await startServer(installed, { directory, settings: quietSettings, port });
  onInterrupt(async () => {
    await server.stop();
    await rm(directory, { recursive: true, force: true, maxRetries: 5 });
    await remove();
  });
  const url = workbenchUrl(server, { folder, file: join(folder, opened) });
  console.log(`\nVS Code with the extension and the samples: open this in a browser\n\n${url}\n${whatToLookAt}\n\nCtrl+C ends it, and deletes the copies with all that was saved beside them.`);
}
