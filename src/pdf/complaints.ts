/** What pdf.js says where it reads on over damage: streams that end too early, parts of a page that it leaves out. */
const DAMAGE = /\bflate stream\b|\bgetTextContent - ignoring\b|\bBad encoding\b|\bUnexpected end of\b/i;

/**
 * Counts what pdf.js says of damage. It reads on and tells nobody but the console, which is silent from now on. For a thread that does
 * nothing but read PDFs.
 */
export function hearComplaints(): () => number {
  let complaints = 0;
  const hear = (words: unknown): void => { if (DAMAGE.test(String(words))) complaints += 1; };
  Object.assign(globalThis, { console: { log: hear, info: hear, warn: hear, error: hear } });
  return () => complaints;
}
