import { kindOfAbsence, type AbsenceTopic } from "../knowledge/absence-topics";
import { regionsConflict, regionsMeet, sidesConflict, withSupplied, type BodyRegion } from "../knowledge/body";
import { isAskedFor } from "../letter/asked-for";
import type { Absence, AbsentThing, Giver, IsoDate, Item, Letter, Rationale, Reported } from "../letter/model";
import { isKnownTreatment } from "../letter/same-treatment";
import { once } from "../text/once";
import { contains, cover, valuesOf, type Span } from "../text/span";
import { mayBeSameTreatment } from "./likeness";

/** What the rationale of an item says is absent: one thing of a statement. */
export interface MissedThing {
  readonly item: Item;
  readonly rationale: Rationale;
  readonly absence: Absence;
  readonly thing: AbsentThing;
}

/**
 * Tells where the case summary of a letter reports the very thing that is said to be absent, in order; nowhere where the statement is narrower than
 * that, where the summary denies the thing anywhere, and where the rationale itself tells of it.
 */
export function contradictionsIn(letter: Letter): (missed: MissedThing) => readonly Reported[] {
  const { reported } = letter.summary;
  const standing = once(() => new Set(reported.filter((one) => !isLongAgo(letter, one) && !isAskedFor(letter, one))));
  return ({ item, rationale, absence, thing }) => {
    if (thing.narrowed) return [];
    const ofTopic = reported.filter(({ topic }) => topic === thing.topic);
    if (ofTopic.some(({ denied }) => denied)) return [];
    const met = ofTopic.filter((one) => meets(one, thing, item) && standing().has(one));
    return met.length > 0 && isAcknowledged(rationale, absence, thing) ? [] : met;
  };
}

function isAcknowledged({ reported }: Rationale, absence: Absence, thing: AbsentThing): boolean {
  return reported.some((other) => other.topic === thing.topic && !other.denied && other.sentence.start !== absence.sentence.start);
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

/** The part of the body that the statement names must be told of; else none that the item excludes. */
function isOfPart(reported: Reported, thing: AbsentThing, item: Item): boolean {
  if (isElsewhere(reported, thing, item)) return false;
  return thing.bodyParts.length === 0 || regionsMeet(reached(thing, thing.bodyParts), reported.bodyParts);
}

/** Whether a report is of another part of the body, or of the other side, than what the statement names, or else the item. */
export function isElsewhere({ bodyParts, sides }: Reported, thing: AbsentThing, { treatment }: Item): boolean {
  if (sidesConflict(sides, thing.sides.length > 0 ? thing.sides : valuesOf(treatment.sides))) return true;
  return regionsConflict(reached(thing, thing.bodyParts.length > 0 ? thing.bodyParts : valuesOf(treatment.bodyParts)), bodyParts);
}

/** What a disc of the spine causes in a limb. */
const ON_NERVES: ReadonlySet<AbsenceTopic> = new Set(["radicular-complaint", "neurological-deficit"]);

/** The regions in which a thing shows where it is of some regions. */
function reached({ topic }: AbsentThing, regions: readonly BodyRegion[]): readonly BodyRegion[] {
  return ON_NERVES.has(topic) ? withSupplied(regions) : regions;
}

/** Whether a benefit is told of the item's own treatment, or of medication in general. */
export function isBenefitOf(giver: Giver, { treatment }: Item): boolean {
  if (treatment.kind === "service") return treatment.service !== null && giver.services.includes(treatment.service.value);
  if (giver.drugs.length > 0) return giver.drugs.some((drug) => drug.ingredients.some((ingredient) => treatment.ingredients.includes(ingredient)));
  return giver.medication || (giver.opioid && treatment.drugs.some(({ drug }) => drug.drugClass === "opioid"));
}

/** Whether what a statement says a benefit would come from may be the item's treatment; also where it does not say. */
export function isSourceOf({ source }: AbsentThing, item: Item): boolean {
  return source === null || !isKnownTreatment(source) || mayBeSameTreatment(source, item.treatment);
}
