import type { Finding } from "../rules/rule";
import { inEnglish, type Translate } from "./translate";
import { counted } from "./words";

/** How many findings are errors, and how many are warnings: one or more in all. */
export interface GraveFindings {
  readonly errors: number;
  readonly warnings: number;
}

/** The errors and warnings among findings; null where there is neither. */
export function graveFindings(findings: Iterable<Pick<Finding, "severity">>): GraveFindings | null {
  let [errors, warnings] = [0, 0];
  for (const { severity } of findings) {
    if (severity === "error") errors += 1;
    if (severity === "warning") warnings += 1;
  }
  return errors + warnings === 0 ? null : { errors, warnings };
}

/** `1 error, 2 warnings`; what there is none of is left out. */
export function graveWords({ errors, warnings }: GraveFindings, translate: Translate = inEnglish): string {
  return [...(errors > 0 ? [counted(errors, "error", translate)] : []), ...(warnings > 0 ? [counted(warnings, "warning", translate)] : [])].join(", ");
}

/** How many there are, in the two characters that a badge has. */
export function graveBadge({ errors, warnings }: GraveFindings): string {
  return errors + warnings > 9 ? "9+" : `${errors + warnings}`;
}
