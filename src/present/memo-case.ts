import { LAW_NOW } from "../knowledge/law";
import type { Letter } from "../letter/model";
import type { Field } from "../text/span";
import { caseDates, limitWords, type AppealTime } from "./case-dates";
import type { Block, ListItem } from "./document";
import { OUTCOME_NAMES } from "./outcome-names";

/** What the letter says of the case; what it does not say is left out. */
export function caseBlocks({ header, reviewer, patient }: Letter, path: string): readonly Block[] {
  const listed = (fields: readonly Field<string>[]): string => fields.map(({ value }) => value).join(", ");
  const rows: readonly (readonly [string, string])[] = [
    ["Letter", path],
    ["Case number", header.caseNumber?.value ?? ""],
    ["Priority", header.priority?.value ?? ""],
    ["Determination", header.determination ? OUTCOME_NAMES[header.determination.value] : ""],
    ["Patient", [patient.age ? `${patient.age.value} years` : "", patient.sex?.value ?? ""].filter((words) => words !== "").join(", ")],
    ["Reviewer's certifications", listed([...reviewer.certifications, ...reviewer.subspecialties])],
    ["Reviewer's licensure", listed(reviewer.licensure)],
  ];
  return [{ kind: "heading", level: 2, text: "Case" }, { kind: "table", header: ["Detail", "In the letter"], rows: rows.filter(([, words]) => words !== "") }];
}

/** The dates of the case, the days between, and the times that the law gives. */
export function dateBlocks(letter: Letter): readonly Block[] {
  const { steps, appeal } = caseDates(letter);
  const rows = steps.map(({ name, dates, since }) => [name, dates.map(({ words }) => words).join(", ") || "not stated", since ?? ""]);
  const times = steps.filter(({ limits }) => limits.length > 0).map(({ name, limits, notes }) => {
    return { label: `${name}:`, text: notes.join(" "), items: limits.map((limit) => ({ text: limitWords(limit) })) };
  });
  return [
    { kind: "heading", level: 2, text: "Dates" },
    { kind: "table", header: ["Step", "Date", "Days"], rows },
    { kind: "paragraph", text: `The times that the law gives; whether one was kept is not said. ${LAW_NOW}` },
    { kind: "list", items: appeal ? [...times, appealPoint(appeal)] : times },
  ];
}

function appealPoint({ day, weekday, words, limits }: AppealTime): ListItem {
  return { label: `Last day to appeal: ${weekday}, ${day} or later.`, text: words, items: limits.map((limit) => ({ text: limitWords(limit) })) };
}
