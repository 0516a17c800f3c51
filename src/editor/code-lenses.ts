import { CodeLens, Disposable, EventEmitter, l10n, languages, Location, Uri, ViewColumn, window, workspace } from "vscode";
import { findingsAbove, itemLenses } from "../present/item-lenses";
import type { Finding } from "../rules/rule";
import type { LineIndex } from "../text/lines";
import type { Span } from "../text/span";
import type { Analyses } from "./analyses";
import { columnOf } from "./columns";
import { registerCommand } from "./commands";
import { showFindingHover } from "./finding-hover";
import { pickFinding, type FindingTargets } from "./finding-targets";
import { SELECTOR } from "./language";
import { rangesOf } from "./ranges";

/** The command of the lens that counts findings; it is of no use without one. */
const SHOW_FINDINGS = "imr.showItemFindings";

/** What the commands behind lenses are given: a letter, and the heading of an item. */
interface ItemOfLens {
  readonly uri: string;
  readonly heading: Span;
}

/** Lenses above the headings of items; a click shows the mentions that a lens counts, what was found, or what was dismissed and why. `imr.codeLens` turns them off. */
export function offerCodeLenses(analyses: Analyses, { fileOf }: Pick<FindingTargets, "fileOf">): Disposable {
  const changed = new EventEmitter<void>();
  return Disposable.from(
    changed,
    analyses.onDidAnalyze(() => changed.fire()),
    workspace.onDidChangeConfiguration((event) => { if (event.affectsConfiguration("imr.codeLens")) changed.fire(); }),
    registerCommand(SHOW_FINDINGS, async ({ uri, heading }: ItemOfLens) => {
      const letter = Uri.parse(uri, true);
      const { check, lines } = await fileOf(letter);
      await showFinding(letter, lines, findingsAbove(check.open, heading));
    }),
    languages.registerCodeLensProvider(SELECTOR, {
      onDidChangeCodeLenses: changed.event,
      async provideCodeLenses(document) {
        const analysis = workspace.getConfiguration("imr", document).get("codeLens", true) ? await analyses.checked(document) : null;
        if (!analysis) return [];
        const rangeOf = rangesOf(analysis.lines);
        return itemLenses(analysis.check.all, analysis.check.reviewed, l10n.t).map(({ heading, title, leadsTo }) => {
          const range = rangeOf(heading);
          const item: ItemOfLens = { uri: document.uri.toString(), heading };
          if (leadsTo === "findings") return new CodeLens(range, { command: SHOW_FINDINGS, title, arguments: [item] });
          if (leadsTo === "dismissed") return new CodeLens(range, { command: "imr.showDismissed", title, arguments: [item] });
          const locations = leadsTo.map((place) => new Location(document.uri, rangeOf(place)));
          return new CodeLens(range, { command: "editor.action.showReferences", title, arguments: [document.uri, range.start, locations] });
        });
      },
    }),
  );
}

/** Goes to a finding, of several to the one that is picked, and shows what it says. */
async function showFinding(letter: Uri, lines: LineIndex, findings: readonly Finding[]): Promise<void> {
  const found = findings.map((finding) => ({ finding }));
  const one = found.length === 1 ? found[0] : await pickFinding(found, l10n.t("Findings of the Item"));
  if (!one) return;
  await window.showTextDocument(letter, { viewColumn: columnOf(letter) ?? ViewColumn.Active, selection: rangesOf(lines)(one.finding.span) });
  await showFindingHover(letter);
}
