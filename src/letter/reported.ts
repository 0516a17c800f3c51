import { findReported, kindOfAbsence, type AbsenceTopic, type TopicMatch } from "../knowledge/absence-topics";
import { findBodyRegions, findSides } from "../knowledge/body";
import { findDrugs } from "../knowledge/drugs";
import { findServices } from "../knowledge/services";
import { gathered } from "../text/gathered";
import { matchesIn } from "../text/matches";
import { once } from "../text/once";
import type { Reading } from "../text/reading";
import { atEnd, holds, matching, near } from "../text/search";
import type { Sentence } from "../text/sentences";
import type { Reported } from "./model";
import { PATIENT_NOUN } from "./patient-noun";

/** A longer sentence is a text without full stops, in which nobody can tell what belongs together. */
const LONGEST_SENTENCE = 1_500;
/** Longer lists are of no letter, and each absence is held against all of it. */
const MOST_REPORTED = 200;
/** No sentence of a letter reports a topic more often; each report is held against its whole clause. */
const MOST_OF_TOPIC = 4;
/** What others decided or asked for is no report of the case. */
const DECIDED = /\b(?:utilization review|UR|non[- ]{0,2}certif\w+|certified|determination|(?:prior|previous|peer) review(?:er)?|previously (?:denied|reviewed|non[- ]{0,2}certified)|(?:was|were|been) (?:previously )?(?:denied|modified|authorized|approved)|denied (?:the|a) request|rationale for (?:the )?denial|requests? for authorization|RFA|claims administrator|appeal\w*|IMR|guidelines?|MTUS|ODG|ACOEM)\b/i;
const PLANNED = /\b(?:request\w*|recommend\w*|plan(?:s|ned)?|pending|will|would|should|order(?:ed|s|ing)?|schedul\w+|refer(?:red|ral|rals)?|consider\w*|advised|await\w*|RFA|propos\w+|authoriz\w+|need\w*|candidate|if|to (?:start|begin|undergo|obtain|continue|initiate)|initiat\w+|eligible|sought|seeking|wants?|asked|rule out|possible|may)\b/i;
const PRESCRIBED = /\bprescri(?:bed?|bing|ption)s?\b/i;
const NEGATED = /\b(?:no|not|den(?:y|ies|ied|ying)|without|negative|never|none|neither|nor|absence|free of|lack\w*|normal|intact|ruled? out|unremarkable|unclear|fail\w* to|cannot|unable|hardly|questionable)\b/i;
const NEGATED_BEHIND = /^[^.;,]{0,40}?\b(?:(?:was|were|is|are) (?:not|negative|normal|absent|denied|resolved|intact|unremarkable|ruled out|unclear)|resolved|(?:almost|nearly|now) gone|none (?:is |was )?(?:palpable|felt|found|seen)|not (?:present|noted|found|reported|documented|seen|provided|attempted|tried|helpful))\b/i;
const NOT_PRESENT = /\b(?:prevent\w*|avoid\w*|protect\w*|prophyla\w+|risk (?:of|for|factors)|history of|family|previous(?:ly)?|rather than|resol\w+)\b/i;
const NOT_RECORDED = near(
  matching(/\b(?:no|not|without|lack\w*|never|absence)\b/gi),
  matching(/\b(?:document(?!s\b)\w*|mention\w*|discuss\w*|record\w*|address\w*|assess\w*|provided|available|submitted|performed|obtained|signed|included|information|specified)\b/gi),
  40,
  ".;",
);
const NOT_TREATED = atEnd(matching(/\b(?:no|not|never|without)\b/gi), 60, ".;,");
const NOT_STUDIED = atEnd(matching(/\b(?:no|not|never|without|lack\w*)\b/gi), 40, ".;,");
const WEAK = new RegExp(String.raw`\b(?:minimal(?:ly)?|slight(?:ly)?|temporar\w+|little|partial(?:ly)?|only|short[- ]?(?:term|lived)?|brief|mild(?:ly)?|insufficient|inadequate|not|no|without any|den(?:y|ies|ied)|difficult\w*|limited|worse\w*|less|unchanged|goal|in order to|hope|expected|expect|fail\w*|with increased)\b|(?<!\b(?:him|her|them|${PATIENT_NOUN}) )\bto (?:improve|increase|reduce|decrease|help|relieve)\b`, "i");
const FAILED = /\b(?:fail(?:ed|ure|s)?|without (?:[a-z]+ ){0,3}(?:relief|benefit|improvement|success|effect)|no (?:[a-z]+ ){0,2}(?:relief|benefit|improvement|change|effect|help)|(?:did|does|has|have|had) not (?:[a-z]+ ){0,2}(?:help\w*|improve\w*|relie\w+|work\w*|respond\w*|benefit\w*)|not (?:been )?(?:helpful|beneficial|effective)|unsuccessful(?:ly)?|ineffective|unresponsive|refractory|worsen(?:ed)? (?:by|with|after)|made [^.;,]{0,30}worse|intoleran\w+|could not tolerate|discontinued (?:due to|because))\b/i;
const GIVEN = /\b(?:treat(?:ments?|ed)|prior|previous(?:ly)?|past|complet\w+|underwent|undergone|undergoing|receiv\w+|sessions?|visits?|attend\w+|participat\w+|tried|trial\w*|attempt\w+|has had|have had|had|history|failed|medications? (?:include|are|were|consist)\w*|tak(?:es|ing|en)|us(?:es|ed|ing)|do(?:es|ne|ing)|performs?|performing|responded|managed|gave|helped|to date|current medications?)\b/i;
const EXAMINED = /\b(?:exam(?:ination|ined)?|objective(?:ly)?|palpation|reveal\w*|tested|testing|straight leg|reflex(?:es)?|strength|sensation|sensory)\b/i;
/** What is rubbed in with others has not been tried by itself. */
const PART_OF_COMPOUND = /^ ?\d+(?:\.\d+)? ?%/;
/** Clauses part at these: what is denied in one may be reported in the next. */
const CLAUSE = /[;:]|, (?:but|however|although|while|though)\b|\b(?:but|however|except)\b/gi;

