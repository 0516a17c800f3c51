import { SemanticTokensBuilder, SemanticTokensLegend, type DocumentSemanticTokensProvider } from "vscode";
import { semanticTokens, TOKEN_MODIFIERS, TOKEN_TYPES, type Token } from "../present/semantic-tokens";
import type { Analyses } from "./analyses";

/** What the numbers in the tokens mean. */
export const LEGEND = new SemanticTokensLegend([...TOKEN_TYPES], [...TOKEN_MODIFIERS]);

/** Colors what needs the whole letter. */
export function semanticTokensProvider(analyses: Analyses): DocumentSemanticTokensProvider {
  return {
    provideDocumentSemanticTokens(document) {
      const analysis = analyses.of(document);
      if (!analysis) return null;
      const builder = new SemanticTokensBuilder();
      for (const token of semanticTokens(analysis.letters)) {
        const { line, character } = analysis.lines.positionAt(token.span.start);
        builder.push(line, character, token.span.end - token.span.start, TOKEN_TYPES.indexOf(token.type), modifierBits(token));
      }
      return builder.build();
    },
  };
}

function modifierBits({ modifiers }: Token): number {
  return modifiers.reduce((bits, modifier) => bits | (1 << TOKEN_MODIFIERS.indexOf(modifier)), 0);
}
