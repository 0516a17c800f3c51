// Checks each pattern of src for texts that it would take too long for, but those that test/patterns/safe.json holds, and writes the safe ones into it. Usage: npm run patterns
// Exit status: 0 all are safe; 1 some are not, or cannot be checked.
import { build } from "esbuild";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";

const root = resolve(import.meta.dirname, "../..");
const tablePath = join(import.meta.dirname, "safe.json");
const { patternsBelow, dangerOf, differencesOf, tableOf } = await load();

async function load() {
  const outfile = join(root, ".build/patterns/check.mjs");
  const contents = ["./patterns", "./recheck", "./table"].map((path) => `export * from "${path}";`).join("\n");
  await build({ stdin: { contents, resolveDir: import.meta.dirname, loader: "ts" }, outfile, bundle: true, format: "esm", platform: "node", target: "node20", packages: "external", logLevel: "warning" });
  return import(pathToFileURL(outfile).href);
}

const readTable = (path) => (existsSync(path) ? JSON.parse(readFileSync(path, "utf8")) : { recheck: "", safe: [] });
const { patterns, unknown } = await patternsBelow(root);
const { unchecked, leftOver } = differencesOf({ patterns }, readTable(tablePath));
const safe = new Set(patterns.filter((found) => !unchecked.includes(found)));
let unsafe = 0;
console.log(`${patterns.length} patterns, ${unchecked.length} of them to be checked, some of which take seconds`);
for (const found of unchecked) {
  const danger = dangerOf(found.pattern);
  if (danger !== null) {
    unsafe += 1;
    console.log(`${found.place}\n  ${String(found.pattern)}\n  ${danger}`);
  } else safe.add(found);
  write();
}
write();
for (const place of unknown) console.log(`${place} puts a pattern together that is not known when its module is loaded: not checked`);
console.log(`${safe.size} are safe, ${unsafe} are not; ${leftOver.length} left the table`);
process.exitCode = unsafe + unknown.length > 0 ? 1 : 0;

/** Writes what is known so far, so that a run that is broken off is not lost. */
function write() {
  writeFileSync(tablePath, `${JSON.stringify(tableOf([...safe]), null, 1)}\n`);
}
