import { LAW_NOW, type TimeLimit } from "../knowledge/law";
import type { Letter } from "../letter/model";
import type { Place } from "../text/lines";
import type { Span } from "../text/span";
import { caseDates, limitWords, type AppealTime, type CaseStep } from "./case-dates";
import { inEnglish, type Translate } from "./translate";
import { group, leaf, type Draft, type Icon } from "./tree-row";

type PlaceOf = (span: Span) => Place;

const STEP: Icon = { id: "calendar", color: null };
const LIMIT: Icon = { id: "law", color: null };
const NOTE: Icon = { id: "note", color: null };

/** The row *Dates* of a letter: the steps of the case, the days between them, and beside them the times that the law gives. Null where nothing is dated. */
export function datesRow(letter: Letter, placeOf: PlaceOf, translate: Translate = inEnglish): Draft | null {
  const { steps, appeal } = caseDates(letter, translate);
  const first = steps.flatMap(({ dates }) => dates)[0];
  if (first === undefined) return null;
  const decided = steps.find(({ kind }) => kind === "decision")!.dates.map(({ words }) => words).join(", ");
  const text = {
    label: translate("Dates"),
    description: decided === "" ? "" : translate("decided {0}", decided),
    tooltip: translate("When things happened, as the letter states it, and the times that the law gives. Whether a time was kept is not said."),
  };
  const rows = steps.map((step) => stepRow(step, placeOf, translate));
  if (appeal) rows.push(appealRow(appeal, placeOf, translate));
  return group("statement", "dates", text, "calendar", placeOf(first.span), [...rows, noteRow(LAW_NOW, "law-now")]);
}

function stepRow(step: CaseStep, placeOf: PlaceOf, translate: Translate): Draft {
  const { kind, dates, since, limits, notes } = step;
  const name = translate(step.name);
  const stated = dates.length === 0 ? translate("not stated") : dates.map(({ words }) => words).join(", ");
  const description = since === null ? stated : `${stated} · ${since}`;
  const text = { label: name, description, tooltip: [`${name}: ${description}`, ...notes].join("\n") };
  const dateRow = ({ words, span }: CaseStep["dates"][number], at: number): Draft => {
    return leaf("statement", `date-${at}`, { label: words, description: "", tooltip: `${name}: ${words}` }, STEP, placeOf(span));
  };
  const rows = [
    ...(dates.length > 1 ? dates.map(dateRow) : []),
    ...limits.map(limitRow),
    ...notes.map((note, at) => noteRow(note, `note-${at}`)),
  ];
  return { ...group("statement", `dates-${kind}`, text, STEP.id, dates[0] ? placeOf(dates[0].span) : null, rows), limits };
}

function appealRow({ day, span, words, limits }: AppealTime, placeOf: PlaceOf, translate: Translate): Draft {
  const text = { label: translate("Last day to appeal"), description: translate("{0} or later · runs from mailing", day), tooltip: words };
  return { ...group("statement", "dates-appeal", text, STEP.id, placeOf(span), [noteRow(words, "note"), ...limits.map(limitRow)]), limits };
}

/** A click goes nowhere: the law is not in the letter. */
function limitRow(limit: TimeLimit, at: number): Draft {
  return { ...leaf("statement", `limit-${at}`, { label: limitWords(limit), description: "", tooltip: "" }, LIMIT, null), limits: [limit] };
}

function noteRow(words: string, key: string): Draft {
  return leaf("statement", key, { label: words, description: "", tooltip: words }, NOTE, null);
}
