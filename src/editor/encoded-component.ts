/** A part of an address as a link in Markdown can hold it, in which brackets mean something. */
export function encodedComponent(text: string): string {
  return encodeURIComponent(text).replace(/[()]/g, (bracket) => (bracket === "(" ? "%28" : "%29"));
}
