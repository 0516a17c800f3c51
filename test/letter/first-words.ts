import { RegExpParser, type AST } from "@eslint-community/regexpp";

/** As many letters of a word as tell its kind (`WordKinds`). */
const LOOKED_AT = 5;

/** A word with which matches may begin, as far as it is known; `whole` where nothing more of it is looked at. */
interface Beginning {
  readonly letters: string;
  readonly whole: boolean;
  /** The words that are not looked at. */
  readonly passedOver: readonly string[];
}

/**
 * The words, lower case and no longer than is looked at, with which the matches of a pattern may begin, those behind them where they are to be passed over.
 * An error where it may begin with any word, or with what is none.
 */
export function firstWordsOf({ source, flags }: RegExp, passedOver: readonly string[] = []): ReadonlySet<string> {
  const pattern = new RegExpParser().parsePattern(source, 0, source.length, { unicode: flags.includes("u") });
  const beginnings = afterAlternatives(pattern.alternatives, { letters: "", whole: false, passedOver });
  const words = new Set(beginnings.map(({ letters }) => letters.slice(0, LOOKED_AT)));
  if (words.has("")) throw new Error(`A match of ${source} may begin with no word.`);
  return words;
}

function afterAlternatives(alternatives: readonly AST.Alternative[], beginning: Beginning): readonly Beginning[] {
  return alternatives.flatMap(({ elements }) => elements.reduce((beginnings, element) => distinct(beginnings.flatMap((each) => (each.whole ? [each] : afterElement(element, each)))), [beginning] as readonly Beginning[]));
}

function afterElement(element: AST.Element, beginning: Beginning): readonly Beginning[] {
  switch (element.type) {
    case "Assertion":
      return [element.kind === "word" && beginning.letters !== "" ? { ...beginning, whole: true } : beginning];
    case "Group":
    case "CapturingGroup":
      return afterAlternatives(element.alternatives, beginning);
    case "Quantifier":
      return afterQuantifier(element, beginning);
    case "Character":
      return [afterCharacter(element.value, beginning)];
    case "CharacterClass":
      return charactersOf(element).map((code) => afterCharacter(code, beginning));
    default:
      throw new Error(`${element.raw} may be any letter.`);
  }
}

function afterQuantifier({ min, max, element }: AST.Quantifier, beginning: Beginning): readonly Beginning[] {
  let beginnings: readonly Beginning[] = [beginning];
  const found = min === 0 ? [beginning] : [];
  for (let times = 1; times <= Math.min(max, LOOKED_AT); times += 1) {
    beginnings = distinct(beginnings.flatMap((each) => (each.whole ? [each] : afterElement(element, each))));
    if (times >= min) found.push(...beginnings);
  }
  return distinct(found);
}

function afterCharacter(code: number, { letters, passedOver }: Beginning): Beginning {
  const character = String.fromCodePoint(code).toLowerCase();
  const isPassedOver = (word: string): boolean => passedOver.some((passed) => word === "" || passed.slice(0, LOOKED_AT) === word.slice(0, LOOKED_AT));
  if (!/[a-z]/.test(character)) return isPassedOver(letters) ? { letters: "", whole: false, passedOver } : { letters, whole: true, passedOver };
  return { letters: letters + character, whole: letters.length + 1 >= LOOKED_AT && !isPassedOver(letters + character), passedOver };
}

function charactersOf({ raw, negate, elements }: AST.CharacterClass): readonly number[] {
  if (negate) throw new Error(`${raw} may be any letter.`);
  return (elements as readonly AST.ClassRangesCharacterClassElement[]).flatMap((element) => {
    if (element.type === "Character") return [element.value];
    if (element.type === "CharacterClassRange") return Array.from({ length: element.max.value - element.min.value + 1 }, (_, nth) => element.min.value + nth);
    throw new Error(`${raw} may be any letter.`);
  });
}

function distinct(beginnings: readonly Beginning[]): readonly Beginning[] {
  return [...new Map(beginnings.map((each) => [`${each.letters} ${String(each.whole)}`, each])).values()];
}
