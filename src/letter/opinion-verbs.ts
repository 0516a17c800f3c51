import type { Range } from "../text/range";
import { matchesIn } from "../text/matches";
import { oneOf } from "../text/one-of";
import { wordsBehind } from "../text/search";
import { matchesAtWords, wordPattern } from "../text/word-pattern";
import type { Decision } from "./model";
import { SMALL_NUMBER } from "./numbers";
import { PATIENT_NOUN } from "./patient-noun";
import { isHeaded, namesTreatment, opensWithTreatment } from "./piece-kind";
import { PRESCRIBER } from "./prescriber";
import { THE_OTHERS } from "./verb";
import { STARTS } from "./verb-patterns";
import { FOUND_FIT, FOUND_SO, GRANTS, LACKS, MEETS, REFUSES, SEES_NONE, TAKES_NO_ISSUE } from "./wordings/opinion";

/** What utilization review said of a treatment in place of a decision. */
export interface OpinionVerb extends Range {
  readonly decision: Decision;
  /** Whether the treatment stands before it (`X was found premature`). */
  readonly passive: boolean;
  /** Whether it only tells what was thought of the treatment, not what was done. */
  readonly implied: boolean;
}

const OPINIONS: readonly string[] = [
  `(?<meets>${MEETS.join("|")})`,
  `(?<refuses>${REFUSES.join("|")})`,
  `(?<grants>${GRANTS.join("|")})`,
  ...SEES_NONE,
  `(?<lacks>${LACKS.join("|")})`,
  `(?<foundSo>${FOUND_SO.join("|")})`,
  `(?<foundFit>${FOUND_FIT.join("|")})`,
  `(?<takesNoIssue>${TAKES_NO_ISSUE.join("|")})`,
];
/** Every verb of such an opinion; its groups tell of what kind it is. */
export const OPINION_PATTERN = wordPattern(
  STARTS,
  "accept adverse advise all am appropriate are argue both came can cannot consider could counsel decision deemed determine did do does each endorse excessive failed felt " +
    "finds found gave had held inappropriate indicated is judge lacked lacks medically necessary non not noncertification passed premature reasonable saw sees signed spoke there thought took " +
    "unjustified unnecessary unrelated unsupported unwarranted warranted was went were would",
  new RegExp(`\\b${oneOf(...OPINIONS)}(?![\\w-])`, "iy"),
);

/** `advised against all of it: X and Y` */
const ALL_BEHIND = new RegExp(`^(?: (?:all|both|each|everything)(?: of (?:it|them|these|this|that|those)| ${SMALL_NUMBER})?: |: |${THE_OTHERS})["“]?`, "i");

/** Why something else was decided (`denied X because it saw no need for Y`). */
const REASON = /\b(?:because|since|as(?! to\b)|given|inasmuch|stat(?:ed|es|ing)|not(?:ed|es|ing)|reason(?:ed|s|ing)|explain(?:ed|s|ing)|(?<!\b(?:on|for|of|in|at|with|by) )that)\b/i;
/** What such words follow that give no reason. */
const FINDS_THAT = /\b(?:position|view|opinion|finding|determination|decision|found|held|concluded|determined|decided|ruled|opined) (?:was )?that\b/i;
const LONGEST_REASON = 120;
/** Of whom and what it is said, where that is no treatment. */
const OTHER_SUBJECT = /\b(?:patient|worker|applicant|claimant|employee|he|she|records?|documentation|report|notes?)\b[^,;]{0,40}$/i;
const LONGEST_NAME = 120;
/** Who else found it, and when. */
const OTHERS_BEHIND = /^ (?:by (?:the )?(?:QME|AME|panel|treating|patient|surgeon|physician)\b|(?:in|back in|since) (?:[A-Z][a-z]+ )?(?:19|20)\d\d|at the (?:last|previous|prior))/;

/** The verbs of a sentence on utilization review that tell its decision by what it said of a treatment, in order; none of those that give a reason. */
export function opinionVerbs(sentence: string): readonly OpinionVerb[] {
  return matchesAtWords(sentence, OPINION_PATTERN).flatMap((match): readonly OpinionVerb[] => {
    const start = match.index;
    const said = start + match[0].length;
    const end = said + (ALL_BEHIND.exec(sentence.slice(said, said + 30))?.[0].length ?? 0);
    const { meets, refuses, grants, lacks, foundSo, foundFit, takesNoIssue } = match.groups!;
    const found = foundSo ?? foundFit;
    const passive = (meets ?? lacks ?? found) !== undefined;
    if (REASON.test(wordsBehind(sentence, start, ";.", LONGEST_REASON).replace(FINDS_THAT, "")) || OTHERS_BEHIND.test(sentence.slice(end, end + LONGEST_NAME))) return [];
    const before = sentence.slice(Math.max(0, start - LONGEST_NAME), start);
    const isOnTreatment = passive ? isSaidOfTreatment(found === undefined ? before : behindFound(before, foundFit === undefined ? null : NOT_FIT)) : opensWithTreatment(sentence.slice(end, end + LONGEST_NAME));
    if (!isOnTreatment) return [];
    return [{ start, end, decision: (meets ?? grants ?? foundFit ?? takesNoIssue) === undefined ? "denied" : "certified", passive, implied: (refuses ?? grants) === undefined }];
  });
}

function isSaidOfTreatment(before: string): boolean {
  return namesTreatment(before) && !OTHER_SUBJECT.test(before);
}

/** The words behind the last verb of finding; empty where no treatment begins them, or something denies what it is found to be. */
function behindFound(before: string, denies: RegExp | null): string {
  const found = matchesIn(before, FOUND).at(-1);
  const name = found === undefined || OTHERS_FOUND.test(before.slice(0, found.index)) ? "" : before.slice(found.index + found[0].length).replace(OTHER_FOUND, "");
  return isHeaded(name) && denies?.test(name) !== true ? name : "";
}

/** What does not let a treatment be necessary (`found the cane no longer necessary`), or only supposes that it is. */
const NOT_FIT = /\b(?:not|never|no|nor|neither|hardly|scarcely|less|only|un[a-z]+|premature|is|was|were|would|could|should|may|might|ha[sd])\b/i;

/** Who else found it (`denied a brace, though Dr. Lee considered the brace necessary`). */
const OTHERS_FOUND = new RegExp(String.raw`\b(?:dr\. [a-z'-]{2,20}|(?<!\b(?:review(?:er|ing)?|UR|advis[eo]r|administrator['’]s|its) )${PRESCRIBER}|${PATIENT_NOUN}|P?[AQ]ME|(?:that|which|,|;) (?:he|she))(?: (?:has|had|also|then|himself|herself)){0,2} $`, "i");
const FOUND = /\b(?:found|held|deemed|considered|judged) /gi;
/** What another one was found, before the treatment (`found massage unwarranted and the cane necessary`). */
const OTHER_FOUND = /^.*\b(?:necessary|appropriate|reasonable|warranted|indicated|supported|justified|excessive|premature|un[a-z]+) (?:and|but|while) (?=(?:the|an?|his|her) )/i;
