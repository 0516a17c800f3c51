import type { AnalyzedLetter } from "../analysis";
import type { Letter, LetterForm } from "../letter/model";
import { MOST_RIVALS } from "../letter/pairing";
import { MOST_GAPS } from "./decorations";
import { MOST_PROBLEMS } from "./problems";
import { counted } from "./words";

/** What the status of a file's letters says. */
export interface LetterStatus {
  readonly text: string;
  /** What was left out because there is too much of it, or why the file is no letter; empty where there is nothing to say. */
  readonly detail: string;
  readonly isWarning: boolean;
}

const FORM_NAMES: Readonly<Record<LetterForm, string>> = { "final-determination": "Final determination", notice: "Notice of determination", "professional-review": "Professional review" };

/** The kind of letter with its items and open findings; of several letters how many they are. `findings` is null until the rules have run, `reason` where the file is a letter. */
export function letterStatus(letters: readonly Letter[], findings: readonly AnalyzedLetter[] | null, reason: string | null): LetterStatus {
  const [first, ...others] = letters;
  if (first === undefined) return { text: "No determination letter", detail: reason ?? "", isWarning: true };
  const items = letters.flatMap((letter) => letter.items).length;
  const found = findings?.flatMap((one) => one.findings);
  const detail = limits(letters, found?.length ?? 0).join(" ");
  const parts = [
    others.length === 0 ? FORM_NAMES[first.form] : counted(letters.length, "letter"),
    counted(items, "item"),
    ...(found === undefined ? [] : [counted(found.filter(({ severity }) => severity !== "hint").length, "finding")]),
  ];
  return { text: parts.join(", "), detail, isWarning: detail !== "" };
}

/** What is too much to be shown or compared, as sentences; empty for every letter that was ever sent. */
function limits(letters: readonly Letter[], findings: number): readonly string[] {
  const gaps = letters.flatMap((letter) => letter.gaps).length;
  return [
    ...(findings > MOST_PROBLEMS ? [`The first ${MOST_PROBLEMS} of ${findings} findings are shown.`] : []),
    ...(gaps > MOST_GAPS ? [`The first ${MOST_GAPS} of ${gaps} gaps are marked.`] : []),
    ...(letters.some(({ items }) => items.length > MOST_RIVALS) ? [`Of each treatment the first ${MOST_RIVALS} items are compared with their sources.`] : []),
  ];
}
