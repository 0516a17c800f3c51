import type { AnalyzedLetter } from "../analysis";
import type { Item, Letter } from "../letter/model";
import { recordQuestions, type CheckedRecord, type RecordQuestion } from "../review/record-checks";
import type { ReviewedFindings } from "../review/dismissals";
import { groundOf, NO_GROUND_BY_ITSELF, PLAINLY_ERRONEOUS_FACT } from "../rules/legal";
import type { Finding, RelatedPlace } from "../rules/rule";
import { listed } from "../rules/wording";
import type { LineIndex } from "../text/lines";
import type { PageIndex } from "../text/pages";
import type { Span } from "../text/span";
import { comparisonsIn, type ComparedAspect, type ItemComparison } from "./comparison";
import { marksOf } from "./comparison-words";
import { dismissalSentence } from "./dismissal-words";
import type { Block, ListItem, TextDocument } from "./document";
import { statementsOf, type Statement } from "./item-statements";
import { caseBlocks, dateBlocks } from "./memo-case";
import { OUTCOME_NAMES } from "./outcome-names";
import { passagesOf } from "./passages";
import { answerSentence, questionWords } from "./record-words";
import { shownFindings } from "./shown-findings";
import { inEnglish } from "./translate";
import { counted, oneLine, shortened } from "./words";

/** What a memo is made from: the letters of a file, and what its review file says. */
export interface MemoFile {
  /** As the user knows it. */
  readonly path: string;
  readonly letters: readonly AnalyzedLetter[];
  readonly lines: LineIndex;
  /** Those of a PDF. */
  readonly pages?: PageIndex | null;
  readonly reviewed: ReviewedFindings;
  readonly record: CheckedRecord;
}

/** A memo on each letter of a file, in order: the case, its dates, the items with what differs, what was found and what is to be looked up, and what was dismissed. */
export function reviewMemos(file: MemoFile): readonly TextDocument[] {
  return file.letters.map((analyzed) => memoOf(file, analyzed));
}

const DISCLAIMER =
  "Written by a program from the words of the letter; what it says of drugs, services, guidelines and the law beyond them comes from its own tables. Information, not legal advice. Lines count from 1. UR is utilization review: the insurer's decision on the request, which the letter reviews.";

/** A letter with how its places are told. */
interface Context {
  readonly file: MemoFile;
  readonly letter: Letter;
  readonly passageOf: (place: Span) => Span;
  readonly lineOf: (span: Span) => string;
}

function memoOf(file: MemoFile, { letter, findings }: AnalyzedLetter): TextDocument {
  const context: Context = { file, letter, passageOf: passagesOf(letter), lineOf: ({ start }) => `${file.pages ? `page ${file.pages.pageAt(start)}, ` : ""}line ${file.lines.lineAt(start) + 1}` };
  const open = findings.filter((finding) => !file.reviewed.dismissals.has(finding));
  const shown = shownFindings(open);
  const hints = open.length - shown.length;
  const path = file.letters.length > 1 ? `${file.path} (letter ${letter.part})` : file.path;
  const general = shown.filter(({ item }) => item === null || item >= letter.items.length);
  return [
    { kind: "heading", level: 1, text: `Review memo: ${letter.header.caseNumber?.value ?? path}` },
    { kind: "paragraph", text: DISCLAIMER },
    ...caseBlocks(letter, path),
    ...dateBlocks(letter),
    ...itemBlocks(context, shown),
    ...section("Findings on the letter as a whole", general.map((finding) => findingPoint(context, finding))),
    ...(hints > 0 ? [paragraph(`${counted(hints, "finding")} of severity hint ${hints === 1 ? "is" : "are"} not listed; imr check prints ${hints === 1 ? "it" : "them"}.`)] : []),
    ...section("Dismissed", dismissedPoints(context, findings)),
    ...(shown.some(({ rule }) => groundOf(rule) !== null) ? lawBlocks() : []),
  ];
}

function paragraph(text: string): Block {
  return { kind: "paragraph", text };
}

/** A heading with a list; nothing where the list is empty. */
function section(text: string, items: readonly ListItem[]): readonly Block[] {
  return items.length === 0 ? [] : [{ kind: "heading", level: 2, text }, { kind: "list", items }];
}

/** A list under its name; nothing where it is empty. */
function part(text: string, items: readonly ListItem[]): readonly Block[] {
  return items.length === 0 ? [] : [paragraph(`${text}:`), { kind: "list", items }];
}

function itemBlocks(context: Context, findings: readonly Finding[]): readonly Block[] {
  const { letter, lineOf } = context;
  const [comparisonOf, questions] = [comparisonsIn(letter), recordQuestions(letter)];
  return [
    { kind: "heading", level: 2, text: "Disputed items" },
    ...(letter.items.length === 0 ? [paragraph("None was read.")] : []),
    ...letter.items.flatMap((item): readonly Block[] => {
      const comparison = comparisonOf(item);
      const differing = comparison.aspects.filter(({ differs }) => differs);
      return [
        { kind: "heading", level: 3, text: `Item ${item.index + 1}: ${nameOf(item)}: ${item.outcome ? OUTCOME_NAMES[item.outcome.value] : "no outcome"}` },
        paragraph(`At ${lineOf(item.heading)}. ${differing.length === 0 ? noDifference(comparison) : ""}`.trim()),
        ...part("In the letter", statementsOf(item, letter.reading, inEnglish).filter(({ key }) => key !== "decided").map((statement) => statementPoint(context, statement))),
        ...part("Where the sources differ", differing.map((aspect) => aspectPoint(context, aspect))),
        ...part("Findings", findings.filter((finding) => finding.item === item.index).map((finding) => findingPoint(context, finding))),
        ...part("To check in the record", questions[item.index]!.map((question) => questionPoint(context, question))),
      ];
    }),
  ];
}

