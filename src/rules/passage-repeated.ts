import type { Item, Letter, Rationale } from "../letter/model";
import type { Span } from "../text/span";
import { wordsOf, type Word } from "../text/words";
import { repeatsWithin, type Repeat } from "./passages";
import { rationalesOf } from "./rationales";
import type { Report, Rule, RuleDocumentation } from "./rule";

export const passageRepeatedDocumentation: RuleDocumentation = {
  rationale:
    "A passage that stands twice in one rationale was probably pasted twice, perhaps over the sentence that should stand there. The reasoning may lack a step, and whoever relies on the letter should look for it.",
  reports:
    "Fifteen words or more stand twice in one rationale, compared without case, punctuation and line breaks. Words of the item's own name (articles, prepositions and the like apart), of conclusions (their reasons apart) and of citations do not count. One finding for each passage, at the second one; it says how often the passage stands there.",
  mayBearOn: null,
  examples: {
    bad: [
      {
        title: "A sentence that stands twice",
        letter: {
          summary: "The patient is a 49-year-old male who was injured on 06/17/2009.",
          items: [
            {
              heading: "MRI of the cervical spine: Upheld",
              rationale: `
The record contains no red flag, no progressive deficit and no plan for an operation that would depend on a scan.
~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~ passage-repeated: The same passage before
Films of the neck were normal. The record contains no red flag, no progressive deficit and no plan for an operation
                               ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
that would depend on a scan. The request is not medically necessary.
^^^^^^^^^^^^^^^^^^^^^^^^^^^ information passage-repeated: A passage of 21 words stands twice in the rationale of MRI of the cervical spine.`,
            },
          ],
        },
      },
    ],
    good: [
      {
        title: "The item's long name, and a conclusion at both ends",
        letter: {
          summary: "The patient is a 49-year-old male who was injured on 06/17/2009.",
          items: [
            {
              heading: "Six sessions of acupuncture with infrared heat and manual therapy for the cervical and the lumbar spine: Upheld",
              rationale: `
Six sessions of acupuncture with infrared heat and manual therapy for the cervical and the lumbar spine were asked for.
Whether six sessions of acupuncture with infrared heat and manual therapy for the cervical and the lumbar spine would
help is not known. The request is not medically necessary.`,
            },
          ],
        },
      },
    ],
  },
};

/** Shorter passages are set phrases (`rules.md`). */
const FEWEST_WORDS = 15;

export const passageRepeated: Rule = {
  id: "passage-repeated",
  title: "A rationale holds the same passage twice",
  severity: "information",
  *check(letter) {
    for (const { item, rationale } of rationalesOf(letter)) yield* repeatedIn(letter, item, rationale);
  },
};

function* repeatedIn(letter: Letter, item: Item, rationale: Rationale): Iterable<Report> {
  const { words } = rationale;
  const repeats = repeatsWithin(numbered(rationale), FEWEST_WORDS).filter(({ start, earlier, length }) => words.areSame(start, words, earlier, length));
  if (repeats.length === 0) return;
  const countIn = wordCounter(letter, item);
  const long = repeats.filter(({ start, length }) => countIn(words.slice(start, start + length)) >= FEWEST_WORDS);
  for (const passage of passagesIn(long)) yield reportOn(item, rationale, passage);
}

/** A passage with the first word of each place where it stands, in order. */
interface Passage {
  readonly starts: readonly number[];
  readonly length: number;
}

/** The passages that repeats are of, in the order of their second places. */
function passagesIn(repeats: readonly Repeat[]): readonly Passage[] {
  const passages: Passage[] = [];
  for (const { start, earlier, length } of [...repeats].sort((one, other) => one.earlier - other.earlier || one.start - other.start)) {
    const last = passages[passages.length - 1];
    const joined = last && common(last, { starts: [earlier, start], length });
    if (joined) passages[passages.length - 1] = joined;
    else passages.push({ starts: [earlier, start], length });
  }
  return passages.sort((one, other) => one.starts[1]! - other.starts[1]!);
}

/** What two passages have in common at their first place, with all places of both; null where that is not most of each. */
function common(one: Passage, other: Passage): Passage | null {
  const [first, otherFirst] = [one.starts[0]!, other.starts[0]!];
  const from = Math.max(first, otherFirst);
  const length = Math.min(first + one.length, otherFirst + other.length) - from;
  if (length < FEWEST_WORDS || 2 * length <= Math.max(one.length, other.length)) return null;
  const places = [...one.starts.map((start) => start + from - first), ...other.starts.slice(1).map((start) => start + from - otherFirst)];
  return { starts: places.sort((place, next) => place - next), length };
}

/** The words of a rationale by number; those of its conclusions are no passage's. */
function numbered({ words, conclusions }: Rationale): readonly number[] {
  const numbers = words.numbers();
  for (const { clause } of conclusions) {
    for (let at = words.firstFrom(clause.start); at < words.length && words.spanOf(at, at + 1).end <= clause.end; at += 1) numbers[at] = -1 - at;
  }
  return numbers;
}

/** Words of a name that stand in any sentence. */
const COMMON_WORDS = new Set(["a", "an", "and", "at", "for", "from", "in", "of", "on", "or", "per", "the", "to", "with"]);

/** Counts the words of a passage that are none of the item's own name, nor of a citation as the item's guideline blocks print it. */
function wordCounter(letter: Letter, item: Item): (passage: readonly Word[]) => number {
  const named = new Set(wordsAt(letter, item.name.span).map(({ key }) => key).filter((key) => !COMMON_WORDS.has(key)));
  const citations = [item.claimsAdministrator, item.reviewer].flatMap((block) => block?.citations ?? []);
  const printed = new Set(citations.flatMap(({ span }) => runsOf(wordsAt(letter, span)).map(keyOf)));
  return (passage) => {
    const cited = new Set(runsOf(passage).filter((run) => printed.has(keyOf(run))).flat());
    return passage.filter((word) => !named.has(word.key) && !cited.has(word)).length;
  };
}

function wordsAt({ reading }: Letter, span: Span): readonly Word[] {
  return wordsOf(reading, reading.indexAt(span.start), reading.indexAt(span.end)).slice();
}

/** So many words in a row are enough to know a citation by. */
const CITATION_RUN = 3;

function runsOf(words: readonly Word[]): readonly (readonly Word[])[] {
  return words.slice(CITATION_RUN - 1).map((_, at) => words.slice(at, at + CITATION_RUN));
}

function keyOf(run: readonly Word[]): string {
  return run.map(({ key }) => key).join(" ");
}

function reportOn(item: Item, { words }: Rationale, { starts, length }: Passage): Report {
  const [first, second, ...others] = starts.map((start) => words.spanOf(start, start + length));
  const times = starts.length === 2 ? "twice" : `${starts.length} times`;
  return {
    message: `A passage of ${length} words stands ${times} in the rationale of ${item.name.value}.`,
    span: second!,
    item: item.index,
    related: [{ message: "The same passage before", span: first! }, ...others.map((span) => ({ message: "The same passage again", span }))],
  };
}
