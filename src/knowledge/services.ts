import { withClosingBracket } from "../text/range";
import { PhraseIndex } from "./phrases";
import { DIAGNOSTICS } from "./services/diagnostics";
import { EQUIPMENT } from "./services/equipment";
import { NEIGHBORS } from "./services/neighbors";
import { PROCEDURES } from "./services/procedures";
import { THERAPIES } from "./services/therapies";
import { VISITS } from "./services/visits";
import { singular } from "./singular";

/** A kind of service by its id (`physical-therapy`); services of one kind are the same treatment, whatever the body part and side. */
export type ServiceKind = string;

/** Categories of the public search of determinations. */
export type ServiceCategory =
  | "Diagnostic Testing" | "DMEPOS" | "Evaluation & Management" | "Home Health" | "Injection" | "Pharmaceuticals" | "Programs" | "Psych Services" | "Rehabilitation" | "Surgery" | "Therapies" | "Transportation" | "Other";

/** A kind of service and how letters word it. */
export interface Service {
  readonly kind: ServiceKind;
  readonly category: ServiceCategory;
  readonly wordings: readonly string[];
  /** A word that any other kind makes more precise (`injection`, `surgery`, `labs`). */
  readonly generic: boolean;
  /** A procedure that stays one when it names the drug it gives (`trigger point injection with lidocaine`). */
  readonly procedure: boolean;
  /** What is only done or present at an operation (`assistant surgeon`). */
  readonly ancillary: boolean;
}

/** A service found in a text: `[start, end)`. */
export interface ServiceMatch {
  readonly kind: ServiceKind;
  readonly service: Service;
  readonly start: number;
  readonly end: number;
}

/** All kinds of service. A new wording is a word in a row. */
export const SERVICES: readonly Service[] = [...DIAGNOSTICS, ...THERAPIES, ...PROCEDURES, ...EQUIPMENT, ...VISITS];

/** Words that sound like a service and are none in themselves. */
const NO_SERVICES = [
  "ultrasound guidance", "ultrasound guided", "under ultrasound", "CT guidance", "CT guided", "fluoroscopic guidance", "fluoroscopy guidance", "hip replacement specialist", "knee replacement specialist",
  "spine surgery specialist", "post surgery", "prior surgery", "PT INR", "post fusion", "surgery center", "office visit note", "associated surgical service", "nurse reviewer", "nurse case manager", "hand surgery specialist",
  "RTC tear", "RTC injury", "RTC strain", "RTC tendinitis", "RTC tendinosis", "RTC tendinopathy", "RTC syndrome", "RTC pathology", "RTC surgery", "return in pain", "progress report", "that report", "this report", "in the report", "in his report", "in her report",
];

/** Words behind a service's name that belong to it. */
const ENDINGS = new Set(["treatment", "therapy", "session", "scan", "study", "unit", "device", "machine", "system", "program", "care", "test", "testing", "imaging", "evaluation", "procedure"]);

const INDEX = new PhraseIndex<Service | null>(
  [...NO_SERVICES.map((phrase) => [phrase, null] as const), ...SERVICES.flatMap((service) => service.wordings.map((wording) => [wording, service] as const))],
  { keyOf: singular, endings: ENDINGS },
);

/** The services in a text, in order, the longest wording at each place, wordings of one kind in a row as one; empty when there is none. */
export function findServices(text: string): readonly ServiceMatch[] {
  const matches: ServiceMatch[] = [];
  for (const { value, start, end } of INDEX.find(text)) {
    if (value === null) continue;
    const last = matches[matches.length - 1];
    const goesOn = last?.service === value && /^[ /(-]{1,2}$/.test(text.slice(last.end, start));
    if (goesOn) matches[matches.length - 1] = { ...last, end };
    else matches.push({ kind: value.kind, service: value, start, end });
  }
  return text.includes("(") ? matches.map((match) => withClosingBracket(text, match)) : matches;
}

const BY_KIND = new Map(SERVICES.map((service) => [service.kind, service]));

/** The category of a kind of service; null for a kind that no table knows. */
export function categoryOf(kind: ServiceKind): ServiceCategory | null {
  return BY_KIND.get(kind)?.category ?? null;
}

const WORDS = new Set(SERVICES.flatMap((service) => service.wordings.flatMap((wording) => wording.toLowerCase().match(/\p{L}{4,}/gu) ?? [])));

/** Whether a word (lower case) occurs in some service's name. */
export function isServiceWord(word: string): boolean {
  return WORDS.has(word) || WORDS.has(singular(word));
}

/** Whether a kind of service is only done or present at another one. */
export function isAncillary(kind: ServiceKind): boolean {
  return BY_KIND.get(kind)?.ancillary ?? false;
}

/** Whether a kind of service is an operation, and not what only goes with one. */
export function isSurgery(kind: ServiceKind): boolean {
  const service = BY_KIND.get(kind);
  return service?.category === "Surgery" && !service.ancillary;
}

/** Whether two names may be of one service: the same kind, one of them a general word of the other's category, or two surgeries or two visits, which letters word in many ways; not what is done to two teeth. */
export function mayBeSameService(one: ServiceKind, other: ServiceKind): boolean {
  if (one === other) return true;
  const first = BY_KIND.get(one);
  const second = BY_KIND.get(other);
  if (!first || !second || first.category !== second.category) return false;
  return first.generic || second.generic || first.category === "Surgery" || (first.category === "Evaluation & Management" && !(first.procedure && second.procedure));
}

/** Whether the name of one service may stand for the other, in words that need not be exact: what may be the same, and what letters name for each other. */
export function mayStandFor(one: ServiceKind, other: ServiceKind): boolean {
  return mayBeSameService(one, other) || NEIGHBORS.some((kinds) => kinds.includes(one) && kinds.includes(other));
}
