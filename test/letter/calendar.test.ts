import { deepStrictEqual } from "node:assert/strict";
import { dayNumber, daysAfter } from "../../src/letter/calendar";

describe("the day so many days after another one", () => {
  it("runs over the ends of months, of years and of February", () => {
    const days: readonly (readonly [string, number])[] = [["2015-04-17", 30], ["2014-12-15", 30], ["2016-02-01", 30], ["2015-02-01", 30], ["2016-01-31", 400], ["2015-05-01", 0]];
    deepStrictEqual(days.map(([day, count]) => daysAfter(day, count)), ["2015-05-17", "2015-01-14", "2016-03-02", "2015-03-03", "2017-03-06", "2015-05-01"]);
  });

  it("is as many days later by number", () => {
    for (let count = 0; count < 800; count += 13) deepStrictEqual(dayNumber(daysAfter("2015-11-30", count)) - dayNumber("2015-11-30"), count);
  });
});
