import type { Range } from "../text/range";
import { WordKinds } from "../text/word-kinds";

/** Words of a sentence that say that something is absent. */
export interface AbsenceWords extends Range {
  /** Whether what is absent stands before them (`side effects were not discussed`) or behind them (`no mention of side effects`). */
  readonly absent: "before" | "behind";
}

/** What records do; whoever writes, examines or reports. */
const RECORDS =
  "document(?:ed)?|demonstrated?|show(?:n|ed)?|establish(?:ed)?|reveal(?:ed)?|included?|mention(?:ed)?|discuss(?:ed)?|described?|detail(?:ed)?|provided?|specif(?:y|ied)|stated?|address(?:ed)?|outlined?|identif(?:y|ied)|contain(?:ed)?|reflect(?:ed)?|suggest(?:ed)?|noted?|report(?:ed)?|submit(?:ted)?|explain(?:ed)?|clarif(?:y|ied)|present(?:ed)?|indicate|list(?:ed)?|record(?:ed)?|defined?|quantif(?:y|ied)|elaborated?|furnish(?:ed)?|comment(?:ed)?|evidenced|substantiated?|corroborated?|confirm(?:ed)?|find|found|see|seen|offer(?:ed)?|give|given|evident|apparent|available|clear|clearly|known|on (?:file|record)|articulated?|delineated?|recounted?|formulated?|assess(?:ed)?|evaluated?|measured?|performed|obtained?|conducted|determined|referenced?|cited?|point(?:ed)?|speak|say|said|tell|told|done|checked|signed|kept|felt|supplied|sought|ordered|recognized|answer(?:ed)?|appear(?! likely| reasonable| medically| appropriate| warranted| necessary| indicated)";
/** What patients do, or have done to them. */
const COURSE =
  "fail(?:ed)?|tried|try|trial(?:ed|led)?|attempt(?:ed)?|undergo|undergone|received?|exhaust(?:ed)?|had|have|participated?|respond(?:ed)?|attend(?:ed)?|used?|utilized?|experienced?|benefit(?:t?ed)?|completed?|taken|treated|prescribed|started|initiated|engaged?|achieved?|made|gained|considered|diagnosed|on";
const ADVERBS = "(?:(?:also|yet|been|be|have|had|any|currently|otherwise|in detail|well|even|previously|[a-z]{2,14}ly) ){0,3}";
const AUXILIARY = "\\b(?:is|are|was|were|be|been|do|does|did|has|have|had)(?: \\w{2,12}ly| also| still)?";
const NOT = `(?:${AUXILIARY} not|\\b(?:is|are|was|were|do|does|did|has|have|had)n['’]t|(?<!\\b(?:can|could) )\\bnot) `;
/** What a record consists of. */
const RECORD_NOUN = "(?:documentation|documented|evidence|mention|discussion|indication|information|rationale|explanation|reports?|records?|descriptions?|data|details?|findings?|notes?|proof|support|justification|statement|diagnos[ie]s)";
const SCARCE = "(?:insufficient|inadequate|limited|scant|sparse|incomplete|poor|minimal|little|vague|questionable)";

