import type { Dismissal, DismissalStatus } from "../review/records";
import { inEnglish, translatable, type Translate } from "./translate";
import { writtenDay } from "./written-date";

/** How the user is told a status. */
export const STATUS_WORDS: Readonly<Record<DismissalStatus, string>> = translatable({ "not-useful": "not useful", known: "known", accepted: "accepted" });

/** `known · A. Nyman`. */
export function dismissalWords({ status, person }: Dismissal, translate: Translate = inEnglish): string {
  return `${translate(STATUS_WORDS[status])} · ${person}`;
}

/** `Dismissed before: "20 mg"`, of a dismissal whose finding is found no longer. */
export function goneWords({ finding }: Dismissal, translate: Translate = inEnglish): string {
  return translate("Dismissed before: \"{0}\"", finding.quoted);
}

/** `Dismissed as known by A. Nyman on 01/01/2026: as told.` */
export function dismissalSentence({ status, person, date, reason }: Dismissal, translate: Translate = inEnglish): string {
  const said = translate("Dismissed as {0} by {1} on {2}", translate(STATUS_WORDS[status]), person, writtenDay(date));
  return reason === "" ? `${said}.` : `${said}: ${reason}`;
}
