/** What an error says; of anything else that was thrown, its words. */
export function wordsOfError(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
