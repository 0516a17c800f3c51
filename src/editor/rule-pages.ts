import { Disposable, EventEmitter, l10n, Uri, workspace, type FileChangeEvent } from "vscode";
import { rulePage, whyItMatters } from "../rules/page";
import { wordsOfError } from "../text/words-of-error";
import { serveReadOnlyFiles } from "./read-only-files";

const SCHEME = "imr-rule";

/** The address of a rule's page; the editor opens it as a read-only Markdown document, with no network. */
export function rulePageUri(rule: string): Uri {
  return Uri.from({ scheme: SCHEME, path: `/${rule}.md` });
}

/** The pages of rules, as Markdown. */
export interface RulePages extends Disposable {
  /** Why it matters what a rule finds; null where no page says so, or none can be read. */
  whyOf(rule: string): Promise<string | null>;
}

/** Serves the rules' pages out of the extension's `media/RULES.md`, read when the first one is asked for. A page that is not there has a text that says so. */
export function serveRulePages(extensionUri: Uri): RulePages {
  const file = Uri.joinPath(extensionUri, "media", "RULES.md");
  let document: string | null = null;
  const pageOf = async (rule: string): Promise<string | null> => {
    document ??= new TextDecoder().decode(await workspace.fs.readFile(file));
    return rulePage(document, rule);
  };
  const textOf = async ({ path }: Uri): Promise<string> => {
    const id = path.slice(1).replace(/\.md$/, "");
    try {
      return (await pageOf(id)) ?? `${l10n.t("There is no rule {0}.", `\`${id}\``)}\n`;
    } catch (error) {
      return `${l10n.t("The page of the rule {0} cannot be shown: {1} could not be read ({2}).", `\`${id}\``, file.toString(), wordsOfError(error))}\n`;
    }
  };
  const changed = new EventEmitter<FileChangeEvent[]>();
  const files = serveReadOnlyFiles(SCHEME, {
    onDidChangeFile: changed.event,
    watch: () => new Disposable(() => undefined),
    stat: async (uri) => ({ ctime: 0, mtime: 0, size: (await textOf(uri)).length }),
    read: textOf,
  });
  const whyOf = async (rule: string): Promise<string | null> => {
    const page = await pageOf(rule).catch(() => null);
    return page && whyItMatters(page);
  };
  return { whyOf, dispose: () => Disposable.from(changed, files).dispose() };
}
