// Packs the VSIX into `.build`.
// Usage: node test/scripts/package.mjs
import { createVSIX } from "@vscode/vsce";
import { spawnSync } from "node:child_process";
import { stat } from "node:fs/promises";
import { join, relative } from "node:path";
import { root } from "./support/paths.mjs";
import { vsixPath } from "./support/vsix.mjs";

const { status } = spawnSync(process.execPath, [join(import.meta.dirname, "build.mjs")], { stdio: "inherit" });
if (status !== 0) {
  console.error("Nothing was packed, because the build failed.");
  process.exit(1);
}
const packagePath = await vsixPath();
await createVSIX({ cwd: root, packagePath, dependencies: false, allowMissingRepository: true, rewriteRelativeLinks: false });
console.log(`${relative(root, packagePath)}  ${((await stat(packagePath)).size / 1024).toFixed(0)} KB`);
