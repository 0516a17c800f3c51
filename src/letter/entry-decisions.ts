import { matchesAtWords } from "../text/word-pattern";
import type { Range } from "../text/range";
import type { Reading } from "../text/reading";
import type { Decision } from "./model";
import { namesTreatment } from "./piece-kind";
import type { SummarySentence } from "./summary-sentences";
import { DECIDES, decisionOf } from "./verb-patterns";
import { AS_ASKED } from "./wordings/approval";

/** An entry of a list that says itself what UR decided on it (`1. MRI of the knee: denied`). Ranges are of the reading. */
export interface DecidedEntry {
  readonly treatment: Range;
  readonly decision: Decision;
  readonly verb: Range;
  readonly modifiedTo: Range | null;
}

/** What parts a treatment from its decision. */
const JOINT = /(?: ?[-–—:=([,]| (?:was|were|is|are|has been|have been)){1,6} ?$/i;
const TO = /^ to (?=\S)/i;
/** What stands behind a decision that ends its entry, so that nothing need part it from the treatment (`MRI of the knee denied;`). */
const ENDS = new RegExp(`^(?: ${AS_ASKED})?(?:\\s*[;,.(]| to |\\s*$)`, "i");

/** The entries of a list on UR that each have a decision; empty where one of the known treatments has none. */
export function decidedEntries(reading: Reading, sentence: SummarySentence): readonly DecidedEntry[] {
  const decided = sentence.entries.map((entry) => decidedEntry(reading, entry));
  return decided.every((entry) => entry !== null) ? decided : [];
}

function decidedEntry(reading: Reading, { start, end }: Range): DecidedEntry | null {
  const words = reading.text.slice(start, end);
  const matches = matchesAtWords(words, DECIDES);
  const match = matches.find(({ index }) => JOINT.test(words.slice(0, index))) ?? matches.find(({ index, 0: verb }) => /ed$/i.test(verb) && ENDS.test(words.slice(index + verb.length)));
  if (match === undefined) return null;
  const name = words.slice(0, match.index).replace(JOINT, "").trimEnd();
  if (!namesTreatment(name)) return null;
  const decision = decisionOf(match);
  const verbEnd = match.index + match[0].length;
  const to = decision === "modified" ? TO.exec(words.slice(verbEnd)) : null;
  const leftEnd = to && words.slice(verbEnd).search(/[.;,)\]]|$/) + verbEnd;
  return {
    treatment: { start, end: start + name.length },
    decision,
    verb: { start: start + match.index, end: start + verbEnd },
    modifiedTo: to && { start: start + verbEnd + to[0].length, end: start + leftEnd! },
  };
}
