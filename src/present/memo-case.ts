import { LATE_DECISION } from "../knowledge/law";
import type { Letter } from "../letter/model";
import type { Field } from "../text/span";
import { caseDates, limitWords } from "./case-dates";
import type { Block } from "./document";
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
  return [{ kind: "heading", level: 2, text: "Case" }, { kind: "table", header: ["", ""], rows: rows.filter(([, words]) => words !== "") }];
}

/** The dates of the case, the days between, and the times that the law gives. */
export function dateBlocks(letter: Letter): readonly Block[] {
  const { steps, appeal } = caseDates(letter);
  const rows = steps.map(({ name, dates, since, limits, unstated }) => [name, dates.map(({ words }) => words).join(", ") || "not stated", since ?? "", [limits.map(limitWords).join("; "), unstated ?? ""].filter((words) => words !== "").join(". ")]);
  return [
    { kind: "heading", level: 2, text: "Dates" },
    { kind: "table", header: ["Step", "Date", "Days", "Time that the law gives"], rows },
    { kind: "paragraph", text: `Whether a time was kept is not said. ${LATE_DECISION}` },
    ...(appeal ? [{ kind: "paragraph" as const, text: `Earliest last day to appeal: ${appeal.day}. ${appeal.words} ${appeal.limits.map(limitWords).join("; ")}.` }] : []),
  ];
}
