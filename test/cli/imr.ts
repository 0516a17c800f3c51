import { run } from "../../src/cli/run";
import { readPdf } from "../../src/pdf/read-pdf";

/** What a call of `imr` printed, and its exit status. */
export interface Call {
  readonly status: number;
  readonly output: string;
  readonly error: string;
}

/** What of findings a line that sums up tells; what is left out is none. */
interface Sum {
  readonly letters?: number;
  readonly errors?: number;
  readonly warnings?: number;
  readonly information?: number;
  readonly hints?: number;
  /** What stands behind the counts. */
  readonly heldBack?: string;
}

/** The line by which `imr check` sums up: of one letter where nothing else is said. */
export function sumLine({ letters = 1, errors = 0, warnings = 0, information = 0, hints = 0, heldBack }: Sum = {}): string {
  const counted = (count: number, word: string) => `${count} ${word}${count === 1 ? "" : "s"}`;
  return `imr: ${counted(letters, "letter")} checked: ${counted(errors, "error")}, ${counted(warnings, "warning")}, ${information} information, ${counted(hints, "hint")}.${heldBack === undefined ? "" : ` Held back: ${heldBack}.`}\n`;
}

/** The line that says that none of some files was a letter, and the way out. */
export function noLetterLine(why: string, done = "checked"): string {
  return `imr: No letter was ${done}: ${why}. Name a letter, or a folder that holds letters.\n`;
}

/** Runs `imr` in this process, and tells all that it prints in the order in which it does. */
export async function imrTranscript(argv: readonly string[]): Promise<string> {
  let printed = "";
  const write = async (text: string): Promise<void> => { printed += text; };
  await run(argv, { pdfs: PDFS, standardInput: inputOf([]), writeOutput: write, writeError: write });
  return printed;
}

/** Runs `imr` in this process. */
export async function imr(argv: readonly string[], standardInput: readonly (string | Uint8Array)[] = []): Promise<Call> {
  let output = "";
  let error = "";
  const status = await run(argv, {
    pdfs: PDFS,
    standardInput: inputOf(standardInput),
    writeOutput: async (text) => { output += text; },
    writeError: async (text) => { error += text; },
  });
  return { status, output, error };
}

const PDFS = { read: (bytes: Uint8Array) => readPdf(bytes), end: () => undefined };

async function* inputOf(pieces: readonly (string | Uint8Array)[]): AsyncGenerator<string | Uint8Array> {
  yield* pieces;
}
