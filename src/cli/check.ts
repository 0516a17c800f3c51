import { readFile } from "node:fs/promises";
import { analyze, type Analysis, type AnalysisOptions } from "../analysis";
import { decode, type Decoded } from "../text/decode";
import { findFiles, STANDARD_INPUT, type FoundPath } from "./files";
import { reasonOf } from "./reason";

/** What came of one file. */
export type CheckResult = CheckedFile | UnreadFile;

export interface CheckedFile {
  readonly kind: "checked";
  readonly path: string;
  readonly text: string;
  readonly analysis: Analysis;
  /** What was lost when it was read, as sentences. */
  readonly warnings: readonly string[];
  /** Which rules broke off, as sentences: what they would have found is missing. */
  readonly errors: readonly string[];
}

/** A file that could not be read, and why, as sentences. */
export interface UnreadFile {
  readonly kind: "unread";
  readonly path: string;
  readonly errors: readonly string[];
}

/** Standard input, as far as it is needed here. */
export type ByteSource = AsyncIterable<Uint8Array | string>;

/** Reads and checks the files that paths name, one after the other; one that cannot be read does not stop the rest. */
export async function* checkPaths(paths: readonly string[], standardInput: ByteSource, options: AnalysisOptions): AsyncGenerator<CheckResult> {
  for await (const found of findFiles(paths)) yield await checkFound(found, standardInput, options);
}

async function checkFound(found: FoundPath, standardInput: ByteSource, options: AnalysisOptions): Promise<CheckResult> {
  const isInput = found.path === STANDARD_INPUT;
  const path = isInput ? "<stdin>" : found.path;
  try {
    if (found.kind === "error") throw found.error;
    return checkText(path, decode(await (isInput ? readAll(standardInput) : readFile(path))), options);
  } catch (error) {
    return { kind: "unread", path, errors: [reasonOf(error)] };
  }
}

function checkText(path: string, { text, encoding, invalid, binary }: Decoded, options: AnalysisOptions): CheckedFile {
  if (binary) return { kind: "checked", path, text, analysis: { letters: [], reason: "It is a binary file: it holds NUL." }, warnings: [], errors: [] };
  const analysis = analyze(text, options);
  const failures = analysis.letters.flatMap((letter) => letter.failures);
  return {
    kind: "checked",
    path,
    text,
    analysis,
    warnings: invalid ? [`It is not valid ${encoding.toUpperCase()}: bytes without meaning are read as U+FFFD.`] : [],
    errors: failures.map(({ rule, message }) => `The rule ${rule} broke off, which is a fault of imr: ${message}`),
  };
}

async function readAll(source: ByteSource): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of source) chunks.push(Buffer.from(chunk));
  return Buffer.concat(chunks);
}
