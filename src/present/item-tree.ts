import type { AnalyzedLetter } from "../analysis";
import type { Item, Letter, Outcome } from "../letter/model";
import { anchorOf } from "../review/anchors";
import { NONE, type ReviewedFindings } from "../review/dismissals";
import { recordQuestions, UNCHECKED, type CheckedRecord } from "../review/record-checks";
import type { Dismissal } from "../review/records";
import type { Finding, RelatedPlace } from "../rules/rule";
import type { LineIndex, Place } from "../text/lines";
import type { PageIndex } from "../text/pages";
import type { Span } from "../text/span";
import { comparisonsIn } from "./comparison";
import { comparisonRow } from "./comparison-rows";
import { datesRow } from "./date-rows";
import { statementsOf, type Statement } from "./item-statements";
import { dismissalSentence, dismissalWords } from "./dismissal-words";
import { letterSymbols } from "./letter-symbols";
import { outcomeName } from "./outcome-names";
import { questionsRow, unmatchedCheckRow } from "./record-rows";
import { inEnglish, translatable, type Translate } from "./translate";
import { attach, leaf, type Draft, type Icon, type Row } from "./tree-row";
import { counted, oneLine, shortened } from "./words";

/** The file that letters were read from. */
export interface LetterFile {
  /** Its address; keys of rows start with it. */
  readonly uri: string;
  /** Its name without folders. */
  readonly name: string;
  /** Its path as the user knows it. */
  readonly path: string;
}

const LONGEST_LABEL = 200;
const NO_OUTCOME: Icon = { id: "question", color: "charts.yellow" };
const OUTCOME_ICONS: Record<Outcome, Icon> = {
  upheld: { id: "circle-slash", color: "charts.red" },
  overturned: { id: "pass", color: "charts.green" },
  modified: { id: "color-mode", color: "charts.blue" },
};
const DISMISSED: Icon = { id: "check", color: null };
const SEVERITY_ICONS: Record<Finding["severity"], Icon> = {
  error: { id: "error", color: "problemsErrorIcon.foreground" },
  warning: { id: "warning", color: "problemsWarningIcon.foreground" },
  information: { id: "info", color: "problemsInfoIcon.foreground" },
  hint: { id: "lightbulb", color: null },
};

/** The rows of one file's letters: letter > item > what the letter says of it, and findings, those that were dismissed last. Empty for no letter. */
export function letterRows(file: LetterFile, letters: readonly AnalyzedLetter[], lines: LineIndex, review: Partial<RowReview> = {}): readonly Row[] {
  const context: Context = { placeOf: (span) => lines.placeOf(span), ...UNREVIEWED, ...review };
  return letters.map((analyzed) => attach(letterDraft(file, analyzed, letters.length > 1, context), `${file.uri}#${analyzed.letter.part}`));
}

/** The row of a file that could not be read, or that is no letter though its name says so. */
export function failureRow(file: LetterFile, reason: string): Row {
  const text = { label: file.name, description: oneLine(reason), tooltip: `${file.path}\n${reason}` };
  return attach({ kind: "failure", key: "failure", ...text, icon: SEVERITY_ICONS.warning, place: null, extent: null, children: [] }, file.uri);
}

/** What the review files of a letter say, its pages, and the words for it. */
export interface RowReview {
  readonly reviewed: ReviewedFindings;
  readonly record: CheckedRecord;
  /** What is to be told of the files, as sentences. */
  readonly notices: readonly string[];
  /** Of a PDF; null for a text. */
  readonly pages: PageIndex | null;
  readonly translate: Translate;
}

/** Of a letter of which nobody has said anything, in English. */
const UNREVIEWED: RowReview = { reviewed: NONE, record: UNCHECKED, notices: [], pages: null, translate: inEnglish };

/** What the rows of one file need to know. */
interface Context extends RowReview {
  readonly placeOf: (span: Span) => Place;
}

