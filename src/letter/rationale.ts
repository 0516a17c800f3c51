import { onDemand } from "../text/on-demand";
import { once } from "../text/once";
import type { Range } from "../text/range";
import type { Reading } from "../text/reading";
import { sentencesOf, type Sentence } from "../text/sentences";
import type { Span } from "../text/span";
import { wordsOf } from "../text/words";
import { findAbsences, topicsOf } from "./absences";
import { findConclusions, findContrary } from "./conclusions";
import type { Rationale } from "./model";
import { ownWords, type OwnWords } from "./quotations";
import { readReported } from "./reported";
import { findRequested } from "./requested";

/** The range of the text behind a rationale's label, and its sentences as ranges. */
interface Source {
  readonly reading: Reading;
  readonly body: Range;
  readonly sentences: () => readonly Sentence[];
  /** Its text without what it quotes. */
  readonly own: () => OwnWords;
}

const Statements = onDemand<Source, Pick<Rationale, "sentences" | "words" | "conclusions" | "contrary" | "requested" | "absences" | "reported" | "primaryProcedureOnly">>({
  sentences: ({ reading, sentences }) => sentences().map(({ start, end }) => ({ value: reading.text.slice(start, end), span: reading.spanOf(start, end) })),
  words: ({ reading, body }) => wordsOf(reading, body.start, body.end),
  conclusions: ({ reading, own, sentences }) => findConclusions(reading, own(), sentences()),
  contrary: ({ reading, own, sentences }, { conclusions }) => findContrary(reading, own(), sentences(), conclusions),
  requested: ({ reading, own, sentences }, { conclusions }) => findRequested(reading, own(), sentences(), conclusions),
  absences: ({ reading, own, sentences }) => findAbsences(reading, own(), sentences()),
  reported: ({ reading, sentences }, { absences }) => readReported(reading, sentences(), topicsOf(absences)),
  primaryProcedureOnly: ({ reading, sentences }) => isPrimaryProcedureOnly(reading.text, sentences()),
});

/**
 * Reads a rationale from its label's range and the range of the text behind it, which may be empty. What stands in that text is read when
 * it is first asked for: who lists a letter's facts does not ask.
 */
export function readRationale(reading: Reading, label: Range, body: Range): Rationale {
  const sentences = once(() => sentencesOf(reading.text, body.start, body.end));
  return Object.assign(new Statements({ reading, body, sentences, own: once(() => ownWords(reading, body)) }), {
    label: reading.spanOf(label.start, label.end),
    body: reading.spanOf(body.start, body.end),
    unterminated: unterminatedWord(reading, body),
  });
}

const PRIMARY_PROCEDURE = /\b(?:(?:primary|surgical|requested|associated) (?:procedure|surgery|service|request)|surgery|operation)(?: itself)?(?: (?:to|with|for|of) which [^.,]{3,50}?|, the [^.,]{3,120},)? (?:is|was|are|has|have)\b[^.]{0,40}\b(?:not|no|unnecessary)\b/i;
/** The sentence is one of at most this many: the rest is a set phrase (*none of the associated services are medically necessary*). */
const MOST_SENTENCES = 3;

function isPrimaryProcedureOnly(text: string, sentences: readonly Sentence[]): boolean {
  return sentences.length <= MOST_SENTENCES && sentences.some(({ start, end }) => PRIMARY_PROCEDURE.test(text.slice(start, end)));
}

/** What may stand behind the last sentence and is none: a remark in brackets, a signature; an address; a list of sources. */
const APPENDED = /[.?!]["'”’)\]]{0,3}\s{1,3}(?:\([^()]{2,80}\)|-{0,2} ?Dr\.? [A-Z][\w.]{0,20}|N\/A)$/;
const ADDRESS = /^(?:https?:\/\/|www\.)/;
const SOURCES = /\bReferences?:/;
const LONGEST_APPENDED = 240;

/** The last word of a text that ends without closing punctuation; null for an empty text. */
function unterminatedWord(reading: Reading, body: Range): Span | null {
  const text = reading.text.slice(body.start, body.end).trimEnd();
  const start = Math.max(text.lastIndexOf(" "), text.lastIndexOf("\n")) + 1;
  const end = text.slice(-LONGEST_APPENDED);
  if (text === "" || /[.?!]["'”’)\]]*$/.test(end.slice(-8)) || APPENDED.test(end) || ADDRESS.test(text.slice(start)) || SOURCES.test(end)) return null;
  return reading.spanOf(body.start + start, body.start + text.length);
}
