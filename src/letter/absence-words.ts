import { matchesIn } from "../text/matches";
import type { Range } from "../text/range";
import type { Reading } from "../text/reading";
import type { Sentence } from "../text/sentences";
import { WordKinds } from "../text/word-kinds";

/** Words of a sentence that say that something is absent. */
export interface AbsenceWords extends Range {
  /** Whether what is absent stands before them (`side effects were not discussed`) or behind them (`no mention of side effects`). */
  readonly absent: "before" | "behind";
}

/** What records do; whoever writes, examines or reports. */
const RECORDS =
  "document(?:ed)?|demonstrated?|show(?:n|ed)?|establish(?:ed)?|reveal(?:ed)?|included?|mention(?:ed)?|discuss(?:ed)?|described?|detail(?:ed)?|provided?|specif(?:y|ied)|stated?|address(?:ed)?|outlined?|identif(?:y|ied)|contain(?:ed)?|reflect(?:ed)?|suggest(?:ed)?|noted?|report(?:ed)?|submit(?:ted)?|explain(?:ed)?|clarif(?:y|ied)|present(?:ed)?|indicate|list(?:ed)?|record(?:ed)?|defined?|quantif(?:y|ied)|elaborated?|furnish(?:ed)?|comment(?:ed)?|evidenced|substantiated?|corroborated?|confirm(?:ed)?|find|found|see|seen|offer(?:ed)?|give|given|evident|apparent|available|clear|clearly|certain|sure|known|on (?:file|record)|articulated?|delineated?|recounted?|formulated?|assess(?:ed)?|evaluated?|measured?|performed|obtained?|conducted|determined|referenced?|cited?|point(?:ed)?|speak|say|said|tell|told|done|checked|signed|kept|felt|supplied|sought|ordered|recognized|answer(?:ed)?|appear(?! likely| reasonable| medically| appropriate| warranted| necessary| indicated)";
/** What patients do, or have done to them. */
const COURSE =
  "fail(?:ed)?|tried|try|trial(?:ed|led)?|attempt(?:ed)?|undergo|undergone|received?|exhaust(?:ed)?|had|have|participated?|respond(?:ed)?|attend(?:ed)?|used?|utilized?|experienced?|benefit(?:t?ed)?|completed?|taken|treated|prescribed|started|initiated|engaged?|achieved?|made|gained|considered|diagnosed|on";
const ADVERBS = "(?:(?:also|yet|been|be|have|had|any|currently|otherwise|in detail|well|even|previously|[a-z]{2,14}ly) ){0,3}";
const AUXILIARY = "\\b(?:is|are|was|were|be|been|do|does|did|has|have|had)(?: \\w{2,12}ly| also| still)?";
const NOT = `(?:${AUXILIARY} not|\\b(?:is|are|was|were|do|does|did|has|have|had)n['’]t|(?<!\\b(?:can|could) )\\bnot) `;
/** What a record consists of. */
const RECORD_NOUN = "(?:documentation|documented|evidence|mention|discussion|indication|information|rationale|explanation|reports?|records?|descriptions?|data|details?|findings?|notes?|proof|support|justification|statement|diagnos[ie]s)";
const SCARCE = "(?:insufficient|inadequate|limited|scant|sparse|incomplete|poor|minimal|little|vague|questionable)";

/** The words without which a pattern cannot match. */
const KINDS = new WordKinds();

/** A pattern, run only where a word stands that it needs, and the side on which what is absent stands. */
interface Wording {
  readonly kind: number;
  readonly pattern: RegExp;
  readonly sideOf: (words: string, match: RegExpExecArray) => AbsenceWords["absent"];
}

const wording = (needs: string, sideOf: Wording["sideOf"], ...sources: readonly string[]): Wording => ({ kind: KINDS.kind(needs), pattern: new RegExp(sources.join("|"), "gi"), sideOf });

