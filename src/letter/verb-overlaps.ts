import type { Verb } from "./verbs";

/** The verbs of a sentence in order, without those within another one and those that only tell more of it: its part, its reason, what stands in brackets. */
export function withoutOverlaps(sentence: string, verbs: readonly Verb[]): readonly Verb[] {
  const kept: Verb[] = [];
  for (const verb of [...verbs].sort((one, other) => one.start - other.start || other.end - one.end)) {
    const last = kept[kept.length - 1];
    if (last && (tellsPart(sentence, last, verb) || "([".includes(sentence[verb.start - 1] ?? " ") || isReason(sentence, kept, verb))) continue;
    if (last && qualifies(sentence, last, verb)) kept[kept.length - 1] = { ...last, decision: "modified" };
    else if (verb.start >= (last?.end ?? 0)) kept.push(verb);
  }
  return kept;
}

/** `partially certified X, allowing Y`: the second verb tells what is left of X. */
function tellsPart(sentence: string, last: Verb, verb: Verb): boolean {
  return last.decision === "modified" && !last.passive && verb.start >= last.end && /^(?:allow|authoriz|approv|certify)ing$/i.test(sentence.slice(verb.start, verb.end));
}

/** `denied X, noting that Y was approved`. */
function isReason(sentence: string, kept: readonly Verb[], verb: Verb): boolean {
  const last = verb.decision === "certified" && verb.passive ? kept.find(({ decision, passive }) => decision !== null && !passive) : undefined;
  return last !== undefined && verb.start > last.end && /\b(?:stating|noting|indicating|explaining|reasoning|because|since) /i.test(sentence.slice(last.end, verb.start));
}

/** `allowed X only as modified to Y`: the second verb tells how much of X was allowed. */
function qualifies(sentence: string, last: Verb, verb: Verb): boolean {
  return last.decision === "certified" && verb.decision === "modified" && verb.start >= last.end && /\bas $/i.test(sentence.slice(verb.start - 4, verb.start));
}
