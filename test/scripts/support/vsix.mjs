// What tests and measurements of the installed extension need.
import { existsSync } from "node:fs";
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { buildDirectory, root } from "./paths.mjs";

/**
 * Where the VSIX of this version is packed.
 * @returns {Promise<string>}
 */
export async function vsixPath() {
  const { name, version } = JSON.parse(await readFile(join(root, "package.json"), "utf8"));
  return join(buildDirectory, `${name}-${version}.vsix`);
}

/**
 * The same of one that is there.
 * @returns {Promise<string>}
 * @throws {Error} when it is not packed yet
 */
export async function packedVsix() {
  const path = await vsixPath();
  if (!existsSync(path)) throw new Error("The VSIX is not packed: run `npm run package` first.");
  return path;
}

/**
 * An extension that does nothing: VS Code runs tests only beside an extension under development.
 * @returns {Promise<string>} its folder
 */
export async function emptyExtension() {
  const folder = join(buildDirectory, "host/empty");
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, "package.json"), JSON.stringify({ name: "empty", publisher: "imr-determinations", version: "0.0.0", engines: { vscode: "^1.96.0" }, main: "./empty.js", activationEvents: ["onCommand:empty"] }));
  await writeFile(join(folder, "empty.js"), "exports.activate = () => undefined;\n");
  return folder;
}
