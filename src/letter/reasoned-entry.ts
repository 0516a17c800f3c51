import type { Range } from "../text/range";
import type { Decision } from "./model";
import { opensWithTreatment } from "./piece-kind";

/** An entry on a determination that is a sentence of its own: the treatment, what was decided on it, and mostly why. Ranges are of the sentence. */
export interface ReasonedEntry {
  readonly treatment: Range;
  readonly decision: Decision;
  readonly verb: Range;
}

const TREATMENT = "[^:;.,]{3,60}(?:\\.\\d[^:;.,]{0,40})?";
const DECIDED = "(?:not |non-?)?(?:certified|approved|authorized)|denied";
/** `Norco 10/325 mg #60: no agreement is on file; not certified.` Both patterns have the lead, the treatment, what joins the decision to it, and the decision. */
const REASON_FIRST = new RegExp(`^()(${TREATMENT})(: [^:;]{3,240}; )(${DECIDED})\\.?$`, "i");
/** `"Norco 10/325 mg #60, non-certified: no agreement is on file.`, `Follow-up visit, certified."`; the sentence may lead to the quotation. */
const DECISION_FIRST = new RegExp(`^((?:[^"“]{3,200}: ?)?["“]|)(${TREATMENT})(, )(${DECIDED})(?::(?= )|\\.?["”](?= |$)|\\.?$)`, "i");

/** Reads a sentence as such an entry; null where it is none. */
export function reasonedEntry(sentence: string): ReasonedEntry | null {
  const match = REASON_FIRST.exec(sentence) ?? DECISION_FIRST.exec(sentence);
  if (match === null) return null;
  const [lead, words, joint, decided] = match.slice(1) as [string, string, string, string];
  if (!opensWithTreatment(words)) return null;
  const treatment = { start: lead.length, end: lead.length + words.length };
  const verbStart = treatment.end + joint.length;
  return { treatment, decision: /^(?:not|non|denied)/i.test(decided) ? "denied" : "certified", verb: { start: verbStart, end: verbStart + decided.length } };
}
