import { deepStrictEqual } from "node:assert/strict";
import { findGaps } from "../../src/letter/gaps";
import { readingOf } from "../../src/text/reading";

/** The text with each gap put in brackets. */
function marked(text: string): string {
  const reading = readingOf(text, { start: 0, end: text.length }, { isFurniture: (line) => line.startsWith("Page "), isWord: () => false });
  let marks = "";
  let at = 0;
  for (const { blanks: gap } of findGaps(text, reading, 0, reading.text.length)) {
    marks += `${text.slice(at, gap.start)}[${text.slice(gap.start, gap.end)}]`;
    at = gap.end;
  }
  return marks + text.slice(at);
}

const JUSTIFIED = "The  patient has  neck pain and  takes two  tablets every  day at  bedtime since  the fall  on ice,  which he  reports to  Dr. Ruiz  of the  clinic. ";
const SPACED_MARKS = "He fell , rested , slept , woke , walked , and fell again . He went home . He came back . He was seen by ";

describe("findGaps", () => {
  for (const [title, expected] of [
    ["before a full stop", "a refill for Norco 10/325mg[        ]. The rationale"],
    ["at a line's end before a full stop", "a refill for Norco[              \n]. The rationale"],
    ["at a line's end before a full stop, without other blanks", "a refill for Norco[\n]. The rationale"],
    ["between an article and what was done with the missing noun", "The clinic sheet speaks of the[          ]recorded on the morning of 03/04/2014."],
    ["behind a verb's preposition", "He was placed on[          ]and told to return"],
    ["behind what there was none of", "It was refused. No[            ]was provided with the appeal."],
    ["behind a title", "He was seen by Dr.[          ]on 03/12/2014."],
    ["behind a title, before what follows a name", "Dr.[    ]opined, Dr[   ]agreed, and Dr.[   ](spine) and Dr.[   ]M.D. agree"],
    ["behind a verb that lacks what it says", "His birthday is[      ]and he is well"],
    ["between two commas", "The employer,[      ], and"],
    ["behind a title, before a possessive", "as Dr.[     ]'s notes say"],
    ["behind a preposition", "The diagnosis of[  ]for contusion, replaced by[  ]and then"],
    ["behind a preposition, before a word that tells when", "He was seen at[    ]on 02/03/2014 and worked for[     ]as a mason"],
    ["behind a preposition, before a bracket", "Utilization Review Determination from[      ](dated 09/11/2013)"],
    ["behind an article", "The records show the[   ]noted that"],
    ["behind a preposition, before a word that tells since when", "She has been under the care of[    ]since March"],
    ["behind an article, before a clause", "He took naproxen until the[       ]when it hurt him"],
    ["behind an article, before what is said of a thing", "The surgeon records the[            ]as stiff"],
    ["behind an article, before another preposition that is joined", "The reasons given for the[            ]and for the therapy were two."],
    ["behind a day, before what somebody told", "He fell. On 06/09/2021[          ]reported that stairs were hard. On June 9, 2021[        ]noted a limp."],
    ["behind an article, before a verb", "The records show the[            ]tested consistently in March"],
    ["behind an agent, before what it was read as", "An MRI was read by the[        ]as showing a tear"],
    ["where the name of a test is missing", "There was a positive[   ]and joint line tenderness"],
    ["behind a verb that lacks what was found", "Exam revealed[    ]and effusion of the knee. The MRI also showed[   ]but no tear. She denies[    ]or weakness"],
    ["behind a verb that lacks what somebody has", "The patient has[   ]throughout the cervical spine. He had[   ]of the left wrist, underwent[     ]and rested"],
    ["in an age", "The patient is a[   ]year-old male, who was[     ]years old when"],
    ["before a comma, one blank being enough behind an article", "and the[ ], who"],
    ["before a closing bracket, one blank being enough behind a preposition", "(seen by[ ]) again"],
    ["in justified text where it is very wide", `${JUSTIFIED}He saw Dr.[          ]on Monday`],
    ["where marks have a blank before them as a rule, if it is very wide", `${SPACED_MARKS}Dr.[         ], then left`],
  ] as const) it(`finds one ${title}`, () => deepStrictEqual(marked(expected.replace(/[[\]]/g, "")), expected));

  for (const [title, text] of [
    ["behind a sentence or a colon", "It ended.  The next. Priority:  Standard"],
    ["where the words can stand together", "a  51 year old, pain from  neck to hand, MRI with  and without contrast, to  and from work, Vitamin A  and D"],
    ["where a preposition may close a clause", "the clinic he was referred to  on Monday, saw her  in May, came in    for pain"],
    ["before a mark behind one blank, where the words can stand together", "the fifth toe . Films were normal. Dr . Ames saw her . She left"],
    ["where two results are told apart", "a positive   and a negative test, the positive   or normal one"],
    ["where a verb has its object further on, or is a participle", "MRI revealed   and confirmed a tear, he has   and will have pain, she has   throughout the years worked, the tears that were revealed   and repaired"],
    ["at a line's end", "the  \nrecords of  \nthe visit by Dr.\non Monday"],
    ["over a page's end", "was seen by  \nPage 3\n\fon Monday"],
    ["in a salutation or before a name", "Dear          :\n\nDr.  Ames and Dr.  de la Cruz"],
    ["in an ellipsis or brackets", "pain . . . and (  ) later by the . . . surgeon"],
    ["between columns", "Date of Injury:    10/03/2011    Decision Date:    09/15/2014\nNorco     10 mg     #60\nSoma      350 mg    #30"],
    ["in justified text", `${JUSTIFIED}The one  that he  was given  by  and  with`],
    ["where marks have a blank before them as a rule", `${SPACED_MARKS}the surgeon of the , who`],
    ["in a list whose lines begin with a mark", "He takes\n. Norco daily\n. Soma at night\n. Colace as needed"],
    ["in an empty text", ""],
  ] as const) it(`finds none ${title}`, () => deepStrictEqual(marked(text), text));

  it("tells the words at both ends", () => {
    const text = "He was seen by Dr.    on Monday";
    const reading = readingOf(text, { start: 0, end: text.length }, { isFurniture: () => false, isWord: () => false });
    deepStrictEqual(findGaps(text, reading, 0, reading.text.length), [
      { before: { value: "Dr.", span: { start: 15, end: 18 } }, blanks: { start: 18, end: 22 }, after: { value: "on", span: { start: 22, end: 24 } } },
    ]);
  });
});
