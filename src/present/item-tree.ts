import type { AnalyzedLetter } from "../analysis";
import type { Item, Letter } from "../letter/model";
import { anchorOf } from "../review/anchors";
import { NONE, type ReviewedFindings } from "../review/dismissals";
import { NO_ITEM_REVIEWS, type ItemReviews } from "../review/item-reviews";
import { recordQuestions, UNCHECKED, type CheckedRecord } from "../review/record-checks";
import type { Dismissal } from "../review/records";
import type { ReviewNotice } from "../review/review-file";
import type { Finding, RelatedPlace } from "../rules/rule";
import type { LineIndex, Place } from "../text/lines";
import type { PageIndex } from "../text/pages";
import type { Span } from "../text/span";
import { comparisonsIn } from "./comparison";
import { comparisonRow } from "./comparison-rows";
import { datesRow } from "./date-rows";
import { statementsOf, type Statement } from "./item-statements";
import { dismissalSentence, dismissalWords, goneWords } from "./dismissal-words";
import { findingsByItem, listedLetters, type LetterFile, type ListedLetter } from "./listed-letter";
import { itemContent, letterContent, letterKey, type RowStyle } from "./listed-rows";
import { questionsRow, unmatchedCheckRow } from "./record-rows";
import { SEVERITY_ICONS } from "./severity-icons";
import { shownFindings } from "./shown-findings";
import { inEnglish, type Translate } from "./translate";
import { attach, leaf, type Draft, type Icon, type Row } from "./tree-row";
import { LONGEST_LABEL, oneLine, shortened } from "./words";

// No tick: beside an item that means that it was reviewed.
const DISMISSED: Icon = { id: "bell-slash", color: null };

/** The rows of one file's letters: letter > item > findings, and what the letter says of it; those that were dismissed last. Hints are among them where they were asked for. Empty for no letter. */
export function letterRows(file: LetterFile, letters: readonly AnalyzedLetter[], lines: LineIndex, review: Partial<RowReview> = {}): readonly Row[] {
  const context: Context = { placeOf: (span) => lines.placeOf(span), ...NO_REVIEW, ...review };
  return listedLetters(file, letters, lines, context).map((listed, at) => attach(letterDraft(letters[at]!, listed, context), letterKey(listed)));
}

/** The row of a file that could not be read, or that is no letter though its name says so. */
export function failureRow(file: LetterFile, reason: string): Row {
  const text = { label: file.name, description: oneLine(reason), tooltip: `${file.path}\n${reason}` };
  return attach({ kind: "failure", key: "failure", ...text, icon: SEVERITY_ICONS.warning, place: null, extent: null, children: [] }, file.uri);
}

/** The row of a file that is a letter by its name and was not read yet. */
export function unreadRow(file: LetterFile, translate: Translate = inEnglish): Row {
  const text = { label: file.name, description: translate("not read yet"), tooltip: file.path };
  return attach({ kind: "unread", key: "unread", ...text, icon: { id: "file", color: null }, place: null, extent: null, children: [] }, file.uri);
}

/** What the review files of a letter say, its pages, and how its rows are made. */
export interface RowReview extends RowStyle {
  readonly reviewed: ReviewedFindings;
  readonly record: CheckedRecord;
  readonly itemReviews: ItemReviews;
  /** What is to be told of the files, as sentences. */
  readonly notices: readonly ReviewNotice[];
  /** Of a PDF; null for a text. */
  readonly pages: PageIndex | null;
}

/** Of a letter of which nobody has said anything, in English. */
export const NO_REVIEW: RowReview = { hints: false, reviewed: NONE, record: UNCHECKED, itemReviews: NO_ITEM_REVIEWS, notices: [], pages: null, translate: inEnglish };

/** What the rows of one file need to know. */
interface Context extends RowReview {
  readonly placeOf: (span: Span) => Place;
}

function letterDraft({ letter, findings }: AnalyzedLetter, listed: ListedLetter, context: Context): Draft {
  const { placeOf, reviewed, translate } = context;
  const byItem = findingsByItem(shownFindings(findings, context.hints), letter.items.length);
  const [comparisonOf, questions] = [comparisonsIn(letter), recordQuestions(letter)];
  const itemDraft = (item: Item): Draft => ({
    ...itemContent(listed, listed.items[item.index]!, context),
    children: withFindings(letter, byItem.get(item.index) ?? [], context, [
      ...statementsOf(item, letter.reading, translate).map((statement) => statementDraft(statement, context)),
      ...present([comparisonRow(comparisonOf(item), placeOf, translate), questionsRow(letter, questions[item.index]!, context)]),
    ]),
  });
  return {
    ...letterContent(listed, context),
    key: "",
    children: [
      ...context.notices.map((notice, at) => noticeDraft(notice, at)),
      ...letter.items.map(itemDraft),
      ...withFindings(letter, byItem.get(null) ?? [], context, present([datesRow(letter, placeOf, translate)])),
      ...reviewed.unmatched.filter(({ finding }) => finding.part === letter.part).map((dismissal) => unmatchedDraft(dismissal, translate)),
      ...context.record.unmatched.filter(({ statement }) => statement.part === letter.part).map((check) => unmatchedCheckRow(check, translate)),
    ],
  };
}

