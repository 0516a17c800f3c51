import type { Analysis } from "../analysis";
import type { Citation, GuidelineBlock, Item, Letter, Request, Treatment } from "../letter/model";
import { withUnit } from "../letter/strength";
import { LineIndex } from "../text/lines";
import type { PageIndex } from "../text/pages";
import { recordQuestions, type RecordQuestion } from "../review/record-checks";
import type { Field, Span } from "../text/span";
import { levelName } from "./level-name";
import { questionWords } from "./record-words";
import { valueOf } from "./report-items";
import { pageRange } from "./topic-pages";

/** What a cell is made of. */
interface ItemPlace {
  readonly path: string;
  readonly letter: Letter;
  readonly item: Item;
  /** What its rationale says is absent. */
  readonly questions: readonly RecordQuestion[];
  /** The line on which a span starts, from 1. */
  readonly lineOf: (span: Span) => number;
  /** Of a PDF, its pages; null for a text. */
  readonly pages: PageIndex | null;
}

type Value = string | number | null | undefined;
type Cell = (place: ItemPlace) => Value;
type Columns = Readonly<Record<string, Cell>>;

/** Values of one thing, each once; empty when there is none. */
const listed = (values: readonly Value[]) => [...new Set(values.filter((value) => value !== null && value !== undefined))].join("; ");
/** One entry for each citation or request, empty ones kept, so that the columns beside agree; empty when all are. */
const aligned = (values: readonly Value[]) => (values.some((value) => value !== null && value !== "") ? values.map((value) => value ?? "").join(" | ") : "");
const values = (fields: readonly Field<Value>[]) => listed(fields.map((field) => field.value));

const PLACE: Columns = {
  path: ({ path }) => path,
  part: ({ letter }) => letter.part,
  caseNumber: ({ letter }) => valueOf(letter.header.caseNumber),
  item: ({ item }) => item.index + 1,
  line: ({ item, lineOf }) => lineOf(item.heading),
};

const DECIDED: Columns = {
  heading: ({ item }) => item.name.value,
  outcome: ({ item }) => valueOf(item.outcome),
  ...treatmentColumns(({ item }) => item.treatment),
  originalRequest: ({ item }) => item.original?.text,
  authorized: ({ item }) => item.authorized?.text,
  associatedService: ({ item }) => (item.associatedService ? "yes" : "no"),
};

function treatmentColumns(of: (place: ItemPlace) => Treatment): Columns {
  return {
    kind: (place) => of(place).kind,
    name: (place) => of(place).name.value,
    ingredients: (place) => listed(of(place).ingredients),
    service: (place) => valueOf(of(place).service),
    strength: (place) => strengthOf(of(place)),
    quantity: (place) => valueOf(of(place).quantity),
    refills: (place) => valueOf(of(place).refills),
    doseForm: (place) => valueOf(of(place).doseForm),
    sides: (place) => values(of(place).sides),
    levels: (place) => listed(of(place).levels.map((level) => levelName(level.value))),
    bodyParts: (place) => values(of(place).bodyParts),
  };
}

const REASONS: Columns = {
  ...guidelineColumns("claimsAdministrator", (item) => item.claimsAdministrator),
  ...guidelineColumns("reviewer", (item) => item.reviewer),
  conclusion: ({ item }) => listed((item.rationale?.conclusions ?? []).map(({ necessary }) => (necessary ? "necessary" : "not necessary"))),
};

function citationColumn(blockOf: (item: Item) => GuidelineBlock | null, valueIn: (citation: Citation) => Value): Cell {
  return ({ item }) => aligned((blockOf(item)?.citations ?? []).map(valueIn));
}

function guidelineColumns(prefix: string, blockOf: (item: Item) => GuidelineBlock | null): Columns {
  const column = (valueIn: (citation: Citation) => Value): Cell => citationColumn(blockOf, valueIn);
  return {
    [`${prefix}Source`]: column(({ source }) => source.value),
    [`${prefix}Year`]: column(({ year }) => valueOf(year)),
    [`${prefix}Chapter`]: column(({ chapter }) => valueOf(chapter)),
    [`${prefix}Topics`]: column(({ topics }) => values(topics)),
    [`${prefix}Pages`]: column(({ pages }) => listed(pages.map((page) => pageRange(page.value)))),
  };
}

