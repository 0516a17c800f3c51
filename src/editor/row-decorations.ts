import { FileDecoration, l10n, ThemeColor, Uri, window, type Disposable } from "vscode";
import { graveBadge, graveWords, type GraveFindings } from "../present/grave-findings";

/** No file system has it: a row stands for no file, and nobody else decorates it. */
const SCHEME = "imr-row";

/** The address by which rows with so many errors and warnings are decorated: one for all of them, so that ten thousand rows need few decorations, and one with another number of them another. */
export function decorationUri({ errors, warnings }: GraveFindings): Uri {
  return Uri.from({ scheme: SCHEME, path: `/${errors}/${warnings}` });
}

/** Shows behind letters and items how many errors and warnings they have, in the color of the gravest. */
export function decorateRows(): Disposable {
  return window.registerFileDecorationProvider({
    provideFileDecoration({ scheme, path }) {
      if (scheme !== SCHEME) return null;
      const [errors = 0, warnings = 0] = path.slice(1).split("/").map(Number);
      const grave = { errors, warnings };
      return new FileDecoration(graveBadge(grave), graveWords(grave, l10n.t), new ThemeColor(errors > 0 ? "list.errorForeground" : "list.warningForeground"));
    },
  });
}
