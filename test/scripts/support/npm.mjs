// npm, as a tool installer: exact versions into a folder of their own.
import { spawn } from "node:child_process";
import { dirname, join } from "node:path";
import { existsSync } from "node:fs";

/** The command and first arguments that start npm here: the npm that runs this script, else the one beside this Node, else the one on the path. */
function npmCommand() {
  const candidates = [process.env.npm_execpath, join(dirname(process.execPath), "../lib/node_modules/npm/bin/npm-cli.js"), join(dirname(process.execPath), "node_modules/npm/bin/npm-cli.js")];
  const script = candidates.find((path) => path?.endsWith("npm-cli.js") && existsSync(path));
  return script ? [process.execPath, script] : ["npm"];
}

/**
 * Runs `npm install` in `directory` without running any package's own install step.
 * @param {string} directory where `node_modules` comes to be
 * @param {string[]} specifications `name@version`; none for the folder's own `package.json`
 * @throws {Error} with what npm said, when it fails
 */
export async function npmInstall(directory, specifications) {
  const [command, ...first] = npmCommand();
  const child = spawn(command, [...first, "install", "--prefix", directory, "--omit=dev", "--ignore-scripts", "--no-audit", "--no-fund", "--loglevel=error", ...specifications], {
    cwd: directory, stdio: ["ignore", "ignore", "pipe"], shell: process.platform === "win32" && command === "npm",
  });
  let said = "";
  child.stderr.on("data", (data) => { said += data; });
  const code = await new Promise((settle) => { child.on("error", (error) => settle(error.message)).on("close", settle); });
  if (code !== 0) {
    throw new Error(`npm could not install ${specifications.join(", ") || directory} (${code}).\n${said.trim()}\nIs the npm registry within reach? \`npm ping\` tells; a proxy or mirror is set by \`npm config set registry URL\`.`);
  }
}
