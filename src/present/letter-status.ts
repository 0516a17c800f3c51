import type { AnalyzedLetter } from "../analysis";
import type { Letter, LetterForm } from "../letter/model";
import { MOST_RIVALS } from "../letter/pairing";
import { MOST_GAPS } from "./decorations";
import { MOST_PROBLEMS } from "./problems";
import { shownFindings } from "./shown-findings";
import { inEnglish, translatable, type Translate } from "./translate";
import { counted } from "./words";

/** What the status of a file's letters says, in few words: VS Code cuts off what is wide. */
export interface LetterStatus {
  /** What the file holds; of one that is no letter, why. */
  readonly text: string;
  readonly isLetter: boolean;
  /** What was left out because there is too much of it; empty for every letter that was ever sent. */
  readonly limits: readonly string[];
}

const FORM_NAMES: Readonly<Record<LetterForm, string>> = translatable({
  "final-determination": "Final determination",
  notice: "Notice of determination",
  "professional-review": "Professional review",
});

/** The kind of letter with its items and open findings; of several letters how many they are. `findings` is null until the rules have run, `reason` where the file is a letter. */
export function letterStatus(letters: readonly Letter[], findings: readonly AnalyzedLetter[] | null, reason: string | null, translate: Translate = inEnglish): LetterStatus {
  const [first, ...others] = letters;
  if (first === undefined) return { text: reason ?? translate("No determination letter"), isLetter: false, limits: [] };
  const items = letters.flatMap((letter) => letter.items).length;
  const found = findings?.flatMap((one) => one.findings);
  const parts = [
    others.length === 0 ? translate(FORM_NAMES[first.form]) : counted(letters.length, "letter", translate),
    counted(items, "item", translate),
    ...(found === undefined ? [] : [counted(shownFindings(found).length, "finding", translate)]),
  ];
  return { text: parts.join(", "), isLetter: true, limits: limitsOf(letters, found?.length ?? 0, translate) };
}

/** What is too much to be shown or compared. */
function limitsOf(letters: readonly Letter[], findings: number, translate: Translate): readonly string[] {
  const gaps = letters.flatMap((letter) => letter.gaps).length;
  return [
    ...(findings > MOST_PROBLEMS ? [translate("{0} of {1} findings shown", MOST_PROBLEMS, findings)] : []),
    ...(gaps > MOST_GAPS ? [translate("{0} of {1} gaps marked", MOST_GAPS, gaps)] : []),
    ...(letters.some(({ items }) => items.length > MOST_RIVALS) ? [translate("First {0} items of a treatment compared", MOST_RIVALS)] : []),
  ];
}
