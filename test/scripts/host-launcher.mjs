#!/usr/bin/env node
// Takes the arguments that `@vscode/test-electron` gives to VS Code and runs the tests in the VS Code from the npm registry instead.
// Usage: host-launcher.mjs FOLDER --extensionDevelopmentPath=DIR --extensionTestsPath=FILE [--host=node|web] [--vsix=FILE] [--disable-workspace-trust] [--other-arguments]
import { createWriteStream } from "node:fs";
import { mkdir } from "node:fs/promises";
import { join, relative } from "node:path";
import { parseArgs } from "node:util";
import { buildDirectory, root } from "./support/paths.mjs";
import { onInterrupt } from "./support/processes.mjs";
import { closeWorkbenches, openWorkbench } from "./workbench.mjs";

const timeLimit = 1_200_000;
const { values, positionals } = parseArgs({
  strict: false,
  allowPositionals: true,
  options: { extensionDevelopmentPath: { type: "string" }, extensionTestsPath: { type: "string" }, host: { type: "string", default: "node" }, vsix: { type: "string" }, "disable-workspace-trust": { type: "boolean", default: false } },
});
const { extensionDevelopmentPath: extension, extensionTestsPath: tests, host, vsix } = values;
const [folder] = positionals;
if (!extension || !tests || !folder) {
  console.error("Usage: host-launcher.mjs FOLDER --extensionDevelopmentPath=DIR --extensionTestsPath=FILE [--host=node|web]");
  process.exit(2);
}

await mkdir(join(buildDirectory, "host"), { recursive: true });
const logPath = join(buildDirectory, `host/${host}${vsix ? "-installed" : ""}${values["disable-workspace-trust"] ? "" : "-untrusted"}.log`);
const logFile = createWriteStream(logPath);

/** Keeps every line in the log file and shows those that are about the tests or the extension; the workbench itself has much to say. */
function show(type, [first, ...rest]) {
  const line = [first, ...rest.map((value) => (typeof value === "string" ? value : JSON.stringify(value)))].join(" ");
  logFile.write(`${type} ${line}\n`);
  if (/^ {2}(?:pass|FAIL) {2}|^\d+ passing, \d+ failing$/.test(line)) console.log(line);
  else if (/\bimr\b/i.test(line) && !line.includes("/.tools/")) console.error(`  ${type}  ${line}`);
}

onInterrupt(closeWorkbenches);
const code = await new Promise((settle) => {
  setTimeout(() => { console.error(`The tests did not end within ${timeLimit / 1000} s.`); settle(1); }, timeLimit).unref();
  openWorkbench({
    folder, extension, vsix, host,
    tests: host === "web" ? relative(extension, tests).replaceAll("\\", "/") : tests,
    trusted: values["disable-workspace-trust"],
    // Nobody looks at it, and what is drawn takes time.
    viewport: { width: 1200, height: 800 },
    onLog: show,
    onExit: settle,
  }).catch((error) => { console.error(error.message); settle(1); });
});
await closeWorkbenches();
if (code !== 0) console.error(`The whole log is in ${relative(root, logPath)}.`);
process.exit(code);
