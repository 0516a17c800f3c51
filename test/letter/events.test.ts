import { deepStrictEqual } from "node:assert/strict";
import { readLetters } from "../../src/letter/read";
import { exampleText } from "../../src/rules/example";

const HEADER = `Case Number: CM14-0012345
Date Assigned: 06/12/2014 Date of Injury: 03/05/2012
Decision Date: 07/09/2014 UR Denial Date: 05/06/2014
Priority: Standard Application Received: 05/27/2014

`;

/** The events of a letter, each as `kind day` or `kind first..last`, with `header` where it stands in the header. */
function events(summary: string, { header = "", rationale }: { readonly header?: string; readonly rationale?: string } = {}): readonly string[] {
  const items = [{ heading: "Acupuncture x 6 sessions: Upheld", ...(rationale === undefined ? {} : { rationale }) }];
  const text = header + exampleText({ summary, items });
  const [letter] = readLetters(text).letters;
  return letter!.events.map(({ kind, first, last, inHeader }) => `${inHeader ? "header " : ""}${kind} ${first === last ? first : `${first}..${last}`}`);
}

describe("readEvents", () => {
  it("reads the dates of the header", () => {
    deepStrictEqual(events("The patient has neck pain.", { header: HEADER }), [
      "header assignment 2014-06-12", "header injury 2012-03-05", "header decision 2014-07-09", "header determination 2014-05-06", "header application 2014-05-27",
    ]);
  });

  it("reads a header's range of days", () => {
    deepStrictEqual(events("The patient has neck pain.", { header: HEADER.replace("03/05/2012", "03/05/2010 - 03/05/2012") })[1], "header injury 2010-03-05..2012-03-05");
  });

  it("reads every mention in the text, in its order", () => {
    deepStrictEqual(
      events(
        "The patient was injured on 03/05/2012. On 04/22/2014 the treating physician requested acupuncture x 6 sessions. The utilization review determination dated 05/06/2014 denied acupuncture x 6 sessions. On 05/20/2014, the patient applied for an Independent Medical Review.",
        { rationale: "Since the injury of 03/05/2012 nothing has helped. The request is not medically necessary." },
      ),
      ["injury 2012-03-05", "request 2014-04-22", "determination 2014-05-06", "application 2014-05-20", "injury 2012-03-05"],
    );
  });

  for (const [title, summary, expected] of [
    ["a range, a month and a year of an injury", "The patient has cumulative trauma from 01/02/2009 to 03/04/2012. The injury in March 2012 is accepted. The injury of 2012 is.", ["injury 2009-01-02..2012-03-04", "injury 2012-03-01..2012-03-31", "injury 2012-01-01..2012-12-31"]],
    ["an injury by its label", "The patient has pain. She works. She drives. Her DOI: 03/05/2012. The date of injury is listed as 03/06/2012.", ["injury 2012-03-05", "injury 2012-03-06"]],
    ["the mishap that introduces the patient", "The patient slipped on a wet floor on 03/05/2012. She fell at home on 04/06/2013.", ["injury 2012-03-05"]],
    ["no second injury, nor injuries told together", "The patient was injured on 03/05/2012. A second injury of 04/06/2013 was to the knee. There are dates of injury of 05/07/2013 and 06/08/2013.", ["injury 2012-03-05"]],
    ["no list of injuries", "The patient has claims with injuries of 03/05/2012 and 01/04/2010. She works.", []],
    ["no receipt and no request for the day of the determination", "UR issued a determination on 05/06/2014 regarding the RFA of 05/01/2014, with receipt on 05/02/2014. UR denied the request dated 05/01/2014 on 05/06/2014.", ["determination 2014-05-06", "determination 2014-05-06"]],
    ["a determination before and behind its date", "On 05/06/2014, utilization review denied Norco. A UR report (05/06/2014) says so. UR denied Norco 10/325 mg #60 on 05/06/2014.", ["determination 2014-05-06", "determination 2014-05-06", "determination 2014-05-06"]],
    ["the determination by its set phrase, where no other one is told", "The prior determination dated 05/06/2014 denied Norco.", ["determination 2014-05-06"]],
    ["the determination that is said to have led to this review, beside others", "A utilization review report dated 02/06/2014 approved Norco 10/325 mg #120. In the utilization review report that gave rise to this dispute, dated 05/06/2014, Norco 10/325 mg #90 was denied. A later report of 08/01/2014 approved Senna.", ["determination 2014-05-06"]],
    ["a decision on a long list, told before its day", "Utilization Review denied hydrocodone/APAP 5/500 mg #60, six (6) visits of physical therapy for the left wrist, a TENS unit for the low back for two months of use at home, and a wrist splint on 05/06/2014.", ["determination 2014-05-06"]],
    ["a determination that only `it` names, behind a sentence on it", "What did Utilization Review do? On 05/06/2014 it denied Norco.", ["determination 2014-05-06"]],
    ["not the day on which more was asked for", "UR: 05/01/2014, request for more information. 05/06/2014, decision. UR denied Norco on 05/06/2014.", ["determination 2014-05-06"]],
    ["not the day on which it was mailed", "Utilization review denied Norco on 05/06/2014. The UR report was mailed on 05/08/2014.", ["determination 2014-05-06"]],
    ["not the day on which a request reached those who denied it", "The request was received by the utilization review organization on 05/02/2014. The records were sent to utilization review on 05/02/2014. It was submitted for utilization review on 05/02/2014. The RFA reached UR on 05/02/2014 and was not approved. Utilization review was requested on 05/02/2014. The request was reviewed by utilization review on 05/06/2014 and denied.", ["determination 2014-05-06"]],
    ["no request for reconsideration", "On 05/12/2014 Dr. Fox requested reconsideration of Norco. In the appeal of 05/13/2014 Dr. Fox requests Norco. The progress report of 05/14/2014 disputes the denial and again requests Norco. On 05/06/2014 utilization review denied Norco.", ["determination 2014-05-06"]],
    ["a request that was made again, before its determination", "On 04/22/2014 Dr. Fox again requested Norco. On 05/06/2014 utilization review denied Norco.", ["request 2014-04-22", "determination 2014-05-06"]],
    ["not what utilization review read", "UR denied Norco on 05/06/2014. The UR cites the report of 05/16/2014. UR had the findings of 05/02/2014. UR reviewed a report of 05/01/2014. The UR points to the x-ray dated 05/03/2014.", ["determination 2014-05-06"]],
    ["not when what it denied was asked for", "UR denied the MRI of the lumbar spine requested on 05/02/2014. UR denied the therapy ordered on 05/01/2014. On 05/06/2014, utilization review denied both.", ["determination 2014-05-06"]],
    ["not what it did before", "The patient has pain. She works. She drives. UR extended the time for review on 05/01/2014. UR delayed the decision on 05/02/2014. UR wrote to the physician on 05/03/2014 and denied Norco on 05/06/2014.", ["determination 2014-05-06"]],
    ["not what came of it", "The patient has pain. She works. She drives. UR denied Norco on 05/06/2014. The UR decision became final on 06/06/2014. The UR decision expires on 05/06/2015. The patient learned of the UR denial on 05/16/2014. The provider responded to the UR denial on 05/09/2014.", ["determination 2014-05-06"]],
    ["a determination by what it is called, and by whom", "The UR physician advisor, in a report dated 05/06/2014, denied Norco. The utilization review determination from Claims Administrator (dated 05/06/2014) is here. The utilization review was completed on 05/06/2014.", ["determination 2014-05-06", "determination 2014-05-06", "determination 2014-05-06"]],
    ["no injury with a part of the body or a mishap of its own, where the claim's is told", "The patient was injured on 03/05/2012. An industrial injury of 02/03/1999 involved the neck. He injured his wrist on 02/04/1999. He was hurt on 02/05/1999 playing baseball. On 02/06/1999 he was injured in a fall. The injury of 02/07/1999 to the knee was settled.", ["injury 2012-03-05"]],
    ["such an injury, where no other is told", "The patient has pain. She works. She drives. She had a work injury to the neck on 03/05/2012.", ["injury 2012-03-05"]],
    ["not what was done about the injury", "The patient was injured on 03/05/2012. He told his employer of the injury on 03/06/2012. The employer accepted the claim on 03/07/2012. Psychiatric injury was added to the claim on 03/08/2012. The MRI of the injury dated 03/09/2012 shows edema. He was seen by a doctor for the injury of his back on 03/10/2012.", ["injury 2012-03-05"]],
    ["the injury that was reported on a day", "The patient is a cook who reported an industrial injury on 03/05/2012.", ["injury 2012-03-05"]],
    ["no birth", "The patient is a male born on 04/02/1964, 49 when injured on 03/05/2012.", ["injury 2012-03-05"]],
    ["no earlier denial", "Norco was initially denied by utilization review on 03/04/2014. An earlier utilization review of 02/03/2014 denied it. Utilization review on 05/06/2014 denied Norco.", ["determination 2014-05-06"]],
    ["no denial that had come before the one that is told", "UR had denied Opana on 01/09/2014, and that was left alone. On 04/22/2014 the physician requested Norco. The UR answer of 05/06/2014 denied Norco.", ["request 2014-04-22", "determination 2014-05-06"]],
    ["no determination of other requests that is told in passing", "On 09/12/2013 utilization review had denied a gym membership. At the visit of 04/22/2014 the physician requested Norco. The utilization review determination of 05/06/2014 denied Norco.", ["request 2014-04-22", "determination 2014-05-06"]],
    ["both dates of the request", "At the visit of 04/22/2014 the physician requested Norco. The request for authorization dated 04/28/2014 was for Norco. On 05/06/2014 utilization review denied Norco.", ["request 2014-04-22", "request 2014-04-28", "determination 2014-05-06"]],
    ["a request after its determination, told before it", "At the visit of 05/12/2014 the physician requested Norco. On 05/06/2014 utilization review denied Norco.", ["request 2014-05-12", "determination 2014-05-06"]],
    ["the request that it is said to have answered, dated after it", "On 05/06/2014 utilization review denied Norco. The request for authorization to which it responded, dated 05/12/2014, requested Norco.", ["determination 2014-05-06", "request 2014-05-12"]],
    ["the visit of which it is said to have decided the prescriptions, dated after it", "On 05/06/2014 utilization review denied Norco. It decided the prescriptions of the visit of 05/12/2014, at which the physician wrote for Norco.", ["determination 2014-05-06", "request 2014-05-12"]],
    ["no request of long before", "At the visit of 04/22/2012 the physician requested Norco. On 05/06/2014 utilization review denied Norco.", ["determination 2014-05-06"]],
    ["the application by its noun, and no appeal within UR", "UR denied Norco on 05/06/2014. An appeal was filed on 05/08/2014. The application for IMR was received on 05/27/2014.", ["determination 2014-05-06", "application 2014-05-27"]],
    ["nothing", "The patient has neck pain.", []],
  ] as const) it(`reads ${title}`, () => deepStrictEqual(events(summary), expected));

  it("holds a request against the header's determination, where the text does not date it", () => {
    deepStrictEqual(events("At the visit of 05/12/2014 the physician requested Norco. Utilization review denied Norco.", { header: HEADER }).slice(-1), ["request 2014-05-12"]);
    deepStrictEqual(events("Utilization review denied Norco. At the visit of 05/12/2014 the physician requested Norco.", { header: HEADER }).slice(-1), ["header application 2014-05-27"]);
  });

  it("takes a day of the week around the header's for a slip, where it is the determination that is dated", () => {
    const late = { header: HEADER.replace("UR Denial Date: 05/06/2014", "UR Denial Date: 04/30/2014") };
    const denied = "On 04/30/2014 utilization review denied acupuncture x 6 sessions.";
    deepStrictEqual([
      "Heat was tried first without success, which the utilization review determination of 05/02/2014 overlooks.",
      "The utilization review determination first made, of 05/02/2014, was another.",
      "Dr. Fox wrote to UR on 05/02/2014.",
      "An answer to the claims administrator dated 05/02/2014 is in the file.",
    ].map((rationale) => events(denied, { ...late, rationale }).filter((event) => event.startsWith("determination"))), [
      ["determination 2014-04-30", "determination 2014-05-02"], ["determination 2014-04-30"], ["determination 2014-04-30"], ["determination 2014-04-30"],
    ]);
  });

  it("takes a denial that had dealt with something else for another one", () => {
    deepStrictEqual(events('The utilization review determination, signed on March 14, 2014 and again referred to as "the determination of 3/14/14", denied acupuncture x 6 sessions. A denial of 10/02/2013 had dealt with a brace.').filter((event) => event.startsWith("determination")), ["determination 2014-03-14"]);
  });

  it("takes no decision on something else for a slip, nor what a rationale says of it", () => {
    const summary = "Utilization review on 05/01/2014 denied a CT of the chest. On 05/06/2014 utilization review certified a cane. Norco was non-certified.";
    deepStrictEqual(events(summary, { header: HEADER, rationale: "The denial of 05/01/2014 concerned a larger field." }).filter((event) => event.startsWith("determination")), ["determination 2014-05-06"]);
  });

  it("takes the header's day for the determination's though it only certified, and names the determination at hand", () => {
    const told = (summary: string, header = ""): readonly string[] => events(summary, { header }).filter((event) => event.startsWith("determination"));
    deepStrictEqual(told("The prior review dated 05/06/2014 certified a cane. Norco was non-certified. A previous review of 04/09/2014 had non-certified Soma.", HEADER), ["determination 2014-05-06"]);
    deepStrictEqual(told("Soma (denied by UR on 3/27/2014). The UR at hand, of 6/29/2014, relates to this: acupuncture x 6 sessions, non-certified."), ["determination 2014-06-29"]);
  });

  it("finds the determination's day far behind the reviewer", () => {
    const summary = "The UR physician took them one after another in her determination of 05/16/2014. The cane was denied.";
    deepStrictEqual(events(summary, { header: HEADER }).filter((event) => event.startsWith("determination")), ["determination 2014-05-16"]);
  });

  it("takes what came after the determination for none", () => {
    deepStrictEqual(events("UR 02/08/2013. Non-cert x 2: Soma 350 mg #30, a cane. After UR, 02/13/2013 note: walks the dog.").filter((event) => event.startsWith("determination")), ["determination 2013-02-08"]);
  });

  it("takes the determination that is said to be in dispute, and none that approved something on another RFA", () => {
    const told = (summary: string): readonly string[] => events(summary).filter((event) => event.startsWith("determination"));
    deepStrictEqual(told("A utilization review determination of 01/26/2015 denied the orthotics. The determination now in dispute is that of 05/22/2015. It denied a brace."), ["determination 2015-05-22"]);
    deepStrictEqual(events("On 05/06/2014 Utilization Review denied a brace. As to a UR letter of 05/26/2014, it is an approval of a visit on another RFA.", { header: HEADER }).filter((event) => event.startsWith("determination")), ["determination 2014-05-06"]);
  });

  it("holds against the header only what can be the determination under review", () => {
    const told = (summary: string): readonly string[] => events(summary, { header: HEADER }).filter((event) => event.startsWith("determination"));
    deepStrictEqual(told("Utilization review on 05/09/2014 denied Norco."), ["determination 2014-05-09"]);
    deepStrictEqual(told("Utilization review on 11/21/2013 denied Norco."), []);
    deepStrictEqual(told("Utilization review on 04/01/2014 denied Soma. Utilization review on 04/03/2014 denied Norco."), []);
    deepStrictEqual(told("A cervical MRI was turned down by UR on 04/03/2014. The prior determination dated 05/06/2014 denied Norco."), ["determination 2014-05-06"]);
  });

  it("reads the injury's day behind which a time runs, or something else is told that was earlier", () => {
    const told = (rationale: string): readonly string[] => events("The patient was injured on 03/05/2012.", { rationale: `${rationale} The request is not medically necessary.` });
    deepStrictEqual(told("Naproxen was used from the injury of 03/15/2012 until 2013."), ["injury 2012-03-05", "injury 2012-03-15"]);
    deepStrictEqual(told("Treatment since the industrial injury of 03/15/2012 has included a prior laminectomy."), ["injury 2012-03-05", "injury 2012-03-15"]);
    deepStrictEqual(told("The injury of 03/15/2012 was a second injury to the knee."), ["injury 2012-03-05"]);
  });

  it("reads a slip in the date of the denial from which a notice takes its summary", () => {
    deepStrictEqual(events("The following case summary was taken from the Utilization Review Denial dated July 29, 2013. The utilization review determination of July 19, 2013 denied acupuncture x 6 sessions."), ["determination 2013-07-29", "determination 2013-07-19"]);
  });
});
