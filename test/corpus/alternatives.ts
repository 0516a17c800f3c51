import { RegExpParser, visitRegExpAST, type AST } from "@eslint-community/regexpp";

/** One of several alternatives of a pattern: `ab` and `c` in `(?:ab|c)d`. */
export interface Alternative {
  /** Its words in the pattern. */
  readonly raw: string;
  /** Where it stands in the pattern's source. */
  readonly start: number;
  readonly end: number;
}

/** The alternatives of a pattern, outer ones before those in them; none in a negative look-around, where they do not match. */
export function alternativesOf(source: string, flags: string): readonly Alternative[] {
  const found: Alternative[] = [];
  const negated: AST.Node[] = [];
  visitRegExpAST(parse(source, flags), {
    onAssertionEnter: (node) => { if ("negate" in node && node.negate) negated.push(node); },
    onAssertionLeave: (node) => { if (negated.at(-1) === node) negated.pop(); },
    onAlternativeEnter: ({ parent, raw, start, end }) => { if (negated.length === 0 && parent.alternatives.length > 1) found.push({ raw, start, end }); },
  });
  return found;
}

/** The pattern with a named group `alternativeN` around each of its alternatives; null for one with back references, whose groups are counted. */
export function markedPattern({ source, flags }: RegExp): RegExp | null {
  let counted = false;
  visitRegExpAST(parse(source, flags), { onBackreferenceEnter: () => { counted = true; } });
  if (counted) return null;
  const marks = alternativesOf(source, flags).flatMap(({ start, end }, at): readonly Mark[] => {
    const open = `(?<alternative${at}>`;
    return start === end ? [{ at: start, mark: `${open})`, closes: false }] : [{ at: start, mark: open, closes: false }, { at: end, mark: ")", closes: true }];
  });
  return new RegExp(withMarks(source, marks), `${flags.replace(/[gy]/g, "")}y`);
}

/** The pattern in which one alternative never matches; its groups keep their numbers. */
export function patternWithout({ source, flags }: RegExp, { start }: Alternative): RegExp {
  return new RegExp(`${source.slice(0, start)}(?!)${source.slice(start)}`, flags);
}

interface Mark {
  readonly at: number;
  readonly mark: string;
  readonly closes: boolean;
}

/** Where one alternative ends and another begins, what ends comes first; of those that begin together, the outer one. */
function withMarks(source: string, marks: readonly Mark[]): string {
  const sorted = [...marks].sort((one, other) => one.at - other.at || Number(other.closes) - Number(one.closes));
  let marked = "";
  let from = 0;
  for (const { at, mark } of sorted) {
    marked += source.slice(from, at) + mark;
    from = at;
  }
  return marked + source.slice(from);
}

function parse(source: string, flags: string): AST.Pattern {
  return new RegExpParser().parsePattern(source, 0, source.length, { unicode: flags.includes("u"), unicodeSets: flags.includes("v") });
}
