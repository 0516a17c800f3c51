import { APPEAL_WORDS, DAYS_TO_APPEAL, LATENESS, TIME_LIMITS, UNSTATED_START, type TimedStep, type TimeLimit } from "../knowledge/law";
import { dayNumber, daysAfter, weekdayOf } from "../letter/calendar";
import { EVENT_KINDS, type DatedEvent, type EventKind, type IsoDate, type Letter } from "../letter/model";
import { quoted } from "../rules/wording";
import type { Span } from "../text/span";
import { inEnglish, translatable, type Translate } from "./translate";
import { counted } from "./words";
import { writtenDate } from "./written-date";

/** A date as the letter words it, where it first stands. */
export interface StatedDate {
  readonly words: string;
  readonly span: Span;
}

/** A step of the case. Nothing in it says that a time was kept or not. */
export interface CaseStep {
  readonly kind: EventKind;
  /** One of `STEP_NAMES`. */
  readonly name: string;
  /** All its different dates, those that contradict each other included; empty where the letter states none. */
  readonly dates: readonly StatedDate[];
  /** How many days after the last step that is dated (`9 days after the request`); null where either is not. */
  readonly since: string | null;
  /** The times that the law gives for it, without those that came after the letter. */
  readonly limits: readonly TimeLimit[];
  /** From when the time runs, and that the letter does not state it, or what it says of receipt; what the law says of lateness behind it. Empty where there is no time. */
  readonly notes: readonly string[];
}

/** The time to appeal, as far as the letter tells. */
export interface AppealTime {
  /** The earliest possible last day, as the letters write days. */
  readonly day: string;
  /** In English. */
  readonly weekday: string;
  /** Where the decision is dated. */
  readonly span: Span;
  readonly words: string;
  readonly limits: readonly TimeLimit[];
}

/** The dates of a case, in the order of its steps. */
export interface CaseDates {
  readonly steps: readonly CaseStep[];
  /** Null where the letter does not date the decision. */
  readonly appeal: AppealTime | null;
}

/** What the steps are called: short, so that the date beside it is seen in a narrow tree. */
const STEP_NAMES: Readonly<Record<EventKind, string>> = translatable({
  injury: "Injury",
  request: "Report or request",
  determination: "UR determination",
  application: "IMR application",
  assignment: "Assignment",
  decision: "Decision",
});

/** What a letter states of when things happened, beside the times that the law gives. */
export function caseDates(letter: Letter, translate: Translate = inEnglish): CaseDates {
  const day = decidedBy(letter);
  let before: readonly DatedEvent[] = [];
  const steps = EVENT_KINDS.map((kind) => {
    const events = distinctDays(letter.events.filter((event) => event.kind === kind));
    const since = events.length > 0 && before.length > 0 ? between(before, events, translate) : null;
    if (events.length > 0) before = events;
    return { ...stepOf(letter, kind, events, day), notes: notesOf(letter, kind), since };
  });
  return { steps, appeal: appealTime(letter) };
}

/** Whether a step has a time. */
function isTimed(kind: EventKind): kind is EventKind & TimedStep {
  return kind in TIME_LIMITS;
}

function stepOf(letter: Letter, kind: EventKind, events: readonly DatedEvent[], decided: IsoDate): Omit<CaseStep, "since" | "notes"> {
  return {
    kind,
    name: STEP_NAMES[kind],
    dates: events.map((event) => ({ words: dateWords(letter, event), span: event.span })),
    limits: isTimed(kind) ? TIME_LIMITS[kind].filter(({ since = "" }) => since <= decided) : [],
  };
}

/** The steps by which the time of the decision is known, the nearest first. */
const NEAR_DECISION: readonly EventKind[] = ["decision", "assignment", "application", "determination"];

/** About when the case was decided; later than any day where the letter dates none of these steps. */
function decidedBy({ events }: Letter): IsoDate {
  const near = NEAR_DECISION.map((kind) => events.find((event) => event.kind === kind)).find((event) => event !== undefined);
  return near?.last ?? "9999-12-31";
}

