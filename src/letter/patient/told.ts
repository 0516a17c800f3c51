import { blanked } from "../../text/blanked";
import type { Reading } from "../../text/reading";
import { followedBy, holds, near, rangesOf, wordsOf } from "../../text/search";
import type { Sentence } from "../../text/sentences";
import type { Field } from "../../text/span";
import type { Sex } from "../model";
import { CLINICIAN, OTHERS, PATIENT, RELATIVE } from "./persons";
import { INTRODUCTORY, statedSexes } from "./sex";

/** That a sentence speaks of the patient. */
export const PATIENT_WORD = new RegExp(`\\b${PATIENT}\\b`, "i");
/** `a woman ran a red light`; not `The patient is a pleasant woman`. */
const STRANGER = followedBy(wordsOf(/(?<!, |\b(?:is|concerns|involves) )\b(?:an?|another|the other)\b/gi), /(?: [a-z-]{1,30}){0,2} (?:man|woman|male|female|lady|gentleman|boy|girl|guy|student|patient)\b/iy);
/** Everyone whom a pronoun of the sentence may mean instead of the patient. */
const OTHER_PERSON = new RegExp(`\\b(?:${CLINICIAN}|${RELATIVE}|${OTHERS})\\b`, "i");
/** A visit is somebody's, whom the letter may go on to speak of. */
const SEEN = /\b(?:seen|evaluated|examined|referred|consult\w*)\b/i;
const RELATIVE_WORD = new RegExp(`\\b(?:${RELATIVE}|${OTHERS})\\b`, "i");
/** The patient's own trade may be that of another person: `a 52-year-old bus driver`, `worked as a manager`. */
const OWN_TRADE = near(wordsOf(/\b(?:\d\d[- ]years?[- ]old|(?:works?|worked|working|employed|job|occupation) (?:as|is|was))\b/gi), wordsOf(/(?=[,.;])|\b(?=(?:who|whose|with|when|and)\b)|$/gi), 60, "");
/** A name is blackened here: `seen by on 02/03`, `referred to and`. */
const BLACKENED = /\b(?:by|with|to|from|per|saw|Dr\.?|Drs\.?) (?:(?:on|in|at|and|who|for|dated|that)\b|[,.;])/i;
/** Guidelines speak of any patient, conditions of none. */
export const ANYONE = /["“”]|\b(?:if|should|whether|patients|guidelines?|MTUS|ODG|ACOEM|he or she|she or he|his or her|him or her|he\/she|his\/her|him\/her|s\/he)\b/i;
/** As many sentences back it is looked for whom the letter speaks of. */
const MOST_BACK = 12;

function speaksOfOther(text: string): boolean {
  return OTHER_PERSON.test(text) || holds(text, STRANGER);
}

function speaksOfRelative(text: string): boolean {
  return RELATIVE_WORD.test(text) || holds(text, STRANGER);
}

/** Sentences that follow each other, and whom they speak of. */
export class Told {
  constructor(
    private readonly reading: Reading,
    private readonly sentences: readonly Sentence[],
    /** Whether they are those of the summary, of which the first introduce the patient. */
    private readonly isSummary: boolean,
  ) {}

  get length(): number {
    return this.sentences.length;
  }

  text(at: number): string {
    const { start, end } = this.sentences[at]!;
    return this.reading.text.slice(start, end);
  }

  spanOf(at: number, index: number, length: number): Field<Sex>["span"] {
    const start = this.sentences[at]!.start + index;
    return this.reading.spanOf(start, start + length);
  }

  introduces(at: number): boolean {
    return this.isSummary && at < INTRODUCTORY;
  }

  statedSexes(at: number): readonly Field<Sex>[] {
    return statedSexes(this.reading, this.sentences[at]!, false);
  }

  /** Whether a sentence names another person than the patient, or blackens one. */
  namesOther(at: number): boolean {
    const text = this.withoutTrade(at);
    return speaksOfOther(text) || BLACKENED.test(text);
  }

  /** Whether the patient is the last person whom the sentences before one spoke of. */
  continuesOnPatient(at: number): boolean {
    for (let before = at - 1; before >= Math.max(0, at - MOST_BACK); before -= 1) {
      if (this.namesOther(before)) return false;
      if (PATIENT_WORD.test(this.text(before)) && !ANYONE.test(this.text(before))) return true;
    }
    return this.isSummary && at <= MOST_BACK;
  }

  /** Whether one of the two sentences before speaks of a relative or a stranger. */
  followsRelative(at: number): boolean {
    return [at - 1, at - 2].some((before) => before >= 0 && speaksOfRelative(this.withoutTrade(before)));
  }

  /** Whether the sentence before names another person, or tells of a visit. */
  followsVisit(at: number): boolean {
    return at > 0 && (speaksOfOther(this.withoutTrade(at - 1)) || SEEN.test(this.text(at - 1)));
  }

  private withoutTrade(at: number): string {
    const text = this.text(at);
    return blanked(text, rangesOf(text, OWN_TRADE), "");
  }
}
