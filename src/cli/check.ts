import { analyze, type Analysis } from "../analysis";
import { NONE, type ReviewedFindings } from "../review/dismissals";
import { UNCHECKED, type CheckedRecord } from "../review/record-checks";
import type { Rule } from "../rules/rule";
import type { PdfReader } from "../pdf/pdf-reader";
import { decode, type Decoded } from "../text/decode";
import { PageIndex } from "../text/pages";
import { findFiles, STANDARD_INPUT } from "./files";
import { folderOf, WORKING_FOLDER } from "./folders";
import { fileBytes, holdsPdf } from "./pdf";
import { reasonOf } from "./reason";

/** What came of one file. */
export type CheckResult = CheckedFile | UnreadPath;

/** A file that was read, and what was found in it; of one that is no letter, why it is none. */
export interface CheckedFile {
  readonly kind: "checked";
  readonly path: string;
  /** False for standard input, which has no files beside it. */
  readonly isFile: boolean;
  readonly bytes: Uint8Array;
  /** Of a PDF, its text as `imr text` prints it. */
  readonly text: string;
  /** The pages of a PDF; null for a text. */
  readonly pages: PageIndex | null;
  readonly analysis: Analysis;
  /** What of the findings was dismissed, where that was looked up. */
  readonly reviewed: ReviewedFindings;
  /** How many other findings are left out since a baseline knows them. */
  readonly known: number;
  /** What was looked up in the medical record, where that was asked for. */
  readonly record: CheckedRecord;
  /** What was lost when it was read, as sentences. */
  readonly warnings: readonly string[];
  /** Which rules broke off, as sentences: what they would have found is missing. */
  readonly errors: readonly string[];
}

/** A path of which nothing was read. */
export interface UnreadPath {
  readonly kind: "unread";
  readonly path: string;
  /** That it is a folder without letter files, as a sentence: no error, as there was nothing that could not be read. */
  readonly warnings: readonly string[];
  /** Why it could not be read, as sentences. */
  readonly errors: readonly string[];
}

/** Standard input, as far as it is needed here. */
export type ByteSource = AsyncIterable<Uint8Array | string>;

/** What files are read with. */
export interface FileReading {
  readonly standardInput: ByteSource;
  readonly pdfs: PdfReader;
}

/** Tells which rules run on the letters of a folder. */
export type RulesIn = (folder: string) => Promise<readonly Rule[]>;

/** Reads and checks the files that paths name, one after the other; one that cannot be read does not stop the rest. */
export async function* checkPaths(paths: readonly string[], reading: FileReading, rulesIn: RulesIn): AsyncGenerator<CheckResult> {
  for await (const found of findFiles(paths)) {
    try {
      if (found.kind === "error") throw found.error;
      if (found.kind === "empty") yield { kind: "unread", path: found.path, warnings: [EMPTY_FOLDER], errors: [] };
      else yield found.path === STANDARD_INPUT ? await checkInput(reading, rulesIn) : await checkFile(found.path, reading, rulesIn);
    } catch (error) {
      yield { kind: "unread", path: found.path === STANDARD_INPUT ? INPUT_NAME : found.path, warnings: [], errors: [reasonOf(error)] };
    }
  }
}

const EMPTY_FOLDER = "It is a folder without .txt, .imr or .pdf files.";

/** What standard input is called in messages. */
export const INPUT_NAME = "<stdin>";

async function checkInput({ standardInput, pdfs }: FileReading, rulesIn: RulesIn): Promise<CheckedFile> {
  return checkBytes({ path: INPUT_NAME, isFile: false, bytes: await readAll(standardInput) }, pdfs, await rulesIn(WORKING_FOLDER));
}

/** Reads and checks one file. Rejects where it cannot be read, or its text is too long. */
export async function checkFile(path: string, { pdfs }: Pick<FileReading, "pdfs">, rulesIn: RulesIn): Promise<CheckedFile> {
  return checkBytes({ path, isFile: true, bytes: await fileBytes(path) }, pdfs, await rulesIn(folderOf(path)));
}

async function checkBytes(file: Pick<CheckedFile, "path" | "isFile" | "bytes">, pdfs: PdfReader, rules: readonly Rule[]): Promise<CheckedFile> {
  const { binary, ...read } = holdsPdf(file.path, file.bytes) ? await pdfText(file.bytes, pdfs) : plainText(file.bytes);
  const analysis = binary ? BINARY : analyze(read.text, { rules });
  const failures = analysis.letters.flatMap((letter) => letter.failures);
  return {
    kind: "checked",
    ...file,
    ...read,
    analysis,
    reviewed: NONE,
    known: 0,
    record: UNCHECKED,
    errors: failures.map(({ rule, message }) => `The rule ${rule} broke off, which is a fault of imr: ${message}`),
  };
}

interface ReadFile extends Pick<CheckedFile, "text" | "pages" | "warnings"> {
  readonly binary: boolean;
}

function plainText(bytes: Uint8Array): ReadFile {
  const decoded = decode(bytes);
  return { text: decoded.text, pages: null, warnings: losses(decoded), binary: decoded.binary };
}

async function pdfText(bytes: Uint8Array, pdfs: PdfReader): Promise<ReadFile> {
  const { text, warnings } = await pdfs.read(bytes);
  return { text, pages: new PageIndex(text), warnings, binary: false };
}

const BINARY: Analysis = { letters: [], reason: "It is a binary file, or a text in UTF-16 without a byte order mark." };

function losses({ encoding, invalid, binary }: Decoded): readonly string[] {
  return invalid && !binary ? [`It is not valid ${encoding.toUpperCase()}: bytes without meaning are read as U+FFFD.`] : [];
}

/** Everything that a source gives. */
export async function readAll(source: ByteSource): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of source) chunks.push(Buffer.from(chunk));
  return Buffer.concat(chunks);
}