function letterDraft(file: LetterFile, { letter, findings }: AnalyzedLetter, severalLetters: boolean, context: Context): Draft {
  const { placeOf, reviewed, translate } = context;
  const shown = findings.filter((finding) => finding.severity !== "hint");
  const number = letter.header.caseNumber?.value ?? null;
  const description = described(outcomeCounts(letter.items, translate), shown.filter((finding) => !reviewed.dismissals.has(finding)).length, translate);
  const byItem = findingsByItem(shown, letter.items.length);
  const [comparisonOf, questions] = [comparisonsIn(letter), recordQuestions(letter)];
  return {
    kind: "letter",
    key: "",
    label: severalLetters ? translate("{0} (letter {1})", file.name, letter.part) : file.name,
    description,
    tooltip: [file.path, number === null ? null : translate("Case number {0}", number), description].filter((line) => line !== null).join("\n"),
    icon: { id: "file-text", color: null },
    place: placeOf({ start: letter.span.start, end: letter.span.start }),
    extent: placeOf(letter.span),
    symbols: letterSymbols(letter, placeOf),
    children: [
      ...context.notices.map((notice, at) => noticeDraft(notice, at)),
      ...letter.items.map((item) => itemDraft(item, letter, byItem.get(item.index) ?? [], [comparisonRow(comparisonOf(item), placeOf, translate), questionsRow(letter, questions[item.index]!, context)], context)),
      ...present([datesRow(letter, placeOf, translate)]),
      ...findingDrafts(letter, byItem.get(null) ?? [], context),
      ...reviewed.unmatched.filter(({ finding }) => finding.part === letter.part).map((dismissal) => unmatchedDraft(dismissal, translate)),
      ...context.record.unmatched.filter(({ statement }) => statement.part === letter.part).map((check) => unmatchedCheckRow(check, translate)),
    ],
  };
}

/** Under null those that are about no item. */
function findingsByItem(findings: readonly Finding[], items: number): ReadonlyMap<number | null, readonly Finding[]> {
  const groups = new Map<number | null, Finding[]>();
  for (const finding of findings) {
    const item = finding.item !== null && finding.item < items ? finding.item : null;
    const group = groups.get(item);
    if (group) group.push(finding);
    else groups.set(item, [finding]);
  }
  return groups;
}

/** How many items have an outcome. */
const OUTCOMES = translatable({ upheld: "{0} upheld", overturned: "{0} overturned", modified: "{0} partly overturned", none: "{0} without outcome" });

/** `2 upheld, 1 overturned`. */
function outcomeCounts(items: readonly Item[], translate: Translate): string {
  const of = (outcome: Outcome | null) => items.filter((item) => (item.outcome?.value ?? null) === outcome).length;
  const counts: [number, string][] = [[of("upheld"), OUTCOMES.upheld], [of("overturned"), OUTCOMES.overturned], [of("modified"), OUTCOMES.modified], [of(null), OUTCOMES.none]];
  return counts.filter(([count]) => count > 0).map(([count, name]) => translate(name, count)).join(", ") || translate("no items");
}

function described(outcome: string, findings: number, translate: Translate): string {
  return findings === 0 ? outcome : `${outcome} · ${counted(findings, "finding", translate)}`;
}

/** A description with the page behind it, in a PDF. */
function onPage(description: string, { start }: Span, { pages, translate }: Pick<Context, "pages" | "translate">): string {
  return [description, pages === null ? "" : translate("page {0}", pages.pageAt(start))].filter((part) => part !== "").join(" · ");
}

