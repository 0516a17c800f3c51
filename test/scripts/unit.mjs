// Bundles the tests that need no VS Code and runs them with mocha.
// Usage: node test/scripts/unit.mjs [--build | --built] [FOLDER_OR_FILE...]   e.g. letter rules/engine.test.ts
// With --build it only bundles, with --built it runs what was bundled before; both are for `npm run mutation`.
// `pure` stands for the tests of the layers without files, clock and VS Code, which are meant to run at every save.
// Without names it runs these and those of the other folders; `program`, which starts processes, `patterns` and `properties`, which take seconds, and `vsix`, which needs one, run when they are named.
import { build } from "esbuild";
import Mocha from "mocha";
import { readdir, rm } from "node:fs/promises";
import { join, resolve, sep } from "node:path";

const root = resolve(import.meta.dirname, "../..");
const runElsewhere = ["host", "page", "scripts"];
const runWhenNamed = ["program", "patterns", "properties", "vsix"];
const pureFolders = ["text", "knowledge", "letter", "rules", "review", "configuration", "present", "grammar", "analysis.test.ts"];
const options = process.argv.slice(2).filter((word) => word.startsWith("--"));
const named = process.argv.slice(2).filter((word) => !word.startsWith("--"));
const wanted = named.flatMap((word) => (word === "pure" ? pureFolders : [word]));
/** One for each selection, since `npm test` runs two at once. */
const outputDirectory = join(root, ".build/unit", options.length > 0 ? "mutation" : named.join("-").replace(/[^\w.-]+/g, "-") || "all");

const tests = (await readdir(join(root, "test"), { recursive: true }))
  .filter((name) => name.endsWith(".test.ts") && !runElsewhere.includes(name.split(sep)[0]))
  .filter((name) => wanted.length === 0 ? !runWhenNamed.includes(name.split(sep)[0]) : wanted.some((path) => name.startsWith(path)))
  .sort();
if (tests.length === 0) {
  console.error(`No pure test matches ${wanted.join(", ") || "test/**/*.test.ts"}.`);
  process.exit(2);
}

if (!options.includes("--built")) await bundle();
if (!options.includes("--build")) await run();

async function bundle() {
  await rm(outputDirectory, { recursive: true, force: true });
  await build({
    absWorkingDir: root,
    entryPoints: tests.map((name) => join("test", name)),
    outdir: outputDirectory,
    outbase: "test",
    outExtension: { ".js": ".mjs" },
    bundle: true,
    splitting: true,
    format: "esm",
    platform: "node",
    target: "node20",
    packages: "external",
    loader: { ".md": "text" },
    sourcemap: "linked",
    logLevel: "warning",
  });
}

async function run() {
  process.chdir(root);
  process.setSourceMapsEnabled(true);
  const mocha = new Mocha({ ui: "bdd", timeout: 30_000, forbidOnly: true, forbidPending: true, bail: options.includes("--built"), reporter: process.env.CI ? "dot" : "spec" });
  for (const name of tests) mocha.addFile(join(outputDirectory, name.replace(/\.ts$/, ".mjs")));
  await mocha.loadFilesAsync();
  mocha.run((failures) => process.exit(failures ? 1 : 0));
}
