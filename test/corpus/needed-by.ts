import type { Analysis } from "../../src/analysis";
import { topicOf } from "../../src/knowledge/guidelines";
import { factsOf, type Fact } from "./facts";
import { partsUsed, without, type PatternPart } from "./pattern-watch";

/** A letter, and what was read and found in it. */
export interface ReadLetter {
  readonly path: string;
  readonly text: string;
  readonly facts: readonly Fact[];
}

type Analyze = (text: string) => Analysis;

/** The tables whose rows facts tell of, by the last word of the fact's kind. */
const TABLES: ReadonlyMap<string, string> = new Map([["drugs", "drug"], ["service", "service"], ["bodyParts", "body region"], ["levels", "spinal level"], ["doseForm", "dose form"], ["source", "guideline source"], ["topics", "guideline topic"]]);

/** The report, a line each: what only one letter needs, first rows of tables, then parts of patterns. */
export function neededByOne(letters: readonly ReadLetter[], analyze: Analyze): readonly string[] {
  const rows = rowsOfOne(letters);
  const parts = partsOfOne(letters, analyze);
  return [
    `Rows that one letter alone uses: ${rows.length}`, ...rows,
    `Patterns and alternatives without which the facts of one letter alone change: ${parts.length}`, ...parts,
    "A letter that stands in several folders counts once. A row counts as needed where a letter uses it; a part of a pattern where facts or findings change without it.",
    "Not seen: in a repeated group any turn but the last, alternatives of patterns with back references, look-arounds that must not match, wordings of one row, characters of sets, bounds.",
  ];
}

/** What letters use, by its key in alphabetical order, each with the letters that use it. */
function usersOf<Value>(letters: readonly ReadLetter[], usedBy: (letter: ReadLetter) => Iterable<readonly [string, Value]>): readonly { key: string; value: Value; users: readonly ReadLetter[] }[] {
  const entries = new Map<string, { key: string; value: Value; users: ReadLetter[] }>();
  for (const letter of letters) {
    for (const [key, value] of new Map(usedBy(letter))) {
      const known = entries.get(key);
      if (known) known.users.push(letter);
      else entries.set(key, { key, value, users: [letter] });
    }
  }
  return [...entries.values()].sort((one, other) => (one.key < other.key ? -1 : 1));
}

function rowsOfOne(letters: readonly ReadLetter[]): readonly string[] {
  return usersOf(letters, ({ facts }) => facts.flatMap(rowOf)).filter(({ users }) => users.length === 1).map(({ key, users }) => `  ${key}  (${users[0]!.path})`);
}

/** The table and the row that a fact tells of; none where it tells of none. */
function rowOf({ kind, text }: Fact): readonly (readonly [string, null])[] {
  const table = TABLES.get(kind.slice(kind.lastIndexOf(".") + 1));
  const value = text.replace(/ \d+-\d+(?: \(\d+\))?$/, "");
  if (table === undefined || (table === "guideline topic" && topicOf(value) === null)) return [];
  return [[`${table}: ${table === "drug" ? value.slice(value.lastIndexOf(" = ") + 3) : value}`, null]];
}

/** Parts of patterns without which one letter alone changes; of a part within such a part only the outer one. */
function partsOfOne(letters: readonly ReadLetter[], analyze: Analyze): readonly string[] {
  const lines: string[] = [];
  let outer = { pattern: "", end: 0 };
  for (const { key, value: part, users } of usersOf(letters, ({ text }) => partsUsed(() => analyze(text)))) {
    const pattern = part.alternative === null ? key : key.slice(0, key.lastIndexOf(" "));
    if (part.alternative !== null && outer.pattern === pattern && part.alternative.end <= outer.end) continue;
    const only = onlyChanged(part, users, analyze);
    if (only === null) continue;
    outer = { pattern, end: part.alternative?.end ?? Infinity };
    lines.push(`  ${part.alternative ? `${part.alternative.raw || "(nothing)"}  in  ` : ""}${shortened(pattern)}  (${only.path})`);
  }
  return lines;
}

/** The letter whose facts change without a part; null where none does, or more than one. */
function onlyChanged(part: PatternPart, users: readonly ReadLetter[], analyze: Analyze): ReadLetter | null {
  let changed: ReadLetter | null = null;
  for (const letter of users) {
    if (!changesWithout(part, letter, analyze)) continue;
    if (changed !== null) return null;
    changed = letter;
  }
  return changed;
}

/** Whether anything of a letter is read or found otherwise; a reader that breaks off without the part needs it too. */
function changesWithout(part: PatternPart, { text, facts }: ReadLetter, analyze: Analyze): boolean {
  let rest: readonly Fact[] = [];
  try {
    without(part, () => { rest = factsOf(analyze(text)); });
  } catch {
    return true;
  }
  return rest.length !== facts.length || rest.some((fact, at) => fact.kind !== facts[at]!.kind || fact.text !== facts[at]!.text);
}

const LONGEST_PATTERN = 90;

function shortened(pattern: string): string {
  return pattern.length <= LONGEST_PATTERN ? pattern : `${pattern.slice(0, LONGEST_PATTERN)}…`;
}
