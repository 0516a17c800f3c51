import { blanked } from "../../text/blanked";
import { matchesIn } from "../../text/matches";
import type { Reading } from "../../text/reading";
import { anyOf, followedBy, matching, near, rangesOf } from "../../text/search";
import type { Field } from "../../text/span";
import type { Sex } from "../model";
import { CLINICIAN, OTHERS, PATIENT, RELATIVE, RELATIVE_OF } from "./persons";
import { INTRODUCTORY, statedSexes } from "./sex";
import type { KindedSentence } from "./told-kinds";

/** `a woman ran a red light`; not `The patient is a pleasant woman`. */
const STRANGER = "(?:an?|another|the other)(?<!(?:, |\\b(?:is|concerns?|involves?|describes?|depicts?|reflects?) )(?:an?|another|the other))(?: [a-z-]+){0,2} (?:man|woman|male|female|lady|gentleman|boy|girl|guy|student|patient|individual|worker|employee)\\b";
/** A name is blackened here: `seen by on 02/03`, `referred to and`. */
const BLACKENED = "(?:by|with|to|from|per|saw|Dr\\.?|Drs\\.?) (?:(?:on|in|at|and|who|for|dated|that)\\b|[,.;])";
/** Whom a sentence names, in its order. */
const PERSON = new RegExp(`\\b(?:(${STRANGER})|(${BLACKENED})|(?:(${RELATIVE}|${OTHERS})|${CLINICIAN}|(${PATIENT}))\\b)`, "gi");
/** A visit is somebody's, whom the letter may go on to speak of. */
const SEEN = /\b(?:seen|evaluated|examined|referred|consult\w*)\b/i;
const AGE = /\b\d\d[- ]years?[- ]old\b/i;
/** The patient's own trade may be that of another person: `a 52-year-old bus driver`, `this man, a retired officer,`, `worked as a manager`. */
const TRADE = matching(/\b(?:\d\d[- ]years?[- ]old|(?:works?|worked|working|employed|job|occupation) (?:as|is|was))\b/gi);
const TRADE_END = matching(/(?=[,.;])|\b(?=(?:who|whose|with|when|and)\b)|$/gi);
/** `seen at the clinic, where a 52-year-old nurse`. */
const ANOTHERS_AGE = /\b(?:where|by|with|from|to|and|that|saw|met) an? $/i;
const OWN_TRADE = anyOf(near(followedBy(TRADE, /[^.,;]{0,60}?, an? /iy), TRADE_END, 60, ""), near(TRADE, TRADE_END, 60, ""));
/** Guidelines speak of any patient, conditions of none. */
export const ANYONE = /\b(?:patients|guidelines?|MTUS|ODG|ACOEM|he or she|she or he|his or her|him or her|he\/she|his\/her|him\/her|s\/he)\b/i;
/** What somebody might do. */
const SUPPOSED = /\b(?:if|should|whether|unless)\b/i;
/** As many sentences back it is looked for whom the letter speaks of. */
const MOST_BACK = 12;
/** Between the rationales of two items there stand at least a heading and two labels. */
const LONGEST_GAP = 40;

/** Whom a letter names; of whom a name is blackened, or only a pronoun is read, nothing is known. */
export type PersonKind = "relative" | "clinician" | "unnamed" | "patient";

/** A person whom a sentence names. */
export interface Person {
  readonly kind: PersonKind;
  /** As named, in lower case. */
  readonly name: string;
  readonly start: number;
  readonly end: number;
}

/** Whom a match of `PERSON` names. */
function kindOfPerson([, stranger, blackened, relative, patient]: RegExpMatchArray): PersonKind {
  if (patient) return "patient";
  if (stranger ?? relative) return "relative";
  return blackened ? "unnamed" : "clinician";
}

/**
 * Whom a pronoun can mean: the patient alone, as nobody else is spoken of; the patient, who was named last; the patient, unless it is
 * somebody else's whom the letter named shortly before; or somebody else as well as the patient.
 */
export type Standing = "alone" | "last" | "between" | "other";

/** Sentences that follow each other, and whom they speak of, besides those whom a pronoun of the sex cannot mean. */
export class Told {
  private readonly persons = new Map<number, readonly Person[]>();
  private readonly others = new Map<number, readonly Person[]>();