/** A description with the page behind it, in a PDF. */
function onPage(description: string, { start }: Span, { pages, translate }: Pick<Context, "pages" | "translate">): string {
  return [description, pages === null ? "" : translate("page {0}", pages.pageAt(start))].filter((part) => part !== "").join(" · ");
}

/** The rows that there are. */
function present(rows: readonly (Draft | null)[]): readonly Draft[] {
  return rows.filter((row) => row !== null);
}

function statementDraft({ key, label, words, modifiedTo, icon, span }: Statement, { placeOf }: Context): Draft {
  const said = oneLine(modifiedTo === null ? words : `${words} → ${modifiedTo}`);
  return leaf("statement", key, { label, description: shortened(said, LONGEST_LABEL), tooltip: `${label}: ${said}` }, { id: icon, color: null }, placeOf(span));
}

/** Findings, before other rows: there are often more of these than the view is high. Those that were dismissed stand last. Keyed by rule and count, so that a finding more of another rule changes no key. */
function withFindings(letter: Letter, findings: readonly Finding[], context: Context, others: readonly Draft[]): readonly Draft[] {
  const seen = new Map<string, number>();
  const drafts = findings.map((finding) => {
    const nth = seen.get(finding.rule) ?? 0;
    seen.set(finding.rule, nth + 1);
    return findingDraft(letter, finding, `${finding.rule}-${nth}`, context);
  });
  return [...drafts.filter(({ kind }) => kind === "finding"), ...others, ...drafts.filter(({ kind }) => kind === "dismissed")];
}

function findingDraft(letter: Letter, finding: Finding, key: string, context: Context): Draft {
  const dismissal = context.reviewed.dismissals.get(finding);
  const own = dismissal ? dismissedDraft(finding, dismissal, key, context) : openDraft(finding, key, context);
  return { ...own, anchor: anchorOf(letter, finding), children: finding.related.map((related, at) => relatedDraft(related, at, context)) };
}

function openDraft({ message, rule, span, severity }: Finding, key: string, context: Context): Draft {
  const text = { label: shortened(oneLine(message), LONGEST_LABEL), description: onPage(rule, span, context), tooltip: message };
  return { ...leaf("finding", key, text, SEVERITY_ICONS[severity], context.placeOf(span)), severity };
}

function dismissedDraft({ message, span }: Finding, dismissal: Dismissal, key: string, { placeOf, translate }: Context): Draft {
  const text = {
    label: shortened(oneLine(message), LONGEST_LABEL),
    description: dismissalWords(dismissal, translate),
    tooltip: `${message}\n${dismissalSentence(dismissal, translate)}`,
  };
  return { ...leaf("dismissed", key, text, DISMISSED, placeOf(span)), dismissal };
}

function noticeDraft({ message, file }: ReviewNotice, at: number): Draft {
  const text = { label: shortened(oneLine(message), LONGEST_LABEL), description: "", tooltip: message };
  return { ...leaf("notice", `notice-${at}`, text, SEVERITY_ICONS.warning, null), ...(file === null ? {} : { opens: file }) };
}

/** A dismissal that matches nothing any more; a click goes nowhere. */
function unmatchedDraft(dismissal: Dismissal, translate: Translate): Draft {
  const { rule, quoted } = dismissal.finding;
  const text = {
    label: shortened(goneWords(dismissal, translate), LONGEST_LABEL),
    description: `${rule} · ${translate("found no longer")}`,
    tooltip: `${translate("A finding of {0} on \"{1}\" was dismissed. It is found no longer.", rule, quoted)}\n${dismissalSentence(dismissal, translate)}`,
  };
  return { kind: "unmatched", key: `unmatched-${dismissal.id}`, ...text, icon: DISMISSED, place: null, extent: null, children: [], dismissal };
}

function relatedDraft({ message, span }: RelatedPlace, at: number, context: Context): Draft {
  const text = { label: shortened(oneLine(message), LONGEST_LABEL), description: onPage("", span, context), tooltip: message };
  return leaf("related", `related-${at}`, text, { id: "references", color: null }, context.placeOf(span));
}
