import { oneOf } from "../../text/one-of";
import { DAY } from "../day";

/** What utilization review may do for a treatment, as the sources of patterns: what it is to do, what it did, what it does. */
export const APPROVE = oneOf("certify", "approve", "authorize", "support", "allow");
export const APPROVED = oneOf("certified", "approved", "authorized", "allowed");
export const APPROVING = oneOf("certifying", "approving", "authorizing", "allowing");

/** What utilization review lets a treatment do that it grants. */
export const PASS = "(?:stand|pass|proceed|(?:go )?through|(?:go|move) (?:forward|ahead)|go as (?:asked|requested|submitted|written))";

/** Who gave or withheld an approval, and when, if that is said (`approval was refused by UR on 5/6/2015 for X`). */
export const BY_REVIEW = "(?: by (?:the )?(?:UR|utilization review|claims administrator))?";
export const ON_DAY = `(?: on ${DAY})?`;

/** How a treatment is decided on as a whole, behind the verb (`approved as requested`). */
export const AS_ASKED = "(?:as (?:asked|requested|submitted|written|ordered|prescribed)|in full|in (?:its|their) entirety|outright|without (?:change|modification)s?)";
