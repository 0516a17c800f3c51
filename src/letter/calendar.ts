import type { IsoDate } from "./model";

/** The date of a day; null when the calendar has no such day. */
export function isoDate(year: number, month: number, day: number): IsoDate | null {
  if (month < 1 || month > 12 || day < 1 || day > daysOf(year, month)) return null;
  return `${String(year)}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
}

/** How many days a month has. */
export function daysOf(year: number, month: number): number {
  if (month !== 2) return [4, 6, 9, 11].includes(month) ? 30 : 31;
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
}

/** Days since the first of March of the year 0, by the proleptic Gregorian calendar. */
export function dayNumber(date: IsoDate): number {
  const [year, month, day] = [Number(date.slice(0, 4)), Number(date.slice(5, 7)), Number(date.slice(8))];
  const shifted = (month + 9) % 12;
  const years = year - Math.floor(shifted / 10);
  return 365 * years + Math.floor(years / 4) - Math.floor(years / 100) + Math.floor(years / 400) + Math.floor((shifted * 306 + 5) / 10) + day - 1;
}

/** From that of the day 0, which is a Wednesday. */
const WEEKDAYS = ["Wednesday", "Thursday", "Friday", "Saturday", "Sunday", "Monday", "Tuesday"];

/** The day of the week of a date, in English. */
export function weekdayOf(date: IsoDate): string {
  return WEEKDAYS[dayNumber(date) % WEEKDAYS.length]!;
}

/** The date so many days after another one, at least 0. */
export function daysAfter(date: IsoDate, days: number): IsoDate {
  let [year, month, day] = date.split("-").map(Number) as [number, number, number];
  for (day += days; day > daysOf(year, month); ) {
    day -= daysOf(year, month);
    [year, month] = month === 12 ? [year + 1, 1] : [year, month + 1];
  }
  return isoDate(year, month, day)!;
}

/** A week: days of two months that are so near are as easily taken for each other as two of one month. */
const WEEK = 7;

/** Whether two dates have at least two of day, month and year in common, or lie within a week, so that one may be a slip of the other. */
export function differsLittle(one: IsoDate, other: IsoDate): boolean {
  const [sameYear, sameMonth, sameDay] = [one.slice(0, 4) === other.slice(0, 4), one.slice(5, 7) === other.slice(5, 7), one.slice(8) === other.slice(8)];
  return (sameYear ? sameMonth || sameDay : sameMonth && sameDay) || Math.abs(dayNumber(one) - dayNumber(other)) <= WEEK;
}
