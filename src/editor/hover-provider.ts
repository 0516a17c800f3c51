import { Disposable, Hover, languages, type MarkdownString, type TextDocument } from "vscode";
import { factHover } from "../present/fact-hover";
import { letterAt } from "../present/mentions";
import { ruleHelp, type HelpLink } from "../present/rule-help";
import { anchored, type AnchoredFinding } from "../review/anchors";
import { touches } from "../text/span";
import type { Analyses } from "./analyses";
import { commandLink, GO_TO, placeLink, trusted } from "./command-links";
import { commandsFor } from "./finding-actions";
import type { FindingTarget } from "./finding-targets";
import { SELECTOR } from "./language";
import { rangesOf } from "./ranges";
import type { RulePages } from "./rule-pages";

/** Tells of drugs, citations, outcomes and findings under the pointer or at the cursor. */
export function offerHovers(analyses: Analyses, pages: RulePages): Disposable {
  return Disposable.from(
    languages.registerHoverProvider(SELECTOR, {
      async provideHover(document, position) {
        const analysis = await analyses.checked(document);
        const offset = document.offsetAt(position);
        const found = analysis?.check.open.flatMap(anchored).filter(({ finding }) => touches(finding.span, offset)) ?? [];
        if (!analysis || found.length === 0) return null;
        const helps = await Promise.all(found.map((one) => helpOn(document, one, pages)));
        return new Hover(helps, rangesOf(analysis.lines)(found[0]!.finding.span));
      },
    }),
    languages.registerHoverProvider(SELECTOR, {
      provideHover(document, position) {
        const analysis = analyses.of(document);
        const offset = document.offsetAt(position);
        const letter = letterAt(analysis?.letters ?? [], offset);
        if (!analysis || !letter) return null;
        const { lines } = analysis;
        const hover = factHover({ letter, lines, linkTo: (span) => placeLink(document.uri, lines.placeOf(span)) }, offset);
        return hover && new Hover(trusted(hover.markdown, [GO_TO]), rangesOf(lines)(hover.span));
      },
    }),
  );
}

async function helpOn(document: TextDocument, { finding, anchor }: AnchoredFinding, pages: RulePages): Promise<MarkdownString> {
  const target: FindingTarget = { uri: document.uri.toString(), anchor };
  const offered = commandsFor(finding);
  const links: readonly HelpLink[] = offered.map(({ command, title }) => ({ title, target: commandLink(command, target) }));
  return trusted(ruleHelp(finding, await pages.whyOf(finding.rule), links), offered.map(({ command }) => command));
}
