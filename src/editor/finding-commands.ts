import { Disposable, env, l10n, window, ViewColumn, type TextEditor } from "vscode";
import { letterAt } from "../present/mentions";
import { findingQuotation, quotation } from "../present/quotation";
import type { Row } from "../present/tree-row";
import type { Span } from "../text/span";
import type { Analyses } from "./analyses";
import { columnBeside, columnOf } from "./columns";
import { registerCommand } from "./commands";
import type { FindingTarget, FindingTargets, FoundFinding } from "./finding-targets";
import { showMarkdown } from "./markdown-preview";
import { rangesOf } from "./ranges";
import { rulePageUri } from "./rule-pages";
import { shownPath } from "./shown-path";

type Given = FindingTarget | Row | undefined;

/** The commands that show or copy what a finding is about; from the tree, a quick fix, a hover, or at the cursor. */
export function serveFindings(analyses: Analyses, targets: FindingTargets): Disposable {
  const found = async (given: Given, title: string): Promise<FoundFinding | null> => {
    const target = await targets.targetOf(given, title);
    return target && targets.find(target);
  };
  return Disposable.from(
    registerCommand("imr.explainRule", async (given?: Given) => {
      const target = await targets.targetOf(given, l10n.t("Explain Rule"));
      if (target) await showMarkdown(rulePageUri(target.anchor.rule));
    }),
    registerCommand("imr.showBothPlaces", async (given?: Given) => {
      const one = await found(given, l10n.t("Show Places Side by Side"));
      if (one) await showBoth(one);
    }),
    registerCommand("imr.copyQuotation", async (given?: Given) => {
      const words = (given ? null : selectedQuotation(analyses)) ?? quoted(await found(given, l10n.t("Copy Quotation with Place")));
      if (words === null) return;
      await env.clipboard.writeText(words);
      window.setStatusBarMessage(`$(check) ${l10n.t("Quotation copied")}`, 3000);
    }),
  );
}

async function showBoth({ uri, lines, finding }: FoundFinding): Promise<void> {
  const [first, ...others] = finding.related;
  if (first === undefined) return void window.showInformationMessage(l10n.t("This finding names no other place."));
  const other = others.length === 0 ? first : await pickPlace(finding.related, lines);
  if (other === undefined) return;
  const rangeOf = rangesOf(lines);
  const show = (viewColumn: ViewColumn, span: Span): Thenable<TextEditor> => window.showTextDocument(uri, { viewColumn, preview: false, selection: rangeOf(span) });
  const { viewColumn = ViewColumn.One, document } = await show(columnOf(uri) ?? ViewColumn.Active, finding.span);
  const second = window.visibleTextEditors.find((editor) => editor.document === document && editor.viewColumn !== viewColumn)?.viewColumn;
  await show(second ?? (await columnBeside()), other.span);
  await show(viewColumn, finding.span);
}

/** Asks which of the other places of a finding is meant; undefined where the user turns back. */
async function pickPlace(places: FoundFinding["finding"]["related"], lines: FoundFinding["lines"]): Promise<{ readonly span: Span } | undefined> {
  const items = places.map(({ message, span }) => ({ label: message, description: l10n.t("line {0}", lines.placeOf(span).start.line + 1), span }));
  return window.showQuickPick(items, { title: l10n.t("Show Places Side by Side"), placeHolder: l10n.t("Which other place?") });
}

/** The words that are selected in a letter, with their place; null where none are. */
function selectedQuotation(analyses: Analyses): string | null {
  const editor = window.activeTextEditor;
  const analysis = editor && !editor.selection.isEmpty ? analyses.of(editor.document) : null;
  if (!editor || !analysis) return null;
  const { start, end } = editor.selection;
  const span = { start: editor.document.offsetAt(start), end: editor.document.offsetAt(end) };
  const letter = letterAt(analysis.letters, span.start);
  return letter ? quotation({ letter, lines: analysis.lines, pages: analysis.pages, path: shownPath(editor.document.uri) }, span) : null;
}

function quoted(found: FoundFinding | null): string | null {
  return found && findingQuotation({ ...found, path: shownPath(found.uri) }, found.finding);
}
