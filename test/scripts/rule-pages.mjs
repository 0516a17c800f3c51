// Writes what is made from the rules in src/rules: media/RULES.md, the schema of configuration files, and the settings imr.preset and imr.rules in package.json with their words in package.nls.json. Usage: npm run rule-pages
import { build } from "esbuild";
import { readFile, writeFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";

const root = resolve(import.meta.dirname, "../..");
const bundle = join(root, ".build/rule-pages.mjs");

await build({
  stdin: {
    contents: `
      export { DOCUMENTED_RULES } from "./src/rules/documentation";
      export { rulesDocument } from "./src/rules/page";
      export { configurationSchema, presetSetting, rulesSetting } from "./src/present/configuration-schema";`,
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
const { DOCUMENTED_RULES, rulesDocument, configurationSchema, presetSetting, rulesSetting } = await import(pathToFileURL(bundle).href);
await writeFile(join(root, "media/RULES.md"), rulesDocument(DOCUMENTED_RULES));
await writeJson("media/imr.schema.json", configurationSchema());
const manifest = JSON.parse(await readFile(join(root, "package.json"), "utf8"));
const { words, describe } = wordsToTranslate(JSON.parse(await readFile(join(root, "package.nls.json"), "utf8")));
const settings = manifest.contributes.configuration.properties;
settings["imr.preset"] = { ...settings["imr.preset"], ...presetSetting(describe) };
settings["imr.rules"] = { ...settings["imr.rules"], ...rulesSetting(describe) };
await writeJson("package.json", manifest);
await writeJson("package.nls.json", words);
console.log(`media/RULES.md, media/imr.schema.json and the settings in package.json and package.nls.json: ${DOCUMENTED_RULES.length} rules.`);

/** The words of the manifest without those of earlier rules, and what adds one and names it as the manifest does. */
function wordsToTranslate(known) {
  const words = Object.fromEntries(Object.entries(known).filter(([key]) => !/^imr\.(?:preset|rules|level)\./.test(key)));
  const describe = (key, english) => {
    words[key] = english;
    return `%${key}%`;
  };
  return { words, describe };
}

async function writeJson(path, value) {
  await writeFile(join(root, path), `${JSON.stringify(value, null, 2)}\n`);
}
