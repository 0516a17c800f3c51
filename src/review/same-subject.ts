import { kindOfAbsence } from "../knowledge/absence-topics";
import type { Absence, AbsentThing, Giver, Item, Letter, Reported } from "../letter/model";
import { isBenefitOf, isElsewhere, isSourceOf } from "../rules/contradictions";

/** A reason for a thing is absent, not the thing (`no rationale for more physical therapy`). */
const REASON = /\b(?:rationale|reason\w*|expla\w+|why|need|necessity|justif\w+|(?:indications?|requests?) for|guidelines?)\b/i;
/** A clause of its own names the thing (`continued use, as NSAIDs are for short courses`). */
const CLAUSE = /\b(?<!\bsuch )(?<!\bwell )as (?!well\b)/i;
/** What came of a treatment or study is absent, not the treatment (`response to the acupuncture`). */
const OUTCOME = /\b(?:from|after|following|with|respon\w+|benefits?|effects?|results?|outcomes?|improvements?|gains?|progress|efficacy|effectiveness|relief|tolera\w+|complian\w+)\b/i;
/** What another thing would prove (`no MRI supporting a radiculopathy`). */
const PROVED = /\b(?:support\w*|to)\b/i;

/** Whether a known thing is itself what a statement says is absent, and not only named beside that. */
export function isSubject({ reading }: Letter, { subject, things }: Absence, thing: AbsentThing): boolean {
  const [from, to] = [reading.indexAt(subject!.span.start), reading.indexAt(thing.span.start)];
  const before = reading.text.slice(from, to).replaceAll("\n", " ");
  const last = things[things.indexOf(thing) - 1];
  const between = last ? reading.text.slice(reading.indexAt(last.span.end), to) : "";
  const kind = kindOfAbsence(thing.topic);
  return !REASON.test(before) && !CLAUSE.test(before) && !PROVED.test(between) && !((kind === "course" || kind === "study") && OUTCOME.test(before));
}

/** A treatment that helped has not failed. */
const HELPED = /\b(?:improv\w+|reliev\w+|relief|help(?:s|ed|ful)|benefi\w+|effective|reduc\w+|decreas\w+)\b/i;

/** Whether what the case summary reports is on a thing that is said to be absent, and not plainly about something else. */
export function isOnSubject({ reading }: Letter, item: Item, thing: AbsentThing, reported: Reported): boolean {
  if (reported.topic !== thing.topic) return false;
  if (thing.failure && !reported.failed && HELPED.test(reading.textOf(reported.sentence))) return false;
  if (reported.giver === null) return !isElsewhere(reported, thing, item);
  return isSourceOf(thing, item) && (!namesAny(reported.giver) || isBenefitOf(reported.giver, item));
}

function namesAny({ drugs, services, medication, opioid }: Giver): boolean {
  return drugs.length > 0 || services.length > 0 || medication || opioid;
}
