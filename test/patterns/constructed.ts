import { build } from "esbuild";
import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

/** A pattern that a module puts together, and the module's path. */
export interface Constructed {
  readonly pattern: RegExp;
  readonly path: string;
}

/** The patterns that modules put together when they are loaded, without those of packages; the same one again for each time. Modules are paths from the root. */
export async function constructedBy(root: string, modules: readonly string[]): Promise<readonly Constructed[]> {
  const code = await bundle(root, modules);
  const outfile = join(root, ".build/patterns/modules.mjs");
  await mkdir(join(root, ".build/patterns"), { recursive: true });
  await writeFile(outfile, code);
  const made = await watched(() => import(`${pathToFileURL(outfile).href}?${Date.now()}`));
  const paths = pathsOfLines(code);
  return made.flatMap(({ pattern, lines }) => {
    const path = lines.map((line) => paths[line - 1]).find((each) => each !== undefined);
    return path === undefined ? [] : [{ pattern, path }];
  });
}

async function bundle(root: string, modules: readonly string[]): Promise<string> {
  const contents = modules.map((path) => `import ${JSON.stringify(`./${path}`)};`).join("\n");
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: root, loader: "ts" },
    absWorkingDir: root, bundle: true, write: false, treeShaking: false, format: "esm", platform: "node", target: "node20", packages: "external", loader: { ".md": "text" }, logLevel: "warning",
  });
  return outputFiles[0]!.text;
}

interface Made {
  readonly pattern: RegExp;
  /** The lines of the bundle from which it was made, innermost first. */
  readonly lines: readonly number[];
}

/** The patterns that are put together from text while an action runs, those of packages among them. */
async function watched(action: () => Promise<unknown>): Promise<readonly Made[]> {
  const made: Made[] = [];
  const original = globalThis.RegExp;
  const note = (pattern: RegExp, source: unknown): RegExp => {
    if (typeof source === "string") made.push({ pattern, lines: [...(new Error().stack ?? "").matchAll(/modules\.mjs[^:\n]*:(\d+):/g)].map(([, line]) => Number(line)) });
    return pattern;
  };
  globalThis.RegExp = new Proxy(original, {
    construct: (_, [source, flags]: [string | RegExp, string?]) => note(new original(source, flags), source),
    apply: (_, __, [source, flags]: [string | RegExp, string?]) => note(original(source, flags), source),
  });
  try {
    await action();
  } finally {
    globalThis.RegExp = original;
  }
  return made;
}

/** The path of the module that each line of a bundle is of, as the bundler's comments tell; undefined for lines of none. */
function pathsOfLines(code: string): readonly (string | undefined)[] {
  let path: string | undefined;
  return code.split("\n").map((line) => (path = /^\/\/ (\S+\.ts)$/.exec(line)?.[1] ?? path));
}