function notesOf(letter: Letter, kind: EventKind): readonly string[] {
  if (!isTimed(kind)) return [];
  const received = kind === "determination" ? letter.events.find((event) => event.kind === "request" && isReceipt(letter, event)) : undefined;
  const late = LATENESS[kind];
  return [received ? `The time runs from receipt, which the letter dates ${quoted(letter, received.span)}.` : UNSTATED_START[kind], ...(late ? [late] : [])];
}

/** What stands before and behind the day on which a request was received. */
const RECEIVED_ON = /\breceived(?: by [^.;,()]{2,40})?(?: on)? $/i;
const WAS_RECEIVED = /^,? (?:an?|the|this|his|her) (?:[a-z]+ ){0,2}(?:requests?|RFA)(?: for authorization)? (?:was|were) received\b/i;
const NEAR = 60;

/** Whether the date of a request is said to be that of its receipt. */
function isReceipt({ reading }: Letter, { span }: DatedEvent): boolean {
  const [start, end] = [reading.indexAt(span.start), reading.indexAt(span.end - 1) + 1];
  return RECEIVED_ON.test(reading.text.slice(Math.max(0, start - NEAR), start)) || WAS_RECEIVED.test(reading.text.slice(end, end + NEAR));
}

/** In the letter's words; of an injury over time the header's words are those of its first day. */
function dateWords(letter: Letter, { first, last, span, inHeader }: DatedEvent): string {
  return `${quoted(letter, span)}${inHeader && first !== last ? ` to ${writtenDate(last)}` : ""}`;
}

/** Each day once, where the letter first states it. */
function distinctDays(events: readonly DatedEvent[]): readonly DatedEvent[] {
  const seen = new Set<string>();
  return events.filter(({ first, last }) => !seen.has(`${first} ${last}`) && seen.add(`${first} ${last}`));
}

function between(before: readonly DatedEvent[], events: readonly DatedEvent[], translate: Translate): string {
  const numbers = (days: readonly IsoDate[]): readonly [number, number] => [Math.min(...days.map(dayNumber)), Math.max(...days.map(dayNumber))];
  const [first, last] = [before, events].map((some) => numbers(some.flatMap((event) => [event.first, event.last]))) as [readonly [number, number], readonly [number, number]];
  return daysWords(last[0] - first[1], last[1] - first[0], translate(STEPS[before[0]!.kind]), translate);
}

/** The steps within a sentence. */
const STEPS: Readonly<Record<EventKind, string>> = translatable({
  injury: "the injury",
  request: "the report or request",
  determination: "the UR determination",
  application: "the IMR application",
  assignment: "the assignment",
  decision: "the decision",
});

function daysWords(least: number, most: number, event: string, translate: Translate): string {
  const days = (count: number): string => counted(count, "day", translate);
  if (least === 0 && most === 0) return translate("the same day as {0}", event);
  if (least >= 0) return translate("{0} after {1}", least === most ? days(most) : translate("{0} to {1}", least, days(most)), event);
  if (most <= 0) return translate("{0} before {1}", least === most ? days(-least) : translate("{0} to {1}", -most, days(-least)), event);
  return translate("{0} before to {1} after {2}", days(-least), days(most), event);
}

/** Counted from the earliest date of the decision: no later day is worked out. */
function appealTime({ events }: Letter): AppealTime | null {
  const decisions = events.filter(({ kind }) => kind === "decision");
  if (decisions.length === 0) return null;
  const { first, span } = decisions.reduce((earliest, event) => (event.first < earliest.first ? event : earliest));
  const last = daysAfter(first, DAYS_TO_APPEAL);
  return { day: writtenDate(last), weekday: weekdayOf(last), span, words: APPEAL_WORDS, limits: TIME_LIMITS.appeal };
}

/** A time with what it holds for. */
export function limitTime({ time, holdsFor }: Pick<TimeLimit, "time" | "holdsFor">): string {
  return `${holdsFor === null ? "" : `${holdsFor}: `}${time}`;
}

/** A time with what it holds for and where it stands. */
export function limitWords(limit: TimeLimit): string {
  return `${limitTime(limit)} (${limit.provision})`;
}
