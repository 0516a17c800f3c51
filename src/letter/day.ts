import { MONTH_NAME } from "./dates";

/** What a day begins with, in figures or by its month, as the text of a pattern; for a look ahead. */
export const DAY_NEXT = `(?:\\d|${MONTH_NAME}\\.? \\d)`;

/** A day as it stands within a sentence (`the request of 5/3/2022 is for`, `denied on May 3, 2022`), as the text of a pattern without regard to case. Which day it is, `dates.ts` reads. */
export const DAY = "(?:\\d{1,2}[-/]\\d{1,2}[-/]\\d{2,4}|[a-z]{3,9}\\.? \\d{1,2}, \\d{4})";
