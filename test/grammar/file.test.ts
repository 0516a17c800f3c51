import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { GRAMMAR } from "./tokens";

interface Rule {
  readonly include?: string;
  readonly name?: string;
  readonly contentName?: string;
  readonly patterns?: readonly Rule[];
  readonly captures?: Readonly<Record<string, Rule>>;
  readonly beginCaptures?: Readonly<Record<string, Rule>>;
  readonly endCaptures?: Readonly<Record<string, Rule>>;
}

interface GrammarFile {
  readonly patterns: readonly Rule[];
  readonly repository: Readonly<Record<string, Rule>>;
}

describe("Grammar: its file", () => {
  const file = JSON.parse(readFileSync(GRAMMAR, "utf8")) as GrammarFile;
  const rules = [...file.patterns, ...Object.values(file.repository)].flatMap(allRules);

  it("ends every scope with the language's name", () => {
    const scopes = rules.flatMap((rule) => [rule.name, rule.contentName]).flatMap((names) => names?.split(" ") ?? []);
    assert.deepStrictEqual(scopes.filter((scope) => !scope.endsWith(".imr-determination")), []);
  });

  it("includes every part of its repository, and no other", () => {
    const included = new Set(rules.flatMap((rule) => rule.include?.slice(1) ?? []));
    assert.deepStrictEqual([...included].sort(), Object.keys(file.repository).sort());
  });
});

/** A rule and every rule inside it. */
function allRules(rule: Rule): readonly Rule[] {
  const captures = [rule.captures, rule.beginCaptures, rule.endCaptures].flatMap((table) => Object.values(table ?? {}));
  return [rule, ...[...(rule.patterns ?? []), ...captures].flatMap(allRules)];
}
