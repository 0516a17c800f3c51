import { STATES } from "../knowledge/states";
import { gathered } from "../text/gathered";
import { matchesIn } from "../text/matches";
import { trimmed, type Range } from "../text/range";
import type { Reading } from "../text/reading";
import type { Field } from "../text/span";
import type { Reviewer } from "./model";
import { wordingsPattern } from "./patterns";

type Credential = "certifications" | "subspecialties" | "licensure";

/** A stretch of the region that lists credentials of one kind. */
interface Stretch {
  readonly credential: Credential;
  readonly start: number;
  readonly end: number;
}

/** Labels of the block of later letters (domain.md 1.3). */
const LABEL =
  /(States?(?: ?\(s\))? of Licensure|Licensed in|Licensure)|(Sub-?specialt(?:y|ies)(?:\(ies\))?)|((?:Board )?Certifications?(?:\(s\))?(?: ?\/ ?Specialt(?:y|ies)(?:\(ies\))?)?|Specialt(?:y|ies)(?:\(ies\))?)/;
const LABELS = new RegExp(`\\b(?:${LABEL.source}) ?:`, "gi");
/** The sentence of earlier letters: what it names runs to the next part of it, or to its end. */
const SENTENCE: readonly (readonly [Credential, RegExp])[] = [
  ["certifications", /(?:\b(?:is|are|and)|,) (?:a )?(?:double |dual )?(?:board[- ])?certified in /gi],
  ["subspecialties", /\b(?:has|have|holds?|with) (?:an? )?(?:sub-?specialt(?:y|ies)|sub-?specialty certification) in /gi],
  ["licensure", /\b(?:(?:(?:is|are) |(?<=, ))licensed(?: to practice(?: [a-z]{1,20}){0,3})?|holds? (?:an? )?(?:active |current )?licenses?(?: to practice(?: [a-z]{1,20}){0,3})?) in (?:the states? of )?/gi],
];
const PART_END = /,? (?:and )?(?:has|have) (?:been|practiced)\b|,? and (?:a )?board[- ]certified|, in active (?:clinical )?practice|,? (?:and )?(?:has|have|holds?|with) (?:an? )?sub-?specialt|(?:^|,? )(?:and )?(?:is|are) (?:licensed|certified|(?:a )?(?:double |dual )?board)|,? (?:and )?holds? (?:an? )?(?:active |current )?licen|\.(?= [A-Z]|\s*$|\n)|\n|;/i;
/** Words for a specialty outside of the lists; not `the same or similar specialties`, by which every reviewer is chosen. */
const SPECIALTY =
  /\b(?:board[- ]eligible|certified|diplomate|certification) (?:in|by|of) (?!and\b|has\b)[a-z]|\bspeciali[sz](?:es|ed|ing) in\b|\bspecialty (?:of|in|is)\b|\b[a-z]{4,20}(?:ologist|iatrist|practor|puncturist)\b|\b(?:surgeon|dentist|optometrist|internist)\b|\b(?:Doctor|field) of [a-z]/i;
const STATE = wordingsPattern(STATES);
/** Specialties that have an `and` in their name stay whole. */
const COMPOUND = /^(?:and )?(?:physical medicine|psychiatry|public health|obstetrics|hospice|allergy|oral|plastic|child|colon|anatomic|undersea|trauma|cardio(?:vascular|thoracic)|thoracic|ear|nose|hand|foot|hematology|pulmonary(?: disease)?|vascular|head|diagnostic radiology)$/i;
/** No part of the sentence is longer. */
const LONGEST = 400;

/**
 * Reads the reviewer's credentials out of the section on how the determination was made, from the labeled block or from the sentence.
 * Lists are split at commas, and at `and` where that does not belong to a specialty's name. Empty lists where it states none.
 */
export function readReviewer(reading: Reading, start: number, end: number): Reviewer {
  const text = reading.text.slice(start, end);
  const stretches = [...labeled(text), ...inSentence(text)];
  const list = (credential: Credential): readonly Field<string>[] =>
    gathered(stretches.filter((stretch) => stretch.credential === credential), (stretch) => entries(text, stretch)).map((entry) => ({ value: text.slice(entry.start, entry.end), span: reading.spanOf(start + entry.start, start + entry.end) }));
  const [certifications, subspecialties, licensure] = [list("certifications"), list("subspecialties"), list("licensure")];
  return {
    certifications,
    subspecialties,
    licensure,
    namesSpecialty: certifications.length + subspecialties.length > 0 || SPECIALTY.test(text.replace(LABELS, "")),
    namesState: licensure.length > 0 || text.search(STATE) >= 0,
  };
}

function labeled(text: string): readonly Stretch[] {
  const labels = matchesIn(text, LABELS);
  return labels.map((label, at) => {
    const start = label.index + label[0].length;
    const next = labels[at + 1]?.index ?? text.length;
    const lead = /^\s*/.exec(text.slice(start, start + 4))![0].length;
    const paragraph = text.slice(start + lead, next).indexOf("\n");
    const end = paragraph < 0 ? next : start + lead + paragraph;
    return { credential: credentialOf(label), start, end };
  });
}

/** The credential whose group of `LABELS` took part in a match. */
function credentialOf([, licensure, subspecialties]: RegExpMatchArray): Stretch["credential"] {
  if (licensure) return "licensure";
  return subspecialties ? "subspecialties" : "certifications";
}

function inSentence(text: string): readonly Stretch[] {
  const stretches: Stretch[] = [];
  for (const [credential, pattern] of SENTENCE) {
    for (const match of matchesIn(text, pattern)) {
      const start = match.index + match[0].length;
      const rest = text.slice(start, start + LONGEST);
      stretches.push({ credential, start, end: start + (PART_END.exec(rest)?.index ?? rest.length) });
    }
  }
  return stretches;
}

/** The names of a list, trimmed, in order. */
function entries(text: string, stretch: Stretch): readonly { start: number; end: number }[] {
  const found: { start: number; end: number }[] = [];
  const add = (from: number, to: number): void => {
    const entry = trim(text, from, to);
    if (entry.start < entry.end && !/^(?:none|n\/a|not (?:stated|applicable))$/i.test(text.slice(entry.start, entry.end))) found.push(entry);
  };
  let from = stretch.start;
  for (const match of matchesIn(text.slice(stretch.start, stretch.end), /[,;]| and | & /g)) {
    const at = stretch.start + match.index;
    const joint = match[0].length > 1;
    if (joint && keepsJoint(text.slice(from, at).trim(), match[0], stretch.credential)) continue;
    add(from, at);
    from = at + match[0].length;
  }
  add(from, stretch.end);
  return found;
}

/** Whether an `and` behind some words belongs to a specialty's name. */
function keepsJoint(words: string, joint: string, credential: Credential): boolean {
  return credential !== "licensure" && (joint === " & " || COMPOUND.test(words));
}

/** An entry without the blanks, the comma and the `and` before it, and without its closing full stop. */
function trim(text: string, from: number, to: number): Range {
  const entry = trimmed(text, { start: from, end: to }, ",", ".,");
  const joint = /^and /i.test(text.slice(entry.start, Math.min(entry.end, entry.start + 4))) ? 4 : 0;
  return { start: entry.start + joint, end: entry.end };
}
