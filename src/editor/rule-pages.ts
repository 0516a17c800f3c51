import { Uri, workspace, type Disposable } from "vscode";
import { rulePage } from "../rules/page";

const SCHEME = "imr-rule";

/** The address of a rule's page; the editor opens it as a read-only Markdown document, with no network. */
export function rulePageUri(rule: string): Uri {
  return Uri.from({ scheme: SCHEME, path: `/${rule}.md` });
}

/** Serves the rules' pages out of the extension's `media/RULES.md`, read when the first one is asked for. A page that is not there has a text that says so. */
export function serveRulePages(extensionUri: Uri): Disposable {
  const file = Uri.joinPath(extensionUri, "media", "RULES.md");
  let document: string | null = null;
  return workspace.registerTextDocumentContentProvider(SCHEME, {
    async provideTextDocumentContent(uri) {
      const id = uri.path.slice(1).replace(/\.md$/, "");
      try {
        document ??= new TextDecoder().decode(await workspace.fs.readFile(file));
      } catch (error) {
        return `The page of the rule \`${id}\` cannot be shown: ${file.toString()} could not be read (${error instanceof Error ? error.message : String(error)}).\n`;
      }
      return rulePage(document, id) ?? `There is no rule \`${id}\`.\n`;
    },
  });
}
