import { CodeLens, Disposable, EventEmitter, l10n, languages, Location, workspace } from "vscode";
import { itemLenses } from "../present/item-lenses";
import type { Analyses } from "./analyses";
import { SELECTOR } from "./language";
import { rangesOf } from "./ranges";

/** Lenses above the headings of items; a click shows the places that a lens counts, or what was dismissed and why. `imr.codeLens` turns them off. */
export function offerCodeLenses(analyses: Analyses): Disposable {
  const changed = new EventEmitter<void>();
  return Disposable.from(
    changed,
    analyses.onDidAnalyze(() => changed.fire()),
    workspace.onDidChangeConfiguration((event) => { if (event.affectsConfiguration("imr.codeLens")) changed.fire(); }),
    languages.registerCodeLensProvider(SELECTOR, {
      onDidChangeCodeLenses: changed.event,
      async provideCodeLenses(document) {
        const analysis = workspace.getConfiguration("imr", document).get("codeLens", true) ? await analyses.checked(document) : null;
        if (!analysis) return [];
        const rangeOf = rangesOf(analysis.lines);
        return itemLenses(analysis.check.all, analysis.check.reviewed, l10n.t).map(({ heading, title, places }) => {
          const range = rangeOf(heading);
          if (places === null) return new CodeLens(range, { command: "imr.showDismissed", title, arguments: [{ uri: document.uri.toString(), heading }] });
          const locations = places.map((place) => new Location(document.uri, rangeOf(place)));
          return new CodeLens(range, { command: "editor.action.showReferences", title, arguments: [document.uri, range.start, locations] });
        });
      },
    }),
  );
}
