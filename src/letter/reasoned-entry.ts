import type { Range } from "../text/range";
import { DECIDED_WORD, decisionOfWord } from "./decided-word";
import type { Decision } from "./model";
import { namesTreatment } from "./piece-kind";

/** An entry on a determination that is a sentence of its own: the treatment, what was decided on it, and mostly why. Ranges are of the sentence. */
export interface ReasonedEntry {
  readonly treatment: Range;
  readonly decision: Decision;
  readonly verb: Range;
}

const TREATMENT = "(?<treatment>[^:;.]{3,60}(?:\\.\\d[^:;.]{0,40})?)";
const DECIDED = `(?<decided>${DECIDED_WORD})`;
const ENTRIES: readonly RegExp[] = [
  // `Norco 10/325 mg #60: no agreement is on file; not certified.`
  new RegExp(`^${TREATMENT}(?<joint>: [^:;]{3,240}; )${DECIDED}\\.?$`, "i"),
  // `"Norco 10/325 mg #60, non-certified: no agreement is on file.`, `Follow-up visit, certified."`; the sentence may lead to the quotation.
  new RegExp(`^(?<lead>(?:[^"“]{3,200}: ?)?["“]|)${TREATMENT}(?<joint>, )${DECIDED}(?::(?= )|\\.?["”](?= |$)|\\.?$)`, "i"),
  // `Static splint: not certified, can be made in the office.`; not the first of several that a sentence decides on.
  new RegExp(`^${TREATMENT}(?<joint>: )${DECIDED}, (?!.*(?:certif|approv|denied|authoriz|modif))`, "i"),
];

/** What is a clause names its treatment in passing. */
const IS_CLAUSE = /\b(?:was|were|is|are|been|be|has|had|have|not|no|did|does)\b/i;

/** Reads a sentence as such an entry; null where it is none. */
export function reasonedEntry(sentence: string): ReasonedEntry | null {
  for (const pattern of ENTRIES) {
    const { lead = "", treatment, joint, decided } = pattern.exec(sentence)?.groups ?? {};
    if (treatment === undefined || joint === undefined || decided === undefined) continue;
    if (!namesTreatment(treatment) || IS_CLAUSE.test(treatment)) return null;
    const end = lead.length + treatment.length;
    const verbStart = end + joint.length;
    return { treatment: { start: lead.length, end }, decision: decisionOfWord(decided), verb: { start: verbStart, end: verbStart + decided.length } };
  }
  return null;
}
