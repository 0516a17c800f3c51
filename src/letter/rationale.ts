import { once } from "../text/once";
import type { Range } from "../text/range";
import type { Reading } from "../text/reading";
import { sentencesOf, type Sentence } from "../text/sentences";
import type { Span } from "../text/span";
import { wordsOf } from "../text/words";
import { findAbsences, topicsOf } from "./absences";
import { findConclusions } from "./conclusions";
import type { Rationale } from "./model";
import { readReported } from "./reported";
import { findRequested } from "./requested";

/**
 * Reads a rationale from its label's range and the range of the text behind it, which may be empty. What stands in that text is read when
 * it is first asked for: who lists a letter's facts does not ask.
 */
export function readRationale(reading: Reading, label: Range, body: Range): Rationale {
  const sentences = once(() => sentencesOf(reading.text, body.start, body.end));
  const fields = once(() => sentences().map(({ start, end }) => ({ value: reading.text.slice(start, end), span: reading.spanOf(start, end) })));
  const words = once(() => wordsOf(reading, body.start, body.end));
  const conclusions = once(() => findConclusions(reading, body, sentences()));
  const requested = once(() => findRequested(reading, body, sentences(), conclusions()));
  const absences = once(() => findAbsences(reading, body, sentences()));
  const reported = once(() => readReported(reading, sentences(), topicsOf(absences())));
  return {
    label: reading.spanOf(label.start, label.end),
    body: reading.spanOf(body.start, body.end),
    get sentences() {
      return fields();
    },
    get words() {
      return words();
    },
    get conclusions() {
      return conclusions();
    },
    get requested() {
      return requested();
    },
    get absences() {
      return absences();
    },
    get reported() {
      return reported();
    },
    get primaryProcedureOnly() {
      return isPrimaryProcedureOnly(reading.text, sentences());
    },
    unterminated: unterminatedWord(reading, body),
  };
}

const PRIMARY_PROCEDURE = /\b(?:(?:primary|surgical|requested|associated) (?:procedure|surgery|service|request)|surgery|operation) (?:is|was|are|has|have)\b[^.]{0,40}\b(?:not|no)\b/i;
/** The sentence is one of at most this many: the rest is a set phrase (*none of the associated services are medically necessary*). */
const MOST_SENTENCES = 3;

function isPrimaryProcedureOnly(text: string, sentences: readonly Sentence[]): boolean {
  return sentences.length <= MOST_SENTENCES && sentences.some(({ start, end }) => PRIMARY_PROCEDURE.test(text.slice(start, end)));
}

/** The last word of a text that ends without closing punctuation; null for an empty text. */
function unterminatedWord(reading: Reading, body: Range): Span | null {
  const text = reading.text.slice(body.start, body.end).trimEnd();
  if (text === "" || /[.?!]["'”’)\]]*$/.test(text.slice(-8))) return null;
  const start = Math.max(text.lastIndexOf(" "), text.lastIndexOf("\n")) + 1;
  return reading.spanOf(body.start + start, body.start + text.length);
}
