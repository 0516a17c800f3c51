import { matchesIn } from "../../text/matches";
import { sentencesOf } from "../../text/sentences";

/** A stretch of a block that one lead-in opens: `decision based on MTUS`, `Non-MTUS Citation`, or none. */
export interface Segment {
  readonly start: number;
  readonly end: number;
  /** `mtus` and `non-mtus` hold citations alone; in `prose` only a guideline's name counts. */
  readonly kind: "mtus" | "non-mtus" | "prose";
}

const LEAD_IN =
  /\bDecision based on (Non-? ?MTUS Citations?:?|(?=(?:the )?(?:California )?MTUS\b|ACOEM))|\b(Other Medical Treatment Guidelines? or Medical Evidence ?:)|\bNon-? ?MTUS Citations?\b ?:?/gi;

/** The segments of a block's text, in order; sentences outside the fixed lead-ins are prose, one segment each. */
export function segmentsOf(text: string): readonly Segment[] {
  const leads = matchesIn(text, LEAD_IN);
  const segments: Segment[] = prose(text, 0, leads[0]?.index ?? text.length);
  leads.forEach((lead, at) => {
    const kind = /^Decision based on $/i.test(lead[0]) ? "mtus" : "non-mtus";
    segments.push({ start: lead.index + lead[0].length, end: leads[at + 1]?.index ?? text.length, kind });
  });
  return segments;
}

function prose(text: string, start: number, end: number): Segment[] {
  return sentencesOf(text, start, end).map((sentence) => ({ start: sentence.start, end: sentence.end, kind: "prose" }));
}
