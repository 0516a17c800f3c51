/** Where a citation comes from (`report.md`). */
export type GuidelineSource = "mtus-chronic-pain" | "mtus-acoem" | "mtus" | "odg" | "ccr" | "other";

/** A guideline's name in a text, `[start, end)` in it. */
export interface GuidelineName {
  readonly start: number;
  readonly end: number;
  readonly source: GuidelineSource;
  /** ACOEM chapter number, where it is printed. */
  readonly chapter: number | null;
  /** Where the chapter's title stands in the text; null where the name has none (`MTUS`, `ACOEM Chapter 12`). */
  readonly title: { readonly start: number; readonly end: number } | null;
  /** Edition year, where it is printed in the name. */
  readonly year: number | null;
}
