import { l10n, workspace, type LogOutputChannel, type Uri } from "vscode";

/** More files than these are read only when the user asks for it. */
export const MOST_FILES = 2000;

/**
 * The files that `imr.include` names and `imr.exclude` does not; at most `most` of them where it is given. Empty where a pattern makes no
 * sense, which the log tells.
 */
export async function findLetterFiles(log: LogOutputChannel, most?: number): Promise<readonly Uri[]> {
  const include = globOf("include");
  if (include === null) return [];
  try {
    // By null nothing would be left out, not even what VS Code shows nowhere.
    return await workspace.findFiles(include, globOf("exclude") ?? undefined, most);
  } catch (error) {
    log.error(l10n.t("The files that imr.include and imr.exclude name could not be listed. Check the patterns of these settings. {0}", String(error)));
    return [];
  }
}

/** The patterns of a setting as one; null when there is none. A glob of VS Code takes no braces within braces, so that theirs are resolved. */
export function globOf(setting: "include" | "exclude"): string | null {
  const stated = [workspace.getConfiguration("imr").get<unknown>(setting)].flat().filter((pattern) => typeof pattern === "string");
  const patterns = stated.length < 2 ? stated : stated.flatMap(withoutBraces);
  if (patterns.length < 2) return patterns[0] ?? null;
  return `{${patterns.map(withoutCommas).join(",")}}`;
}

/** The patterns that a pattern with braces stands for: `*.{a,b}` is `*.a` and `*.b`. */
function withoutBraces(pattern: string): readonly string[] {
  const innermost = /\{([^{}]*)\}/.exec(pattern);
  if (!innermost) return [pattern];
  const before = pattern.slice(0, innermost.index);
  const after = pattern.slice(innermost.index + innermost[0].length);
  return innermost[1]!.split(",").flatMap((choice) => withoutBraces(before + choice + after));
}

/** A pattern that is one among others still: a comma of its own, as in the name of a folder, stands in brackets. */
function withoutCommas(pattern: string): string {
  return pattern.replace(/\[[^[\]]*\]|,/g, (part) => (part === "," ? "[,]" : part));
}
