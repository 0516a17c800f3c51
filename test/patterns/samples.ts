import { RegExpParser, type AST } from "@eslint-community/regexpp";

/**
 * Texts of a pattern, which between them take each of its alternatives, and have and leave out each part that need not be there, but not every
 * combination of these. Words are written apart wherever they may be. What a text must not stand beside is not looked at: the pattern may match none of some.
 */
export function samplesOf({ source, flags }: RegExp): readonly string[] {
  const pattern = new RegExpParser().parsePattern(source, 0, source.length, { unicode: flags.includes("u") });
  return [...new Set(ofAlternatives(pattern.alternatives))];
}

function ofAlternatives(alternatives: readonly AST.Alternative[]): readonly string[] {
  return alternatives.flatMap(({ elements }) => ofElements(elements));
}

/** All forms of one part after the other, among the others in their first form. */
function ofElements(elements: readonly AST.Element[]): readonly string[] {
  const forms = elements.map(ofElement);
  const first = forms.map(([form]) => form!);
  return [first.join(""), ...forms.flatMap((each, at) => each.slice(1).map((form) => first.with(at, form).join("")))];
}

function ofElement(element: AST.Element): readonly string[] {
  switch (element.type) {
    case "Group":
    case "CapturingGroup":
      return ofAlternatives(element.alternatives);
    case "Quantifier":
      return ofQuantifier(element);
    case "Assertion":
      return (element.kind === "lookahead" || element.kind === "lookbehind") && !element.negate ? ofAlternatives(element.alternatives) : [""];
    case "Character":
      return [String.fromCodePoint(element.value)];
    case "CharacterClass":
    case "CharacterSet":
      return [oneOf(element)];
    default:
      return [""];
  }
}

function ofQuantifier({ min, element }: AST.Quantifier): readonly string[] {
  const forms = ofElement(element);
  if (min > 0) return forms.map((form) => form.repeat(min));
  return forms.every((form) => form === " " || form === "-") ? forms : ["", ...forms];
}

const USUAL = "a3 -,.";
/** Small letters before capitals, as most wordings have them. */
const CHARACTERS = [...USUAL, ...Array.from({ length: 95 }, (_, nth) => String.fromCharCode(126 - nth)), "\n"];

/** A character of a class; nothing where none of ASCII's is of it. */
function oneOf({ raw }: AST.CharacterClass | AST.CharacterSet): string {
  const pattern = new RegExp(`^${raw}$`, "i");
  return CHARACTERS.find((character) => pattern.test(character)) ?? "";
}
