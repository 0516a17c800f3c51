import { deepStrictEqual } from "node:assert/strict";
import { findGaps } from "../../src/letter/gaps";
import { readingOf } from "../../src/text/reading";

/** The text with each gap put in brackets. */
function marked(text: string): string {
  const reading = readingOf(text, { start: 0, end: text.length }, { isFurniture: (line) => line.startsWith("Page "), isWord: () => false });
  let marks = "";
  let at = 0;
  for (const gap of findGaps(text, reading, 0, reading.text.length)) {
    marks += `${text.slice(at, gap.start)}[${text.slice(gap.start, gap.end)}]`;
    at = gap.end;
  }
  return marks + text.slice(at);
}

describe("findGaps", () => {
  for (const [title, expected] of [
    ["before a full stop", "a refill for Norco 10/325mg[        ]. The rationale"],
    ["at a line's end before a full stop", "a refill for Norco[              \n]. The rationale"],
    ["behind a title", "He was seen by Dr.[          ]on 03/12/2014."],
    ["behind a preposition", "The diagnosis of[  ]for contusion, replaced by[  ]and then"],
    ["behind an article", "The records show the[   ]noted that"],
    ["before a comma, one blank being enough behind an article", "and the[ ], who"],
  ] as const) it(`finds one ${title}`, () => deepStrictEqual(marked(expected.replace(/[[\]]/g, "")), expected));

  for (const [title, text] of [
    ["behind a sentence or a colon", "It ended.  The next. Priority:  Standard"],
    ["where the words can stand together", "a  51 year old, pain from  neck to hand"],
    ["at a line's end", "the  \nrecords of  \nthe visit"],
    ["over a page's end", "was seen by  \nPage 3\n\fon Monday"],
    ["in a salutation", "Dear          :"],
    ["in an ellipsis or brackets", "pain . . . and (  ) later"],
    ["in an empty text", ""],
  ] as const) it(`finds none ${title}`, () => deepStrictEqual(marked(text), text));
});
