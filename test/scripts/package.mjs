// Packs the VSIX into `.build`.
// Usage: node test/scripts/package.mjs
import { createVSIX } from "@vscode/vsce";
import { spawnSync } from "node:child_process";
import { mkdir, readFile, stat, writeFile } from "node:fs/promises";
import { join, relative } from "node:path";
import { packedPage } from "./support/packed-page.mjs";
import { buildDirectory, root } from "./support/paths.mjs";
import { vsixPath } from "./support/vsix.mjs";

const { status } = spawnSync(process.execPath, [join(import.meta.dirname, "build.mjs")], { stdio: "inherit" });
if (status !== 0) {
  console.error("Nothing was packed, because the build failed.");
  process.exit(1);
}
const packagePath = await vsixPath();
const [readmePath, changelogPath] = [await packed("README.md"), await packed("CHANGELOG.md")];
await createVSIX({ cwd: root, packagePath, readmePath, changelogPath, dependencies: false, allowMissingRepository: true, rewriteRelativeLinks: false });
console.log(`${relative(root, packagePath)}  ${((await stat(packagePath)).size / 1024).toFixed(0)} KB`);

/** Writes a page as it is packed; the path of that from the root. */
async function packed(name) {
  const folder = join(buildDirectory, "packed");
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, name), packedPage(await readFile(join(root, name), "utf8")));
  return `${relative(root, folder)}/${name}`;
}
