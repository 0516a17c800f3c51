import type { IsoDate } from "../letter/model";
import { categoryName } from "./categories";
import { csvOf } from "./csv";
import type { Member } from "./item-list";
import { outcomeName } from "./outcome-names";
import { escapedMarkdown } from "./markdown";
import { shownFindings } from "./shown-findings";

const MONTHS = ["Jan.", "Feb.", "Mar.", "Apr.", "May", "June", "July", "Aug.", "Sept.", "Oct.", "Nov.", "Dec."];

/** Items as a Markdown list: what was decided of each, where it stands, and what was found, hints apart. Empty for no items. */
export function itemsMarkdown(members: readonly Member[]): string {
  return members.map((member) => {
    const { letter: { file, caseNumber }, item } = member;
    const place = [...(caseNumber === null ? [] : [caseNumber]), `item ${item.index + 1}`, `${file.path}:${item.place.start.line + 1}`].join(", ");
    const findings = shownFindings(item.findings).map(({ message }) => `  - ${escapedMarkdown(message)}\n`);
    return `- **${escapedMarkdown(item.name)}**: ${outcomeName(item.outcome)} (${escapedMarkdown(place)})\n${findings.join("")}`;
  }).join("");
}

/** The columns of `imr items` that are known of a listed item, by their names there, and behind them what the list alone knows. */
const COLUMNS: Readonly<Record<string, (member: Member) => string | number | null>> = {
  path: ({ letter }) => letter.file.path,
  part: ({ letter }) => letter.part,
  caseNumber: ({ letter }) => letter.caseNumber,
  item: ({ item }) => item.index + 1,
  line: ({ item }) => item.place.start.line + 1,
  heading: ({ item }) => item.name,
  outcome: ({ item }) => item.outcome,
  decisionDate: ({ letter }) => letter.decisionDate,
  page: ({ item }) => item.page,
  category: ({ item }) => item.categories.map((category) => categoryName(category)).join("; "),
  findings: ({ item }) => shownFindings(item.findings).map(({ rule }) => rule).join("; "),
  reviewed: ({ item }) => item.reviewed.join("; "),
};

/** Items as CSV for spreadsheet programs, one record an item, below a header record. */
export function itemsCsv(members: readonly Member[]): string {
  const records = members.map((member) => Object.values(COLUMNS).map((cell) => String(cell(member) ?? "")));
  return csvOf([Object.keys(COLUMNS), ...records], { spreadsheet: true });
}

/** Items as they are cited, one a line: `CM15-0123456 (MAXIMUS Federal Services, Feb. 6, 2015), item 1: Baclofen 20 mg #90 — Upheld`. What a letter does not state is left out; one without case number is cited by its file. */
export function itemCitations(members: readonly Member[]): string {
  return members.map(({ letter: { caseNumber, organization, decisionDate, file }, item }) => {
    const from = [organization, decisionDate === null ? null : citedDate(decisionDate)].filter((one) => one !== null).join(", ");
    return `${caseNumber ?? file.name}${from && ` (${from})`}, item ${item.index + 1}: ${item.name} — ${outcomeName(item.outcome)}\n`;
  }).join("");
}

/** `Feb. 6, 2015`. */
function citedDate(date: IsoDate): string {
  const [year, month, day] = date.split("-").map(Number);
  return `${MONTHS[month! - 1]} ${day}, ${year}`;
}
