import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type * as Oniguruma from "vscode-oniguruma";
import type * as TextMate from "vscode-textmate";

// Both are CommonJS whose exports Node cannot name, so that they are required rather than imported.
const require = createRequire(import.meta.url);
const { Registry, INITIAL, parseRawGrammar } = require("vscode-textmate") as typeof TextMate;
const oniguruma = require("vscode-oniguruma") as typeof Oniguruma;

const ROOT = "text.imr-determination";
const SUFFIX = ".imr-determination";

/** Where the grammar lies, from the repository's root. */
export const GRAMMAR = "syntaxes/imr-determination.tmLanguage.json";

/** A token with more scopes than the document's own, which is left out, as is the common suffix of the others. */
export interface Token {
  readonly line: number;
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly scopes: string;
}

/** The tokens of a text, as VS Code's own tokenizer and regular expression engine find them in its lines; none for a text that shows nothing. */
export function tokensOf(text: string): readonly Token[] {
  const tokens: Token[] = [];
  let state = INITIAL;
  for (const [line, content] of text.split("\n").entries()) {
    const result = grammar.tokenizeLine(content, state);
    state = result.ruleStack;
    for (const { startIndex: start, endIndex, scopes } of result.tokens) {
      const end = Math.min(endIndex, content.length);
      if (scopes.length === 1 || end <= start) continue;
      tokens.push({ line, start, end, text: content.slice(start, end), scopes: scopes.slice(1).join(" ").replaceAll(SUFFIX, "") });
    }
  }
  return tokens;
}

const grammar = await load();

async function load(): Promise<TextMate.IGrammar> {
  await oniguruma.loadWASM({ data: readFileSync(require.resolve("vscode-oniguruma/release/onig.wasm")) });
  const registry = new Registry({
    onigLib: Promise.resolve({
      createOnigScanner: (patterns: string[]) => new oniguruma.OnigScanner(patterns),
      createOnigString: (text: string) => new oniguruma.OnigString(text),
    }),
    loadGrammar: () => Promise.resolve(parseRawGrammar(readFileSync(GRAMMAR, "utf8"), GRAMMAR)),
  });
  const loaded = await registry.loadGrammar(ROOT);
  if (!loaded) throw new Error(`${GRAMMAR} has no scope ${ROOT}.`);
  return loaded;
}
