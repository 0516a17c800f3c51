/** A row of a table of wordings, as its source file has it. */
export interface WordingRow {
  readonly line: number;
  /** The examples of it, which stand behind it, or on the lines before it where it is long. */
  readonly examples: readonly Example[];
}

/** A sentence, and the words in it that a wording matches. */
export interface Example {
  readonly text: string;
  readonly start: number;
  readonly matched: string;
}

const TABLE = /^(?:export )?const (\w+): readonly string\[\] = \[$/;
const ROW = /^ {2}(?:(?:String\.raw)?(["`]).*?\1|\w+),(?: \/\/ (.+))?$/;
const EXAMPLE = /^ {2}\/\/ (.+)$/;
const GROUP = /^(?: {2}\/\*\* .+ \*\/)?$/;

/** The tables in the text of a file of `src/letter/wordings`, by name. An error where a line of one is neither a wording, nor an example, nor the head of a group. */
export function wordingTablesOf(text: string): ReadonlyMap<string, readonly WordingRow[]> {
  const tables = new Map<string, WordingRow[]>();
  let rows: WordingRow[] | null = null;
  let before: Example[] = [];
  for (const [at, line] of text.split("\n").entries()) {
    const name = TABLE.exec(line)?.[1];
    if (name !== undefined) tables.set(name, (rows = []));
    else if (rows === null) continue;
    else if (line === "];") rows = null;
    else if (EXAMPLE.test(line)) before.push(exampleOf(EXAMPLE.exec(line)![1]!));
    else if (ROW.test(line)) {
      const behind = ROW.exec(line)![2];
      rows.push({ line: at + 1, examples: behind === undefined ? before : [...before, exampleOf(behind)] });
      before = [];
    } else if (!GROUP.test(line)) throw new Error(`Line ${at + 1} is no row of a table of wordings: ${line}`);
  }
  return tables;
}

/** The example of a comment, in which the words that are matched stand in square brackets. */
function exampleOf(comment: string): Example {
  const [before, matched, behind, ...more] = comment.split(/[[\]]/);
  if (behind === undefined || more.length > 0) throw new Error(`An example marks what is matched with one pair of square brackets: ${comment}`);
  return { text: before! + matched! + behind, start: before!.length, matched: matched! };
}
