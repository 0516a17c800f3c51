import type { Dismissal, DismissalStatus } from "../review/records";
import { translatable } from "./translate";

/** How the user is told a status. */
export const STATUS_WORDS: Readonly<Record<DismissalStatus, string>> = translatable({ "not-useful": "not useful", known: "known", accepted: "accepted" });

/** `known · A. Nyman`. */
export function dismissalWords({ status, person }: Dismissal): string {
  return `${STATUS_WORDS[status]} · ${person}`;
}

/** `Dismissed as known by A. Nyman on 2026-01-01: as told.` */
export function dismissalSentence({ status, person, date, reason }: Dismissal): string {
  const said = `Dismissed as ${STATUS_WORDS[status]} by ${person} on ${date.slice(0, 10)}`;
  return reason === "" ? `${said}.` : `${said}: ${reason}`;
}
