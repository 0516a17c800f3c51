import { atEnd, matching } from "../text/search";
import { PATIENT_NOUN } from "./patient-noun";

/** Who reports to the parties and treats nobody (Labor Code 4061, 4062), who treats outside of the claim, and what settles care for years to come. */
const EVALUATOR = "(?:[AQI]ME|PQME|(?:agreed|qualified|independent|panel)(?: panel)? (?:qualified )?medical (?:evaluat|examin)(?:or|er)s?|medical-legal (?:evaluat|examin)(?:or|er)|own (?:doctor|physician|dentist)|(?:doctor|physician|dentist|internist|specialist),? who (?:is|was) not (?:involved in|part of|in) (?:the|this|his|her) (?:claim|case)|(?<=\\b(?:his|her) )(?:urologist|cardiologist|gynecologist|endocrinologist|nephrologist|oncologist|dermatologist)|stipulations?|(?:stipulated )?award|future medical(?: care)?)";
const NAMED = atEnd(matching(new RegExp(`\\b${EVALUATOR}\\b`, "gi")), 60, ";");
/** The evaluator's name (`The AME, Dr. Lee, recommended`) is no other subject. */
const NAME = /^, (?:dr\. )?[a-z]+(?: [a-z]+)?,/i;
/** What has a subject of its own behind the evaluator. */
const OTHER_SUBJECT = new RegExp(String.raw`[.:]|\b(?:and|but|who|he|she|dr|(?<!\b(?:of|in|by) )(?:the|his|her)|physician|provider|doctor|surgeon|${PATIENT_NOUN})\b`, "i");
const BEHIND = new RegExp(`^(?: [a-z]+){0,3}? by (?:the |an? |his |her )?(?:[a-z]+ )?${EVALUATOR}\\b`, "i");

/** Whether a verb of requesting, by the words before and behind it, is an evaluator's (`The AME recommended`, `was recommended by the QME`) or the patient's own doctor's; such a one requests nothing of UR. */
export function isEvaluators(before: string, behind: string): boolean {
  if (BEHIND.test(behind)) return true;
  const named = NAMED(before, 0);
  return named !== null && !OTHER_SUBJECT.test(before.slice(named.end).replace(NAME, ""));
}
