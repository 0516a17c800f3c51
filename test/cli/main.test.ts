import { deepStrictEqual, strictEqual } from "node:assert/strict";
import { spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { resolve } from "node:path";
import { build } from "esbuild";

const program = resolve(".build/unit-cli/cli.cjs");
const samples = "test/fixtures/letters";

/** Starts the bundled program; `output` is what it prints, at the end. */
function start(argv: readonly string[]): { readonly child: ChildProcess; readonly ended: Promise<readonly [status: number | null, output: string, error: string]> } {
  const child = spawn(process.execPath, [program, ...argv]);
  let output = "";
  let error = "";
  child.stdout.setEncoding("utf8").on("data", (text: string) => { output += text; });
  child.stderr.setEncoding("utf8").on("data", (text: string) => { error += text; });
  return { child, ended: once(child, "close").then(([status]) => [status as number | null, output, error] as const) };
}

/** Milliseconds after which the program counts as hanging, however busy the machine is. */
const LIMIT_OF_A_HANG = 60_000;

describe("the program", function () {
  this.timeout(LIMIT_OF_A_HANG);

  before(() => build({ entryPoints: ["src/cli/main.ts"], outfile: program, bundle: true, platform: "node", target: "node20", logLevel: "warning" }));

  it("writes large output to a pipe to its end, and exits with the status", async () => {
    const [, output, error] = await start(["check", "--format", "json", "--severity", "hint", samples]).ended;
    strictEqual(error, "");
    deepStrictEqual(Object.keys(JSON.parse(output)), ["version", "letters", "warnings", "errors"]);
    strictEqual(output.length > 65_536, true);
  });

  it("ends quietly when its reader leaves", async () => {
    const { child, ended } = start(["check", "--format", "json", samples]);
    child.stdout!.once("data", () => child.stdout!.destroy());
    const [status, , error] = await ended;
    deepStrictEqual([status, error], [0, ""]);
  });

  it("exits with 2 on a wrong call", async () => {
    deepStrictEqual(await start(["read"]).ended, [2, "", "imr: unknown command read; did you mean `imr check read`?\nimr --help lists commands and options.\n"]);
  });
});