function itemDraft(item: Item, letter: Letter, findings: readonly Finding[], groups: readonly (Draft | null)[], context: Context): Draft {
  const { placeOf, reviewed, translate } = context;
  const name = oneLine(item.name.value) || translate("Item {0}", item.index + 1);
  const open = findings.filter((finding) => !reviewed.dismissals.has(finding));
  const description = onPage(described(outcomeName(item.outcome?.value ?? null, translate), open.length, translate), item.name.span, context);
  return {
    kind: "item",
    key: `item-${item.index}`,
    label: shortened(name, LONGEST_LABEL),
    description,
    tooltip: [name, description, ...open.map((finding) => finding.message)].join("\n"),
    icon: item.outcome ? OUTCOME_ICONS[item.outcome.value] : NO_OUTCOME,
    place: placeOf(item.name.span),
    extent: placeOf(item.span),
    children: [
      ...statementsOf(item, letter.reading, translate).map((statement) => statementDraft(statement, context)),
      ...present(groups),
      ...findingDrafts(letter, findings, context),
    ],
  };
}

/** The rows that there are. */
function present(rows: readonly (Draft | null)[]): readonly Draft[] {
  return rows.filter((row) => row !== null);
}

function statementDraft({ key, label, words, icon, span }: Statement, { placeOf }: Context): Draft {
  const said = oneLine(words);
  return leaf("statement", key, { label, description: shortened(said, LONGEST_LABEL), tooltip: `${label}: ${said}` }, { id: icon, color: null }, placeOf(span));
}

/** Keyed by rule and count, so that a finding more of another rule changes no key. Those that were dismissed stand last. */
function findingDrafts(letter: Letter, findings: readonly Finding[], context: Context): readonly Draft[] {
  const seen = new Map<string, number>();
  const drafts = findings.map((finding) => {
    const nth = seen.get(finding.rule) ?? 0;
    seen.set(finding.rule, nth + 1);
    return findingDraft(letter, finding, `${finding.rule}-${nth}`, context);
  });
  return [...drafts.filter(({ kind }) => kind === "finding"), ...drafts.filter(({ kind }) => kind === "dismissed")];
}

function findingDraft(letter: Letter, finding: Finding, key: string, context: Context): Draft {
  const dismissal = context.reviewed.dismissals.get(finding);
  const label = shortened(oneLine(finding.message), LONGEST_LABEL);
  const place = context.placeOf(finding.span);
  const own = dismissal
    ? { ...leaf("dismissed", key, { label, description: dismissalWords(dismissal, context.translate), tooltip: `${finding.message}\n${dismissalSentence(dismissal, context.translate)}` }, DISMISSED, place), dismissal }
    : leaf("finding", key, { label, description: onPage(finding.rule, finding.span, context), tooltip: finding.message }, SEVERITY_ICONS[finding.severity], place);
  return { ...own, anchor: anchorOf(letter, finding), children: finding.related.map((related, at) => relatedDraft(related, at, context)) };
}

function noticeDraft(notice: string, at: number): Draft {
  return { kind: "notice", key: `notice-${at}`, label: shortened(oneLine(notice), LONGEST_LABEL), description: "", tooltip: notice, icon: SEVERITY_ICONS.warning, place: null, extent: null, children: [] };
}

/** A dismissal that matches nothing any more; a click goes nowhere. */
function unmatchedDraft(dismissal: Dismissal, translate: Translate): Draft {
  const { rule, quoted } = dismissal.finding;
  const text = {
    label: shortened(translate("Dismissed before: \"{0}\"", quoted), LONGEST_LABEL),
    description: `${rule} · ${translate("found no longer")}`,
    tooltip: `${translate("A finding of {0} on \"{1}\" was dismissed. It is found no longer.", rule, quoted)}\n${dismissalSentence(dismissal, translate)}`,
  };
  return { kind: "unmatched", key: `unmatched-${dismissal.id}`, ...text, icon: DISMISSED, place: null, extent: null, children: [], dismissal };
}

function relatedDraft({ message, span }: RelatedPlace, at: number, context: Context): Draft {
  const text = { label: shortened(oneLine(message), LONGEST_LABEL), description: onPage("", span, context), tooltip: message };
  return leaf("related", `related-${at}`, text, { id: "references", color: null }, context.placeOf(span));
}
