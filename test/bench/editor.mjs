// How long a user waits in VS Code: for the extension to be activated, for the findings of a letter that is opened, for the analysis of what is typed; and
// how long the extension host does nothing else while ten thousand letters are listed, grouped, sorted, filtered and found.
// Installs the VSIX into the VS Code from the npm registry and measures inside its extension host; `editor-host.ts` and `many-letters-host.ts` say what.
// Usage: npm run package && npm run bench:editor [-- starts] [-- letters]   both when none is named
import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { onInterrupt } from "../scripts/support/processes.mjs";
import { copiedWorkspace } from "../scripts/support/workspace.mjs";
import { closeWorkbenches } from "../scripts/workbench.mjs";
import { hostRun } from "./host-run.mjs";
import { smallLetter } from "./small-letter.mjs";
import { quantile } from "./quantile.mjs";

/** Activation is measured once in each, as it happens once only. */
const starts = 4;
const letters = 10_000;

onInterrupt(closeWorkbenches);
const wanted = process.argv.slice(2);
if (wanted.length === 0 || wanted.includes("starts")) await measureStarts();
if (wanted.length === 0 || wanted.includes("letters")) await measureLetters();
process.exit(0);

async function measureStarts() {
  const runs = [];
  for (let start = 0; start < starts; start += 1) runs.push(await measured("editor-host", { "media/samples": "." }));
  const all = (name) => runs.flatMap((run) => run[name]);
  console.log(`\n${starts} starts of VS Code      p50 ms   p95 ms   target`);
  row("activation, empty extension", all("empty"), "");
  row("activation, this extension", all("own"), "40 ms more than the empty one's");
  row("load what reads letters", all("load"), "");
  row("open the first letter", runs.map(({ opened }) => opened[0]), "while VS Code still starts");
  row("open another letter", runs.flatMap(({ opened }) => opened.slice(1)), "to findings, p95 < 100 ms");
  row("analysis of what is typed", all("typed"), "p95 < 3 ms");
  row("  the processor's time of it", all("computed"), "");
  const stale = all("stale").reduce((sum, count) => sum + count, 0);
  console.log(`  stale results published     ${String(stale).padStart(8)}            none`);
}

function row(name, values, target) {
  console.log(`  ${name.padEnd(28)}${[0.5, 0.95].map((share) => quantile(values, share).toFixed(1).padStart(8)).join(" ")}   ${target}`);
}

/** The longest time in which the extension host does nothing else, for each thing that is done. */
async function measureLetters() {
  const blocks = await measured("many-letters-host", {}, async (folder) => {
    await mkdir(folder, { recursive: true });
    for (let at = 0; at < letters; at += 1) await writeFile(join(folder, `${at}.txt`), smallLetter(at));
  });
  console.log(`\n${letters.toLocaleString("en")} letters                              longest block of the extension host, ms: by the clock, of the processor`);
  for (const [name, { elapsed, computed }] of Object.entries(blocks)) console.log(`  ${name.padEnd(44)}${[elapsed, computed].map((time) => time.toFixed(0).padStart(8)).join("")}`);
}

/** What one start of VS Code tells. */
async function measured(script, copies, fill = async () => {}) {
  const { folder, remove } = await copiedWorkspace(copies);
  try {
    await fill(folder);
    return await hostRun(script, folder);
  } finally {
    await remove();
  }
}
