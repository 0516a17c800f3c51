import type { Analysis, AnalyzedLetter } from "../../src/analysis";
import type { Finding } from "../../src/rules/rule";
import type { Span } from "../../src/text/span";

/** One thing that was read or found, where, in which part of a letter's model. */
export interface Fact {
  /** Its path in the model without indices (`items.treatment.strength`), or `finding` and the rule. */
  readonly kind: string;
  /** What it says, and `start-end`; nothing else is the same in two facts of a letter. */
  readonly text: string;
}

/** Made from the text and from other facts, letter by letter the same: what is compared already. */
const LEFT_OUT = new Set(["reading", "words", "sentences", "index"]);

/** Everything that was read and found in one text, in order. What the letter does not say (`null`, `false`, empty) is no fact. */
export function factsOf({ letters }: Analysis): readonly Fact[] {
  return numbered(letters.flatMap((analyzed) => [...letterFacts(analyzed)]));
}

function* letterFacts({ letter, findings, failures }: AnalyzedLetter): Generator<Fact> {
  yield* partsOf(letter, "", letter.span);
  for (const finding of findings) yield findingFact(finding);
  for (const { rule, message } of failures) yield { kind: `failure ${rule}`, text: message };
}

function findingFact({ rule, severity, message, span, related }: Finding): Fact {
  return { kind: `finding ${rule}`, text: [`${severity} ${message} ${place(span)}`, ...related.map((other) => place(other.span))].join(" ~ ") };
}

/** The facts of one node of the model; `within` is the span of what holds it. */
function* partsOf(node: object, path: string, within: Span): Generator<Fact> {
  const own = "span" in node && isSpan(node.span) ? node.span : within;
  // What is read when it is first asked for stands on the prototype, which only this loop sees.
  for (const key in node) {
    if (LEFT_OUT.has(key)) continue;
    const value: unknown = node[key as keyof typeof node];
    const kind = path === "" ? key : `${path}.${key}`;
    for (const one of Array.isArray(value) ? value : [value]) yield* valueFacts(one, kind, own);
  }
}

function* valueFacts(value: unknown, kind: string, within: Span): Generator<Fact> {
  if (value === null || value === undefined || value === false) return;
  if (typeof value !== "object") yield { kind, text: `${String(value)} ${place(within)}` };
  else if (isSpan(value)) yield { kind, text: place(value) };
  else if (isField(value)) yield { kind, text: `${typeof value.value === "object" ? JSON.stringify(value.value) : String(value.value)} ${place(value.span)}` };
  else if (isDrugMention(value)) yield { kind, text: `${value.name} = ${value.drug.name} ${place(value.span)}` };
  else if (kind.includes(".statements.")) yield { kind, text: `${statementPlace(value)} of the item at ${place(within)}` };
  else yield* partsOf(value, kind, within);
}

/** A statement is a request that was told as one already: its place is enough. */
function statementPlace(request: object): string {
  return "treatment" in request && typeof request.treatment === "object" && request.treatment !== null && "span" in request.treatment && isSpan(request.treatment.span)
    ? place(request.treatment.span) : "";
}

function isSpan(value: unknown): value is Span {
  return typeof value === "object" && value !== null && Object.keys(value).join() === "start,end";
}

function isField(value: object): value is { readonly value: unknown; readonly span: Span } {
  return "value" in value && "span" in value && isSpan(value.span);
}

function isDrugMention(value: object): value is { readonly drug: { readonly name: string }; readonly name: string; readonly span: Span } {
  return "drug" in value && "name" in value && "span" in value;
}

function place({ start, end }: Span): string {
  return `${start}-${end}`;
}

/** A fact told again is another fact, so that lists of them compare as sets. */
function numbered(facts: readonly Fact[]): readonly Fact[] {
  const times = new Map<string, number>();
  return facts.map((fact) => {
    const key = `${fact.kind} ${fact.text}`;
    const time = (times.get(key) ?? 0) + 1;
    times.set(key, time);
    return time === 1 ? fact : { ...fact, text: `${fact.text} (${time})` };
  });
}