const NEGATED_VERB = new RegExp(`${NOT}${ADVERBS}(?:${RECORDS}|${COURSE})\\b|(?:\\bwas|\\bwere|\\bbeen) not (?:clearly )?indicated\\b|\\b(?:cannot|can ?not|could not) (?:be )?(?:determined?|tell|told|found|assess(?:ed)?|known|verif(?:y|ied)|say|said|ascertain(?:ed)?|find|locate|see)\\b|\\b(?:is|am|are|was|were) unable to (?:find|locate|identify|determine|verify|confirm)\\b`, "gi");
const OTHERS = new RegExp(
  [
    "\\b(?:there (?:is|was|are|were|has been|have been|appears to be|appear to be|being) )?(?:also |additionally |currently |further )?no\\b(?! (?:more|longer|less|later|better|greater|doubt|different|need|date|way|adverse to)\\b)(?= \\S)",
    "\\bthere (?:(?:is|was|are|were) not|(?:is|was|are|were)n['’]t) (?=an?\\b|any\\b|enough|sufficient|adequate|clear)",
    "\\b(?:lack(?:s|ed|ing)?(?: of| in)?|absence of|devoid of|void of|paucity of|dearth of|missing from)\\b",
    `\\b(?:without|absent) (?=(?:[a-z-]+ ){0,3}(?:${RECORD_NOUN}|re-?evaluation|reassessment|trial|failure|attempt|goals?)\\b)`,
    `\\bfail(?:s|ed|ing|ure)? to (?:[a-z]{2,14}ly )?(?:${RECORDS})\\b`,
    `\\b${SCARCE} (?=(?:[a-z-]+ ){0,2}${RECORD_NOUN}\\b)`,
    `\\b(?:is|are|was|were|remains?) (?:[a-z]{2,14}ly )?(?:missing|absent|lacking|unavailable|unclear|unknown|undocumented|unaddressed)\\b`,
    `(?<=\\b${RECORD_NOUN} )(?:is|are|was|were|remains?) (?:[a-z]{2,14}ly )?${SCARCE}\\b`,
    "\\bnone (?:of|is|was|are|were|has|have)\\b|\\bnothing\\b|\\b(?:nobody|no one) (?=[a-z]+(?:s|ed)\\b)|\\b(?:is|are|was|were) silent (?:on|about|as to)\\b|\\bneither\\b|\\bnor (?=(?:is|was|are|were|do|does|did|has|have|had)\\b)|\\bnever\\b",
  ].join("|"),
  "gi",
);
/** The words without which a pattern cannot match. */
const KINDS = new WordKinds();
const NOT_KIND = KINDS.kind("not cannot isn aren wasn weren unable don doesn didn hasn haven hadn");
const OTHER_KIND = KINDS.kind("no isn aren wasn weren paucity dearth none nothing nobody neither nor never not silent lack lacks lacked lacking absence absent devoid void without fail fails failed failing failure insufficient inadequate limited scant sparse incomplete poor minimal little vague questionable missing unavailable unclear unknown undocumented unaddressed");

/** The words of absence in a sentence, in order, none overlapping; empty when there are none. */
export function absenceWordsIn(words: string): readonly AbsenceWords[] {
  const kinds = KINDS.of(words);
  const found = matches(words, OTHERS, kinds & OTHER_KIND).map((match) => ({ ...rangeOf(match), absent: standsBefore(words, match) ? "before" as const : "behind" as const }));
  const verbs = matches(words, NEGATED_VERB, kinds & NOT_KIND).map((match) => ({ ...rangeOf(match), absent: sideOf(words, match) }));
  return withoutOverlaps([...found, ...verbs].sort((one, other) => one.start - other.start || other.end - one.end));
}

function matches(words: string, pattern: RegExp, kinds: number): readonly RegExpExecArray[] {
  return kinds === 0 ? [] : [...words.matchAll(pattern)];
}

function rangeOf(match: RegExpExecArray): Range {
  return { start: match.index, end: match.index + match[0].trimEnd().length };
}

const STATE = /^(?:is|are|was|were|remains?)\b(?! silent)/i;
const NEITHER_VERB = /^neither [a-z]{3,12}ed\b/i;

function standsBefore(words: string, match: RegExpExecArray): boolean {
  if (NEITHER_VERB.test(words.slice(match.index, match.index + 30))) return true;
  return STATE.test(match[0]) && !NO_THING.test(words.slice(Math.max(0, match.index - 40), match.index));
}

const PASSIVE = /\b(?:is|are|was|were|be|been|wasn['’]t|weren['’]t|isn['’]t|aren['’]t)\b/i;
/** Who has no treatment, or what only stands for a clause behind the verb (`it was not noted that`). */
const NO_THING = /(?:^|\b)(?:it|there|patient|worker|claimant|applicant|employee|he|she|individual|member|provider|physician)(?: \w+)?\s*$/i;

function sideOf(words: string, match: RegExpExecArray): AbsenceWords["absent"] {
  const passive = PASSIVE.test(match[0]) || /^not\b/i.test(match[0]);
  return passive && !NO_THING.test(words.slice(Math.max(0, match.index - 40), match.index)) ? "before" : "behind";
}

function withoutOverlaps(sorted: readonly AbsenceWords[]): readonly AbsenceWords[] {
  const kept: AbsenceWords[] = [];
  for (const one of sorted) if (one.start >= (kept[kept.length - 1]?.end ?? 0)) kept.push(one);
  return kept;
}
