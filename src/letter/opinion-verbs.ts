import { matchesIn } from "../text/matches";
import type { Range } from "../text/range";
import { startBehind } from "../text/search";
import type { Decision } from "./model";
import { namesTreatment } from "./piece-kind";

/** What utilization review thought of a treatment, which tells what it decided. */
export interface OpinionVerb extends Range {
  readonly decision: Decision;
  /** Whether the treatment stands before it (`X was found premature`). */
  readonly passive: boolean;
}

const GROUND = "(?:support|need|basis|grounds?|justification|reason|indication|case|evidence|necessity)";
/** `saw no need for X`, `could not recommend X` */
const REFUSES = `(?:could ?not|cannot|can not|would not) recommend(?! (?:that|against|certification|approval|authorization)\\b)|(?:found|finds|saw|sees) no (?:medical )?${GROUND} for|(?:did|does|could) not (?:find|see) (?:(?:any|an?|the|enough|sufficient|adequate|medical) ){0,2}${GROUND} for|was (?:not willing|unwilling) to (?:certify|approve|authorize)`;
/** `had no objection to X`, `there was no objection to X`, `took no issue with X` */
const GRANTS = "had (?:no (?:quarrel|objections?|issue|problem|dispute) (?:with|to)|nothing against)|there was no objection to|took no (?:issue|exception) (?:with|to)|was willing to (?:certify|approve|authorize)|gave (?:its|his|her) (?:approval|blessing) to";
/** `X was found premature`, `X did not meet the criteria` */
const LACKS = "(?<=\\b(?:was|were|is|are|been) (?:also |all |both |each )?)(?:found|held|deemed|considered|judged|thought|felt) (?:to be )?(?:(?:medically )?unnecessary|premature|excessive|unwarranted|unsupported|unjustified|not (?:supported|warranted|indicated|justified|necessary))|(?:did|does|do) not (?:meet|satisfy|fulfill) (?:(?:the|its|their|MTUS|ODG|guideline|treatment|applicable|established) ){0,3}(?:criteria|guidelines?|requirements)";

const OPINIONS = new RegExp(`\\b(?:(${REFUSES})|(${GRANTS})|(${LACKS}))(?![\\w-])`, "gi");

/** Why something else was decided (`denied X because it saw no need for Y`). */
const REASON = /\b(?:because|since|as|given|inasmuch|stat(?:ed|es|ing)|not(?:ed|es|ing)|reason(?:ed|s|ing)|explain(?:ed|s|ing)|that)\b/i;
const LONGEST_REASON = 120;
/** Of whom and what it is said, where that is no treatment. */
const OTHER_SUBJECT = /\b(?:patient|worker|applicant|claimant|employee|he|she|records?|documentation|report|notes?)\b[^,;]{0,40}$/i;
const LONGEST_SUBJECT = 120;

/** The verbs of a sentence on utilization review that tell its decision by what it thought of a treatment, in order; none of those that give a reason. */
export function opinionVerbs(sentence: string): readonly OpinionVerb[] {
  return matchesIn(sentence, OPINIONS).flatMap((match): readonly OpinionVerb[] => {
    const [start, end] = [match.index, match.index + match[0].length];
    if (REASON.test(sentence.slice(startBehind(sentence, start, ";.", Math.max(0, start - LONGEST_REASON)), start))) return [];
    const passive = match[3] !== undefined;
    if (passive && !isSaidOfTreatment(sentence.slice(Math.max(0, start - LONGEST_SUBJECT), start))) return [];
    return [{ start, end, decision: match[2] === undefined ? "denied" : "certified", passive }];
  });
}

function isSaidOfTreatment(before: string): boolean {
  return namesTreatment(before) && !OTHER_SUBJECT.test(before);
}
