import { INPUT_NAME, readAll } from "./check";
import type { TextCommand } from "./commands";
import { STANDARD_INPUT } from "./files";
import { fileBytes, holdsPdf } from "./pdf";
import { reasonOf } from "./reason";
import type { Streams } from "./run";
import { notice, type ExitStatus } from "./summary";

/** Prints the text of a PDF as it is read and its lines are counted, a form feed between pages. */
export async function printText({ path }: TextCommand, { standardInput, pdfs, writeOutput, writeError }: Streams): Promise<ExitStatus> {
  const name = path === STANDARD_INPUT ? INPUT_NAME : path;
  try {
    const bytes = path === STANDARD_INPUT ? await readAll(standardInput) : await fileBytes(path);
    if (!holdsPdf(path, bytes)) throw new Error("It is not a PDF. A text needs no imr text, as it is read as it stands.");
    const { text, warnings } = await pdfs.read(bytes);
    await writeOutput(text);
    await writeError(warnings.map((warning) => notice(`${name}: ${warning}`)).join(""));
    return 0;
  } catch (error) {
    await writeError(notice(`${name}: ${reasonOf(error)}`));
    return 2;
  }
}
