import { deepStrictEqual, strictEqual } from "node:assert/strict";
import { findDates, pivotYearOf } from "../../src/letter/dates";
import { readingOf } from "../../src/text/reading";

const options = { isFurniture: () => false, isWord: () => false };

/** The dates of a text as worded and as read. */
function dates(text: string): readonly (readonly [string, string | null])[] {
  const reading = readingOf(text, { start: 0, end: text.length }, options);
  return findDates(reading, 0, reading.text.length, 2014).map(({ span, value }) => [text.slice(span.start, span.end), value] as const);
}

describe("findDates", () => {
  for (const [title, text, expected] of [
    ["month, day and year in figures", "on 12/15/2014 and 1-6-14.", [["12/15/2014", "2014-12-15"], ["1-6-14", "2014-01-06"]]],
    ["the month's name before and behind the day", "Nov. 23, 2009; 23 November 2009; May 3rd, 2012; Sept 5 2013", [["Nov. 23, 2009", "2009-11-23"], ["23 November 2009", "2009-11-23"], ["May 3rd, 2012", "2012-05-03"], ["Sept 5 2013", "2013-09-05"]]],
    ["the year first", "2014-12-15", [["2014-12-15", "2014-12-15"]]],
    ["points between the figures, with a full year only", "12.15.2014 but not 1.6.14", [["12.15.2014", "2014-12-15"]]],
    ["a date that a line end broke", "from 01-\n05-2014 and 02-05-\n2014", [["01-\n05-2014", "2014-01-05"], ["02-05-\n2014", "2014-02-05"]]],
    ["both ends of a range", "10/12/2013-11/12/2013, 1/2/14-2/3/14", [["10/12/2013", "2013-10-12"], ["11/12/2013", "2013-11-12"], ["1/2/14", "2014-01-02"], ["2/3/14", "2014-02-03"]]],
    ["two-digit years not after the letter's", "12/14/99 and 1/1/15", [["12/14/99", "1999-12-14"], ["1/1/15", "1915-01-01"]]],
    ["dates that do not exist", "02/30/2014, 13/05/2014, 02/29/2013, 00/12/2014, 06-31-2014", [["02/30/2014", null], ["13/05/2014", null], ["02/29/2013", null], ["00/12/2014", null], ["06-31-2014", null]]],
    ["dates with a short year that do not exist, where something is dated", "on 13/05/14, dated 02/30/14, MRI of 2-30-14 (visit 6/31/14), X-ray C/S 4/31/14: fused, DOI: 11/31/12", [["13/05/14", null], ["02/30/14", null], ["2-30-14", null], ["6/31/14", null], ["4/31/14", null], ["11/31/12", null]]],
    ["dates that do not exist in words and with the year first", "February 30, 2014, 31st of June 2014, 2014-02-30, 2014/13/05", [["February 30, 2014", null], ["31st of June 2014", null], ["2014-02-30", null], ["2014/13/05", null]]],
    ["a leap day", "02/29/2012", [["02/29/2012", "2012-02-29"]]],
    ["no dose, score, measurement or level", "10/325 mg, 5/10, 40/90/12 degrees, 320.5-30-16mg, L4-5, C5-6-7, 12-18-24 sessions, 20-30-40", []],
    ["no group of figures that nothing dates", "13/05/14; motion of 30/10/15; flexion on 30/10/15 degrees; strength 5/5/5; 45/50/60; grip on the right 20/30/10; carisoprodol 350/30/12", []],
    ["no number of a claim, a code or a page", "claim no. 13-05-2014, CPT 13-05-2014, 97110-14-12, pages 20-30-2014, 2014-5-30-1, 2014-45-60, 05/12/0214, 99/99/9999, 00/00/0000", []],
    ["no day beyond 31", "In May 60 2014, in May 2014", []],
    ["no telephone or claim number", "(800) 555-1212, claim 12-34-5678", []],
  ] as const) it(`reads ${title}`, () => deepStrictEqual(dates(text), expected));
});

describe("pivotYearOf", () => {
  for (const [text, year] of [
    ["injured 05/12/2008, denied March 4, 2014, Norco 2015 mg", 2014],
    ["injured 05/12/2008, denied 3/4/14", 2029],
    ["seen 12/15/2013 and 1/6/14, first in 3/4/99", 2014],
    ["", 2029],
  ] as const) it(`is ${String(year)} in: ${text}`, () => strictEqual(pivotYearOf(text), year));
});
