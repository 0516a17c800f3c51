import { run } from "../../src/cli/run";
import { readPdf } from "../../src/pdf/read-pdf";

/** What a call of `imr` printed, and its exit status. */
export interface Call {
  readonly status: number;
  readonly output: string;
  readonly error: string;
}

/** Runs `imr` in this process. */
export async function imr(argv: readonly string[], standardInput: readonly (string | Uint8Array)[] = []): Promise<Call> {
  let output = "";
  let error = "";
  const status = await run(argv, {
    pdfs: { read: (bytes) => readPdf(bytes), end: () => undefined },
    standardInput: (async function* () { yield* standardInput; })(),
    writeOutput: async (text) => { output += text; },
    writeError: async (text) => { error += text; },
  });
  return { status, output, error };
}
