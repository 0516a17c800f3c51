// Runs the tests of `test/host` inside a real VS Code: with the VSIX installed, in the Node extension host, in the web extension host and in a workspace that is not trusted.
// Usage: node test/scripts/host-tests.mjs [installed] [node] [web] [untrusted] [FILE...]   all when none is named; e.g. node problems.test.ts
import { runTests, runVSCodeCommand } from "@vscode/test-electron";
import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { copyFile, mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { bundleHostTests } from "./host-bundle.mjs";
import { root } from "./support/paths.mjs";
import { emptyExtension, packedVsix } from "./support/vsix.mjs";
import { copiedWorkspace } from "./support/workspace.mjs";

const launcher = join(import.meta.dirname, "host-launcher.mjs");
const runs = { installed: asInstalled, node: inNodeHost, web: inWebHost, untrusted: inUntrustedWorkspace };
const files = process.argv.slice(2).filter((name) => name.endsWith(".test.ts"));
const wanted = process.argv.slice(2).filter((name) => !files.includes(name));
const unknown = wanted.filter((name) => !(name in runs));
if (unknown.length > 0) {
  console.error(`There is no host ${unknown.join(", ")}; there are ${Object.keys(runs).join(", ")}.`);
  process.exit(2);
}
if (!existsSync(join(root, ".build/dist/extension.js"))) {
  console.error("The extension is not built: run `npm run build` first.");
  process.exit(1);
}

const tests = await bundleHostTests(wanted.join("-") || "all", files);
for (const [name, run] of Object.entries(runs)) {
  if (wanted.length > 0 && !wanted.includes(name)) continue;
  const { folder, remove } = await copiedWorkspace({ "media/samples": "samples", "test/fixtures": "fixtures" });
  try {
    await writeMany(join(folder, "many"));
    await run(folder);
  } catch (error) {
    console.error(error.message);
    process.exitCode = 1;
  } finally {
    await remove();
  }
}

/** More files than the extension reads unasked, and a letter among them: VS Code takes long to write so many, above all from the web extension host. */
async function writeMany(folder) {
  await mkdir(folder);
  await Promise.all(Array.from({ length: 2001 }, (_, at) => writeFile(join(folder, `${at}.text`), "Call the adjuster.\n")));
  await copyFile(join(root, "media/samples/2014-knee-medications.txt"), join(folder, "letter.text"));
}

async function inNodeHost(folder) {
  const site = await downloadSite();
  await runInNodeHost(site, { extensionDevelopmentPath: root, launchArgs: [folder] });
}

/** The extension as users have it: installed from the VSIX, beside an extension under development that does nothing. */
async function asInstalled(folder) {
  const vsix = await packedVsix();
  const extensionDevelopmentPath = await emptyExtension();
  const site = await downloadSite();
  if (!site.reached) return runInNodeHost(site, { extensionDevelopmentPath, launchArgs: [folder, `--vsix=${vsix}`] });
  const profile = await mkdtemp(join(tmpdir(), "imr-profile-"));
  try {
    const places = [`--extensions-dir=${join(profile, "extensions")}`, `--user-data-dir=${join(profile, "data")}`];
    await runVSCodeCommand(["--install-extension", vsix, ...places]);
    await runInNodeHost(site, { extensionDevelopmentPath, launchArgs: [folder, ...places] });
  } finally {
    await rm(profile, { recursive: true, force: true, maxRetries: 5 });
  }
}

async function runInNodeHost(site, options) {
  console.log(site.reached ? "VS Code, downloaded" : `VS Code from the npm registry, Node extension host (the downloaded VS Code did not run: ${site.reason})`);
  await runTests({ ...(site.reached ? {} : { vscodeExecutablePath: launcher }), extensionTestsPath: tests, ...options });
}

async function inWebHost(folder) {
  console.log("VS Code from the npm registry, web extension host");
  await launch([folder, "--host=web", "--disable-workspace-trust"]);
}

async function inUntrustedWorkspace(folder) {
  console.log("VS Code from the npm registry, workspace not trusted");
  await launch([folder, "--host=node"]);
}

/** Starts the launcher without `runTests`, which would trust the workspace and knows no web host. */
async function launch(launcherArguments) {
  const child = spawn(process.execPath, [launcher, ...launcherArguments, `--extensionDevelopmentPath=${root}`, `--extensionTestsPath=${tests}`], { stdio: "inherit" });
  const code = await new Promise((settle) => { child.on("close", settle); });
  if (code !== 0) throw new Error(`The tests failed (${code}).`);
}

/** Whether VS Code can be downloaded from here, decided within three seconds. */
async function downloadSite() {
  if (process.platform === "linux" && !process.env.DISPLAY) return { reached: false, reason: "there is no display" };
  try {
    const response = await fetch("https://update.code.visualstudio.com/api/releases/stable", { method: "HEAD", signal: globalThis.AbortSignal.timeout(3000) });
    return { reached: response.ok, reason: `its site answered ${response.status}` };
  } catch (error) {
    return { reached: false, reason: `its site cannot be reached, ${error.cause?.code ?? error.name}` };
  }
}
