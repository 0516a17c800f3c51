import { matchesIn } from "../text/matches";
import { PhraseIndex } from "./phrases";
import { singular } from "./singular";

/** A body region that two sources of one item can disagree on; the last six hold others. */
export type BodyRegion =
  | "cervical" | "thoracic" | "lumbar" | "shoulder" | "elbow" | "wrist" | "hand" | "hip" | "knee" | "ankle" | "foot" | "head"
  | "spine" | "back" | "arm" | "leg" | "forearm" | "torso";

/** The side of the body. */
export type BodySide = "left" | "right" | "bilateral";

/** A region or side found in a text: `[start, end)`. */
export interface BodyMatch<Value> {
  readonly value: Value;
  readonly start: number;
  readonly end: number;
}

/** Words for regions; behind the semicolon those for places in them, with `=` between two names of one. Plurals of five letters and more are found by their singular. */
const REGION_WORDS: Readonly<Record<BodyRegion, string>> = {
  cervical: "cervical, cervical spine, neck, c spine; cervicothoracic",
  thoracic: "thoracic, thoracic spine, mid back, midback, upper back, t spine, dorsal spine",
  lumbar: "lumbar, lumbar spine, low back, lower back, lumbosacral, lumbosacral spine, l spine, ls spine; sacroiliac = si joint, sacrum, thoracolumbar",
  shoulder: "shoulder; rotator cuff, acromioclavicular = ac joint, glenohumeral, subacromial",
  elbow: "elbow; epicondyle, cubital tunnel, olecranon",
  wrist: "wrist, carpal; carpal tunnel, distal radius",
  hand: "hand; finger, thumb, cmc joint, metacarpal, trigger finger",
  hip: "hip; groin, pelvis",
  knee: "knee; patella, patellofemoral, meniscus",
  ankle: "ankle; talus, achilles",
  foot: "foot, feet; toe, heel, hallux, plantar fascia, metatarsal",
  head: "head, brain, skull; scalp, face, jaw",
  spine: "spine, spinal",
  back: "back",
  arm: "arm, upper extremity, bue, rue, lue, upper limb; upper arm",
  leg: "leg, lower extremity, ble, rle, lle, lower limb; thigh, calf, lower leg",
  forearm: "forearm",
  torso: "torso; chest, abdomen, rib",
};

/** Wider regions and what they hold. */
const HELD: Partial<Record<BodyRegion, readonly BodyRegion[]>> = {
  spine: ["cervical", "thoracic", "lumbar", "back"],
  back: ["thoracic", "lumbar", "spine"],
  arm: ["shoulder", "elbow", "forearm", "wrist", "hand"],
  leg: ["hip", "knee", "ankle", "foot"],
  forearm: ["elbow", "wrist"],
  torso: ["thoracic"],
};

/** Where the nerves of a part of the spine go. */
const SUPPLIED: Partial<Record<BodyRegion, readonly BodyRegion[]>> = { cervical: ["arm"], lumbar: ["leg"], spine: ["arm", "leg"], back: ["leg"] };

const SIDE_WORDS: Readonly<Record<BodySide, string>> = {
  left: "left, lt, left sided, lue, lle",
  right: "right, rt, right sided, rue, rle",
  bilateral: "bilateral, bilaterally, bilat, bue, ble, both, both sides",
};

/** What stands between the words of a list, whatever it says of them. */
const BETWEEN_NAMES = /, |; | = /;
const REGIONS = new PhraseIndex(entries(REGION_WORDS), { keyOf: singular });
const PLACES = new PhraseIndex(places(), { keyOf: singular });
const SIDES = new PhraseIndex(entries(SIDE_WORDS));

/** The body regions that a text names, in order; empty when it names none. */
export function findBodyRegions(text: string): readonly BodyMatch<BodyRegion>[] {
  const regions = REGIONS.find(text);
  const limb = regions.find(({ value, start }) => (value === "arm" || value === "leg") && start > 0 && ELLIPSIS.test(text.slice(Math.max(0, start - LONGEST_ELLIPSIS), start)));
  if (limb === undefined) return regions;
  const before = ELLIPSIS.exec(text.slice(Math.max(0, limb.start - LONGEST_ELLIPSIS), limb.start))!;
  const start = Math.max(0, limb.start - LONGEST_ELLIPSIS) + before.index;
  const other = { value: before[1]!.toLowerCase() === "upper" ? ("arm" as const) : ("leg" as const), start, end: start + before[1]!.length };
  return [...regions, other].sort((one, next) => one.start - next.start);
}

/** The place in a region that the words for one name (`acromioclavicular` of the shoulder), by the first of its names; null where they name the whole of it. */
export function placeInRegion(words: string): string | null {
  return PLACES.find(words)[0]?.value ?? null;
}

