import { arithmeticMismatch } from "../../src/rules/arithmetic-mismatch";
import { testRule } from "./tester";

const summary = "The patient is a 50-year-old male who was injured on 04/19/2012.";

testRule(arithmeticMismatch, [
  {
    title: "sessions in words, of which too few remain",
    letter: {
      summary,
      items: [
        { heading: `
Twelve sessions of acupuncture for the neck was the original request. Six sessions was authorized by the Claims
~~~~~~~~~~~~~~~ arithmetic-mismatch: The original request was Twelve sessions
                                                                      ~~~~~~~~~~~~ arithmetic-mismatch: Six sessions was authorized
Administrator. The remaining IMR eligible portion of the original request, four sessions of acupuncture is: Overturned
                                                                           ^^^^^^^^^^^^^ warning arithmetic-mismatch: acupuncture: Twelve sessions less Six sessions leaves 6, not four sessions.` },
      ],
    },
  },
  {
    title: "refills that do not add up",
    letter: {
      summary,
      items: [
        { heading: `
Lyrica 75 mg #60 with 5 refills was the original request. Lyrica 75 mg #60 with 2 refills was authorized by the Claims
                      ~~~~~~~~~ arithmetic-mismatch: The original request was 5 refills
                                                                                ~~~~~~~~~ arithmetic-mismatch: 2 refills was authorized
Administrator. The remaining portion of the original request, Lyrica 75 mg #60 with 4 refills is: Upheld
                                                                                    ^^^^^^^^^ warning arithmetic-mismatch: Lyrica: 5 refills less 2 refills leaves 3, not 4 refills.` },
      ],
    },
  },
  {
    title: "refills that add up, with the first fill counted or not",
    letter: {
      summary,
      items: [
        { heading: `
Lyrica 75 mg #60 with 5 refills was the original request. Lyrica 75 mg #60 with 2 refills was authorized by the Claims
Administrator. The remaining portion of the original request, Lyrica 75 mg #60 with 3 refills is: Upheld` },
        { heading: `
Mobic 15 mg #30 with 2 refills was the original request. Mobic 15 mg #30 with no refills was authorized by the Claims
Administrator. The remaining portion of the original request, Mobic 15 mg #30 with 1 refill is: Upheld` },
        { heading: `
Soma 350 mg #60 with 2 refills was the original request. Soma 350 mg #60 was authorized by the Claims Administrator. The
remaining portion of the original request, Soma 350 mg #60 with 2 refills is: Upheld` },
      ],
    },
  },
  {
    title: "an item that is decided as it was requested",
    letter: {
      summary,
      items: [
        { heading: `
Acupuncture, 12 sessions was the original request. The Claims Administrator authorized acupuncture, 4 sessions, leaving the
original request IMR eligible. The original request, acupuncture, 12 sessions is: Upheld` },
      ],
    },
  },
  {
    title: "another treatment, a package, a month and two treatments in one heading",
    letter: {
      summary,
      items: [
        { heading: `
Acupuncture, 12 sessions was the original request. Chiropractic care, 4 sessions was authorized by the Claims Administrator.
The remaining portion of the original request, acupuncture, 12 sessions is: Upheld` },
        { heading: `
Lidoderm 5% patches #30 was the original request. One box of Lidoderm 5% patches was authorized by the Claims
Administrator. The remaining portion of the original request, Lidoderm 5% patches #10 is: Upheld` },
        { heading: `
A walker for a 3 month rental was the original request. A walker for a 1 month rental was authorized by the Claims
Administrator. The remaining portion of the original request, a walker for a 1 month rental is: Upheld` },
        { heading: `
Acupuncture and physical therapy, 12 sessions was the original request. Six sessions was authorized by the Claims
Administrator. The remaining portion of the original request, acupuncture, 12 sessions is: Upheld` },
      ],
    },
  },
  {
    title: "totals that the schedule does not give, also in the original request",
    letter: {
      summary,
      items: [
        { heading: `
Twelve (12) visits of aquatic therapy, twice a week for five weeks: Upheld
^^^^^^^^^^^^^^^^^^ warning arithmetic-mismatch: aquatic therapy: "twice a week for five weeks" gives 10, not "Twelve (12) visits".
                                       ~~~~~~~~~~~~~~~~~~~~~~~~~~~ arithmetic-mismatch: The schedule gives 10` },
        { heading: `
Physical therapy 3x/week x 4 weeks (#8) was the original request. Physical therapy, 4 sessions was authorized by the
                 ~~~~~~~~~~~~~~~~~ arithmetic-mismatch (2): The schedule gives 12
                                    ^^ warning arithmetic-mismatch (2): Physical therapy: "3x/week x 4 weeks" gives 12, not "#8".
Claims Administrator. The remaining portion of the original request, physical therapy, 4 sessions is: Upheld` },
      ],
    },
  },
  {
    title: "totals for each of several parts, several schedules, hours, a single order, and no total",
    letter: {
      summary,
      items: [
        { heading: "Physical therapy 2 times a week for 6 weeks for the neck and low back (24 sessions): Upheld" },
        { heading: "Physical therapy twice a week for 3 weeks, then once a week for 4 weeks (10 visits): Upheld" },
        { heading: "Home health aide 4 hours a day, 5 days a week for 4 weeks, 80 visits: Upheld" },
        { heading: "Acupuncture 2 times a week for 4 weeks, Qty: 1: Upheld" },
        { heading: "Acupuncture 2 times a week for 6 weeks: Upheld" },
        { heading: "Acupuncture 3 times a week for 12 sessions: Upheld" },
      ],
    },
  },
  {
    title: "a total with an evaluation beside it, under a limit, or of what was granted",
    letter: {
      summary,
      items: [
        { heading: "Physical therapy 12 sessions, up to 3 times a week for 6 weeks: Upheld" },
        { heading: "Aquatic therapy 3 times a week for 4 weeks, not to exceed 10 visits: Upheld" },
        { heading: "Physical therapy, evaluation and 2 times a week for 4 weeks (9 visits): Upheld" },
        { heading: "Acupuncture, once a week for 6 weeks, total 8 sessions including evaluation and re-evaluation: Upheld" },
        { heading: "Chiropractic 3 times a week for 4 weeks (6 visits authorized): Upheld" },
        { heading: "Acupuncture at least 2 times a week for 4 weeks, 10 visits: Upheld" },
      ],
    },
  },
  {
    title: "a total that is not the top of the range, over a limit, or of more than the evaluation adds",
    letter: {
      summary,
      items: [
        { heading: `
Acupuncture 2-3 times a week for 4 weeks (6 sessions): Upheld
            ~~~~~~~~~~~~~~~~~~~~~~~~~~~~ arithmetic-mismatch: The schedule gives 12
                                          ^^^^^^^^^^ warning arithmetic-mismatch: Acupuncture: "2-3 times a week for 4 weeks" gives 12, not "6 sessions".` },
        { heading: `
Physical therapy, up to 3 times a week for 4 weeks (16 visits): Upheld
                        ~~~~~~~~~~~~~~~~~~~~~~~~~~ arithmetic-mismatch (2): The schedule gives 12
                                                    ^^^^^^^^^ warning arithmetic-mismatch (2): Physical therapy: "3 times a week for 4 weeks" gives 12, not "16 visits".` },
        { heading: `
Chiropractic evaluation and 2 times a week for 6 weeks (20 visits): Upheld
                            ~~~~~~~~~~~~~~~~~~~~~~~~~~ arithmetic-mismatch (3): The schedule gives 12
                                                        ^^^^^^^^^ warning arithmetic-mismatch (3): Chiropractic evaluation: "2 times a week for 6 weeks" gives 12, not "20 visits".` },
      ],
    },
  },
  {
    title: "refills of other counts, and refills without counts",
    letter: {
      summary,
      items: [
        { heading: `
Lyrica 75 mg #60 with 5 refills was the original request. Lyrica 75 mg #30 with 2 refills was authorized by the Claims
Administrator. The remaining portion of the original request, Lyrica 75 mg #60 with 4 refills is: Upheld` },
        { heading: `
Mobic 15 mg #60 with 5 refills was the original request. Mobic 15 mg #60 with 2 refills was authorized by the Claims
Administrator. The remaining portion of the original request, Mobic 15 mg #30 with 4 refills is: Upheld` },
        { heading: `
Soma 350 mg with 5 refills was the original request. Soma 350 mg with 2 refills was authorized by the Claims
                 ~~~~~~~~~ arithmetic-mismatch: The original request was 5 refills
                                                                      ~~~~~~~~~ arithmetic-mismatch: 2 refills was authorized
Administrator. The remaining portion of the original request, Soma 350 mg with 4 refills is: Upheld
                                                                               ^^^^^^^^^ warning arithmetic-mismatch: Soma: 5 refills less 2 refills leaves 3, not 4 refills.` },
        { heading: `
Relafen 500 mg #60 with 5 refills was the original request. Relafen 500 mg #60 with 1 refill was authorized by the Claims
Administrator. The remaining portion of the original request, Relafen 500 mg #60 with 3 refills is: Upheld` },
      ],
    },
  },
  {
    title: "all was authorized, or more than all, or it is of several drugs",
    letter: {
      summary,
      items: [
        { heading: `
Acupuncture x 6 sessions was the original request. Acupuncture x 6 sessions was authorized by the Claims
              ~~~~~~~~~~ arithmetic-mismatch: The original request was 6 sessions
                                                                 ~~~~~~~~~~ arithmetic-mismatch: 6 sessions was authorized
Administrator. The remaining portion of the original request, acupuncture x 4 sessions is: Upheld
                                                                            ^^^^^^^^^^ warning arithmetic-mismatch: acupuncture: 6 sessions less 6 sessions leaves 0, not 4 sessions.` },
        { heading: `
Chiropractic x 6 sessions was the original request. Chiropractic x 12 sessions was authorized by the Claims
Administrator. The remaining portion of the original request, chiropractic x 4 sessions is: Upheld` },
        { heading: `
Soma and Norco #60 was the original request. Soma #30 was authorized by the Claims
Administrator. The remaining portion of the original request, Soma and Norco #60 is: Upheld` },
      ],
    },
  },
  {
    title: "tubes, and what is in them",
    letter: {
      summary,
      items: [
        { heading: `
Voltaren gel, 5 tubes was the original request. Voltaren gel, 2 tubes was authorized by the Claims
              ~~~~~~~ arithmetic-mismatch: The original request was 5 tubes
                                                              ~~~~~~~ arithmetic-mismatch: 2 tubes was authorized
Administrator. The remaining portion of the original request, Voltaren gel, 1 tube is: Upheld
                                                                            ^^^^^^ warning arithmetic-mismatch: Voltaren gel: 5 tubes less 2 tubes leaves 3, not 1 tube.` },
        { heading: `
Pennsaid solution #112 was the original request. Pennsaid solution #1 was authorized by the Claims
Administrator. The remaining portion of the original request, Pennsaid solution #60 is: Upheld` },
      ],
    },
  },
]);
