import { kindOfAbsence, type AbsenceTopic } from "../knowledge/absence-topics";
import type { Absence, AbsentThing, Item, Letter, Reported } from "../letter/model";
import { cover } from "../text/span";
import { contradictionsIn } from "./contradictions";
import { PLAINLY_ERRONEOUS_FACT } from "./legal";
import { haveOneRationale, rationalesOf, type ItemRationale } from "./rationales";
import type { Report, Rule, RuleDocumentation } from "./rule";
import { quoted } from "./wording";

export const absenceContradictedDocumentation: RuleDocumentation = {
  rationale:
    "A reviewer who finds no documentation of something that the letter's own case summary reports has decided on a wrong fact. Several determinations that were set aside rested on such a sentence: no failure of conservative care, no gain of function, no word on side effects, though the treating reports told of them.",
  reports:
    "A statement of the rationale that something is not documented, not evident, not discussed or was not tried is held against the case summary: side effects, aberrant behavior, urine drug tests, pain agreements, pain scores, pain relief and function, earlier therapies and their failure, neurological and radicular findings, spasm, complaints of stomach and sleep, X-rays, MRI and nerve studies. Silent where the statement is narrower than what the summary reports (a recent X-ray, function from another treatment, another part of the body), where the summary denies the thing as well or only plans it, and where the rationale itself tells of it. At the words of absence.",
  mayBearOn: PLAINLY_ERRONEOUS_FACT,
  examples: {
    bad: [
      {
        title: "Side effects were denied, so they were discussed",
        letter: {
          summary: `
The patient is a 47-year-old male who was injured on 08/19/2012. He takes Norco and denied side effects at the last visit.
                                                                                           ~~~~~~~~~~~~ absence-contradicted: The case summary reports "He takes Norco and denied side effects at the last visit."`,
          items: [
            {
              heading: "Norco 10/325 mg #60: Upheld",
              rationale: `
There is no documentation of side effects. Therefore, the request is not medically necessary.
^^^^^^^^^^^ information absence-contradicted: The rationale says "There is no documentation of side effects", but the case summary reports "He takes Norco and denied side effects at the last visit."`,
            },
          ],
        },
      },
    ],
    good: [
      {
        title: "Function gained by a drug is no function gained by therapy",
        letter: {
          summary: "The patient is a 47-year-old male who was injured on 08/19/2012. Norco improves his function.",
          items: [
            {
              heading: "Physical therapy x 6 sessions: Upheld",
              rationale: "There is no documentation of functional improvement from previous therapy. Therefore, the request is not medically necessary.",
            },
          ],
        },
      },
      {
        title: "What the plan asks for has not been had",
        letter: {
          summary: "The patient is a 47-year-old male who was injured on 08/19/2012. Treatment Plan: Acupuncture 2x3 for the left wrist; a wrist brace.",
          items: [{ heading: "Acupuncture 2x3 for the left wrist: Overturned", rationale: "No prior acupuncture. Six sessions are a trial. Acupuncture is medically necessary." }],
        },
      },
    ],
  },
};

export const absenceContradicted: Rule = {
  id: "absence-contradicted",
  title: "The rationale says that something is absent, but the case summary reports it",
  severity: "information",
  *check(letter) {
    if (haveOneRationale(letter)) return;
    const contradictionsOf = contradictionsIn(letter);
    for (const one of rationalesOf(letter)) {
      for (const absence of one.rationale.absences) yield* reportsOn(letter, one, absence, contradictionsOf);
    }
  },
};

/** One for each topic: the first thing of it that the summary reports. What conservative care consists of (`such as physical therapy`) is not reported beside it. */
function* reportsOn(letter: Letter, { item, rationale }: ItemRationale, absence: Absence, contradictionsOf: ReturnType<typeof contradictionsIn>): Generator<Report> {
  const topics = new Set<AbsenceTopic>();
  for (const thing of absence.things) {
    if (topics.has(thing.topic) || (topics.has("conservative-care") && kindOfAbsence(thing.topic) === "course")) continue;
    const [reported] = contradictionsOf({ item, rationale, absence, thing });
    if (reported === undefined) continue;
    topics.add(thing.topic);
    yield reportOf(letter, item, absence, thing, reported);
  }
}

/** A longer sentence is not quoted whole. */
const LONGEST_QUOTE = 160;

function reportOf(letter: Letter, item: Item, absence: Absence, thing: AbsentThing, reported: Reported): Report {
  const sentence = quoted(letter, reported.sentence);
  const words = `the case summary reports "${sentence.length > LONGEST_QUOTE ? quoted(letter, reported.span) : sentence}"`;
  return {
    message: `The rationale says "${quoted(letter, cover(absence.span, thing.span))}", but ${words}`,
    span: absence.span,
    item: item.index,
    related: [{ message: `T${words.slice(1)}`, span: reported.span }],
  };
}
