import type { Range } from "../text/range";
import { wordsBehind } from "../text/search";
import { matchesAtWords, wordPattern } from "../text/word-pattern";
import { DAY } from "./day";
import type { Decision } from "./model";
import { SMALL_NUMBER } from "./numbers";
import { namesTreatment, opensWithTreatment } from "./piece-kind";
import { THE_OTHERS } from "./verb";
import { STARTS } from "./verb-patterns";

/** What utilization review said of a treatment in place of a decision. */
export interface OpinionVerb extends Range {
  readonly decision: Decision;
  /** Whether the treatment stands before it (`X was found premature`). */
  readonly passive: boolean;
  /** Whether it only tells what was thought of the treatment, not what was done. */
  readonly implied: boolean;
}

const CERTIFY = "(?:certify|approve|authorize)";
/** `could not recommend X`, `was unwilling to certify X`, and nouns (`non-certification by UR on 5/6/2014 of X`) */
const REFUSES = `(?:could ?not|cannot|can not|would not) recommend(?! (?:that|against|certification|approval|authorization)\\b)|was (?:not willing|unwilling) to ${CERTIFY}|(?:am|are|is|was|were) unable to (?:recommend|support)|would not have(?= (?:the|an?|any)\\b)|(?:decision|determination) was adverse to|saw fit to (?:decline|deny|refuse|reject)|came (?:down|out) against|(?:advised|counsel?led|argued|spoke) against|non-?certification by (?:UR|utilization review)(?:,? on ${DAY},?)? (?:of|for)`;
/** `passed X`, `was willing to certify X`, `gave its approval to X` */
const GRANTS = `passed|accepted|endorsed|gave(?= (?:only )?(?:\\d{1,3}|${SMALL_NUMBER}) (?:out )?of (?:the )?(?:\\d{1,3}|${SMALL_NUMBER})\\b)|was willing to ${CERTIFY}|gave (?:its|his|her) (?:approval|blessing) to`;
const GROUND = "(?:support|need|basis|grounds?|justification|reason|indication|case|evidence|necessity)";
/** `saw no need for X`, `did not find support for X` */
const SEES_NONE = `(?:found|finds|considered|deemed|thought) none of (?:them|these|those|it|the following) (?:to be )?(?:(?:medically )?(?:necessary|appropriate|warranted|indicated|justified|supported)|in keeping with the guidelines)(?=:)|(?:found|finds|saw|sees) no (?:medical )?${GROUND} for|(?:did|does|could) not (?:find|see) (?:(?:any|an?|the|enough|sufficient|adequate|medical) ){0,2}${GROUND} for`;
/** `X was found premature`, `X did not meet the criteria` */
const LACKS = "(?<=\\b(?:was|were|is|are|been) (?:also |all |both |each )?)(?:found|held|deemed|considered|judged|thought|felt) (?:to be )?(?:(?:medically )?unnecessary|premature|excessive|inappropriate|unwarranted|unsupported|unjustified|not (?:to be )?(?:supported|warranted|indicated|justified|necessary))|(?<=\\b(?:was|were|is|are) )(?:each |all |both )?adverse(?! (?:to|effects?|side|reactions?|events?|outcomes?)\\b)|(?:is|are|was|were) not supported by (?:the )?(?:MTUS|ODG|ACOEM|guidelines?|evidence)|(?<=[a-z)\\d](?: [-–—]|:) )not (?:medically )?(?:supported|necessary|indicated|warranted|appropriate|recommended)|could not be (?:recommended|supported|endorsed)|failed before (?:the )?(?:UR|utilization review)|found no (?:approval|acceptance|favor with (?:the )?(?:UR|utilization review))|lack(?:s|ed) (?:(?:medical|sufficient|adequate|any) )?(?:support|necessity|justification)(?! (?:from|of the (?:family|husband|wife))\\b)|(?:did|does|do) not (?:(?:meet|satisfy|fulfill) (?:(?:the|its|their|MTUS|ODG|guideline|treatment|applicable|established) ){0,3}(?:criteria|guidelines?|requirements)|(?:meet with|win|gain|receive|obtain|earn) (?:approval|authorization|certification|agreement|favor))";
/** `X was endorsed`, `X went through unchanged` */
const MEETS = "(?<=\\b(?:was|were) (?:also |all |both |each )?)(?:endorsed|accepted|found (?:to be )?(?:appropriate|reasonable|in keeping with the guidelines))|went through(?= (?:unchanged|as (?:submitted|requested|written)|in full|without (?:change|changes|objection|modification)))";
/** `had no objection to X`, `there was no objection to X`, `took no issue with X` */
const TAKES_NO_ISSUE = "had (?:no (?:quarrel|objections?|issue|problem|dispute) (?:with|to)|nothing against)|there was no objection to|took no (?:issue|exception) (?:with|to)";

/** Every verb of such an opinion; its groups tell of what kind it is. */
export const OPINION_PATTERN = wordPattern(STARTS, "accept adverse advise all am are argue both came can cannot consider could counsel decision deemed determine did do does each endorse failed felt finds found gave had held is judge lacked lacks non not noncertification passed saw sees spoke there thought took was went were would", new RegExp(`\\b(?:(?<meets>${MEETS})|(?<refuses>${REFUSES})|(?<grants>${GRANTS})|${SEES_NONE}|(?<lacks>${LACKS})|(?<takesNoIssue>${TAKES_NO_ISSUE}))(?![\\w-])`, "iy"));

/** `advised against all of it: X and Y` */
const ALL_BEHIND = new RegExp(`^(?: (?:all|both|each|everything)(?: of (?:it|them|these|this|that|those)| ${SMALL_NUMBER})?: |: |${THE_OTHERS})["“]?`, "i");

/** Why something else was decided (`denied X because it saw no need for Y`). */
const REASON = /\b(?:because|since|as|given|inasmuch|stat(?:ed|es|ing)|not(?:ed|es|ing)|reason(?:ed|s|ing)|explain(?:ed|s|ing)|(?<!\b(?:on|for|of|in|at|with|by) )that)\b/i;
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
    const { meets, refuses, grants, lacks, takesNoIssue } = match.groups!;
    const passive = (meets ?? lacks) !== undefined;
    if (REASON.test(wordsBehind(sentence, start, ";.", LONGEST_REASON).replace(FINDS_THAT, "")) || OTHERS_BEHIND.test(sentence.slice(end, end + LONGEST_NAME))) return [];
    const isOnTreatment = passive ? isSaidOfTreatment(sentence.slice(Math.max(0, start - LONGEST_NAME), start)) : opensWithTreatment(sentence.slice(end, end + LONGEST_NAME));
    if (!isOnTreatment) return [];
    return [{ start, end, decision: (meets ?? grants ?? takesNoIssue) === undefined ? "denied" : "certified", passive, implied: (refuses ?? grants) === undefined }];
  });
}

function isSaidOfTreatment(before: string): boolean {
  return namesTreatment(before) && !OTHER_SUBJECT.test(before);
}
