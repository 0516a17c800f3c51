import { spawn } from "node:child_process";
import { once } from "node:events";
import { resolve } from "node:path";
import { build, type BuildOptions } from "esbuild";
import { pdfBundle, threadBundle } from "../scripts/support/lazy-bundles.mjs";

const folder = resolve(".build/unit-cli");

/** The bundle that starts the threads in which PDFs are read. */
export const threadBundlePath = `${folder}/node-thread.js`;

/** What came of a run of the program. */
export interface Run {
  readonly status: number | null;
  readonly output: string;
  readonly error: string;
}

/** Milliseconds after which the program counts as hanging, however busy the machine is. */
export const LIMIT_OF_A_HANG = 60_000;

/** Bundles the program as users get it: the command line, and what reads PDFs for it. */
export async function buildProgram(): Promise<void> {
  const options: BuildOptions = { bundle: true, format: "cjs", platform: "node", target: "node20", mainFields: ["module", "main"], loader: { ".md": "text" }, plugins: [threadBundle, pdfBundle], supported: { "dynamic-import": false }, logLevel: "error" };
  await Promise.all([
    build({ ...options, entryPoints: ["src/cli/main.ts"], outfile: `${folder}/cli.js` }),
    build({ ...options, entryPoints: ["src/threads/node-thread.ts"], outfile: threadBundlePath }),
    build({ ...options, platform: "browser", entryPoints: ["src/threads/web-thread.ts"], outfile: `${folder}/pdf.js` }),
  ]);
}

/** Runs the bundled program to its end. A reader that leaves one of its streams closes its end of the pipe at the first piece. */
export async function runProgram(argv: readonly string[], leaves: "stdout" | "stderr" | null = null): Promise<Run> {
  const child = spawn(process.execPath, [`${folder}/cli.js`, ...argv]);
  let output = "";
  let error = "";
  child.stdout.setEncoding("utf8").on("data", (text: string) => { output += text; });
  child.stderr.setEncoding("utf8").on("data", (text: string) => { error += text; });
  if (leaves !== null) child[leaves].once("data", () => child[leaves].destroy());
  const [status] = (await once(child, "close")) as [number | null];
  return { status, output, error };
}

/** Runs the bundled program with an open file in the place of its output, and, where one is given, of its input. */
export async function runProgramInto(descriptor: number | "ignore", argv: readonly string[], input: number | "ignore" = "ignore"): Promise<Omit<Run, "output">> {
  const child = spawn(process.execPath, [`${folder}/cli.js`, ...argv], { stdio: [input, descriptor, "pipe"] });
  let error = "";
  child.stderr!.setEncoding("utf8").on("data", (text: string) => { error += text; });
  const [status] = (await once(child, "close")) as [number | null];
  return { status, error };
}