  constructor(
    private readonly reading: Reading,
    private readonly sentences: readonly KindedSentence[],
    /** Whether they are those of the summary, of which the first introduce the patient. */
    readonly isSummary: boolean,
    private readonly sex: Sex,
  ) {}

  get length(): number {
    return this.sentences.length;
  }

  /** Whether a sentence may hold words of a kind. */
  holds(at: number, kind: number): boolean {
    return (this.sentences[at]!.kinds & kind) !== 0;
  }

  text(at: number): string {
    const { start, end } = this.sentences[at]!;
    return this.reading.text.slice(start, end);
  }

  spanOf(at: number, index: number, length: number): Field<Sex>["span"] {
    const start = this.sentences[at]!.start + index;
    return this.reading.spanOf(start, start + length);
  }

  statedSexes(at: number): readonly Field<Sex>[] {
    return statedSexes(this.reading, this.sentences[at]!, false);
  }

  /** Whether a word of a sentence is quoted, supposed, or said of any patient. */
  isOfAnyone(at: number, index: number): boolean {
    const before = this.text(at).slice(0, index);
    return ANYONE.test(this.text(at)) || SUPPOSED.test(before) || before.replace(/[^"“”]/g, "").length % 2 === 1;
  }

  /** Whom a sentence names, in order; the patient of an introduction by the age. */
  personsOf(at: number): readonly Person[] {
    const persons = this.persons.get(at) ?? this.findPersons(at);
    this.persons.set(at, persons);
    const others = this.others.get(at);
    return others ? [...persons, ...others].sort((one, other) => one.start - other.start) : persons;
  }

  /** Takes a word for another person's: whoever is spoken of behind it may be that person. */
  addOther(at: number, start: number, end: number): void {
    this.others.set(at, [...(this.others.get(at) ?? []), { kind: "unnamed", name: "", start, end }]);
  }

  private findPersons(at: number): readonly Person[] {
    const text = this.text(at);
    const own = blanked(text, rangesOf(text, OWN_TRADE).filter(({ start }) => !ANOTHERS_AGE.test(text.slice(0, start))), " ");
    const persons = matchesIn(own, PERSON).map((person): Person => ({
      kind: kindOfPerson(person),
      name: person[0].toLowerCase(),
      start: person.index,
      end: person.index + person[0].length,
    }));
    const age = this.isSummary && at < INTRODUCTORY ? AGE.exec(text) : null;
    const introduced: readonly Person[] = age ? [{ kind: "patient", name: "", start: age.index, end: age.index + age[0].length }] : [];
    const otherSex = RELATIVE_OF[this.sex === "male" ? "female" : "male"];
    return [...introduced, ...persons.filter(({ name }) => !otherSex.test(name))].sort((one, other) => one.start - other.start);
  }

  /** Whether the next sentence stands right behind one; else another rationale begins with it. */
  private runsOn(at: number): boolean {
    return this.sentences[at + 1]!.start - this.sentences[at]!.end < LONGEST_GAP;
  }

  /** Whom a word of a sentence can mean, by the sentences before it alone. */
  standingBefore(at: number): Standing {
    for (let before = at - 1; before >= Math.max(0, at - MOST_BACK) && this.runsOn(before); before -= 1) {
      const persons = this.personsOf(before);
      if (persons.some(({ kind }) => kind !== "patient")) return "other";
      if (persons.length > 0 && !ANYONE.test(this.text(before))) return this.namesClinician(before - 1) || this.namesClinician(before - 2) ? "between" : "last";
    }
    return "alone";
  }

  private namesClinician(at: number): boolean {
    return at >= 0 && this.runsOn(at) && this.personsOf(at).some(({ kind }) => kind === "clinician" || kind === "unnamed");
  }

  /** Whether one of the two sentences before speaks of a relative or a stranger. */
  followsRelative(at: number): boolean {
    return [at - 1, at - 2].some((before) => before >= 0 && this.runsOn(before) && this.personsOf(before).some(({ kind }) => kind === "relative"));
  }

  /** Whether the sentence before names another person, or tells of a visit. */
  followsVisit(at: number): boolean {
    return at > 0 && this.runsOn(at - 1) && (this.personsOf(at - 1).some(({ kind }) => kind === "clinician" || kind === "relative") || SEEN.test(this.text(at - 1)));
  }
}