/** `the upper and lower extremities`: the word of the first limb, before the name of the second. */
const ELLIPSIS = /\b(upper|lower) ?(?:and|&|\/|or) ?(?:(?:the|bilateral|left|right) ){0,2}$/i;
const LONGEST_ELLIPSIS = 40;

/** The sides that a text names, in order; empty when it names none. `both` is one only of a part of the body (`both studies`). */
export function findSides(text: string): readonly BodyMatch<BodySide>[] {
  const named = SIDES.find(text).filter((match) => match.value !== "bilateral" || !isBoth(text, match) || namesPart(text.slice(match.end, match.end + PART_BEHIND)));
  const letters = matchesIn(text, SIDE_LETTER).map(({ 1: letter, index }): BodyMatch<BodySide> => ({ value: letter === "L" ? "left" : "right", start: index, end: index + 1 }));
  return letters.length === 0 ? named : [...named, ...letters].sort((one, other) => one.start - other.start);
}

/** A side by its first letter, before a part of a limb (`MRI L knee`, `(R) shoulder`); `L spine` is the lumbar one. */
const SIDE_LETTER = /(?<![\w/-])([LR])(?=\)? (?:shoulder|elbow|forearm|wrist|hand|thumb|hip|knee|ankle|foot|arm|leg)\b)/g;

/** A part of the body stands at once behind `both`: `both of the patient's lower extremities`. */
const PART_BEHIND = 40;

function isBoth(text: string, { start, end }: BodyMatch<BodySide>): boolean {
  return text.slice(start, end).toLowerCase() === "both";
}

function namesPart(text: string): boolean {
  const [part] = REGIONS.find(text);
  return part !== undefined && /^ (?:of )?(?:the |his |her |their )?(?:patient's |worker's )?$/.test(text.slice(0, part.start));
}

/** Regions whose nerves are those of a limb: what is done for one may be named by the other. */
const BY_NERVES = (["cervical", "lumbar"] as const).flatMap((spine) => (SUPPLIED[spine] ?? []).map((limb) => [spine, limb] as const));

/** Whether the regions of two wordings of one treatment are different ones, the limb that a part of the spine supplies taken for that part. */
export function regionsDiffer(one: readonly BodyRegion[], other: readonly BodyRegion[]): boolean {
  const linked = BY_NERVES.some(([spine, limb]) => (one.includes(spine) && other.includes(limb)) || (one.includes(limb) && other.includes(spine)));
  return !linked && regionsConflict(one, other);
}

/** Whether no region of one fits any region of the other; never where one of them names none. */
export function regionsConflict(one: readonly BodyRegion[], other: readonly BodyRegion[]): boolean {
  return one.length > 0 && other.length > 0 && !regionsMeet(one, other);
}

/** Whether some region of one fits some region of the other; never where one of them names none. */
export function regionsMeet(one: readonly BodyRegion[], other: readonly BodyRegion[]): boolean {
  return one.some((region) => other.some((against) => fits(region, against)));
}

/** Whether one names the left side alone and the other the right one. */
export function sidesConflict(one: readonly BodySide[], other: readonly BodySide[]): boolean {
  return one.length > 0 && other.length > 0 && ![...one, ...other].includes("bilateral") && !one.some((side) => other.includes(side));
}

/** Parts whose names letters use for one another. */
const NEIGHBORS: Partial<Record<BodyRegion, BodyRegion>> = { wrist: "hand", hand: "wrist", ankle: "foot", foot: "ankle" };

/** Regions, and those beside them that go by the same words (a carpal tunnel is of wrist and hand). */
export function withNeighbors(regions: readonly BodyRegion[]): readonly BodyRegion[] {
  return regions.flatMap((region) => [region, ...(NEIGHBORS[region] ? [NEIGHBORS[region]] : [])]);
}

/** Regions, and those that nerves of the spine supply from there. */
export function withSupplied(regions: readonly BodyRegion[]): readonly BodyRegion[] {
  return regions.flatMap((region) => [region, ...(SUPPLIED[region] ?? [])]);
}

function fits(one: BodyRegion, other: BodyRegion): boolean {
  return one === other || holds(one, other) || holds(other, one);
}

function holds(wider: BodyRegion, region: BodyRegion): boolean {
  return HELD[wider]?.includes(region) ?? false;
}

function entries<Value extends string>(words: Readonly<Record<Value, string>>): readonly (readonly [string, Value])[] {
  return (Object.entries(words) as [Value, string][]).flatMap(([value, list]) => list.split(BETWEEN_NAMES).map((phrase) => [phrase, value] as const));
}

function places(): readonly (readonly [string, string])[] {
  return Object.values(REGION_WORDS).flatMap((list) => (list.split("; ")[1] ?? "").split(", ").flatMap((place) => place.split(" = ").map((name, _, [first]) => [name, first!] as const))).filter(([name]) => name !== "");
}
