import type { Letter, Reported } from "../letter/model";
import type { CheckedRecord, RecordQuestion } from "../review/record-checks";
import type { RecordCheck } from "../review/records";
import { quoted } from "../rules/wording";
import type { Place } from "../text/lines";
import type { Span } from "../text/span";
import { answerSentence, answerWords, questionWords } from "./record-words";
import { group, leaf, type Draft, type Icon } from "./tree-row";
import { counted, oneLine, shortened } from "./words";

/** What these rows need to know of a file. */
interface RecordContext {
  readonly placeOf: (span: Span) => Place;
  readonly record: CheckedRecord;
}

const OPEN: Icon = { id: "circle-large-outline", color: null };
const FOUND: Icon = { id: "pass-filled", color: "charts.green" };
const NOT_FOUND: Icon = { id: "circle-slash", color: null };
const LONGEST = 200;

/** The row *To check in the record* of an item: what its rationale says is absent, and what was looked up. Null where it says that of nothing. */
export function questionsRow(letter: Letter, questions: readonly RecordQuestion[], context: RecordContext): Draft | null {
  const [first] = questions;
  if (first === undefined) return null;
  const answered = questions.filter(({ absence }) => context.record.checks.has(absence)).length;
  const reported = questions.filter((question) => question.reported.length > 0).length;
  const description = [counted(questions.length, "statement"), ...(reported > 0 ? [`${reported} reported in the case summary`] : []), ...(answered > 0 ? [`${answered} looked up`] : [])].join(" · ");
  const text = { label: "To check in the record", description, tooltip: "What the rationale says is absent. Most determinations that were set aside fell on such a statement; the proof was in the medical record." };
  return group("statement", "questions", text, "checklist", context.placeOf(first.span), questions.map((question, at) => questionRow(letter, question, at, context)));
}

function questionRow(letter: Letter, question: RecordQuestion, at: number, { placeOf, record }: RecordContext): Draft {
  const check = record.checks.get(question.absence);
  const sentence = quoted(letter, question.absence.sentence);
  const text = {
    label: shortened(oneLine(questionWords(letter, question)), LONGEST),
    description: check ? `${answerWords(check)} · ${check.person}` : question.reported.length > 0 ? "reported in the case summary" : "",
    tooltip: check ? `${sentence}\n${answerSentence(check)}` : sentence,
  };
  return {
    ...leaf(check ? "answered" : "question", `question-${at}`, text, iconOf(check), placeOf(question.span)),
    question: question.anchor,
    ...(check ? { check } : {}),
    children: question.reported.map((reported, nth) => reportedRow(letter, reported, nth, placeOf)),
  };
}

function reportedRow(letter: Letter, { span, sentence }: Reported, nth: number, placeOf: RecordContext["placeOf"]): Draft {
  const words = quoted(letter, sentence);
  return leaf("related", `reported-${nth}`, { label: "The case summary", description: shortened(words, LONGEST), tooltip: words }, { id: "references", color: null }, placeOf(span));
}

/** What was looked up of a statement that is found no longer; a click goes nowhere. */
export function unmatchedCheckRow(check: RecordCheck): Draft {
  const text = { label: shortened(`Looked up before: "${check.statement.quoted}"`, LONGEST), description: `${answerWords(check)} · found no longer`, tooltip: `The letter says "${check.statement.quoted}" no longer.\n${answerSentence(check)}` };
  return { ...leaf("answered", `unmatched-${check.id}`, text, iconOf(check), null), question: check.statement, check };
}

function iconOf(check: RecordCheck | undefined): Icon {
  if (check === undefined) return OPEN;
  return check.verdict === "found" ? FOUND : NOT_FOUND;
}