function nameOf(item: Item): string {
  return oneLine(item.name.value) || "no name";
}

/** In what the sources agree, as far as they were held against each other: that they agree in everything is not for a program to say. */
function noDifference({ aspects }: ItemComparison): string {
  const compared = aspects.filter(({ agrees }) => agrees).map(({ name }) => name.toLowerCase());
  return compared.length === 0 ? "No other source says anything of it that could be compared." : `No difference was found between the sources in ${listed(compared, compared.length)}.`;
}

function statementPoint({ lineOf }: Context, { label, words, modifiedTo, span }: Statement): ListItem {
  const quotation = `“${shortened(oneLine(words), LONGEST_PASSAGE)}”`;
  return { label: `${label}:`, text: `${modifiedTo === null ? quotation : `${quotation} to “${oneLine(modifiedTo)}”`} (${lineOf(span)})` };
}

function aspectPoint({ lineOf }: Context, { name, cells }: ComparedAspect): ListItem {
  const stated = cells.flatMap(({ source, values }) => values.map((value) => `${source} ${value.words}${marksOf(value)[1]}, ${lineOf(value.span)}`));
  return { label: `${name}:`, text: stated.join("; ") };
}

/** With what it stands on, its other places, and the ground that it may bear on. */
function findingPoint(context: Context, { rule, severity, message, span, related }: Finding): ListItem {
  const ground = groundOf(rule);
  return {
    label: `${severity[0]!.toUpperCase()}${severity.slice(1)}:`,
    text: `${message} (${rule})`,
    items: [
      { text: passage(context, span) },
      ...related.map((place) => ({ text: relatedWords(context, place) })),
      ...(ground ? [{ text: `May bear on ${ground.provision}.` }] : []),
    ],
  };
}

/** Quoted unless its message does that already. */
function relatedWords(context: Context, { message, span }: RelatedPlace): string {
  return message.includes(passageAt(context, span)) ? `${message} (${context.lineOf(span)})` : `${message}: ${passage(context, span)}`;
}

function questionPoint(context: Context, question: RecordQuestion): ListItem {
  const check = context.file.record.checks.get(question.absence);
  return {
    ticked: check !== undefined,
    text: `“${questionWords(context.letter, question)}” (${context.lineOf(question.span)})`,
    items: [
      ...(check ? [{ text: answerSentence(check) }] : []),
      ...question.reported.map(({ span }) => ({ text: `The case summary reports: ${passage(context, span)}` })),
    ],
  };
}

function dismissedPoints(context: Context, findings: readonly Finding[]): readonly ListItem[] {
  const { file: { reviewed, record }, letter: { part: own } } = context;
  return [
    ...findings.flatMap((finding): readonly ListItem[] => {
      const dismissal = reviewed.dismissals.get(finding);
      return dismissal ? [{ text: `${finding.message} (${finding.rule}, ${context.lineOf(finding.span)})`, items: [{ text: dismissalSentence(dismissal) }] }] : [];
    }),
    ...reviewed.unmatched.filter(({ finding }) => finding.part === own).map((dismissal) => ({ text: `“${dismissal.finding.quoted}” (${dismissal.finding.rule}, found no longer)`, items: [{ text: dismissalSentence(dismissal) }] })),
    ...record.unmatched.filter(({ statement }) => statement.part === own).map((check) => ({ text: `“${check.statement.quoted}” (looked up before, found no longer)`, items: [{ text: answerSentence(check) }] })),
  ];
}

function lawBlocks(): readonly Block[] {
  const { provision, about, takes } = PLAINLY_ERRONEOUS_FACT;
  return [{ kind: "heading", level: 2, text: "In law" }, paragraph(`A finding of fact may bear on ${provision} (${about}); ${NO_GROUND_BY_ITSELF} ${takes}`)];
}

const LONGEST_PASSAGE = 400;

/** What `passageAt` gives, as a quotation with its line. */
function passage(context: Context, span: Span): string {
  return `“${passageAt(context, span)}” (${context.lineOf(span)})`;
}

/** As many characters of a long sentence stand before the place that is meant. */
const BEFORE_PLACE = 120;

/** The sentence, heading or guideline line that holds a place, of a long one what is around the place; the place's own words where none does. */
function passageAt({ letter, passageOf }: Context, place: Span): string {
  const passage = passageOf(place);
  const words = oneLine(letter.reading.textOf(passage));
  const before = oneLine(letter.reading.textOf({ start: passage.start, end: place.start })).length;
  const from = words.length > LONGEST_PASSAGE && before + (place.end - place.start) > LONGEST_PASSAGE ? words.indexOf(" ", before - BEFORE_PLACE) + 1 : 0;
  return `${from > 0 ? "…" : ""}${shortened(words.slice(from), LONGEST_PASSAGE)}`;
}
