import { atEnd, holds, matching } from "../text/search";

/** A denial whose verb stands before its subject. */
const INVERTED = atEnd(matching(/\b(?:nor|neither) (?:was|were|is|are) /gi), 100, ",;.");
const LONGEST_INVERTED = 120;

/** Whether a verb at a place of a sentence only ends a denial that began before its subject (`nor was the brace certified`). */
export function endsInverted(sentence: string, verb: number): boolean {
  return holds(sentence.slice(Math.max(0, verb - LONGEST_INVERTED), verb), INVERTED);
}

/** What ends the subject of an inverted denial: its verb, or what was missing. */
const BEHIND_SUBJECT = / (?:certified|approved|authorized|allowed|granted|supported|found|deemed|considered|felt|thought|medically|needed|necessary|warranted|indicated|justified|without (?:an?|any|the|some)\b(?! contrast))\b/i;

/** Where the subject of an inverted denial that begins at a place of a sentence ends, at the latest at `limit`. */
export function invertedEnd(sentence: string, start: number, limit: number): number {
  const behind = BEHIND_SUBJECT.exec(sentence.slice(start, limit));
  return behind ? start + behind.index : limit;
}

/** The words with which a sentence goes on denying (`Nor was the brace certified.`); null where it does not. */
export function opensInverted(sentence: string): RegExpExecArray | null {
  return /^["“]?(?:Nor|Neither) (?:was|were|(?:can|could|did|do|would) (?:we|it|they|I|UR) (?:authorize|certify|approve|allow|support|recommend)) /.exec(sentence);
}
