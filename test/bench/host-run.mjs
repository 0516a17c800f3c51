// Runs a script inside the extension host of a VS Code in which the VSIX is installed, and hands back what it has measured.
import { build } from "esbuild";
import { join } from "node:path";
import { buildDirectory, root } from "../scripts/support/paths.mjs";
import { emptyExtension, packedVsix } from "../scripts/support/vsix.mjs";
import { closeWorkbenches, openWorkbench } from "../scripts/workbench.mjs";

/**
 * Starts VS Code on a folder, and ends it when the script has said in one line what it measured.
 * @param {string} name of the script, in this folder
 * @param {string} folder absolute
 * @returns {Promise<any>}
 */
export async function hostRun(name, folder) {
  const outfile = join(buildDirectory, `bench/${name}.js`);
  await build({ absWorkingDir: root, entryPoints: [`test/bench/${name}.ts`], outfile, bundle: true, format: "cjs", platform: "node", target: "node20", external: ["vscode"], logLevel: "warning" });
  const [vsix, extension] = [await packedVsix(), await emptyExtension()];
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
  }
}
