// Packs the VSIX into `.build`.
// Usage: node test/scripts/package.mjs
import { createVSIX, listFiles } from "@vscode/vsce";
import { execFileSync } from "node:child_process";
import { readFile, stat } from "node:fs/promises";
import { join, relative } from "node:path";
import { buildDirectory, root } from "./support/paths.mjs";

execFileSync(process.execPath, [join(import.meta.dirname, "build.mjs")], { stdio: "inherit" });
const { name, version } = JSON.parse(await readFile(join(root, "package.json"), "utf8"));
const packagePath = join(buildDirectory, `${name}-${version}.vsix`);
await createVSIX({ cwd: root, packagePath, dependencies: false, allowMissingRepository: true, skipLicense: false, rewriteRelativeLinks: false });
console.log((await listFiles({ cwd: root, packageManager: 0 })).join("\n"));
console.log(`${relative(root, packagePath)}  ${((await stat(packagePath)).size / 1024).toFixed(0)} KB`);
