import { SMALL_NUMBER } from "../numbers";
import { PASSED_ON } from "./planned";

/** What tells that a request for authorization holds what follows. */
export const FORM_TELLS: readonly string[] = [
  PASSED_ON, // The RFA [was noted to include] a brace.
  "(?:(?:is|was|are|were)(?: (?:sent|handed|put|turned) in)?|went out|goes out) for", // The RFA [went out for] a brace.
  "sets? (?:it|this|that|these|them) out(?: as|(?=:))", // The RFA [sets these out as] a brace and a cane.
  "names?", // The RFA [names] a brace.
  "named", // The RFA [named] a brace.
  "lists?", // The RFA [lists] a brace.
  "listed", // The RFA [listed] a brace.
  "reads?", // The prescription pad [reads] a brace.
  "covers", // The RFA [covers] a brace.
  "comprise[ds]", // The RFA [comprised] a brace.
  // The RFA [contained the same two items, namely] a brace and a cane.
  `contain(?:s|ed) the same(?: (?:${SMALL_NUMBER}|\\d{1,2}))? (?:treatments|items|requests|things|services|medications),? (?:that is|namely|to wit|i\\.e\\.),?`,
  "adds", // The RFA [adds] a brace.
  "(?:appear|stand)s? as", // On the RFA these [appear as] a brace and a cane.
  "spell(?:s|ed) (?:it|this|that|these|them) out(?=:)", // The RFA [spells these out]: a brace and a cane.
  "(?:repeats|repeated)(?: (?:the|this|that) (?:list|plan|orders?|requests?))?(?: as)?", // The RFA [repeats the plan as] a brace and a cane.
  "(?<!\\bwas )(?<!\\bwere )includ(?:ed|es)(?: the requests? for)?", // The RFA [included the request for] a brace.
];
