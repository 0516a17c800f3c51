import { once } from "node:events";
import { createProgramPdfReader } from "./pdf";
import { run } from "./run";

/** Waits while the reader of a pipe is behind, so that large output needs little memory. */
async function write(stream: NodeJS.WriteStream, text: string): Promise<void> {
  if (text !== "" && !stream.write(text)) await once(stream, "drain");
}

/** A reader that has seen enough (`imr check . | head`) is no fault. */
function leaveQuietly(error: NodeJS.ErrnoException): void {
  if (error.code !== "EPIPE") throw error;
  process.exit();
}

process.stdout.on("error", leaveQuietly);
process.stderr.on("error", leaveQuietly);

const pdfs = createProgramPdfReader();

// The status is set, and the process left to end by itself: `process.exit` would cut off what is not yet written.
run(process.argv.slice(2), {
  standardInput: process.stdin,
  pdfs,
  writeOutput: (text) => write(process.stdout, text),
  writeError: (text) => write(process.stderr, text),
}, { IMR_PERSON: process.env["IMR_PERSON"] }).finally(pdfs.end).then(
  (status) => { process.exitCode = status; },
  (error: unknown) => {
    console.error("imr: This is a fault of imr, please report it.", error);
    process.exitCode = 2;
  },
);
