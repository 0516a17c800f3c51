// Runs the tests of `test/page`: what a user of the VS Code from the npm registry sees, by clicking and typing.
// Usage: node test/scripts/page-tests.mjs [FILE...]   e.g. node test/scripts/page-tests.mjs first-look.test.mjs
import Mocha from "mocha";
import { existsSync } from "node:fs";
import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { root } from "./support/paths.mjs";
import { onInterrupt } from "./support/processes.mjs";
import { closeWorkbenches } from "./workbench.mjs";

const folder = join(root, "test/page");
const wanted = process.argv.slice(2);
const files = (await readdir(folder)).filter((name) => name.endsWith(".test.mjs") && (wanted.length === 0 || wanted.includes(name))).sort();
if (files.length === 0) {
  console.error(`No page test matches ${wanted.join(", ") || "test/page/*.test.mjs"}.`);
  process.exit(2);
}
if (!existsSync(join(root, ".build/dist/extension.js"))) {
  console.error("The extension is not built: run `npm run build` first.");
  process.exit(1);
}

onInterrupt(closeWorkbenches);
const mocha = new Mocha({ ui: "bdd", timeout: 180_000, forbidOnly: true, forbidPending: true, reporter: "spec" });
for (const file of files) mocha.addFile(join(folder, file));
await mocha.loadFilesAsync();
mocha.run((failures) => { void closeWorkbenches().finally(() => process.exit(failures ? 1 : 0)); });
