// How long a user waits in VS Code: for the extension to be activated, for the findings of a letter that is opened, for the analysis of what is typed.
// Installs the VSIX into the VS Code from the npm registry and measures inside its extension host; `editor-host.ts` says what.
// Usage: npm run package && npm run bench:editor
import { build } from "esbuild";
import { join } from "node:path";
import { buildDirectory, root } from "../scripts/support/paths.mjs";
import { onInterrupt } from "../scripts/support/processes.mjs";
import { emptyExtension, packedVsix } from "../scripts/support/vsix.mjs";
import { copiedWorkspace } from "../scripts/support/workspace.mjs";
import { closeWorkbenches, openWorkbench } from "../scripts/workbench.mjs";

/** Activation is measured once in each, as it happens once only. */
const starts = 4;
const outfile = join(buildDirectory, "bench/editor-host.js");
const quantile = (values, share) => [...values].sort((one, other) => one - other)[Math.min(values.length - 1, Math.floor(share * values.length))];

onInterrupt(closeWorkbenches);
await build({ absWorkingDir: root, entryPoints: ["test/bench/editor-host.ts"], outfile, bundle: true, format: "cjs", platform: "node", target: "node20", external: ["vscode"], logLevel: "warning" });
const [vsix, extension] = [await packedVsix(), await emptyExtension()];
const runs = [];
for (let start = 0; start < starts; start += 1) runs.push(await measured());
const all = (name) => runs.flatMap((run) => run[name]);

console.log(`\n${starts} starts of VS Code      p50 ms   p95 ms   target`);
row("activation, empty extension", all("empty"), "");
row("activation, this extension", all("own"), "40 ms more than the empty one's");
row("load what reads letters", all("load"), "");
row("open a letter to findings", all("opened"), "p95 < 100 ms");
row("analysis of what is typed", all("typed"), "p95 < 3 ms");
row("  the processor's time of it", all("computed"), "");
const stale = all("stale").reduce((sum, count) => sum + count, 0);
console.log(`  stale results published     ${String(stale).padStart(8)}            none`);
process.exit(0);

function row(name, values, target) {
  console.log(`  ${name.padEnd(28)}${[0.5, 0.95].map((share) => quantile(values, share).toFixed(1).padStart(8)).join(" ")}   ${target}`);
}

/** What one start of VS Code tells. */
async function measured() {
  const { folder, remove } = await copiedWorkspace({ "media/samples": "." });
  try {
    return await new Promise((settle, fail) => {
      const log = [];
      openWorkbench({
        folder, extension, vsix, tests: outfile,
        onLog(type, words) {
          log.push([type, ...words].join(" "));
          if (String(words[0]).startsWith("measured ")) settle(JSON.parse(words[0].slice("measured ".length)));
        },
        onExit: () => fail(new Error(`Nothing was measured.\n${log.filter((line) => !line.includes("Debug session") && !line.includes("bindings")).slice(-400).join("\n")}`)),
      }).catch(fail);
    });
  } finally {
    await closeWorkbenches();
    await remove();
  }
}
