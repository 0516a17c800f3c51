import type { Level } from "./configuration";

/** Named choices of rules, one for each kind of reader. */
export type PresetName = "attorney" | "claims" | "audit" | "research";

export interface Preset {
  /** One line: for whom it is, and what it does. */
  readonly description: string;
  /** The rules that it sets, by id; the others stay as they are by default. It makes none graver: how grave a rule is follows from how often it is right. */
  readonly levels: ReadonlyMap<string, Level>;
}

/** The preset that is meant where none is named sets nothing, so it is not in this table. */
export const PRESETS: Readonly<Record<PresetName, Preset>> = {
  attorney: {
    description: "Attorneys: findings of fact and decisions that contradict each other. Wording, repeated passages and the form of citations stay faint or off.",
    levels: levels({ off: "item-incomplete", hint: "passage-repeated rationale-duplicated rationale-unterminated" }),
  },
  claims: {
    description: "Claims administrators: what has to be settled before a decision is carried out. Rationales, citations and wording are off.",
    levels: levels({ off: "passage-repeated rationale-duplicated rationale-unterminated citation-missing" }),
  },
  audit: {
    description: "Auditors of the quality of determinations: every rule.",
    levels: levels({}),
  },
  research: {
    description: "Researchers who annotate letters: every rule, and nothing graver than information.",
    levels: levels({}),
  },
};

/** Ids of rules, separated by blanks, by the level that they have. */
function levels(rulesByLevel: Partial<Record<Level, string>>): ReadonlyMap<string, Level> {
  return new Map(Object.entries(rulesByLevel).flatMap(([level, ids]) => ids.split(" ").map((id) => [id, level as Level] as const)));
}

/** Whether a value names a preset. */
export function isPresetName(value: unknown): value is PresetName {
  return typeof value === "string" && Object.hasOwn(PRESETS, value);
}
