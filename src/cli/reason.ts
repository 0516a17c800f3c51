/** What the system's error codes mean to a user. */
const REASONS: ReadonlyMap<string, string> = new Map([
  ["ENOENT", "There is no such file or folder."],
  ["EACCES", "Permission is denied."],
  ["EPERM", "Permission is denied."],
  ["EROFS", "The disk is read-only."],
  ["ENOSPC", "The disk is full."],
  ["EISDIR", "It is a folder."],
  ["ELOOP", "Its links lead in a circle."],
  ["ENOTDIR", "A part of its path is not a folder."],
  ["ERR_FS_FILE_TOO_LARGE", "It is larger than 2 GB."],
  ["ERR_STRING_TOO_LONG", "Its text is longer than 512 MB."],
]);

/** What a shell that expands patterns leaves only where no file matches; those of Windows leave it always. */
const PATTERN = /[*?]/;

/** Why a file could not be read or written, as a sentence; the system's own words where none are known. */
export function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const code = "code" in error ? String(error.code) : "";
  if (code === "ENOENT" && "path" in error && PATTERN.test(String(error.path))) return "There is no such file or folder; imr expands no patterns, so name the folder.";
  return REASONS.get(code) ?? error.message;
}

/** Whether an error is the system's, of one of these codes. */
export function hasCode(error: unknown, ...codes: readonly string[]): boolean {
  return error instanceof Error && "code" in error && codes.some((code) => code === error.code);
}
