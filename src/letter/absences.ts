import { kindOfAbsence, type AbsenceTopic } from "../knowledge/absence-topics";
import { matchesIn } from "../text/matches";
import { once } from "../text/once";
import { trimmed, withClosingBracket, type Range } from "../text/range";
import type { Reading } from "../text/reading";
import type { Sentence } from "../text/sentences";
import { isAbsence, speaksInGeneral, namesCase, speaksOfLiterature } from "./absence-sense";
import { ABSENCE_KINDS, absenceKindsOf, absenceWordsIn, type AbsenceWords } from "./absence-words";
import { absentThings } from "./absent-things";
import type { Absence } from "./model";
import { ownIn, type OwnWords } from "./quotations";

/** A longer sentence is a text without full stops, in which nobody can tell what belongs together. */
const LONGEST_SENTENCE = 1_500;
/** No sentence of a letter has more of them; each is held against the whole sentence. */
const MOST_IN_SENTENCE = 12;

/**
 * The statements of a text that something is absent from the case, in order; empty when there is none. What a guideline says in
 * general, criteria (`there should be no evidence of`), conclusions and quotations are none.
 */
export function findAbsences(reading: Reading, own: OwnWords, sentences: readonly Sentence[]): readonly Absence[] {
  const absences: Absence[] = [];
  const subjects = new Subjects(own, sentences);
  const kinds = absenceKindsOf(reading, sentences);
  for (const [index, sentence] of sentences.entries()) {
    if ((kinds[index]! & ABSENCE_KINDS) === 0 || sentence.end - sentence.start > LONGEST_SENTENCE) continue;
    const words = ownIn(own, sentence);
    const all = absenceWordsIn(words, kinds[index]!).slice(0, MOST_IN_SENTENCE);
    for (const [at, found] of all.entries()) {
      const absence = once(() => absenceOf(reading, sentence, words, found, listEnd(words, found, all[at + 1])));
      if (!isAbsence(words, kinds[index]!, found, () => !subjects.isInGuideline(index) || isOnPatient(words, absence()))) continue;
      absences.push(absence());
      subjects.turnToCase(index);
    }
  }
  return absences;
}

/** Whether sentences are on a guideline or on the case, which goes on until one says otherwise; found out where it matters alone. To be asked in their order. */
class Subjects {
  private known = -1;
  private inGuideline = false;

  constructor(private readonly own: OwnWords, private readonly sentences: readonly Sentence[]) {}

  isInGuideline(index: number): boolean {
    for (let at = index; at > this.known; at -= 1) {
      const words = ownIn(this.own, this.sentences[at]!);
      const general = speaksInGeneral(words);
      if (general || namesCase(words)) this.know(at, general);
    }
    this.know(index, this.inGuideline);
    return this.inGuideline;
  }

  /** From a sentence on, the text is on the case. */
  turnToCase(index: number): void {
    this.know(index, false);
  }

  private know(index: number, inGuideline: boolean): void {
    this.known = index;
    this.inGuideline = inGuideline;
  }
}

/** `There is no evidence of spasm`: what only a patient can lack, said without a word on guidelines, is said of this one. */
function isOnPatient(words: string, { things }: Absence): boolean {
  return things.some(({ topic, narrowed, failure }) => !narrowed && (failure || kindOfAbsence(topic) !== "course")) && !speaksInGeneral(words) && !speaksOfLiterature(words);
}

/** Where what is absent ends: at what it would be good for, or with its clause. */
const END = /[.;:?!]|, (?:and )?(?:therefore|thus|however|but|so|which|as|since|because|although|though|while|whereas|the request|this request|there|nor|hence|it|along|the (?:medical necessity|requested|request|current))\b| (?:to (?:support|warrant|justify|substantiate|validate|necessitate|continue|(?:[a-z]+ly )?(?:show|monitor|demonstrate|assess|ensure|prove|verify|confirm|establish|meet))|(?:that|which) would|and (?:requested|ordered|prescribed)|and (?:the )?(?:[a-z]+ )?guidelines?|(?:the|this) (?:[a-z]+ ){1,3}(?:is|was) not (?:supported|medically|indicated|warranted|appropriate)|in order to|as (?:the|there|this)|because|since|therefore|however|but|although|thus)\b/i;
const CLAUSE = /[;:]|, (?:and|but|while|although|however)\b|\b(?:however|but|additionally|in addition|furthermore|moreover|(?<!\band )also),? /gi;