/** What the sources say of the item: the requests that belong to it (`rules.md`, Which statements belong together). */
const STATEMENTS: Columns = {
  ...requestColumns("requested", ({ item }) => item.statements.physician),
  reviewDecision: ({ item }) => aligned(item.statements.review.map(({ decision }) => valueOf(decision))),
  ...requestColumns("review", ({ item }) => item.statements.review),
  reviewModifiedTo: ({ item }) => aligned(item.statements.review.map(({ modifiedTo }) => modifiedTo?.text ?? null)),
  ...requestColumns("application", ({ item }) => item.statements.application),
};

function strengthOf({ strength }: Treatment): string | null {
  return strength && withUnit(strength.value);
}

function requestColumns(prefix: string, requestsOf: (place: ItemPlace) => readonly Request[]): Columns {
  const column = (valueIn: (treatment: Treatment) => Value): Cell => (place) => aligned(requestsOf(place).map(({ treatment }) => valueIn(treatment)));
  return {
    [`${prefix}Text`]: column(({ text }) => text),
    [`${prefix}Strength`]: column(strengthOf),
    [`${prefix}Quantity`]: column(({ quantity }) => valueOf(quantity)),
  };
}

/** Dates of header and text, both where they differ. */
const CASE: Columns = {
  dateOfInjury: ({ letter }) => listed([valueOf(letter.header.dateOfInjury), valueOf(letter.patient.dateOfInjury)]),
  reviewDate: ({ letter }) => listed([valueOf(letter.header.reviewDenialDate), valueOf(letter.review.date)]),
  applicationReceived: ({ letter }) => valueOf(letter.header.applicationReceived),
  decisionDate: ({ letter }) => valueOf(letter.header.decisionDate),
  certifications: ({ letter }) => values(letter.reviewer.certifications),
};

const TITLES: Columns = {
  claimsAdministratorChapterTitle: citationColumn((item) => item.claimsAdministrator, ({ title }) => valueOf(title)),
  reviewerChapterTitle: citationColumn((item) => item.reviewer, ({ title }) => valueOf(title)),
};

/** What the rationale says is absent, where, and where the case summary reports that very thing: one entry for each statement. */
const ABSENCES: Columns = {
  absent: (place) => aligned(place.questions.map((question) => questionWords(place.letter, question))),
  absentLine: ({ questions, lineOf }) => aligned(questions.map(({ span }) => lineOf(span))),
  absentReportedLine: ({ questions, lineOf }) => aligned(questions.map(({ reported }) => listed(reported.map(({ span }) => lineOf(span))))),
};

const PDF: Columns = { page: ({ item, pages }) => pages?.pageAt(item.heading.start) };

const COLUMNS = Object.entries({ ...PLACE, ...DECIDED, ...REASONS, ...STATEMENTS, ...CASE, ...TITLES, ...ABSENCES, ...PDF });

/** The names of the columns, in order. They are kept from version to version; new ones are added behind them. */
export const ITEM_COLUMNS: readonly string[] = COLUMNS.map(([name]) => name);

/** A row of cells for each disputed item of a file, in the order of `ITEM_COLUMNS`; none for a file without items. What the letter does not say is an empty cell. `pages` are those of a PDF. */
export function itemRows(path: string, text: string, { letters }: Analysis, pages: PageIndex | null = null): readonly (readonly string[])[] {
  const index = new LineIndex(text);
  const lineOf = ({ start }: Span): number => index.lineAt(start) + 1;
  return letters.flatMap(({ letter }) => {
    const questions = recordQuestions(letter);
    return letter.items.map((item) => {
      const place: ItemPlace = { path, letter, item, questions: questions[item.index]!, lineOf, pages };
      return COLUMNS.map(([, cell]) => String(cell(place) ?? ""));
    });
  });
}
