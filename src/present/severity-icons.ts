import type { Severity } from "../rules/rule";
import type { Icon } from "./tree-row";

/** The icon of a finding's severity, as VS Code's Problems has it. */
export const SEVERITY_ICONS: Readonly<Record<Severity, Icon>> = {
  error: { id: "error", color: "problemsErrorIcon.foreground" },
  warning: { id: "warning", color: "problemsWarningIcon.foreground" },
  information: { id: "info", color: "problemsInfoIcon.foreground" },
  hint: { id: "lightbulb", color: null },
};
