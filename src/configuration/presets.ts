import { RULES } from "../rules/index";
import type { Level } from "./configuration";

/** Named choices of rules, one for each kind of reader. */
export type PresetName = "attorney" | "claims" | "audit" | "research";

/** A named choice of rules. */
export interface Preset {
  /** One line: for whom it is, and what it does. */
  readonly description: string;
  /** The rules that it sets, by id; the others stay as they are by default. It makes none graver: how grave a rule is follows from how often it is right. */
  readonly levels: ReadonlyMap<string, Level>;
}

/** The presets by their names, in the order in which they are offered. */
export const PRESETS: Readonly<Record<PresetName, Preset>> = {
  attorney: {
    description: "Attorneys: findings of fact and decisions that contradict each other. Wording, repeated passages and the form of citations stay faint or are off.",
    levels: levels({
      hint: "credentials-missing misspelling passage-repeated rationale-duplicated rationale-unterminated text-gap unbalanced-delimiter",
      off: "citation-page-outside-topic citation-without-pages item-incomplete missing-space",
    }),
  },
  claims: {
    description: "Claims administrators: what has to be settled before a decision is carried out. Reasons, citations and wording are off.",
    levels: levels({
      off: `absence-contradicted citation-missing citation-page-invalid citation-page-outside-topic citation-topic-mismatch citation-without-pages credentials-missing missing-space
        misspelling passage-repeated rationale-duplicated rationale-unterminated text-gap treatment-confused unbalanced-delimiter`,
    }),
  },
  audit: {
    description: "Auditors of the quality of determinations: every rule, also those that are off by default.",
    levels: new Map(RULES.filter(({ offByDefault }) => offByDefault).map(({ id, severity }) => [id, severity])),
  },
  research: {
    description: "Researchers who annotate letters: every rule, and nothing graver than information.",
    levels: new Map(RULES.map(({ id, severity }) => [id, severity === "hint" ? "hint" : "information"])),
  },
};

/** Ids of rules, separated by blanks, by the level that they have. */
function levels(rulesByLevel: Partial<Record<Level, string>>): ReadonlyMap<string, Level> {
  return new Map(Object.entries(rulesByLevel).flatMap(([level, ids]) => ids.split(/\s+/).map((id) => [id, level as Level] as const)));
}

/** Whether a value names a preset. */
export function isPresetName(value: unknown): value is PresetName {
  return typeof value === "string" && Object.hasOwn(PRESETS, value);
}
