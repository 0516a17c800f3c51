/** What may stand between a verb and its adjective, adverbs apart. */
const LINKS = new Set(
  "not never no longer neither nor both also still now here therefore therefor thus hence so likewise again yet a an the any to be been being as and or deemed found considered determined judged felt thought shown proven believed seen viewed regarded established concluded reasonable appropriate supported warranted indicated justified approved certified necessary required recommended".split(" "),
);
/** What begins a phrase between them (`is for that reason not`), and how many words are in it at most. */
const PREPOSITIONS = new Set("for on in at by under from with".split(" "));
const LONGEST_PHRASE = 4;
const BETWEEN_COMMAS = /,[^,]*,/g;

/** Whether words between a verb and an adjective leave them together. */
export function isLinked(between: string): boolean {
  const words = between.replace(BETWEEN_COMMAS, " ").toLowerCase().match(/[\w'’-]+/g) ?? [];
  const isLink = (word: string): boolean => LINKS.has(word) || word.endsWith("ly");
  let ofPhrase = 0;
  return words.every((word) => {
    if (PREPOSITIONS.has(word)) ofPhrase = LONGEST_PHRASE;
    else if (!isLink(word)) ofPhrase -= 1;
    return ofPhrase >= 0;
  });
}
