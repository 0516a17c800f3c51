import { dateMismatch } from "../../src/rules/date-mismatch";
import { testRule } from "./tester";

testRule(dateMismatch, [
  {
    title: "the determination in the rationale",
    letter: {
      summary: `
The patient is a 44-year-old female with a date of injury of 07/08/2011. On 04/14/2014 the treating physician
requested acupuncture x 6 sessions. The utilization review determination dated 04/24/2014 denied acupuncture x 6
                                                                               ~~~~~~~~~~ date-mismatch: The utilization review determination: 04/24/2014
sessions.`,
      items: [{ heading: "Acupuncture x 6 sessions: Upheld", rationale: `
The utilization review decision of 04/14/2014 found no benefit. The request is not medically necessary.
                                   ^^^^^^^^^^ warning date-mismatch: The utilization review determination has two dates: 04/24/2014, and later in the letter 04/14/2014.` }],
    },
  },
  {
    title: "the letter in which utilization review decided",
    letter: {
      summary: `
The patient is a 44-year-old female with a date of injury of 07/08/2011. On 04/14/2014 the treating physician
requested acupuncture x 6 sessions. The utilization review determination dated 04/24/2014 denied acupuncture x 6
                                                                               ~~~~~~~~~~ date-mismatch: The utilization review determination: 04/24/2014
sessions.`,
      items: [{ heading: "Acupuncture x 6 sessions: Upheld", rationale: `
The letter of 04/14/2014, in which utilization review refused this, found no benefit. The request is not medically
              ^^^^^^^^^^ warning date-mismatch: The utilization review determination has two dates: 04/24/2014, and later in the letter 04/14/2014.
necessary.` }],
    },
  },
  {
    title: "the determination of the insurer's reviewer",
    letter: {
      summary: `
The patient is a 44-year-old female with a date of injury of 07/08/2011. On 04/14/2014 the treating physician
requested acupuncture x 6 sessions. On April 9, 2015 the reviewer for the insurer denied acupuncture x 6 sessions.
                                       ~~~~~~~~~~~~~ date-mismatch: The utilization review determination: April 9, 2015`,
      items: [{ heading: "Acupuncture x 6 sessions: Upheld", rationale: `
The determination of April 19, 2015 found no benefit. The request is not medically necessary.
                     ^^^^^^^^^^^^^^ warning date-mismatch: The utilization review determination has two dates: April 9, 2015, and later in the letter April 19, 2015.` }],
    },
  },
  {
    title: "the injury twice in the summary",
    letter: {
      summary: `
The patient is a 44-year-old female who sustained an industrial injury on 07/08/2011. DOI: 08/07/2011. She fell from a
                                                                          ~~~~~~~~~~ date-mismatch: The injury: 07/08/2011
                                                                                           ^^^^^^^^^^ warning date-mismatch: The injury has two dates: 07/08/2011, and later in the letter 08/07/2011.
ladder. On 04/14/2014 the treating physician requested acupuncture x 6 sessions. The utilization review determination
dated 04/24/2014 denied acupuncture x 6 sessions.`,
      items: [{ heading: "Acupuncture x 6 sessions: Upheld" }],
    },
  },
  {
    title: "a month that the day is not in",
    letter: {
      summary: `
The patient is a 44-year-old female with a date of injury of 07/08/2011. On 04/14/2014 the treating physician
                                                             ~~~~~~~~~~ date-mismatch: The injury: 07/08/2011
requested acupuncture x 6 sessions. The utilization review determination dated 04/24/2014 denied acupuncture x 6
sessions.`,
      items: [{ heading: "Acupuncture x 6 sessions: Upheld", rationale: `
Nothing has helped since the injury in August 2011. The request is not medically necessary.
                                       ^^^^^^^^^^^ warning date-mismatch: The injury has two dates: 07/08/2011, and later in the letter August 2011.` }],
    },
  },
  {
    title: "a day outside the range",
    letter: {
      summary: `
The patient is a 44-year-old female with a cumulative trauma injury from 01/05/2010 through 07/08/2011. On 04/14/2014
                                                                         ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~ date-mismatch: The injury: 01/05/2010 through 07/08/2011
the treating physician requested acupuncture x 6 sessions. The utilization review determination dated 04/24/2014
denied acupuncture x 6 sessions.`,
      items: [{ heading: "Acupuncture x 6 sessions: Upheld", rationale: `
Nothing has helped since the injury of 09/08/2011. The request is not medically necessary.
                                       ^^^^^^^^^^ warning date-mismatch: The injury has two dates: 01/05/2010 through 07/08/2011, and later in the letter 09/08/2011.` }],
    },
  },
  {
    title: "a day, a month and a year within",
    letter: {
      summary: `
The patient is a 44-year-old female with a date of injury of 01/05/2010 - 07/08/2011. She was injured in 2010. Her
claim is from March 2011. On 04/14/2014 the treating physician requested acupuncture x 6 sessions. The utilization
review determination dated 04/24/2014 denied acupuncture x 6 sessions.`,
      items: [{ heading: "Acupuncture x 6 sessions: Upheld", rationale: "The injury of 07/08/2011 was to the neck. The request is not medically necessary." }],
    },
  },
  {
    title: "other injuries, named as such",
    letter: {
      summary: `
The patient is a 44-year-old female with a date of injury of 07/08/2011. A prior injury of 03/04/2005 was to the knee.
She was injured again on 05/06/2012. A non-industrial injury on 02/02/2013 healed. She has dates of injury of
07/08/2011 and 06/05/2012. On 04/14/2014 the treating physician requested acupuncture x 6 sessions. The utilization
review determination dated 04/24/2014 denied acupuncture x 6 sessions.`,
      items: [{ heading: "Acupuncture x 6 sessions: Upheld", rationale: "The injury of 06/05/2012 is not at issue. The request is not medically necessary." }],
    },
  },
  {
    title: "injuries of the past that are not named as another one",
    letter: {
      summary: `
The patient is a 44-year-old female with a date of injury of 07/08/2011. He had a right knee injury in 2005 and a low
back injury on 03/04/2006. She was injured in 2004. An injury in May 2009 healed. On 04/14/2014 the treating physician
requested acupuncture x 6 sessions. The utilization review determination dated 04/24/2014 denied acupuncture x 6
sessions.`,
      items: [{ heading: "Acupuncture x 6 sessions: Upheld" }],
    },
  },
  {
    title: "what came after the injury",
    letter: {
      summary: `
The patient is a 44-year-old female with a date of injury of 07/08/2011. Two days after the injury on 07/10/2011 she
was seen. She fell on 08/09/2013 at home. The first report of injury of 07/11/2011 was read. An MRI for the injury on
08/01/2011 was normal. She stopped work because of the injury on 07/12/2011. On 04/14/2014 the treating physician
requested acupuncture x 6 sessions. The utilization review determination dated 04/24/2014 denied acupuncture x 6
sessions.`,
      items: [{ heading: "Acupuncture x 6 sessions: Upheld" }],
    },
  },
  {
    title: "earlier and other determinations",
    letter: {
      summary: `
The patient is a 44-year-old female with a date of injury of 07/08/2011. On 04/14/2014 the treating physician
requested acupuncture x 6 sessions. An initial denial of 02/03/2014 and an earlier utilization review of 03/03/2014
were for Norco. A previous request was denied by utilization review on 01/04/2014. Utilization review on 03/24/2014
certified physical therapy. The utilization review determination dated 04/24/2014 denied acupuncture x 6 sessions.`,
      items: [{ heading: "Acupuncture x 6 sessions: Upheld" }],
    },
  },
  {
    title: "two determinations of one section",
    letter: {
      summary: `
The patient is a 44-year-old female with a date of injury of 07/08/2011. On 04/14/2014 the treating physician
requested acupuncture x 6 sessions. Utilization review on 03/24/2014 denied Norco 10/325 mg #60. The utilization
review determination dated 04/24/2014 denied acupuncture x 6 sessions.`,
      items: [{ heading: "Acupuncture x 6 sessions: Upheld" }],
    },
  },
  {
    title: "an appeal after the determination",
    letter: {
      summary: `
The patient is a 44-year-old female with a date of injury of 07/08/2011. On 04/14/2014 the treating physician
requested acupuncture x 6 sessions. The utilization review determination dated 04/24/2014 denied acupuncture x 6
sessions. The appeal was denied by utilization review on 05/24/2014. On reconsideration utilization review of
04/28/2014 denied it again.`,
      items: [{ heading: "Acupuncture x 6 sessions: Upheld" }],
    },
  },
  {
    title: "what a determination refers to",
    letter: {
      summary: `
The patient is a 44-year-old female with a date of injury of 07/08/2011. On 04/14/2014 the treating physician
requested acupuncture x 6 sessions. The utilization review report dated 04/24/2014 references a progress note of
04/14/2014 and an RFA received on 04/17/2014, and denied acupuncture x 6 sessions. The claims administrator spoke with
the provider on 04/22/2014.`,
      items: [{ heading: "Acupuncture x 6 sessions: Upheld" }],
    },
  },
  {
    title: "what a claims administrator does besides",
    letter: {
      summary: `
The patient is a 44-year-old female with a date of injury of 07/08/2011. On 04/14/2014 the treating physician
requested acupuncture x 6 sessions. On 04/16/2014, the claims administrator received the request. On 04/18/2014
utilization review requested additional information. The claims administrator accepted the claim on 08/08/2011. The
utilization review determination dated 04/24/2014 denied acupuncture x 6 sessions.`,
      items: [{ heading: "Acupuncture x 6 sessions: Upheld" }],
    },
  },
  {
    title: "the day of a visit and of a denial in one sentence",
    letter: {
      summary: `
The patient is a 44-year-old female with a date of injury of 07/08/2011. On 04/24/2014 utilization review denied the
request of 04/14/2014 for acupuncture x 6 sessions, which was received on 04/17/2014.`,
      items: [{ heading: "Acupuncture x 6 sessions: Upheld" }],
    },
  },
]);
