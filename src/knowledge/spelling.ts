import { NearWords } from "../text/near-words";
import { DRUG_WORDS } from "./drugs";
import { ACOEM_CHAPTERS, TOPICS } from "./guidelines";
import { BLOCK_LABELS, SECTION_HEADINGS } from "./headings";
import { SERVICES } from "./services";
import { OTHER_WORDS } from "./spelling/other-words";
import { PHRASES, TERMS } from "./spelling/terms";

/** What a misspelt word was probably meant to be, in lower case. */
export interface Correction {
  readonly word: string;
  /** Words of which one must stand beside it, as the word alone is an everyday one; null where none is needed. */
  readonly beside: ReadonlySet<string> | null;
}

/** The shortest word that a drug's name may be taken from, and the shortest everyday word of a phrase. */
const SHORTEST = { drug: 6, everyday: 6 };
/** Words in the names of drugs that are no drug's. */
const PLAIN = new Set(
  "extended release strength system topical medical injection lotion ointment lozenge compound vitamin laxative transdermal chloride citrate sulfate sodium glycol methyl buccal".split(" "),
);
/** Endings by which a form of a word is told from a slip. */
const ENDING = /(?:ies|ics?|ical|ically|ally|ly|ed|ers?|ing|ists?|ives?|ions?|al|[ei]s|[esdry])$/;
/** Joins the words of a phrase. */
const SMALL = new Set(["a", "an", "and", "at", "by", "for", "in", "of", "on", "or", "the", "to", "s"]);

const DRUG_NAMES = new Set([...DRUG_WORDS].filter((word) => word.length >= SHORTEST.drug && !PLAIN.has(word) && /^[a-z]+$/.test(word)));
const BESIDE = wordsBeside();
/** Words that are no slip of another: those of the vocabulary, other words of drugs and services, and what merely looks like one of them. */
const KNOWN = new Set([...DRUG_WORDS, ...TERMS, ...BESIDE.keys(), ...OTHER_WORDS, ...SERVICES.flatMap(({ wordings }) => wordings.flatMap(wordsOf))]);
const NEAR = new NearWords([...DRUG_NAMES, ...TERMS, ...BESIDE.keys()], [...DRUG_NAMES, ...TERMS], KNOWN);

/**
 * What the word `[start, end)` of a text was probably meant to be, if it is a drug's name, a term or a word of a set phrase, misspelt. Null
 * where it is one of them as it should be, another word that looks like one, a form of one (`laminectomies`), and for all other words.
 */
export function correctionOf(text: string, start: number, end: number): Correction | null {
  const { one, two } = NEAR.nearTo(text, start, end);
  if (one.length + two.length === 0) return soundsLike(text.slice(start, end).toLowerCase());
  const word = text.slice(start, end).toLowerCase();
  const near = [...one, ...two];
  if ((word.endsWith("s") && KNOWN.has(word.slice(0, -1))) || near.some((other) => !DRUG_NAMES.has(other) && areForms(word, other))) return null;
  const best = near.find((other) => isMeant(text[start]!, word, other));
  return best === undefined ? null : { word: best, beside: BESIDE.get(best) ?? null };
}

/** The drug whose name has `f` where a word has `ph`, or the other way round (`Ibuprophen`); null where there is none. */
function soundsLike(word: string): Correction | null {
  if (!/f|ph/.test(word) || KNOWN.has(word)) return null;
  const meant = [word.replaceAll("ph", "f"), word.replaceAll("f", "ph")].find((other) => DRUG_NAMES.has(other));
  return meant === undefined ? null : { word: meant, beside: null };
}

/** Whether a word joins others in a phrase (`of`), so that the one behind it counts as standing beside. */
export function isSmallWord(word: string): boolean {
  return SMALL.has(word);
}

/** Five letters may mean a term only, and a short drug name is meant by a word with a capital only. */
function isMeant(initial: string, word: string, other: string): boolean {
  if (TERMS.has(other)) return true;
  if (word.length < SHORTEST.drug) return false;
  return !DRUG_NAMES.has(other) || other.length > SHORTEST.drug || /[A-Z]/.test(initial);
}

/** Whether two words differ in their endings only (`complaint`, `complaints`; `continue`, `continued`). */
function areForms(one: string, other: string): boolean {
  return isFormOf(one, other) || isFormOf(other, one);
}

function isFormOf(word: string, other: string): boolean {
  const stem = word.replace(ENDING, "");
  const rest = other.startsWith(stem) ? other.slice(stem.length) : "?";
  return stem !== word && (rest === "" || ENDING.exec(rest)?.[0] === rest);
}

function wordsOf(phrase: string): readonly string[] {
  return phrase.toLowerCase().match(/[a-z]+/g) ?? [];
}

/** The everyday words of set phrases, each with those that stand beside it in one. */
function wordsBeside(): ReadonlyMap<string, ReadonlySet<string>> {
  const beside = new Map<string, Set<string>>();
  const phrases = [...PHRASES, ...SECTION_HEADINGS.map(({ words }) => words), ...BLOCK_LABELS.map(({ words }) => words), ...ACOEM_CHAPTERS, ...TOPICS.flatMap(({ title, wordings }) => [title, ...wordings])];
  for (const phrase of phrases) {
    const words = wordsOf(phrase).filter((word) => !SMALL.has(word));
    words.forEach((word, at) => {
      if (word.length < SHORTEST.everyday || DRUG_NAMES.has(word) || TERMS.has(word)) return;
      const known = beside.get(word) ?? new Set();
      for (const other of [words[at - 1], words[at + 1]]) if (other !== undefined) known.add(other);
      beside.set(word, known);
    });
  }
  return new Map([...beside].filter(([, others]) => others.size > 0));
}
