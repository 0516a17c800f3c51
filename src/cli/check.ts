import { readFile } from "node:fs/promises";
import { analyze, type Analysis } from "../analysis";
import { NONE, type ReviewedFindings } from "../review/dismissals";
import { UNCHECKED, type CheckedRecord } from "../review/record-checks";
import type { Rule } from "../rules/rule";
import { decode, type Decoded } from "../text/decode";
import { findFiles, STANDARD_INPUT } from "./files";
import { folderOf, WORKING_FOLDER } from "./folders";
import { reasonOf } from "./reason";

/** What came of one file. */
export type CheckResult = CheckedFile | UnreadFile;

export interface CheckedFile {
  readonly kind: "checked";
  readonly path: string;
  /** False for standard input, which has no files beside it. */
  readonly isFile: boolean;
  readonly bytes: Uint8Array;
  readonly text: string;
  readonly analysis: Analysis;
  /** What of the findings was dismissed, where that was looked up. */
  readonly reviewed: ReviewedFindings;
  /** What was looked up in the medical record, where that was asked for. */
  readonly record: CheckedRecord;
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

/** Tells which rules run on the letters of a folder. */
export type RulesIn = (folder: string) => Promise<readonly Rule[]>;

/** Reads and checks the files that paths name, one after the other; one that cannot be read does not stop the rest. */
export async function* checkPaths(paths: readonly string[], standardInput: ByteSource, rulesIn: RulesIn): AsyncGenerator<CheckResult> {
  for await (const found of findFiles(paths)) {
    const isFile = found.path !== STANDARD_INPUT;
    const path = isFile ? found.path : "<stdin>";
    try {
      if (found.kind === "error") throw found.error;
      yield isFile ? await checkFile(path, rulesIn) : checkBytes(path, isFile, await readAll(standardInput), await rulesIn(WORKING_FOLDER));
    } catch (error) {
      yield { kind: "unread", path, errors: [reasonOf(error)] };
    }
  }
}

/** Reads and checks one file. Rejects where it cannot be read, or its text is too long. */
export async function checkFile(path: string, rulesIn: RulesIn): Promise<CheckedFile> {
  return checkBytes(path, true, await readFile(path), await rulesIn(folderOf(path)));
}

function checkBytes(path: string, isFile: boolean, bytes: Uint8Array, rules: readonly Rule[]): CheckedFile {
  const decoded = decode(bytes);
  const analysis = decoded.binary ? BINARY : analyze(decoded.text, { rules });
  const failures = analysis.letters.flatMap((letter) => letter.failures);
  return {
    kind: "checked",
    path,
    isFile,
    bytes,
    text: decoded.text,
    analysis,
    reviewed: NONE, record: UNCHECKED,
    warnings: losses(decoded),
    errors: failures.map(({ rule, message }) => `The rule ${rule} broke off, which is a fault of imr: ${message}`),
  };
}

const BINARY: Analysis = { letters: [], reason: "It is a binary file: it holds NUL." };

function losses({ encoding, invalid, binary }: Decoded): readonly string[] {
  return invalid && !binary ? [`It is not valid ${encoding.toUpperCase()}: bytes without meaning are read as U+FFFD.`] : [];
}

async function readAll(source: ByteSource): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of source) chunks.push(Buffer.from(chunk));
  return Buffer.concat(chunks);
}