const WORDINGS: readonly Wording[] = [
  wording(
    "not cannot isn aren wasn weren unable don doesn didn hasn haven hadn", sideOfVerb,
    `${NOT}${ADVERBS}(?:${RECORDS}|${COURSE})\\b`,
    "(?:\\bwas|\\bwere|\\bbeen) not (?:clearly )?indicated\\b",
    "\\b(?:cannot|can ?not|could not) (?:be )?(?:determined?|tell|told|found|assess(?:ed)?|known|verif(?:y|ied)|say|said|ascertain(?:ed)?|find|locate|see)\\b",
    "\\b(?:cannot|can ?not|could not) be (?:considered|regarded|deemed) (?:as |to )?hav(?:e|ing)\\b",
    "\\b(?:is|am|are|was|were) unable to (?:find|locate|identify|determine|verify|confirm)\\b",
  ),
  // `Naproxen was never tried`: what was not done stands before it, but for whom it was not done to.
  wording("never", sideOfVerb, "(?<!\\b(?:patient|worker|claimant|applicant|employee|individual|member|he|she|it|they) )\\b(?:was|were) never [a-z]{3,14}(?:ed|en|ne)\\b"),
  wording("not isn aren wasn weren", behindThem, "\\bthere (?:(?:is|was|are|were) not|(?:is|was|are|were)n['’]t) (?=an?\\b|any\\b|enough|sufficient|adequate|clear)"),
  wording(
    "no", behindThem,
    "\\b(?:there (?:is|was|are|were|has been|have been|appears to be|appear to be|being) )?(?:also |additionally |currently |further )?no\\b(?! (?:more|longer|less|later|better|greater|doubt|different|need|date|way|adverse to)\\b)(?= \\S)",
    "\\bno one (?=[a-z]+(?:s|ed)\\b)",
  ),
  wording(
    "lack lacks lacked lacking absence absent devoid void paucity dearth missing without", behindThem,
    "\\b(?:lack(?:s|ed|ing)?(?: of| in)?|absence of|devoid of|void of|paucity of|dearth of|missing from)\\b",
    `\\b(?:without|absent) (?=(?:[a-z-]+ ){0,3}(?:${RECORD_NOUN}|re-?evaluation|reassessment|trial|failure|attempt|goals?)\\b)`,
    "(?<=^|[.;] )absent (?=[a-z])",
  ),
  wording(
    "fail fails failed failing failure", behindThem,
    `\\bfail(?:s|ed|ing|ure)? to (?:[a-z]{2,14}ly )?(?:${RECORDS})\\b`,
    "\\bfail(?:s|ed|ing|ure)? to support (?=(?:this|that|the|an?|any|his|her) (?:[a-z]+ )?(?:statement|claim|assertion|contention|complaints?|diagnos[ie]s|findings?)\\b)",
  ),
  wording(
    "missing absent lacking unavailable unclear unknown undocumented unaddressed insufficient inadequate limited scant sparse incomplete poor minimal little vague questionable", sideOfState,
    `\\b${SCARCE} (?=(?:[a-z-]+ ){0,2}${RECORD_NOUN}\\b)`,
    "\\b(?:is|are|was|were|remains?) (?:(?:[a-z]{2,14}ly|also|still|thus|therefore|quite|very) )?(?:missing|absent|lacking|unavailable|unclear|unknown|undocumented|unaddressed)\\b",
    `(?<=\\b${RECORD_NOUN} )(?:is|are|was|were|remains?) (?:[a-z]{2,14}ly )?${SCARCE}\\b`,
  ),
  wording(
    // `Nothing but a sheet of exercises` tells what there was.
    "none nothing nobody neither nor never silent", sideOfState,
    "\\bnone (?:of|is|was|are|were|has|have)\\b|\\bnothing\\b(?! (?:but|other than|short of)\\b)|\\bnobody (?!(?:has |had )?(?:(?:propos|suggest|request|claim|argu|contend|disput|doubt)[a-z]*|asked for)\\b)(?=[a-z]+(?:s|ed)\\b)|\\bneither\\b(?: [a-z]{3,12}ed(?: n?or [a-z]{3,12}ed)?\\b)?|\\bnor (?=(?:is|was|are|were|do|does|did|has|have|had)\\b)|\\bnever\\b",
    "\\b(?:is|are|was|were) silent (?:on|about|as to)\\b",
  ),
];

/** The kinds of all words of absence, of which a sentence without them states none. */
export const ABSENCE_KINDS = WORDINGS.reduce((all, { kind }) => all | kind, 0);
/** The kinds of words that name a guideline or the like, and of those that name an earlier reviewer. */
export const GUIDELINE_KIND = KINDS.kind("guideline mtus cmtus odg acoem fda literature studies schedule chapter author research meta label cochrane");
export const REVIEWER_KIND = KINDS.kind("utilization ur claims prior previous peer initial original adjuster");

