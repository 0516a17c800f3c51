/** The source of a pattern that matches one of some others, the first that does; each is the source of a pattern. No groups. */
export function oneOf(...parts: readonly string[]): string {
  return `(?:${parts.join("|")})`;
}
