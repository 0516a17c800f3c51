// Runs everything: bundles and VSIX, types, lint, pure tests, what is true of every text, the command line as a process, the patterns, tests in VS Code with the VSIX installed, in the web extension host and in a workspace that is not trusted, tests of the page.
// Goes on after a step that failed. Ends with `N passed, N failed`; steps that have no tests of their own count as one.
import { spawn } from "node:child_process";
import { createWriteStream } from "node:fs";
import { mkdir } from "node:fs/promises";
import { join, relative } from "node:path";
import { ensureHost } from "./install-host.mjs";
import { buildDirectory, root } from "./support/paths.mjs";

const script = (name, ...scriptArguments) => [join(import.meta.dirname, name), ...scriptArguments];
const tool = (path, ...toolArguments) => [join(root, "node_modules", path), ...toolArguments];
/** What reads or writes files and settings; the others do alike whether a workspace is trusted or not, and `npm run test:host -- untrusted` runs them too. */
const trustMatters = ["activation", "letter-is-safe", "problems", "configuration", "dismissals", "pdf", "workspace-findings"].map((name) => `${name}.test.ts`);
const host = { count: sumOf(/^(\d+) passing, (\d+) failing$/gm), needsHost: true };
/** What the others need. */
const first = { name: "package", command: script("package.mjs") };
const steps = [
  { name: "types of the core", command: tool("typescript/bin/tsc", "-p", "src") },
  { name: "types", command: tool("typescript/bin/tsc", "-p", ".") },
  { name: "lint", command: tool("eslint/bin/eslint.js", ".", "--max-warnings", "0") },
  { name: "unit", command: script("unit.mjs"), count: mochaCount },
  { name: "properties", command: script("unit.mjs", "properties"), count: mochaCount },
  { name: "program", command: script("unit.mjs", "program"), count: mochaCount },
  { name: "patterns", command: script("unit.mjs", "patterns"), count: mochaCount },
  { name: "vsix", command: script("unit.mjs", "vsix"), count: mochaCount },
];
/** By clicks and keys, which a busy machine makes come at the wrong time. */
const pageSteps = [{ name: "page", command: script("page-tests.mjs"), count: mochaCount, needsHost: true }];
/** Inside VS Code. What stands in a row runs one after the other, beside the other row: each waits for VS Code half of its time. */
const hostSteps = [
  [{ name: "host (installed)", command: script("host-tests.mjs", "installed"), ...host }, { name: "host (untrusted)", command: script("host-tests.mjs", "untrusted", ...trustMatters), ...host }],
  [{ name: "host (web)", command: script("host-tests.mjs", "web"), ...host }],
];
/** Without colors, and with the short reports that a log is for. */
const plainEnvironment = { ...process.env, NO_COLOR: "1", CI: "1" };
delete plainEnvironment.FORCE_COLOR;
const logs = join(buildDirectory, "test");
/** Of the steps without VS Code. */
const atOnce = 2;

const hostProblem = await ensureHost().then(() => undefined, (error) => error);
if (hostProblem) console.error(hostProblem.message);
await mkdir(logs, { recursive: true });
const total = { passed: 0, failed: 0 };
await take(first);
await Promise.all(Array.from({ length: atOnce }, () => takeInTurn(steps)));
await takeInTurn(pageSteps);
await Promise.all(hostSteps.map(takeInTurn));
console.log(`${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed > 0 ? 1 : 0;

/** Takes steps one after the other until none is left; others may take from the same list. */
async function takeInTurn(left) {
  for (let step = left.shift(); step; step = left.shift()) await take(step);
}

async function take(step) {
  const { passed, failed } = step.needsHost && hostProblem ? didNotRun(step) : await run(step);
  total.passed += passed;
  total.failed += failed;
}

/** What was expected to run and could not is a failure, not a silence. */
function didNotRun({ name }) {
  console.log(`${name.padEnd(18)} did not run: there is no VS Code or no browser for it`);
  return { passed: 0, failed: 1 };
}

/** Runs one step; its output goes to a log and is shown when it failed. */
async function run({ name, command, count = () => ({ passed: 0, failed: 0 }) }) {
  const started = performance.now();
  const path = join(logs, `${name.replace(/[^a-z]+/g, "-").replace(/-$/, "")}.log`);
  const { code, output } = await outputOf(command, path);
  const counted = count(output);
  const tests = counted.passed + counted.failed;
  const result = tests === 0 ? { passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1 } : { ...counted, failed: code === 0 ? counted.failed : Math.max(1, counted.failed) };
  console.log(`${name.padEnd(18)} ${result.failed === 0 ? "ok    " : "FAILED"} ${tests > 0 ? `${result.passed} passed, ${result.failed} failed, ` : ""}${((performance.now() - started) / 1000).toFixed(1)} s`);
  for (const line of output.matchAll(/^.*(?:did not run|failed at first).*$/gm)) console.log(`  ${line[0].trim()}`);
  if (code !== 0) console.log(`${lastLines(output)}\n  All of it is in ${relative(root, path)}.`);
  return result;
}

function outputOf(command, path) {
  const file = createWriteStream(path);
  const child = spawn(process.execPath, command, { cwd: root, stdio: ["ignore", "pipe", "pipe"], env: plainEnvironment });
  let output = "";
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding("utf8").on("data", (data) => {
      output += data;
      file.write(data);
    });
  }
  return new Promise((settle) => { child.on("close", (code) => { file.end(); settle({ code, output }); }); });
}

/** The last part of a failed step's output, indented: what a reader of a log without files needs. */
function lastLines(output) {
  return output.trimEnd().split("\n").slice(-120).map((line) => `  ${line}`).join("\n");
}

/** The counts of mocha's own reporters. */
function mochaCount(output) {
  const last = (pattern) => Number([...output.matchAll(pattern)].at(-1)?.[1] ?? 0);
  return { passed: last(/^ *(\d+) passing\b/gm), failed: last(/^ *(\d+) failing\b/gm) };
}

/** A reader of counts that stand in pairs, added up. */
function sumOf(pattern) {
  return (output) => {
    const pairs = [...output.matchAll(pattern)];
    return { passed: pairs.reduce((sum, pair) => sum + Number(pair[1]), 0), failed: pairs.reduce((sum, pair) => sum + Number(pair[2]), 0) };
  };
}
