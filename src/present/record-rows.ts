import type { Letter } from "../letter/model";
import type { CheckedRecord, RecordQuestion } from "../review/record-checks";
import type { RecordCheck } from "../review/records";
import { quoted } from "../rules/wording";
import type { Place } from "../text/lines";
import type { Span } from "../text/span";
import { answerSentence, answerWords, questionWords } from "./record-words";
import { inEnglish, translatable, type Translate } from "./translate";
import { group, leaf, type Draft, type Icon } from "./tree-row";
import { counted, LONGEST_LABEL, oneLine, shortened } from "./words";

/** What these rows need to know of a file. */
interface RecordContext {
  readonly placeOf: (span: Span) => Place;
  readonly record: CheckedRecord;
  readonly translate?: Translate;
}

/** What the two kinds of places in the case summary are called, in short and in full. */
const PLACES = translatable({
  reported: { label: "Reported", tooltip: "The case summary reports: {0}" },
  onSubject: { label: "Same subject", tooltip: "On the same subject, the case summary says: {0}" },
});

const OPEN: Icon = { id: "circle-large-outline", color: null };
// No tick and no cross: under words that deny something, these could be said of the words as well as of what they deny.
const FOUND: Icon = { id: "eye", color: "charts.green" };
const NOT_FOUND: Icon = { id: "eye-closed", color: null };

/** The row *To check in the record* of an item: what its rationale says is absent, and what was looked up. Null where it says that of nothing. */
export function questionsRow(letter: Letter, questions: readonly RecordQuestion[], { translate = inEnglish, ...context }: RecordContext): Draft | null {
  const [first] = questions;
  if (first === undefined) return null;
  const answered = questions.filter(({ absence }) => context.record.checks.has(absence)).length;
  const reported = questions.filter((question) => question.reported.length > 0).length;
  const counts = [
    counted(questions.length, "statement", translate),
    ...(reported > 0 ? [translate("{0} reported in the case summary", reported)] : []),
    ...(answered > 0 ? [translate("{0} looked up", answered)] : []),
  ];
  const text = {
    label: translate("To check in the record"),
    description: counts.join(" · "),
    tooltip: translate("What the rationale says is absent. Most determinations that were set aside fell on such a statement; the proof was in the medical record."),
  };
  const rows = questions.map((question, at) => questionRow(letter, question, at, { ...context, translate }));
  return group("statement", "questions", text, "checklist", context.placeOf(first.span), rows);
}

function questionRow(letter: Letter, question: RecordQuestion, at: number, { placeOf, record, translate }: Required<RecordContext>): Draft {
  const check = record.checks.get(question.absence);
  const sentence = quoted(letter, question.absence.sentence);
  const text = {
    label: shortened(oneLine(questionWords(letter, question)), LONGEST_LABEL),
    description: knownOf(question, check, translate),
    tooltip: check ? `${sentence}\n${answerSentence(check, translate)}` : sentence,
  };
  return {
    ...leaf(check ? "answered" : "question", `question-${at}`, text, iconOf(check), placeOf(question.span)),
    question: question.anchor,
    ...(check ? { check } : {}),
    children: summaryRows(letter, question, { placeOf, translate }),
  };
}

/** What was looked up of a statement, else whether the case summary reports what it misses; empty where neither is known. */
function knownOf({ reported }: RecordQuestion, check: RecordCheck | undefined, translate: Translate): string {
  if (check) return `${answerWords(check, translate)} · ${check.person}`;
  return reported.length > 0 ? translate("reported in the case summary") : "";
}

/** What the case summary says on a statement. Short words stand first, as little else is seen in a narrow view. */
function summaryRows(letter: Letter, question: RecordQuestion, { placeOf, translate }: Pick<Required<RecordContext>, "placeOf" | "translate">): readonly Draft[] {
  const rowsOf = (kind: keyof typeof PLACES): readonly Draft[] => question[kind].map(({ span, sentence }, nth) => {
    const { label, tooltip } = PLACES[kind];
    const words = quoted(letter, sentence);
    const text = { label: translate(label), description: shortened(words, LONGEST_LABEL), tooltip: translate(tooltip, words) };
    return leaf("related", `${kind}-${nth}`, text, { id: "references", color: null }, placeOf(span));
  });
  return [...rowsOf("reported"), ...rowsOf("onSubject")];
}

/** What was looked up of a statement that is found no longer; a click goes nowhere. */
export function unmatchedCheckRow(check: RecordCheck, translate: Translate = inEnglish): Draft {
  const text = {
    label: shortened(translate("Looked up before: \"{0}\"", check.statement.quoted), LONGEST_LABEL),
    description: `${answerWords(check, translate)} · ${translate("found no longer")}`,
    tooltip: `${translate("The letter says \"{0}\" no longer.", check.statement.quoted)}\n${answerSentence(check, translate)}`,
  };
  return { ...leaf("answered", `unmatched-${check.id}`, text, iconOf(check), null), question: check.statement, check };
}

function iconOf(check: RecordCheck | undefined): Icon {
  if (check === undefined) return OPEN;
  return check.verdict === "found" ? FOUND : NOT_FOUND;
}
