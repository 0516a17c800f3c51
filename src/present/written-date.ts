import type { IsoDate } from "../letter/model";

/** A day as the letters write it: `04/17/2015`. */
export function writtenDate(date: IsoDate): string {
  const [year, month, day] = date.split("-");
  return `${month}/${day}/${year}`;
}

/** The day on which a record was written, as the letters write days; its time is as records have it: `2026-01-01T10:00:00.000Z`. */
export function writtenDay(time: string): string {
  return writtenDate(time.slice(0, 10));
}
