// Writes media/RULES.md from the rules in src/rules. Usage: npm run rule-pages
import { build } from "esbuild";
import { writeFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";

const root = resolve(import.meta.dirname, "../..");
const bundle = join(root, ".build/rule-pages.mjs");

await build({
  stdin: {
    contents: 'export { DOCUMENTED_RULES } from "./src/rules/documentation"; export { rulesDocument } from "./src/rules/page";',
    resolveDir: root,
    loader: "ts",
  },
  outfile: bundle,
  bundle: true,
  format: "esm",
  platform: "node",
  target: "node20",
  logLevel: "warning",
});
const { DOCUMENTED_RULES, rulesDocument } = await import(pathToFileURL(bundle).href);
await writeFile(join(root, "media/RULES.md"), rulesDocument(DOCUMENTED_RULES));
console.log(`media/RULES.md: ${DOCUMENTED_RULES.length} rules.`);
