// Runs the tests of `test/page`: what a user of the VS Code from the npm registry sees, by clicking and typing.
// A file with a failure is run once more, in a workbench of its own: on a busy machine a click may come while the workbench still moves. What failed at first is named, and counts as failed if it fails again.
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
// The same tests may run twice.
mocha.cleanReferencesAfterRun(false);
for (const file of files) mocha.addFile(join(folder, file));
await mocha.loadFilesAsync();
const all = mocha.suite.suites;
const first = await run(all);
const failedFiles = new Set(first.failed.map(({ file }) => file));
let passed = first.passed.filter(({ file }) => !failedFiles.has(file)).length;
let failed = 0;
if (failedFiles.size > 0) {
  for (const test of first.failed) console.log(`  failed at first, its file ran again: ${test.fullTitle()}`);
  const second = await run(all.filter(({ file }) => failedFiles.has(file)));
  passed += second.passed.length;
  failed = second.failed.length;
  console.log(`  ${passed} passing in all\n  ${failed} failing in all`);
}
process.exit(failed > 0 ? 1 : 0);

/** Runs suites; gives the tests and hooks that passed and that failed. */
async function run(suites) {
  mocha.suite.suites = suites;
  const passed = [];
  const failed = [];
  await new Promise((settle) => { mocha.run(settle).on("pass", (test) => passed.push(test)).on("fail", (test) => failed.push(test)); });
  await closeWorkbenches();
  return { passed, failed };
}
