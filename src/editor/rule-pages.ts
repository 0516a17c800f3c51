import { Uri, workspace, type Disposable } from "vscode";
import { rulePage } from "../rules/page";
import { RULES } from "../rules/index";

const SCHEME = "imr-rule";

/** The address of a rule's page; the editor opens it as a read-only Markdown document, with no network. */
export function rulePageUri(rule: string): Uri {
  return Uri.from({ scheme: SCHEME, path: `/${rule}.md` });
}

/** Serves the rules' pages; an address of no rule has a page that says so. */
export function serveRulePages(): Disposable {
  return workspace.registerTextDocumentContentProvider(SCHEME, {
    provideTextDocumentContent(uri) {
      const rule = RULES.find(({ id }) => rulePageUri(id).path === uri.path);
      return rule ? rulePage(rule) : `There is no rule \`${uri.path.slice(1)}\`.\n`;
    },
  });
}