/**
 * What sentences report of some topics, in order: what the case has, and what is denied of it. Sentences on a decision, and treatments and studies that are only
 * planned or asked for, report nothing.
 */
export function readReported(reading: Reading, sentences: readonly Sentence[], topics: ReadonlySet<AbsenceTopic>): readonly Reported[] {
  if (topics.size === 0) return [];
  const reported: Reported[] = [];
  const wanted = [...topics];
  for (const sentence of sentences) {
    if (sentence.end - sentence.start > LONGEST_SENTENCE) continue;
    const words = reading.text.slice(sentence.start, sentence.end);
    const found = gathered(wanted, (topic) => findReported(topic, words, MOST_OF_TOPIC));
    if (found.length > 0 && !DECIDED.test(words)) reported.push(...reportedIn(reading, sentence, words, found));
  }
  return reported.length <= MOST_REPORTED ? reported : reported.slice(0, MOST_REPORTED);
}

function reportedIn(reading: Reading, sentence: Sentence, words: string, found: readonly TopicMatch[]): readonly Reported[] {
  const places = once(() => ({ bodyParts: findBodyRegions(words).map(({ value }) => value), sides: findSides(words).map(({ value }) => value) }));
  return gathered(found, ({ topic, start, end }) => {
    const clause = clauseAround(words, start, end);
    const sense = senseOf(topic, words, words.slice(clause.start, clause.end), start - clause.start, end - clause.start);
    if (sense === null) return [];
    return [{
      topic,
      denied: sense === "denied",
      failed: FAILED.test(words),
      examined: EXAMINED.test(words),
      span: reading.spanOf(sentence.start + start, sentence.start + end),
      sentence: reading.spanOf(sentence.start, sentence.end),
      bodyParts: places().bodyParts,
      sides: places().sides,
      giver: kindOfAbsence(topic) === "benefit" ? giverIn(words.slice(clause.start, clause.end)) : null,
    }];
  });
}

const MEDICATION = /\b(?:medications?|meds|drugs?|pills?)\b/i;
const OPIOID = /\b(?:opioids?|opiates?|narcotics?)\b/i;

/** What a clause names that may have brought a benefit. */
function giverIn(clause: string): Reported["giver"] {
  const services = findServices(clause).filter(({ service }) => !service.generic);
  return { drugs: findDrugs(clause).map(({ drug }) => drug), services: services.map(({ kind }) => kind), medication: MEDICATION.test(clause), opioid: OPIOID.test(clause) };
}

function clauseAround(words: string, start: number, end: number): { readonly start: number; readonly end: number } {
  let from = 0;
  for (const match of matchesIn(words, CLAUSE)) {
    if (match.index >= end) return { start: from, end: match.index };
    if (match.index + match[0].length <= start) from = match.index + match[0].length;
  }
  return { start: from, end: words.length };
}

/** Whether a clause of a sentence reports a topic that it names at `[start, end)`, denies it, or says nothing for certain (null). */
function senseOf(topic: AbsenceTopic, sentence: string, clause: string, start: number, end: number): "reported" | "denied" | null {
  const before = clause.slice(0, start);
  switch (kindOfAbsence(topic)) {
    case "mention":
    case "record":
      if (holds(clause, NOT_RECORDED) || /\bno\b/i.test(clause.slice(start, end))) return "denied";
      return PLANNED.test(clause) ? null : "reported";
    case "finding":
      if (NEGATED.test(before) || NEGATED_BEHIND.test(clause.slice(end))) return "denied";
      return PLANNED.test(before) || NOT_PRESENT.test(before) ? null : "reported";
    case "benefit":
      return WEAK.test(clause) || PLANNED.test(clause) ? null : "reported";
    case "course":
      if (PART_OF_COMPOUND.test(clause.slice(end))) return null;
      if (holds(before, NOT_TREATED) || NEGATED_BEHIND.test(clause.slice(end))) return FAILED.test(clause) ? "reported" : "denied";
      return GIVEN.test(sentence) && !PLANNED.test(clause) && !PRESCRIBED.test(clause) ? "reported" : null;
    case "study":
      if (holds(before, NOT_STUDIED)) return "denied";
      return PLANNED.test(clause) ? null : "reported";
  }
}
