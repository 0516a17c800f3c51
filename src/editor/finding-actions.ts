import { CodeAction, CodeActionKind, l10n, languages, type Diagnostic, type Disposable } from "vscode";
import { STATUS_WORDS } from "../present/dismissal-words";
import { anchored, type AnchoredFinding } from "../review/anchors";
import { DISMISSAL_STATUSES } from "../review/records";
import type { Finding } from "../rules/rule";
import type { Analyses } from "./analyses";
import type { FindingTarget } from "./finding-targets";
import { SELECTOR } from "./language";
import { rangesOf } from "./ranges";

/** What can be done about a finding: commands with their titles, in the order of the menus in the manifest. */
const FINDING_COMMANDS = [
  { command: "imr.dismissFinding", title: l10n.t("Dismiss Finding…") },
  { command: "imr.showBothPlaces", title: l10n.t("Show Places Side by Side") },
  { command: "imr.copyQuotation", title: l10n.t("Copy Quotation with Place") },
  { command: "imr.explainRule", title: l10n.t("Explain Rule") },
  { command: "imr.changeSeverity", title: l10n.t("Change Severity of Rule…") },
] as const;

/** Those that a finding has: one that names no other place has none to be shown beside it. */
export function commandsFor({ related }: Finding): typeof FINDING_COMMANDS[number][] {
  return FINDING_COMMANDS.filter(({ command }) => command !== "imr.showBothPlaces" || related.length > 0);
}

/** Quick fixes of a finding: dismissals, and what else can be done about it. None edits the letter. */
export function offerFindingActions(analyses: Analyses): Disposable {
  return languages.registerCodeActionsProvider(SELECTOR, {
    async provideCodeActions(document, _, { diagnostics }) {
      const analysis = await analyses.checked(document);
      if (!analysis) return [];
      const rangeOf = rangesOf(analysis.lines);
      const found = analysis.check.open.flatMap(anchored);
      return diagnostics.flatMap((diagnostic) => {
        const one = found.find(({ finding }) => diagnostic.message.startsWith(finding.message) && rangeOf(finding.span).isEqual(diagnostic.range));
        return one ? actionsFor(document.uri.toString(), diagnostic, one) : [];
      });
    },
  }, { providedCodeActionKinds: [CodeActionKind.QuickFix] });
}

function actionsFor(uri: string, diagnostic: Diagnostic, { anchor, finding }: AnchoredFinding): CodeAction[] {
  const target: FindingTarget = { uri, anchor };
  const action = (title: string, command: string, ...more: readonly string[]): CodeAction => {
    const made = new CodeAction(title, CodeActionKind.QuickFix);
    made.diagnostics = [diagnostic];
    made.command = { command, title, arguments: [target, ...more] };
    return made;
  };
  return [
    // The first one is what Enter takes: none that writes a record, so that dismissing stands behind, once for each reason.
    ...commandsFor(finding).filter(({ command }) => command !== "imr.dismissFinding").map(({ command, title }) => action(title, command)),
    ...DISMISSAL_STATUSES.map((status) => action(l10n.t("Dismiss as {0}…", l10n.t(STATUS_WORDS[status])), "imr.dismissFinding", status)),
  ];
}
