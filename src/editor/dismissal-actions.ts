import { CodeAction, CodeActionKind, languages, type Diagnostic, type Disposable } from "vscode";
import { STATUS_WORDS } from "../present/dismissal-words";
import { anchored, type AnchoredFinding } from "../review/anchors";
import { DISMISSAL_STATUSES } from "../review/records";
import type { Analyses } from "./analyses";
import type { FindingTarget } from "./dismissals";
import { SELECTOR } from "./language";
import { rangesOf } from "./ranges";

/** Quick fixes that dismiss a finding. None edits the letter. */
export function offerDismissals(analyses: Analyses): Disposable {
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

function actionsFor(uri: string, diagnostic: Diagnostic, { anchor }: AnchoredFinding): CodeAction[] {
  const target: FindingTarget = { uri, anchor };
  return DISMISSAL_STATUSES.map((status) => {
    const action = new CodeAction(`Dismiss as ${STATUS_WORDS[status]}…`, CodeActionKind.QuickFix);
    action.diagnostics = [diagnostic];
    action.command = { command: "imr.dismissFinding", title: action.title, arguments: [target, status] };
    return action;
  });
}
