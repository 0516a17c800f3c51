import { isSurgery } from "../knowledge/services";
import { once } from "../text/once";
import { trimmed, type Range } from "../text/range";
import type { Reading } from "../text/reading";
import { wordsOf } from "../text/words";
import type { LabelGroup } from "./blocks";
import { readGuidelineBlock } from "./citations";
import { readHeading } from "./heading";
import type { GuidelineBlock, Item, Rationale, Treatment } from "./model";
import { readRationale } from "./rationale";
import { readTreatment } from "./treatment";

/** An item before the statements of other sources are held against it. */
export type ItemFacts = Omit<Item, "index" | "statements">;

/** The blocks of an item. */
export type ItemBlocks = Pick<Item, "claimsAdministrator" | "reviewer" | "rationale">;

/** What goes with a surgery: as the letter says so, or around it in time and no surgery itself. */
const ASSOCIATED_SERVICE = /^associated surgical services?\b/i;
const AROUND_SURGERY = /\b(?:(?:pre|post)[ -]?op(?:erative(?:ly)?)?|(?:pre|post)[ -]?surgical|assistant surgeon|surgical assistant)\b/i;

function isAssociated(name: string, { service }: Treatment): boolean {
  return ASSOCIATED_SERVICE.test(name) || (AROUND_SURGERY.test(name) && !(service !== null && isSurgery(service.value)));
}

/** An item from its heading's range, the range of all of it, and its blocks. */
export function itemOf(reading: Reading, heading: Range, whole: Range, blocks: ItemBlocks): ItemFacts {
  const parts = readHeading(reading.text, heading.start, heading.end);
  const first = parts.original ?? parts.name;
  const treatment = (range: Range | null) => range && readTreatment(reading, range.start, range.end);
  const named = readTreatment(reading, parts.name.start, parts.name.end);
  const name = reading.text.slice(parts.name.start, parts.name.end).replace(/\n/g, " ");
  return {
    name: { value: name, span: reading.spanOf(parts.name.start, parts.name.end) },
    words: once(() => wordsOf(reading, parts.name.start, parts.name.end).slice()),
    heading: reading.spanOf(Math.min(first.start, heading.end), Math.max(parts.outcome?.end ?? parts.name.end, parts.name.end)),
    span: reading.spanOf(whole.start, trimmed(reading.text, whole).end),
    outcome: parts.outcome && { value: parts.outcome.value, span: reading.spanOf(parts.outcome.start, parts.outcome.end) },
    treatment: named,
    original: treatment(parts.original),
    authorized: treatment(parts.authorized),
    remains: parts.remains,
    associatedService: isAssociated(name, named),
    claimsAdministrator: blocks.claimsAdministrator,
    reviewer: blocks.reviewer,
    rationale: blocks.rationale,
  };
}

/** The blocks that a group of labels opens, the last of which ends at `end`. */
export function readBlocks(reading: Reading, group: LabelGroup, end: number): ItemBlocks {
  const bodyOf = (at: number): Range => trimmed(reading.text, { start: group[at]!.end, end: group[at + 1]?.start ?? end });
  const guideline = (kind: "claims-administrator" | "reviewer"): GuidelineBlock | null => {
    const at = group.findIndex((label) => label.kind === kind);
    return at < 0 ? null : readGuidelineBlock(reading, group[at]!, bodyOf(at).start, bodyOf(at).end);
  };
  const at = group.findIndex((label) => label.kind === "rationale");
  const rationale: Rationale | null = at < 0 ? null : readRationale(reading, group[at]!, bodyOf(at));
  return { claimsAdministrator: guideline("claims-administrator"), reviewer: guideline("reviewer"), rationale };
}
