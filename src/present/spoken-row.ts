import { graveWords } from "./grave-findings";
import { inEnglish, translatable, type Translate } from "./translate";
import type { Row, RowKind } from "./tree-row";

/** What only the icon shows of a finding, and of a group of findings. */
const SEVERITIES: Readonly<Record<string, string>> = translatable({ error: "Error: {0}", warning: "Warning: {0}", info: "Information: {0}", lightbulb: "Hint: {0}" });

/** What only the icon of other rows shows. */
const KINDS: Partial<Record<RowKind, string>> = translatable({
  dismissed: "Dismissed: {0}",
  question: "Not looked up: {0}",
  related: "Other place: {0}",
  failure: "Not read: {0}",
  notice: "Warning: {0}",
});

/** A row as a screen reader says it: what its icon shows, what it says, and what its badge and its color show. */
export function spokenLabel({ kind, icon, label, description, grave }: Pick<Row, "kind" | "icon" | "label" | "description" | "grave">, translate: Translate = inEnglish): string {
  const said = kind === "finding" || kind === "group" ? SEVERITIES[icon.id] : KINDS[kind];
  const badge = grave ? translate("{0} among the findings", graveWords(grave, translate)) : "";
  return [said === undefined ? label : translate(said, label), description, badge].filter((words) => words !== "").join(", ");
}
