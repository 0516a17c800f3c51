import { createProgramPdfReader } from "./pdf";
import { hasCode, reasonOf } from "./reason";
import { run } from "./run";
import { standardInput } from "./standard-input";
import { notice } from "./summary";

/** What a shell says of a program whose reader left (128 + SIGPIPE). */
const READER_LEFT = 141;

/** Resolves when a text is written, so that large output needs little memory where a reader is behind. Where it cannot be written it never does, and the program ends. */
function writeOutput(text: string): Promise<void> {
  return new Promise((resolve) => {
    process.stdout.write(text, (error) => (error ? endIncomplete(error) : resolve()));
  });
}

/** Resolves when a text is written, or cannot be: what nobody reads any more takes nothing from what is printed. */
function writeError(text: string): Promise<void> {
  return new Promise((resolve) => {
    process.stderr.write(text, () => resolve());
  });
}

/** Ends the program, as what it prints cannot be complete. A reader that has seen enough (`imr check . | head`) is told nothing. */
function endIncomplete(error: Error): void {
  if (hasCode(error, "EPIPE")) process.exit(READER_LEFT);
  void writeError(notice(`Standard output cannot be written: ${reasonOf(error)}`)).then(() => process.exit(2));
}

// Whoever writes is told of errors; without a listener they would end the program besides.
for (const stream of [process.stdout, process.stderr]) stream.on("error", () => undefined);

const pdfs = createProgramPdfReader();

// The status is set, and the process left to end by itself: `process.exit` would cut off what is not yet written.
run(process.argv.slice(2), {
  standardInput: standardInput(),
  pdfs,
  writeOutput,
  writeError,
}, { IMR_PERSON: process.env["IMR_PERSON"], columns: process.stdout.columns }).finally(pdfs.end).then(
  (status) => { process.exitCode = status; },
  (error: unknown) => {
    console.error("imr: This is a fault of imr, please report it.", error);
    process.exitCode = 2;
  },
);
