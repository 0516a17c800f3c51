import type { Decision, GuidelineBlock, Item, Rationale, Request } from "../letter/model";
import type { Reading } from "../text/reading";
import type { Span } from "../text/span";
import { OUTCOME_NAMES } from "./outcome-names";
import { translatable, type Translate } from "./translate";

/** One thing that the letter says of an item. */
export interface Statement {
  /** Different from those of the item's other statements. */
  readonly key: string;
  /** Who says it, or what it is. */
  readonly label: string;
  /** What it says, in the letter's words where there are any. */
  readonly words: string;
  /** What a request was modified to; null where it was not, or the letter does not say. */
  readonly modifiedTo: string | null;
  /** A VS Code product icon. */
  readonly icon: string;
  readonly span: Span;
}

const DECISION_LABELS: Record<Decision, string> = translatable({ denied: "UR denied", modified: "UR modified", certified: "UR certified" });

/** What the letter says of an item, in the order in which it came about: request, UR, application, decision, guidelines, rationale. */
export function statementsOf(item: Item, reading: Reading, translate: Translate): readonly Statement[] {
  return [
    ...requestStatements("requested", () => translate("Requested"), "person", item.statements.physician),
    ...requestStatements("review", (request) => translate(request.decision ? DECISION_LABELS[request.decision.value] : "UR"), "law", item.statements.review),
    ...requestStatements("application", () => translate("IMR application"), "mail", item.statements.application),
    ...partStatement("original", translate("Original request"), "history", item.original),
    ...partStatement("authorized", translate("Authorized before"), "verified", item.authorized),
    ...outcomeStatement(item.outcome, translate),
    ...blockStatement("claims", translate("Claims administrator's guideline"), item.claimsAdministrator, reading, translate),
    ...blockStatement("reviewer", translate("Reviewer's guideline"), item.reviewer, reading, translate),
    ...rationaleStatement(item.rationale, reading, translate),
  ];
}

function outcomeStatement(outcome: Item["outcome"], translate: Translate): readonly Statement[] {
  if (outcome === null) return [];
  return [{ key: "decided", label: translate("Decided"), words: translate(OUTCOME_NAMES[outcome.value]), modifiedTo: null, icon: "milestone", span: outcome.span }];
}

function requestStatements(key: string, labelOf: (request: Request) => string, icon: string, requests: readonly Request[]): readonly Statement[] {
  return requests.map((request, at) => {
    const { treatment: { text, span }, modifiedTo } = request;
    return { key: `${key}-${at}`, label: labelOf(request), words: text, modifiedTo: modifiedTo?.text ?? null, icon, span };
  });
}

function partStatement(key: string, label: string, icon: string, treatment: Item["original"]): readonly Statement[] {
  return treatment ? [{ key, label, words: treatment.text, modifiedTo: null, icon, span: treatment.span }] : [];
}

function blockStatement(key: string, label: string, block: GuidelineBlock | null, reading: Reading, translate: Translate): readonly Statement[] {
  if (block === null) return [];
  const isEmpty = block.body.end <= block.body.start;
  const words = isEmpty ? translate("empty") : reading.textOf(block.body);
  return [{ key, label, words, modifiedTo: null, icon: "book", span: isEmpty ? block.label : block.body }];
}

/** By its conclusion, the last one; by its first sentence where it has none. */
function rationaleStatement(rationale: Rationale | null, reading: Reading, translate: Translate): readonly Statement[] {
  if (rationale === null) return [];
  const conclusion = rationale.conclusions[rationale.conclusions.length - 1]?.sentence;
  const said = conclusion ?? rationale.sentences[0]?.span;
  const words = said ? reading.textOf(said) : translate("empty");
  return [{ key: "rationale", label: translate("Rationale"), words, modifiedTo: null, icon: "comment", span: said ?? rationale.label }];
}