/** The kinds of words that each of some sentences may hold, to be held against those above. */
export function absenceKindsOf({ tokens }: Reading, sentences: readonly Sentence[]): readonly number[] {
  return KINDS.ofEach(tokens, sentences);
}

/** The words of absence in a sentence that may hold some kinds of them, in order, none overlapping; empty when there are none. */
export function absenceWordsIn(words: string, kinds: number): readonly AbsenceWords[] {
  const found: AbsenceWords[] = [];
  for (const { kind, pattern, sideOf } of WORDINGS) {
    if ((kinds & kind) === 0) continue;
    for (const match of matchesIn(words, pattern)) found.push({ start: match.index, end: match.index + match[0].trimEnd().length, absent: sideOf(words, match) });
  }
  if (found.length === 0) return found;
  return withoutRepetitions(words, withoutOverlaps(found.sort((one, other) => one.start - other.start || other.end - one.end)));
}

const STATE = /^(?:is|are|was|were|remains?)\b(?! silent)/i;
const NEITHER_VERB = /^neither [a-z]{3,12}ed\b/i;
/** A question that stands behind the words (`the records are not clear what was tried`). */
const QUESTION_BEHIND = /^ (?:what|why|how|if|whether|which|when|who|as to|of the (?:reason|rationale))\b/i;

function behindThem(): AbsenceWords["absent"] {
  return "behind";
}

/** `is unclear`, `neither stated nor`: behind their subject. */
function sideOfState(words: string, match: RegExpExecArray): AbsenceWords["absent"] {
  if (NEITHER_VERB.test(match[0])) return "before";
  if (asksBehind(words, match)) return "behind";
  return STATE.test(match[0]) && !NO_THING.test(words.slice(Math.max(0, match.index - 40), match.index)) ? "before" : "behind";
}

const PASSIVE = /\b(?:is|are|was|were|be|been|wasn['’]t|weren['’]t|isn['’]t|aren['’]t)\b/i;
/** Who has no treatment, or what only stands for a clause behind the verb (`it was not noted that`). */
const NO_THING = /(?:^|\b)(?:it|there|patient|worker|claimant|applicant|employee|he|she|individual|member|provider|physician)(?: \w+)?\s*$/i;

function sideOfVerb(words: string, match: RegExpExecArray): AbsenceWords["absent"] {
  if (asksBehind(words, match)) return "behind";
  const passive = PASSIVE.test(match[0]) || /^not\b/i.test(match[0]);
  return passive && !NO_THING.test(words.slice(Math.max(0, match.index - 40), match.index)) ? "before" : "behind";
}

function asksBehind(words: string, match: RegExpExecArray): boolean {
  const end = match.index + match[0].length;
  return QUESTION_BEHIND.test(words.slice(end, end + 20));
}

function withoutOverlaps(sorted: readonly AbsenceWords[]): readonly AbsenceWords[] {
  const kept: AbsenceWords[] = [];
  for (const one of sorted) if (one.start >= (kept[kept.length - 1]?.end ?? 0)) kept.push(one);
  return kept;
}

/** `The limited record provides no documentation`: what the record lacks, which it is called limited for. */
const SCARCE_RECORD = new RegExp(`^${SCARCE}$`, "i");
const HAS = /^ (?:[a-z-]+ ){1,4}(?:provides?|contains?|includes?|shows?|has|have|had|offers?|gives?) $/i;
/** `No indication that other drugs fail to provide relief`: what is not indicated. */
const FAILS = /^fails?\b/i;
const BREAK = /[,;:]/;

/** Without those that say over again what another one in the same clause says. */
function withoutRepetitions(words: string, found: readonly AbsenceWords[]): readonly AbsenceWords[] {
  const said = ({ start, end }: Range): string => words.slice(start, end);
  return found.filter((one, at) => {
    const [earlier, next] = [found[at - 1], found[at + 1]];
    if (next && SCARCE_RECORD.test(said(one)) && HAS.test(words.slice(one.end, next.start))) return false;
    return !(earlier?.absent === "behind" && FAILS.test(said(one)) && !BREAK.test(words.slice(earlier.end, one.start)));
  });
}
