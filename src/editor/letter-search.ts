import { workspace, type Uri } from "vscode";

/** More files than these are read only when the user asks for it. */
export const MOST_FILES = 2000;

/** The files that `imr.include` names and `imr.exclude` does not; at most `most` of them where it is given. Patterns that make no sense find nothing. */
export async function findLetterFiles(most?: number): Promise<readonly Uri[]> {
  const include = globOf("include");
  if (include === null) return [];
  try {
    return await workspace.findFiles(include, globOf("exclude"), most);
  } catch {
    return [];
  }
}

/** The patterns of a setting as one; null when there is none. */
export function globOf(setting: "include" | "exclude"): string | null {
  const patterns = [workspace.getConfiguration("imr").get<unknown>(setting)].flat().filter((pattern) => typeof pattern === "string");
  if (patterns.length < 2) return patterns[0] ?? null;
  return `{${patterns.join(",")}}`;
}
