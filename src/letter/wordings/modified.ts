import { APPROVE, APPROVED, APPROVING } from "./approval";

/** What grants a part of what was asked for. */
export const MODIFIED: readonly string[] = [
  /** The verb and its noun. */
  "modif(?:ied|ying|ies)", // UR [modified] the therapy to six visits.
  "to modify", // UR decided [to modify] the therapy.
  "modify", // The reviewers [modify] the therapy.
  "(?:trimmed|pared|limited|lowered|scaled (?:back|down)|shortened)", // UR [scaled back] the therapy.
  "modification (?:of|to)", // The [modification of] the therapy followed.
  "reduced", // UR [reduced] the therapy to six visits.
  "lets? [^.;:]{2,60}? go(?= without (?:(?:the|its|any|a) )?refills?\\b)", // UR [let the ointment go] without its refill.
  "became", // The therapy [became] six visits.
  "cut", // UR [cut] the therapy to six visits.

  /** In part. */
  `(?:partially|partly|conditionally) (?:${APPROVED}|denied|modified|${APPROVING}|${APPROVE})`, // UR [partially certified] the therapy.
  `${APPROVED} in part`, // The therapy was [approved in part].
  "partial (?:approval|certification|authorization) (?:of|to|for)", // UR gave [partial approval to] the therapy.
];
