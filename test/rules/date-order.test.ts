import { dateOrder } from "../../src/rules/date-order";
import { testRule } from "./tester";

testRule(dateOrder, [
  {
    title: "an injury after the determination",
    letter: {
      summary: `
The patient is a 44-year-old female with a date of injury of 07/08/2014. The treating physician requested acupuncture
                                                             ~~~~~~~~~~ date-order: The injury: 07/08/2014
x 6 sessions. The utilization review determination dated 04/24/2014 denied acupuncture x 6 sessions.
                                                         ^^^^^^^^^^ warning date-order: The utilization review determination (04/24/2014) is dated before the injury (07/08/2014).`,
      items: [{ heading: "Acupuncture x 6 sessions: Upheld" }],
    },
  },
  {
    title: "an application before the determination",
    letter: {
      summary: `
The patient is a 44-year-old female with a date of injury of 07/08/2011. On 04/14/2014 the treating physician
requested acupuncture x 6 sessions. The utilization review determination dated 04/24/2014 denied acupuncture x 6
                                                                               ~~~~~~~~~~ date-order: The utilization review determination: 04/24/2014
sessions. On 04/20/2014, the injured worker submitted an application for Independent Medical Review.
             ^^^^^^^^^^ warning date-order: The IMR application (04/20/2014) is dated before the utilization review determination (04/24/2014).`,
      items: [{ heading: "Acupuncture x 6 sessions: Upheld" }],
    },
  },
  {
    title: "a request that is dated in the sentence on its determination",
    letter: {
      summary: `
The patient is a 44-year-old female with a date of injury of 07/08/2011. The utilization review of 04/24/2014 denied
                                                                                                   ~~~~~~~~~~ date-order: The utilization review determination: 04/24/2014
acupuncture x 6 sessions, the request for authorization for it was dated 05/02/2014.
                                                                         ^^^^^^^^^^ warning date-order: The utilization review determination (04/24/2014) is dated before the request (05/02/2014).`,
      items: [{ heading: "Acupuncture x 6 sessions: Upheld" }],
    },
  },
  {
    title: "a request for authorization that is told behind the determination and may be a later one",
    letter: {
      summary: `
The patient is a 44-year-old female with a date of injury of 07/08/2011. The utilization review of 04/24/2014 denied
acupuncture x 6 sessions. A request for authorization was dated 05/02/2014.`,
      items: [{ heading: "Acupuncture x 6 sessions: Upheld" }],
    },
  },
  {
    title: "one wrong date gives one finding",
    letter: {
      summary: `
The patient is a 44-year-old female with a date of injury of 07/08/2011. On 04/14/2015 the treating physician
                                                                            ~~~~~~~~~~ date-order: The request: 04/14/2015
requested acupuncture x 6 sessions. The utilization review determination dated 04/24/2014 denied acupuncture x 6
                                                                               ^^^^^^^^^^ warning date-order: The utilization review determination (04/24/2014) is dated before the request (04/14/2015).
sessions. The application for IMR was received on 05/05/2014.`,
      items: [{ heading: "Acupuncture x 6 sessions: Upheld" }],
    },
  },
  {
    title: "a visit after the determination, told after it",
    letter: {
      summary: `
The patient is a 44-year-old female with a date of injury of 07/08/2011. The utilization review determination dated
04/24/2014 denied acupuncture x 6 sessions. In a progress note of 05/12/2014 the treating physician requested
acupuncture x 6 sessions.`,
      items: [{ heading: "Acupuncture x 6 sessions: Upheld" }],
    },
  },
  {
    title: "the request before, and a later visit told before the determination",
    letter: {
      summary: `
The patient is a 44-year-old female with a date of injury of 07/08/2011. On 04/14/2014 the treating physician
requested acupuncture x 6 sessions. At the visit of 05/12/2014 the treating physician requested acupuncture x 6
sessions. The utilization review determination dated 04/24/2014 denied acupuncture x 6 sessions.`,
      items: [{ heading: "Acupuncture x 6 sessions: Upheld" }],
    },
  },
  {
    title: "a later request for another treatment",
    letter: {
      summary: `
The patient is a 44-year-old female with a date of injury of 07/08/2011. On 05/12/2014 the treating physician
requested Norco 10/325 mg #60. The utilization review determination dated 04/24/2014 denied acupuncture x 6 sessions.`,
      items: [{ heading: "Acupuncture x 6 sessions: Upheld" }],
    },
  },
  {
    title: "a date that another rule reports",
    letter: {
      summary: `
The patient is a 44-year-old female with a date of injury of 07/08/2011. On 04/14/2014 the treating physician
requested acupuncture x 6 sessions. The utilization review determination dated 04/24/2014 denied acupuncture x 6
sessions.`,
      items: [{ heading: "Acupuncture x 6 sessions: Upheld", rationale: "The utilization review decision of 04/04/2014 found no benefit. The request is not medically necessary." }],
    },
  },
  {
    title: "a date that does not exist",
    letter: {
      summary: `
The patient is a 44-year-old female with a date of injury of 07/08/2011. On 04/31/2014 the treating physician
requested acupuncture x 6 sessions. The utilization review determination dated 04/24/2014 denied acupuncture x 6
sessions.`,
      items: [{ heading: "Acupuncture x 6 sessions: Upheld" }],
    },
  },
  {
    title: "a month and a year",
    letter: {
      summary: `
The patient is a 44-year-old female whose injury is of April 2014. On 04/14/2014 the treating physician requested
acupuncture x 6 sessions. The utilization review determination dated 04/24/2014 denied acupuncture x 6 sessions.`,
      items: [{ heading: "Acupuncture x 6 sessions: Upheld" }],
    },
  },
  {
    title: "one day for all",
    letter: {
      summary: `
The patient is a 44-year-old female with a date of injury of 04/24/2014. On 04/24/2014 the treating physician
requested acupuncture x 6 sessions. The utilization review determination dated 04/24/2014 denied acupuncture x 6
sessions. She applied for IMR on 04/24/2014.`,
      items: [{ heading: "Acupuncture x 6 sessions: Upheld" }],
    },
  },
  {
    title: "an internal appeal",
    letter: {
      summary: `
The patient is a 44-year-old female with a date of injury of 07/08/2011. On 04/14/2014 the treating physician
requested acupuncture x 6 sessions. An appeal was filed on 04/20/2014. The utilization review determination dated
04/24/2014 denied acupuncture x 6 sessions.`,
      items: [{ heading: "Acupuncture x 6 sessions: Upheld" }],
    },
  },
  {
    title: "requests on both sides of the determination, and applications on both sides of it",
    letter: {
      summary: `
The patient is a 44-year-old female with a date of injury of 07/08/2011. On 05/14/2014 the treating physician
requested acupuncture x 6 sessions. On 04/14/2014 the treating physician requested acupuncture x 6 sessions. The utilization
review determination dated 04/24/2014 denied acupuncture x 6 sessions.`,
      items: [{ heading: "Acupuncture x 6 sessions: Upheld" }],
    },
  },
  {
    title: "two applications, of which one may follow the determination",
    letter: {
      summary: `
The patient is a 44-year-old female with a date of injury of 07/08/2011. On 04/14/2014 the treating physician
requested acupuncture x 6 sessions. The utilization review determination dated 04/24/2014 denied acupuncture x 6
sessions. On 04/20/2014, the injured worker submitted an application for Independent Medical Review. The application for IMR
was received on 05/05/2014.`,
      items: [{ heading: "Acupuncture x 6 sessions: Upheld" }],
    },
  },
  {
    title: "two applications before the determination: at the mentions that stand closest together",
    letter: {
      summary: `
On 04/20/2014, the injured worker submitted an application for Independent Medical Review. The patient is a 44-year-old
female with a date of injury of 07/08/2011. The utilization review determination dated 04/24/2014 denied acupuncture x 6
                                                                                       ~~~~~~~~~~ date-order: The utilization review determination: 04/24/2014
sessions. The application for IMR was received on 04/21/2014. The application for IMR was received on 04/22/2014.
                                                  ^^^^^^^^^^ warning date-order: The IMR application (04/21/2014) is dated before the utilization review determination (04/24/2014).`,
      items: [{ heading: "Acupuncture x 6 sessions: Upheld" }],
    },
  },
  {
    title: "the later event is told first",
    letter: {
      summary: `
The application for IMR was received on 04/21/2014. The patient is a 44-year-old female with a date of injury of 07/08/2011.
                                        ~~~~~~~~~~ date-order: The IMR application: 04/21/2014
The utilization review determination dated 04/24/2014 denied acupuncture x 6 sessions.
                                           ^^^^^^^^^^ warning date-order: The IMR application (04/21/2014) is dated before the utilization review determination (04/24/2014).`,
      items: [{ heading: "Acupuncture x 6 sessions: Upheld" }],
    },
  },
  {
    title: "an injury of two dates, the first of which is too late",
    letter: {
      summary: `
The patient is a 44-year-old female with a date of injury of 07/08/2015. The utilization review determination dated
                                                             ~~~~~~~~~~ date-order: The injury: 07/08/2015
04/24/2014 denied acupuncture x 6 sessions.
^^^^^^^^^^ warning date-order: The utilization review determination (04/24/2014) is dated before the injury (07/08/2015).`,
      items: [{ heading: "Acupuncture x 6 sessions: Upheld", rationale: `
The patient has a date of injury of 07/08/2011. The request is not medically necessary.` }],
    },
  },
  {
    title: "a day by which something is to be done",
    letter: {
      summary: `
The patient is a 44-year-old female with a date of injury of 07/08/2011. The physician requests an MRI of the neck to be done
before the examination on 06/20/2014. The physician requests acupuncture x 6 sessions by 06/01/2014. The utilization review
determination dated 04/24/2014 denied acupuncture x 6 sessions and an MRI of the neck.`,
      items: [{ heading: "Acupuncture x 6 sessions: Upheld" }, { heading: "MRI of the neck: Upheld" }],
    },
  },
]);
