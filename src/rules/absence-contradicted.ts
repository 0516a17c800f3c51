import { kindOfAbsence, type AbsenceTopic } from "../knowledge/absence-topics";
import { regionsConflict, regionsMeet, sidesConflict, withSupplied, type BodyRegion } from "../knowledge/body";
import { isAskedFor } from "../letter/asked-for";
import type { Absence, AbsentThing, Giver, IsoDate, Item, Letter, Rationale, Reported } from "../letter/model";
import { isKnownTreatment } from "../letter/same-treatment";
import { contains, cover, type Span } from "../text/span";
import { PLAINLY_ERRONEOUS_FACT } from "./legal";
import { mayBeSameTreatment } from "./likeness";
import { haveOneRationale, rationalesOf } from "./rationales";
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
    for (const { item, rationale } of rationalesOf(letter)) {
      for (const absence of rationale.absences) yield* reportsOn(letter, item, rationale, absence);
    }
  },
};

/** One for each topic: the first thing of it that the summary reports. What conservative care consists of (`such as physical therapy`) is not reported beside it. */
function* reportsOn(letter: Letter, item: Item, rationale: Rationale, absence: Absence): Generator<Report> {
  const topics = new Set<AbsenceTopic>();
  for (const thing of absence.things) {
    if (thing.narrowed || topics.has(thing.topic) || (topics.has("conservative-care") && kindOfAbsence(thing.topic) === "course")) continue;
    const reported = contradictionOf(letter, item, thing);
    if (reported === null || isAcknowledged(rationale, absence, thing)) continue;
    topics.add(thing.topic);
    yield reportOf(letter, item, absence, thing, reported);
  }
}

function isAcknowledged({ reported }: Rationale, absence: Absence, thing: AbsentThing): boolean {
  return reported.some((other) => other.topic === thing.topic && !other.denied && other.sentence.start !== absence.sentence.start);
}

/** What the summary reports of a thing; null where it says nothing that meets the statement, or denies the thing anywhere. */
function contradictionOf(letter: Letter, item: Item, thing: AbsentThing): Reported | null {
  const reported = letter.summary.reported.filter(({ topic }) => topic === thing.topic);
  if (reported.some(({ denied }) => denied)) return null;
  return reported.find((one) => meets(one, thing, item) && !isLongAgo(letter, one) && !isAskedFor(letter, one)) ?? null;
}

/** Whether a finding is dated more than a year before the latest date in the case summary: it may have gone. */
function isLongAgo({ dates, summary }: Letter, { topic, sentence }: Reported): boolean {
  if (kindOfAbsence(topic) !== "finding") return false;
  const lastDateIn = (span: Span): IsoDate | undefined => dates.flatMap((date) => (date.value !== null && contains(span, date.span) ? [date.value] : [])).sort().at(-1);
  const own = lastDateIn(sentence);
  return own !== undefined && own < yearBefore(lastDateIn(summary.sentences.map(({ span }) => span).reduce(cover))!);
}

function yearBefore(date: IsoDate): IsoDate {
  return `${Number(date.slice(0, 4)) - 1}${date.slice(4)}`;
}

function meets(reported: Reported, thing: AbsentThing, item: Item): boolean {
  const kind = kindOfAbsence(thing.topic);
  if (kind === "course" && thing.failure && !reported.failed) return false;
  if (kind === "finding" && thing.examined && !reported.examined) return false;
  if (reported.giver !== null) return isBenefitOf(reported.giver, item) && isSourceOf(thing, item);
  return isOfPart(reported, thing, item);
}

/** What a disc of the spine causes in a limb. */
const ON_NERVES: ReadonlySet<AbsenceTopic> = new Set(["radicular-complaint", "neurological-deficit"]);

/** The part of the body that the statement names must be told of; else none that the item excludes. */
function isOfPart({ bodyParts, sides }: Reported, thing: AbsentThing, item: Item): boolean {
  if (sidesConflict(sides, thing.sides.length > 0 ? thing.sides : item.treatment.sides.map(({ value }) => value))) return false;
  const reached = (regions: readonly BodyRegion[]): readonly BodyRegion[] => (ON_NERVES.has(thing.topic) ? withSupplied(regions) : regions);
  if (thing.bodyParts.length > 0) return regionsMeet(reached(thing.bodyParts), bodyParts);
  return !regionsConflict(reached(item.treatment.bodyParts.map(({ value }) => value)), bodyParts);
}

/** Whether a benefit is told of the item's own treatment, or of medication in general. */
function isBenefitOf(giver: Giver, { treatment }: Item): boolean {
  if (treatment.kind === "service") return treatment.service !== null && giver.services.includes(treatment.service.value);
  if (giver.drugs.length > 0) return giver.drugs.some((drug) => drug.ingredients.some((ingredient) => treatment.ingredients.includes(ingredient)));
  return giver.medication || (giver.opioid && treatment.drugs.some(({ drug }) => drug.drugClass === "opioid"));
}

function isSourceOf({ source }: AbsentThing, item: Item): boolean {
  return source === null || !isKnownTreatment(source) || mayBeSameTreatment(source, item.treatment);
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
