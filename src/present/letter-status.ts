import type { AnalyzedLetter } from "../analysis";
import type { Letter, LetterForm } from "../letter/model";
import { MOST_RIVALS } from "../letter/pairing";
import { MOST_GAPS } from "./decorations";
import { MOST_PROBLEMS } from "./problems";
import { inEnglish, translatable, type Translate } from "./translate";
import { counted } from "./words";

/** What the status of a file's letters says. */
export interface LetterStatus {
  readonly text: string;
  /** What was left out because there is too much of it, or why the file is no letter; empty where there is nothing to say. */
  readonly detail: string;
  readonly isWarning: boolean;
}

const FORM_NAMES: Readonly<Record<LetterForm, string>> = translatable({ "final-determination": "Final determination", notice: "Notice of determination", "professional-review": "Professional review" });

/** The kind of letter with its items and open findings; of several letters how many they are. `findings` is null until the rules have run, `reason` where the file is a letter. */
export function letterStatus(letters: readonly Letter[], findings: readonly AnalyzedLetter[] | null, reason: string | null, translate: Translate = inEnglish): LetterStatus {
  const [first, ...others] = letters;
  if (first === undefined) return { text: translate("No determination letter"), detail: reason ?? "", isWarning: true };
  const items = letters.flatMap((letter) => letter.items).length;
  const found = findings?.flatMap((one) => one.findings);
  const detail = limits(letters, found?.length ?? 0, translate).join(" ");
  const parts = [
    others.length === 0 ? translate(FORM_NAMES[first.form]) : counted(letters.length, "letter", translate),
    counted(items, "item", translate),
    ...(found === undefined ? [] : [counted(found.filter(({ severity }) => severity !== "hint").length, "finding", translate)]),
  ];
  return { text: parts.join(", "), detail, isWarning: detail !== "" };
}

/** What is too much to be shown or compared, as sentences; empty for every letter that was ever sent. */
function limits(letters: readonly Letter[], findings: number, translate: Translate): readonly string[] {
  const gaps = letters.flatMap((letter) => letter.gaps).length;
  return [
    ...(findings > MOST_PROBLEMS ? [translate("The first {0} of {1} findings are shown.", MOST_PROBLEMS, findings)] : []),
    ...(gaps > MOST_GAPS ? [translate("The first {0} of {1} gaps are marked.", MOST_GAPS, gaps)] : []),
    ...(letters.some(({ items }) => items.length > MOST_RIVALS) ? [translate("Of each treatment the first {0} items are compared with their sources.", MOST_RIVALS)] : []),
  ];
}
