import { fstatSync } from "node:fs";
import type { ByteSource } from "./check";

const STANDARD_INPUT = 0;

/** Standard input, taken when it is asked for. Rejects where it is a folder, which Node gives as if it were empty. */
export async function* standardInput(): ByteSource {
  if (isFolder()) throw new Error("Standard input is a folder; name it instead of -.");
  yield* process.stdin;
}

function isFolder(): boolean {
  try {
    return fstatSync(STANDARD_INPUT).isDirectory();
  } catch {
    // Not every system tells what its terminals are; none of them is a folder.
    return false;
  }
}
