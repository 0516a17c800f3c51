import { env, l10n, type Uri } from "vscode";
import { escapedHtml } from "../present/escaped-html";
import { commandLink } from "./command-links";
import { nameOf } from "./pdf-uris";

/** What is shown in place of a letter while a PDF is read. */
export function readingPage(name: string): string {
  return page(name, `<p>${escapedHtml(l10n.t("Reading {0}.", name))}</p>`);
}

/** What is shown in place of a letter where a PDF cannot be read: the sentence that says why, and a link that tries again by the command. */
export function faultPage(words: string, pdf: Uri, command: string): string {
  // As words: the page is shown on another machine than the one on which this address holds, and addresses alone are not translated.
  const again = commandLink(command, pdf.toString());
  return page(nameOf(pdf), `<p role="alert">${escapedHtml(words)}</p><p><a href="${escapedHtml(again)}">${escapedHtml(l10n.t("Try Again"))}</a></p>`);
}

const POLICY = "default-src 'none'; style-src 'unsafe-inline'";
/** Stands where VS Code puts what it says in place of an editor. */
const STYLE = "body { display: flex; min-height: 95vh; align-items: center; justify-content: center; text-align: center; } main { max-width: 40em; overflow-wrap: anywhere; }";

/** A page without scripts. */
function page(title: string, content: string): string {
  const head = `<meta http-equiv="Content-Security-Policy" content="${POLICY}"><title>${escapedHtml(title)}</title><style>${STYLE}</style>`;
  return `<!DOCTYPE html><html lang="${escapedHtml(env.language)}">${head}<main>${content}</main></html>`;
}
