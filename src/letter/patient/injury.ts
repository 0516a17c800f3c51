import type { Reading } from "../../text/reading";
import type { Sentence } from "../../text/sentences";
import type { Field } from "../../text/span";
import { datesIn } from "../dates";
import type { IsoDate } from "../model";

const HAPPENED =
  "(?:injur(?:y|ies|ed)|hurt|accident|incident|claim|collision|crash|fall|fell|slip|slipped|tripped|trip|struck|assault(?:ed)?|explosion|trauma|mishap|occurrence|event|strained|sprained|twisted|broke|fractured|lacerated|burned|crushed|onset|developed)";
const LABEL = /\b(?:dates? of (?:the )?(?:injury|loss|accident)|injury dates?|DOIs?|D\.O\.I\.?)\b[^.\d]{0,30}$/i;
/** The event, then the date: `injured his low back on`, `occupational claim from`, `industrial injury`. */
const EVENT = new RegExp(`\\b${HAPPENED}\\b([^.;\\d]{0,70}?)\\b(?:on|of|from|dated|since|around|about)(?: or (?:about|around))?,? *$|\\b(?:injury|accident|claim|incident)[, (]*$`, "i");
/** The date, then the event: `On May 3, 2012, the patient slipped`. */
const FRONTED = new RegExp(`^,? [^.;\\d]{0,60}?\\b(?:${HAPPENED})\\b`, "i");
const OTHER_EVENT =
  /\b(?:reports?|exam(?:ination)?|visit|evaluat(?:ed|ion)|seen|surgery|MRI|x-?rays?|request(?:ed)?|denied|note[sd]?|dated|treated|prescribed|records?|review|determination|follow-up|appointment|study|after|until)\b/i;
const EARLIER = /\b(?:prior|previous|earlier|non-?industrial|pre-?existing|second|subsequent|another)\b[^.;]{0,30}$/i;

/** The date of injury as the sentences state it first; null where they state none that exists. */
export function readInjuryDate(reading: Reading, sentences: readonly Sentence[], pivotYear: number): Field<IsoDate> | null {
  for (const sentence of sentences) {
    const text = reading.text.slice(sentence.start, sentence.end);
    for (const date of datesIn(text, pivotYear)) {
      if (date.value === null || !isOfInjury(text, date.start, date.end)) continue;
      return { value: date.value, span: reading.spanOf(sentence.start + date.start, sentence.start + date.end) };
    }
  }
  return null;
}

function isOfInjury(text: string, start: number, end: number): boolean {
  const before = text.slice(Math.max(0, start - 110), start);
  if (LABEL.test(before)) return !EARLIER.test(before.replace(LABEL, ""));
  const event = EVENT.exec(before);
  if (event) {
    const lead = before.slice(Math.max(0, event.index - 40), event.index);
    return !OTHER_EVENT.test(event[1] ?? "") && !/\b(?:report|records?|history) of [^.;]*$/i.test(lead) && !EARLIER.test(lead);
  }
  if (/(?:^|, )[Oo]n(?: or about)? *$/.test(before)) {
    const after = FRONTED.exec(text.slice(end, end + 90));
    return after !== null && !OTHER_EVENT.test(after[0]);
  }
  return /^ (?:work |industrial |occupational )?(?:injury|accident|incident)\b/i.test(text.slice(end, end + 40));
}
