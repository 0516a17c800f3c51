import type { AnalyzedLetter } from "../analysis";
import type { Item } from "../letter/model";
import { recordQuestions, type RecordQuestion } from "../review/record-checks";
import { bearingWords, groundOf } from "../rules/legal";
import type { Finding } from "../rules/rule";
import { listed } from "../rules/wording";
import { agreedAspects, comparisonsIn, type ComparedAspect, type ItemComparison } from "./comparison";
import { marksOf } from "./comparison-words";
import { dismissalSentence } from "./dismissal-words";
import { inline, type Block, type Inline, type ListItem, type TextDocument } from "./document";
import { statementsOf, type Statement } from "./item-statements";
import { caseBlocks, dateBlocks } from "./memo-case";
import { contextOf, LONGEST_PASSAGE, passage, relatedWords, type Context, type MemoFile } from "./memo-passages";
import { severityLabel, summaryBlocks } from "./memo-summary";
import { OUTCOME_NAMES } from "./outcome-names";
import { answerSentence, questionWords } from "./record-words";
import { shownFindings } from "./shown-findings";
import { inEnglish } from "./translate";
import { counted, oneLine, shortened } from "./words";

/** A memo on each letter of a file, in order: how many findings and which, the case, its dates, the items with what differs, what was found and what is to be looked up, and what was dismissed. */
export function reviewMemos(file: MemoFile): readonly TextDocument[] {
  return file.letters.map((analyzed) => memoOf(file, analyzed));
}

const DISCLAIMER = [
  "Written by a program from the words of the letter; what it says of drugs, services, guidelines and the law beyond them comes from its own tables.",
  "Information, not legal advice. Lines count from 1. UR is utilization review: the claims administrator's decision on the request, which the letter reviews.",
].join(" ");

function memoOf(file: MemoFile, { letter, findings }: AnalyzedLetter): TextDocument {
  const context = contextOf(file, letter);
  const open = findings.filter((finding) => !file.reviewed.dismissals.has(finding));
  const shown = shownFindings(open);
  const hints = open.length - shown.length;
  const path = file.letters.length > 1 ? `${file.path} (letter ${letter.part})` : file.path;
  const general = shown.filter(({ item }) => item === null || item >= letter.items.length);
  return [
    { kind: "heading", level: 1, text: `Review memo: ${letter.header.caseNumber?.value ?? path}` },
    ...summaryBlocks(shown, findings.length - open.length, context.placeOf),
    paragraph(DISCLAIMER),
    ...caseBlocks(letter, path),
    ...dateBlocks(letter),
    ...itemBlocks(context, shown),
    ...section("Findings on the letter as a whole", general.map((finding) => findingPoint(context, finding))),
    ...(hints > 0 ? [paragraph(`${counted(hints, "finding")} of severity hint ${hints === 1 ? "is" : "are"} not listed; imr check prints ${hints === 1 ? "it" : "them"}.`)] : []),
    ...section("Dismissed", dismissedPoints(context, findings)),
    ...lawBlocks(shown),
  ];
}

function paragraph(text: Inline): Block {
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
  const { letter, placeOf } = context;
  const [comparisonOf, questions] = [comparisonsIn(letter), recordQuestions(letter)];
  return [
    { kind: "heading", level: 2, text: "Disputed items" },
    ...(letter.items.length === 0 ? [paragraph("None was read.")] : []),
    ...letter.items.flatMap((item): readonly Block[] => {
      const comparison = comparisonOf(item);
      const differing = comparison.aspects.filter(({ differs }) => differs);
      return [
        { kind: "heading", level: 3, text: `Item ${item.index + 1}: ${nameOf(item)}: ${item.outcome ? OUTCOME_NAMES[item.outcome.value] : "no outcome"}` },
        paragraph(inline`At ${placeOf(item.heading)}.${differing.length === 0 ? ` ${noDifference(comparison)}` : ""}`),
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
function noDifference(comparison: ItemComparison): string {
  const compared = agreedAspects(comparison).map((name) => name.toLowerCase());
  if (compared.length === 0) return "No request and no determination was read that it could be compared with.";
  return `No difference was found between the sources in ${listed(compared, compared.length)}.`;
}

function statementPoint({ placeOf }: Context, { label, words, modifiedTo, span }: Statement): ListItem {
  const quotation = `“${shortened(oneLine(words), LONGEST_PASSAGE)}”`;
  return { label: `${label}:`, text: inline`${modifiedTo === null ? quotation : `${quotation} to “${oneLine(modifiedTo)}”`} (${placeOf(span)})` };
}

function aspectPoint({ placeOf }: Context, { name, cells }: ComparedAspect): ListItem {
  const stated = cells.flatMap(({ source, values }) => values.map((value) => inline`${source} ${value.words}${marksOf(value)[1]}, ${placeOf(value.span)}`));
  return { label: `${name}:`, text: inline(["", ...stated.slice(1).map(() => "; "), ""], ...stated) };
}

/** With what it stands on, its other places, and the ground that it may bear on. */
function findingPoint(context: Context, { rule, severity, message, span, related }: Finding): ListItem {
  const ground = groundOf(rule);
  return {
    label: severityLabel(severity),
    text: `${message} (${rule})`,
    items: [
      { text: passage(context, span) },
      ...related.map((place) => ({ text: relatedWords(context, place) })),
      ...(ground ? [{ text: `May bear on ${ground.provision}.` }] : []),
    ],
  };
}

function questionPoint(context: Context, question: RecordQuestion): ListItem {
  const check = context.file.record.checks.get(question.absence);
  return {
    ticked: check !== undefined,
    text: inline`“${questionWords(context.letter, question)}” (${context.placeOf(question.span)})`,
    items: [
      ...(check ? [{ text: answerSentence(check) }] : []),
      ...question.reported.map(({ span }) => ({ text: inline`The case summary reports: ${passage(context, span)}` })),
      ...question.onSubject.map(({ span }) => ({ text: inline`On the same subject, the case summary says: ${passage(context, span)}` })),
    ],
  };
}

function dismissedPoints(context: Context, findings: readonly Finding[]): readonly ListItem[] {
  const { file: { reviewed, record }, letter: { part: own } } = context;
  return [
    ...findings.flatMap((finding): readonly ListItem[] => {
      const dismissal = reviewed.dismissals.get(finding);
      return dismissal ? [{ text: inline`${finding.message} (${finding.rule}, ${context.placeOf(finding.span)})`, items: [{ text: dismissalSentence(dismissal) }] }] : [];
    }),
    ...reviewed.unmatched.filter(({ finding }) => finding.part === own).map((dismissal) => {
      const { quoted, rule } = dismissal.finding;
      return { text: `“${quoted}” (${rule}, found no longer)`, items: [{ text: dismissalSentence(dismissal) }] };
    }),
    ...record.unmatched.filter(({ statement }) => statement.part === own).map((check) => {
      const text = `“${check.statement.quoted}” (looked up before, found no longer)`;
      return { text, items: [{ text: answerSentence(check) }] };
    }),
  ];
}

function lawBlocks(findings: readonly Finding[]): readonly Block[] {
  const grounds = [...new Set(findings.flatMap(({ rule }) => groundOf(rule) ?? []))];
  return grounds.length === 0 ? [] : [{ kind: "heading", level: 2, text: "In law" }, paragraph(bearingWords(grounds))];
}
