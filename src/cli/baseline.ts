import { createHash } from "node:crypto";
import { readFile, stat } from "node:fs/promises";
import { dirname, relative, resolve, sep } from "node:path";
import type { AnalyzedLetter } from "../analysis";
import { anchorOf } from "../review/anchors";
import type { Finding } from "../rules/rule";
import { textOf } from "../text/decode";
import { hasCode, reasonOf } from "./reason";
import { replaceFile } from "./replace-file";

/** A baseline that cannot be read or written; its message is a sentence for the user that names the file. */
export class BaselineError extends Error {}

/** A known finding: the letter's path from the baseline's folder, the rule, and a hash of the words by which it is found again. It holds no words of letters. */
interface KnownFinding {
  readonly path: string;
  readonly rule: string;
  readonly hash: string;
}

interface BaselineDocument {
  readonly version: 1;
  readonly findings: readonly KnownFinding[];
}

/** Findings that are known, each as often as it was found. */
export interface Baseline {
  /** The letters of a file without the findings that are known. */
  withoutKnown(path: string, letters: readonly AnalyzedLetter[]): readonly AnalyzedLetter[];
}

/** Reads a baseline. Rejects with a `BaselineError`. */
export async function readBaseline(file: string): Promise<Baseline> {
  const counts = new Map<string, number>();
  for (const known of (await documentAt(file)).findings) counts.set(keyOf(known), (counts.get(keyOf(known)) ?? 0) + 1);
  const isNew = (known: KnownFinding): boolean => {
    const left = counts.get(keyOf(known)) ?? 0;
    counts.set(keyOf(known), left - 1);
    return left <= 0;
  };
  return {
    withoutKnown: (path, letters) => letters.map((letter) => ({ ...letter, findings: letter.findings.filter((finding) => isNew(knownFinding(file, path, letter, finding))) })),
  };
}

/** Gathers the findings of a run, to be written as a baseline. */
export interface BaselineWriter {
  add(path: string, letters: readonly AnalyzedLetter[]): void;
  /** Puts them in the file's place at once; resolves to how many they are. Rejects with a `BaselineError`, and the file is as it was then. */
  write(): Promise<number>;
}

/** Starts a baseline with nothing in it, for a file that is a baseline or does not exist yet. Rejects with a `BaselineError` for any other. */
export async function createBaselineWriter(file: string): Promise<BaselineWriter> {
  await refuseOther(file);
  const findings: KnownFinding[] = [];
  return {
    add(path, letters) {
      for (const letter of letters) findings.push(...letter.findings.map((finding) => knownFinding(file, path, letter, finding)));
    },
    async write() {
      const lines = findings.map((known) => JSON.stringify(known)).sort();
      try {
        await replaceFile(file, `{"version":1,"findings":[\n${lines.join(",\n")}\n]}\n`);
      } catch (error) {
        throw new BaselineError(`${file} cannot be written: ${reasonOf(error)}`, { cause: error });
      }
      return lines.length;
    },
  };
}

async function documentAt(file: string): Promise<BaselineDocument> {
  let text: string;
  try {
    text = textOf(await readFile(file));
  } catch (error) {
    throw new BaselineError(`${file} cannot be read: ${reasonOf(error)}${hasCode(error, "ENOENT") ? " --update-baseline writes it." : ""}`, { cause: error });
  }
  const document = documentIn(text);
  if (document === null) throw new BaselineError(`${file} is not a baseline.`);
  return document;
}

/** Rejects where something is there that is no baseline: `--baseline *.txt` names a letter first. */
async function refuseOther(file: string): Promise<void> {
  try {
    if ((await stat(file)).isFile() && documentIn(textOf(await readFile(file))) !== null) return;
  } catch (error) {
    if (hasCode(error, "ENOENT")) return;
    throw new BaselineError(`${file} cannot be read: ${reasonOf(error)}`, { cause: error });
  }
  throw new BaselineError(`${file} is not a baseline, and is left as it is. Name a baseline, or a file that does not exist yet.`);
}

/** Null for a text that is not a baseline. */
function documentIn(text: string): BaselineDocument | null {
  try {
    const document = JSON.parse(text) as BaselineDocument;
    return document.version === 1 && document.findings.every(({ path, rule, hash }) => [path, rule, hash].every((value) => typeof value === "string")) ? document : null;
  } catch {
    // What is no JSON, or has no list of findings, is not a baseline either.
    return null;
  }
}

function keyOf({ path, rule, hash }: KnownFinding): string {
  return JSON.stringify([path, rule, hash]);
}

function knownFinding(file: string, path: string, { letter }: AnalyzedLetter, finding: Finding): KnownFinding {
  const hash = createHash("sha256").update(JSON.stringify(anchorOf(letter, finding))).digest("hex").slice(0, 24);
  return { path: relative(dirname(resolve(file)), resolve(path)).split(sep).join("/"), rule: finding.rule, hash };
}
