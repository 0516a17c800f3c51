// Bundles what users get: the extension for the desktop and the web host, the command line, and what reads PDFs for them.
// Usage: node test/scripts/build.mjs [--development] [--watch]
import { build, context } from "esbuild";
import { existsSync } from "node:fs";
import { chmod, rm, stat } from "node:fs/promises";
import { join, relative } from "node:path";
import { parseArgs } from "node:util";
import { ofNode } from "./support/node-target.mjs";
import { distDirectory, root } from "./support/paths.mjs";
import { lettersBundle, pdfBundle, threadBundle } from "./support/lazy-bundles.mjs";

/** What is loaded for every plain text, and what is loaded with the first letter. */
const activationLimit = 16 * 1024;
const extensionLimit = 820 * 1024;
const { values } = parseArgs({ options: { development: { type: "boolean", default: false }, watch: { type: "boolean", default: false } } });
const development = values.development || values.watch;

/** Columns of the knowledge tables: their names stand in hundreds of rows, and nothing but the bundled code reads them. */
const tableColumns = /^(?:brands|wordings|products|amounts|ingredients|drugClass|spokenAsOne|generic|procedure|ancillary|services|classes)$/;
const extension = { entry: "src/editor/extension.ts", external: ["vscode"], limit: extensionLimit, mangleProps: tableColumns };
const bundles = [
  { ...extension, output: join(distDirectory, "extension.js"), platform: "node", limit: activationLimit, plugins: [lettersBundle] },
  { ...extension, entry: "src/editor/letters.ts", output: join(distDirectory, "letters.js"), platform: "node" },
  { ...extension, output: join(distDirectory, "web/extension.js"), platform: "browser" },
  { entry: "src/cli/main.ts", output: join(distDirectory, "cli.js"), platform: "node", banner: { js: "#!/usr/bin/env node" } },
  { entry: "src/threads/node-thread.ts", output: join(distDirectory, "node-thread.js"), platform: "node" },
  { entry: "src/threads/web-thread.ts", output: join(distDirectory, "pdf.js"), platform: "browser" },
];

/** The esbuild options of one of the bundles above. */
function options({ entry, output, platform, external = [], banner = {}, plugins = [], mangleProps }) {
  return {
    absWorkingDir: root,
    entryPoints: [entry],
    outfile: output,
    bundle: true,
    format: "cjs",
    platform,
    target: platform === "node" ? "node20" : "es2022",
    external,
    // The web's copy of the library brings what Node has.
    alias: platform === "node" ? { "csv-stringify/browser/esm/sync": "csv-stringify/sync" } : {},
    plugins: [...plugins, threadBundle, pdfBundle],
    // The desktop's extension host loads its own files by `require`.
    supported: { "dynamic-import": false, ...ofNode },
    // The library asks where it was loaded from, to find files that are not used.
    logOverride: { "empty-import-meta": "silent" },
    banner,
    minify: !development,
    ...(development || !mangleProps ? {} : { mangleProps }),
    sourcemap: development ? "linked" : false,
    charset: "utf8",
    mainFields: ["module", "main"],
    loader: { ".md": "text" },
    legalComments: "none",
    logLevel: "warning",
  };
}

/** Says how large a bundle is; false when it is larger than it may be. */
async function withinLimit({ output, limit = Infinity }) {
  const { size } = await stat(output);
  console.log(`${relative(root, output)}  ${(size / 1024).toFixed(1)} KB`);
  if (size <= limit || development) return true;
  console.error(`${relative(root, output)} is larger than the ${limit / 1024} KB that it may be.`);
  return false;
}

const missing = [...new Set(bundles.map(({ entry }) => entry))].filter((entry) => !existsSync(join(root, entry)));
if (missing.length > 0) {
  console.error(`Cannot build: ${missing.join(" and ")} does not exist yet.`);
  process.exit(1);
}

if (values.watch) {
  for (const bundle of bundles) await (await context({ ...options(bundle), logLevel: "info" })).watch();
} else {
  await rm(distDirectory, { recursive: true, force: true });
  await Promise.all(bundles.map((bundle) => build(options(bundle))));
  await chmod(join(distDirectory, "cli.js"), 0o755);
  const within = [];
  for (const bundle of bundles) within.push(await withinLimit(bundle));
  process.exitCode = within.every(Boolean) ? 0 : 1;
}
