import type { Level } from "../configuration/configuration";
import { translatable } from "./translate";

/** What the levels of a rule mean. */
export const LEVEL_MEANINGS: Readonly<Record<Level, string>> = translatable({
  error: "Listed in Problems as an error: the letter decides or says what cannot be.",
  warning: "Listed in Problems as a warning: a contradiction, or something required is missing.",
  information: "Listed in Problems as information: to be looked at.",
  hint: "Marked faintly in the text, and neither listed nor counted.",
  off: "The rule does not run.",
  default: "The severity of the rule itself.",
});