const JOINT = /(?:,|;| and| or| nor|, and|, or) *(?:there (?:is|was|are|were) )?$/i;
/** Where a clause of its own starts. */
const CLAUSE_START = /, (?:and|but|while|whereas|although|though)\b/gi;
/** What opens a sentence and ends at its comma (`Absent red flags, imaging is not indicated`). */
const OPENS = /^(?:absent|without)$/i;
/** The comma behind what opens a sentence; those of a list before it passed over. */
const OPENING_END = /^[^,]{0,120}(?:(?:, [^,]{1,40}){1,4}, (?:or|and|nor) [^,]{0,60})?(?=,)/i;

/** Where the clause ends that an absence stands in: where the next one of a list starts (`no goals, and no baseline`), or the clause of the next one; the sentence's end where there is none. */
function listEnd(words: string, found: AbsenceWords, next: AbsenceWords | undefined): number {
  if (found.start === 0 && OPENS.test(words.slice(0, found.end))) return found.end + (OPENING_END.exec(words.slice(found.end))?.[0].length ?? words.length);
  if (next === undefined) return words.length;
  const between = words.slice(found.end, next.start);
  const joint = next.absent === "behind" ? JOINT.exec(between) : null;
  const clause = matchesIn(between, CLAUSE_START).at(-1);
  return joint || clause ? found.end + (joint ?? clause)!.index : words.length;
}

function absenceOf(reading: Reading, sentence: Sentence, words: string, found: AbsenceWords, end: number): Absence {
  const subject = withClosingBracket(words, trimmed(words, found.absent === "before" ? before(words, found) : behind(words, found, end), ",()"));
  const span = (range: Range) => reading.spanOf(sentence.start + range.start, sentence.start + range.end);
  const inReading = { start: sentence.start + subject.start, end: sentence.start + subject.end };
  return {
    sentence: span({ start: 0, end: words.length }),
    span: span(found),
    subject: subject.start < subject.end ? { value: words.slice(subject.start, subject.end), span: span(subject) } : null,
    things: absentThings(reading, words.slice(found.start, found.end), inReading),
  };
}

/** A clause of its own behind a comma (`no history of ulcers, and a first month of tablets is a trial`). */
const OTHER_CLAUSE = /, (?:and )?(?:an?|the|one|two|three|four|five|six) (?:[a-z]+ ){1,5}(?:is|are|was|were) /i;
/** They open a list of clauses, all of which are absent (`no documentation that pain was reduced, the dose is stable`). */
const CLAUSES = /\b(?:that|whether|if|how|why|when|what|which|who)\b/i;

/** What names nothing without what it would be good for (`no documentation to support the need`). */
const BARE = /^ (?:(?:clinical|medical|sufficient|adequate) )?(?:documentation|evidence|information|indication|justification|findings)$/i;

function behind(words: string, found: AbsenceWords, end: number): Range {
  const rest = words.slice(found.end, end);
  const first = Math.min(END.exec(rest)?.index ?? rest.length, otherClause(rest));
  if (!BARE.test(rest.slice(0, first))) return { start: found.end, end: found.end + first };
  const from = Math.min(rest.length, first + 1);
  return { start: found.end, end: found.end + from + (END.exec(rest.slice(from))?.index ?? rest.length - from) };
}

/** Where a clause of its own starts behind what is absent; the end where none does. */
function otherClause(rest: string): number {
  const start = OTHER_CLAUSE.exec(rest)?.index ?? rest.length;
  return CLAUSES.test(rest.slice(0, start)) ? rest.length : start;
}

/** Of what begins a clause, that which may also stand before the verb. */
const ADVERB = /however|addition|furthermore|moreover|also/i;
const VERB_AT_END = / (?:is|are|was|were) $/i;

/** What stands in the clause before; an adverb before the verb begins none (`the goals also were not stated`). */
function before(words: string, found: AbsenceWords): Range {
  const text = words.slice(0, found.start);
  let [start, end] = [0, VERB_AT_END.exec(text)?.index ?? text.length];
  for (const { 0: border, index } of matchesIn(text, CLAUSE)) {
    const next = index + border.length;
    if (!ADVERB.test(border) || /\w/.test(text.slice(next, end))) start = next;
    else end = Math.min(end, index);
  }
  return { start, end: Math.max(start, end) };
}

/** The known topics of absences, those narrowed down among them: what is reported of such a thing is shown, if nothing is held against it. */
export function topicsOf(absences: readonly Absence[]): ReadonlySet<AbsenceTopic> {
  return new Set(absences.flatMap(({ things }) => things.map(({ topic }) => topic)));
}
