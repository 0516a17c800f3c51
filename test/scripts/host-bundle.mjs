// Bundles the host tests with mocha and an assert to one file that runs in the Node and in the web extension host.
import { build } from "esbuild";
import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { buildDirectory, root } from "./support/paths.mjs";

/**
 * Bundles `test/host/index.ts` and every `test/host/**\/*.test.ts`.
 * @param {string} name of the bundle: what runs at the same time must not write the same file
 * @param {string[]} wanted names of test files; all of them when none is named
 * @returns {Promise<string>} the bundle's path
 */
export async function bundleHostTests(name, wanted) {
  const outfile = join(buildDirectory, `host/tests-${name}.js`);
  const tests = (await readdir(join(root, "test/host"), { recursive: true })).filter((path) => path.endsWith(".test.ts") && (wanted.length === 0 || wanted.includes(path))).sort();
  const modules = tests.map((path) => `import ${JSON.stringify(`./${path.replaceAll("\\", "/")}`)};`);
  await build({
    absWorkingDir: root,
    stdin: { contents: ['export { run } from "./index";', ...modules].join("\n"), resolveDir: join(root, "test/host"), sourcefile: "all-tests.ts", loader: "ts" },
    outfile,
    bundle: true,
    format: "cjs",
    platform: "browser",
    target: "es2022",
    external: ["vscode"],
    alias: { "node:assert/strict": join(root, "test/host/support/assert.ts") },
    define: {
      "process.env.NODE_DEBUG": "undefined",
      // Mocha's package says that all of it is ES modules, but its browser build is a UMD file: without `exports` it defines a global instead of taking over this bundle's.
      exports: "undefined",
    },
    sourcemap: "inline",
    logLevel: "warning",
  });
  return outfile;
}
