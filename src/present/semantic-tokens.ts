import type { Citation, Item, Letter, Outcome, Request, Treatment } from "../letter/model";
import type { Span } from "../text/span";
import { lineSpans, trimmed } from "./line-spans";

/** The types of tokens; where two meet, the one that stands first here wins. Their colors are in `package.json`. */
export const TOKEN_TYPES = [
  "imrOutcomeUpheld",
  "imrOutcomeOverturned",
  "imrOutcomePartly",
  "imrGuidelinePage",
  "imrGuidelineTopic",
  "imrGuidelineSource",
  "imrQuantity",
  "imrStrength",
  "imrDrug",
  "imrItemName",
  "imrSectionHeading",
] as const;

/** What a colored stretch is. */
export type TokenType = (typeof TOKEN_TYPES)[number];

/** What a brand name's token carries beyond its type. */
export const TOKEN_MODIFIERS = ["imrBrand"] as const;

/** What is said of it beside. */
export type TokenModifier = (typeof TOKEN_MODIFIERS)[number];

/** A colored stretch of one line. */
export interface Token {
  readonly span: Span;
  readonly type: TokenType;
  readonly modifiers: readonly TokenModifier[];
}

const OUTCOME_TYPES: Record<Outcome, TokenType> = {
  upheld: "imrOutcomeUpheld",
  overturned: "imrOutcomeOverturned",
  modified: "imrOutcomePartly",
};

/** The colored words of one file's letters, in order, never overlapping, none longer than its line. Empty for no letter. */
export function semanticTokens(letters: readonly Letter[]): readonly Token[] {
  return letters.flatMap((letter) => {
    const pieces = new Map<string, Token>();
    for (const token of tokensOf(letter)) {
      for (const span of lineSpans(letter.reading, token.span)) pieces.set(`${span.start} ${span.end} ${token.type}`, { ...token, span });
    }
    const visible = withoutOverlaps([...pieces.values()]).map((one) => ({ ...one, span: trimmed(letter.reading, one.span) }));
    return visible.filter(({ span }) => span.end > span.start);
  });
}

function* tokensOf(letter: Letter): Generator<Token> {
  for (const section of letter.sections) if (section.heading) yield token("imrSectionHeading", section.heading.span);
  for (const { drug, name, span } of letter.drugs) {
    yield { type: "imrDrug", span, modifiers: drug.brands.some((brand) => brand.toLowerCase() === name.toLowerCase()) ? ["imrBrand"] : [] };
  }
  for (const treatment of treatmentsOf(letter)) yield* amountTokens(treatment);
  for (const item of letter.items) yield* itemTokens(item);
}

function* itemTokens(item: Item): Generator<Token> {
  yield token("imrItemName", item.name.span);
  if (item.outcome) yield token(OUTCOME_TYPES[item.outcome.value], item.outcome.span);
  for (const citation of [...(item.claimsAdministrator?.citations ?? []), ...(item.reviewer?.citations ?? [])]) yield* citationTokens(citation);
}

function* citationTokens(citation: Citation): Generator<Token> {
  yield token("imrGuidelineSource", citation.source.span);
  for (const topic of citation.topics) yield token("imrGuidelineTopic", topic.span);
  for (const pages of citation.pages) yield token("imrGuidelinePage", pages.span);
}

function* amountTokens(treatment: Treatment): Generator<Token> {
  if (treatment.strength) yield token("imrStrength", treatment.strength.span);
  if (treatment.quantity) yield token("imrQuantity", treatment.quantity.span);
  if (treatment.refills) yield token("imrQuantity", treatment.refills.span);
}

function treatmentsOf(letter: Letter): readonly Treatment[] {
  const ofRequest = (request: Request) => [request.treatment, request.modifiedTo];
  const ofItem = (item: Item) => [item.treatment, item.original, item.authorized, ...(item.rationale?.conclusions ?? []).map((conclusion) => conclusion.treatment)];
  const requests = [...letter.requests, ...letter.review.requests, ...letter.application.requests];
  return [...requests.flatMap(ofRequest), ...letter.items.flatMap(ofItem)].filter((treatment) => treatment !== null);
}

function token(type: TokenType, span: Span): Token {
  return { type, span, modifiers: [] };
}

/** Cuts tokens where they meet others that win over them. */
function withoutOverlaps(tokens: readonly Token[]): readonly Token[] {
  const waiting = [...tokens].sort((one, other) => one.span.start - other.span.start);
  const cuts = [...new Set(tokens.flatMap(({ span }) => [span.start, span.end]))].sort((one, other) => one - other);
  const result: { token: Token; start: number; end: number }[] = [];
  let active: Token[] = [];
  let next = 0;
  for (const [at, start] of cuts.entries()) {
    active = active.filter(({ span }) => span.end > start);
    while (next < waiting.length && waiting[next]!.span.start <= start) active.push(waiting[next++]!);
    const top = strongest(active);
    if (top === null) continue;
    const last = result[result.length - 1];
    if (last?.token === top && last.end === start) last.end = cuts[at + 1]!;
    else result.push({ token: top, start, end: cuts[at + 1]! });
  }
  return result.map((piece) => ({ ...piece.token, span: { start: piece.start, end: piece.end } }));
}

function strongest(tokens: readonly Token[]): Token | null {
  return tokens.reduce<Token | null>((best, one) => (best === null || RANK[one.type] < RANK[best.type] ? one : best), null);
}

const RANK = Object.fromEntries(TOKEN_TYPES.map((type, at) => [type, at])) as Record<TokenType, number>;
