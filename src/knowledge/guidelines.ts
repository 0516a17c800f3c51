/** Where a citation comes from (`report.md`). */
export type GuidelineSource = "mtus-chronic-pain" | "mtus-acoem" | "mtus" | "odg" | "ccr" | "other";
