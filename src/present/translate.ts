/** Words in the user's language: a message in English in, with `{0}` where the first of the values goes, and so on. The message itself where there is no translation. */
export type Translate = (message: string, ...values: readonly (string | number)[]) => string;

/** The words as they are, for the command line. */
export const inEnglish: Translate = (message, ...values) => {
  const [first, ...others] = message.split("{");
  return first + others.map((piece) => (piece[1] === "}" ? `${values[Number(piece[0])] ?? `{${piece[0]}}`}${piece.slice(2)}` : `{${piece}`)).join("");
};

/** Marks words that are translated where they are shown, so that `npm run l10n` finds them. */
export function translatable<Words>(words: Words): Words {
  return words;
}
