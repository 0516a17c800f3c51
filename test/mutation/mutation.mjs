// Mutates the rules and the engine and counts how many mutants the pure tests notice. On demand: it takes some minutes.
// Usage: npm run mutation [-- GLOB...]   e.g. src/rules/strength-mismatch.ts; without globs all of src/rules
import { spawn } from "node:child_process";
import { copyFile, mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { npmInstall } from "../scripts/support/npm.mjs";
import { buildDirectory, root } from "../scripts/support/paths.mjs";
import { ensureTool } from "../scripts/support/tools.mjs";

const version = "9.6.1";
const wanted = process.argv.slice(2);
/** The tests that run against each mutant: those of the rules, and of what they share. */
const tests = ["rules", "analysis.test.ts"];

const stryker = await ensureTool(`stryker-${version}`, `Stryker ${version}`, (directory) => npmInstall(directory, [`@stryker-mutator/core@${version}`, `@stryker-mutator/mocha-runner@${version}`]));
const folder = join(buildDirectory, "mutation");
await mkdir(folder, { recursive: true });
// A plugin finds what it imports from where it stands: beside the Stryker that loads it.
const plugin = join(stryker, "ignore-documentation.mjs");
await copyFile(join(import.meta.dirname, "ignore-documentation.mjs"), plugin);
const configuration = join(folder, "stryker.config.json");
await writeFile(configuration, JSON.stringify({
  mutate: wanted.length > 0 ? wanted : ["src/rules/*.ts", "!src/rules/documentation.ts", "!src/rules/example.ts", "!src/rules/legal.ts"],
  ignorePatterns: [".build", ".tools", ".git", "media/*.png"],
  plugins: [plugin, join(stryker, "node_modules/@stryker-mutator/mocha-runner/dist/src/index.js")],
  ignorers: ["documentation"],
  testRunner: "mocha",
  mochaOptions: { "no-config": true, "no-package": true, "no-opts": true, spec: [".build/unit/mutation/**/*.test.mjs"] },
  coverageAnalysis: "perTest",
  buildCommand: `node test/scripts/unit.mjs --build ${tests.join(" ")}`,
  checkers: [],
  disableTypeChecks: "src/**/*.ts",
  concurrency: 2,
  timeoutMS: 20_000,
  tempDirName: join(".build", "mutation", "sandbox"),
  reporters: ["clear-text", "progress-append-only", "json"],
  clearTextReporter: { allowColor: false, logTests: false },
  jsonReporter: { fileName: join(".build", "mutation", "report.json") },
  allowConsoleColors: false,
}, null, 2));
const child = spawn(process.execPath, [join(stryker, "node_modules/@stryker-mutator/core/bin/stryker.js"), "run", configuration], { cwd: root, stdio: "inherit", env: { ...process.env, CI: "1" } });
child.on("close", (code) => { process.exitCode = code ?? 1; });
