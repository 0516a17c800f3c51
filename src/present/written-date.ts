import type { IsoDate } from "../letter/model";

/** A day as the letters write it: `04/17/2015`. */
export function writtenDate(date: IsoDate): string {
  const [year, month, day] = date.split("-");
  return `${month}/${day}/${year}`;
}
