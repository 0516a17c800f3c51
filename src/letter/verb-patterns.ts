import { oneOf } from "../text/one-of";
import { anyOf, followedBy, matching, near, withMark } from "../text/search";
import { WordKinds } from "../text/word-kinds";
import { atWords, wordPattern } from "../text/word-pattern";
import { DAY } from "./day";
import type { Decision } from "./model";
import { APPROVED } from "./wordings/approval";
import { CERTIFIED } from "./wordings/certified";
import { DENIED } from "./wordings/denied";
import { FURTHER_REQUESTED } from "./wordings/further-requested";
import { MODIFIED } from "./wordings/modified";
import { FORM_TELLS } from "./wordings/on-form";
import { DATED, PLANNED, PLAN_LABELS } from "./wordings/planned";
import { REQUESTED } from "./wordings/requested";
import { EARLIER_REVIEWS, REVIEWERS } from "./wordings/reviewer";

/** The kinds of words without which a sentence matches none of the patterns below; looked for once in each sentence (`kindsOf`). */
const KINDS = new WordKinds();
/** The kinds of words in a stretch of a text, to be held against `REVIEW_KIND` and its like. */
export function kindsOf(text: string, start: number, end: number): number {
  return KINDS.of(text, start, end);
}

export const REVIEW_KIND = KINDS.kind(
  "decided non noncertified denied modified certified utilization ur pre preauthorization claims carrier insurer adjuster peer reviewer reviewing advisor " +
  "adviser determination decision denial unfavorable review previously certification declined withheld refused turned answer",
);
export const REQUEST_KIND = KINDS.kind(
  "request prescribed ordered ask asked asks asking called applied recommended proposed proposes proposing wishes intends sought seeks seeking refill " +
  "renewed dispensed planned wrote would wants wanted wished intended appealed put puts accompanied receive undergo get continue prescription script scripts rfa referral refer " +
  "refers referred referring issue need endorsed gave suggested suggests have start begin advised instructed changed switched call",
);
export const FURTHER_REQUEST_KIND = KINDS.kind(
  "request prescription script scripts rfa order referral put puts would please pls plz kindly need needs start submitted received made filed faxed begin attend obtained started " +
  "tried scheduled repeated arranged ask asked asks went goes going came",
);
export const PLAN_KIND = KINDS.kind("reads plan plans recommendation prescription request treatment p rx rec recs meds script scripts proposal proposals");
/** The kinds of words one of which stands in the labels of `request-labels.ts`. */
export const REQUEST_LABEL_KIND = KINDS.kind(
  "written prescribe ordered order dispense renewed renew renewals refilled refill requested request sent given handed started start begun begin continue " +
  "add increase decrease prescription script scripts rx go going together along done wanted sought asked proposed headed titled entitled labelled marked " +
  "called heading title label box boxes check tick ticked",
);
export const AUTHORIZATION_KIND = KINDS.kind("authorization rfa order form sheet pad slip blank");
export const MADE_KIND = KINDS.kind("submitted made received written placed issued faxed filed given");
export const APPLICATION_KIND = KINDS.kind("application appeal");
export const ORIGINAL_KIND = KINDS.kind("original");
export const DOSE_KIND = KINDS.kind(
  "sent discharged released left given gave provided supplied maintained kept issued handed started starts restarted resumed began begun initiated added " +
  "introduced placed put received stepped bumped starting putting placing keeping changed switched converted rotated increased decreased raised lowered reduced titrated advanced continued got replaced " +
  "written substituted exchanged swapped",
);
export const FIGURE_KIND = KINDS.figure;
export const EARLIER_KIND = KINDS.kind("earlier former first second previous another different other");
export const NAMED_REVIEW_KIND = KINDS.kind("ur utilization");
export const DECIDED_KIND = KINDS.kind("denied non noncertified certified approved authorized modified");
/** The kinds of words of what utilization review thought of a treatment. */
export const OPINION_KIND = KINDS.kind(
  "recommend found finds find saw sees see quarrel objection objections issue problem dispute nothing exception willing unwilling would adverse non " +
  "noncertification passed approval blessing held deemed considered judged thought felt meet satisfy fulfill gave fit came advised counseled counselled " +
  "argued spoke accepted signed endorsed lack lacks lacked supported went win gain earn failed recommended indicated warranted appropriate necessary " +
  "inappropriate",
);
/** The words with which what decides begins, but for those that stand in most sentences and go on with one of these or of the necessity (`and certify`). */
const DECIDING_WORDS =
  "adverse affirmed agree allow approve authorize became cannot certify condition confirmed consider cut decide decline deemed defer delay denial denied denies " +
  "deny denying determine disallow disapprove drew failed failing fails fared finds found granted let lets limit lower met modify nc never no non nonapproved " +
  "noncertified not ok okd pared partial partly recommend reduce refuse reject ruled said saw scale sees shorten support told trimmed turned turns unable unfavorable withheld " +
  "yes";
/** The words one of which stands in all that decides. */
export const NEEDED_TO_DECIDE = `${DECIDING_WORDS} necessary necessity`;
export const DECIDING_KIND = KINDS.kind(NEEDED_TO_DECIDE);
/** The kinds of words of a denial whose verb stands first, and of a decision that is told by the one before. */
export const INVERTED_KIND = KINDS.kind("nor neither");
export const ELLIPSIS_KIND = KINDS.kind("so as");
/** The kinds of words one of which stands in a sentence that leads to a list of treatments. */
export const LIST_KIND =
  REVIEW_KIND | REQUEST_KIND | FURTHER_REQUEST_KIND | PLAN_KIND | AUTHORIZATION_KIND | MADE_KIND | APPLICATION_KIND | DECIDED_KIND | REQUEST_LABEL_KIND;

/** The kinds of words with which matches of patterns of verbs begin. */
export const STARTS = new WordKinds();

export const REVIEW_PATTERN = wordPattern(
  STARTS,
  "adjuster adverse answer approval authorize came carrier certify claim come decide decision denial denied determine initial insurer letter modify " +
    "non noncertified not notice original peer physician pre preauthorization previous prior request review unfavorable ur utilization was were",
  new RegExp(`\\b${oneOf(oneOf(...REVIEWERS), oneOf(...EARLIER_REVIEWS))}\\b`, "iy"),
);

/** Words for utilization review, those who do it and what it decided earlier. */
export const REVIEW = atWords(REVIEW_PATTERN);

/** Every verb of deciding; its groups tell a denial, a modification and a certification apart. */
export const DECIDES = wordPattern(
  STARTS,
  `${DECIDING_WORDS} and but could did do does medical to was were will would`,
  new RegExp(`\\b(?:(${oneOf(...DENIED)})|(${oneOf(...MODIFIED)})|(${oneOf(...CERTIFIED)}))(?:/(?:${APPROVED}|denied))?(?![\\w-])`, "iy"),
);

/** What a match of it says was decided. */
export function decisionOf(match: RegExpMatchArray): Decision {
  if (match[1] !== undefined) return "denied";
  return match[2] !== undefined ? "modified" : "certified";
}

export const REQUEST_PATTERN = wordPattern(
  STARTS,
  "accompany advise am appeal applied are asked asking asks at called change claim contain dispense doctor dr employ endorse faxed gave given he i identify " +
    "injure instruct intend is issue made makes order patient physician place planned prescribe propose provide put puts recommend refer refill renew " +
    "request script seeking seeks sent she should signed sought submit suggest surgeon switch there to wanted wants was we were will wishes wished intended with worker would " +
    "write wrote",
  new RegExp(`\\b${oneOf(...REQUESTED)}(?![\\w-])`, "iy"),
);

/** Every verb of requesting. */
export const REQUESTS = atWords(REQUEST_PATTERN);

export const FURTHER_REQUEST_PATTERN = wordPattern(
  STARTS,
  "asked asks came complete entered faxed filed filled goes going handed is issue kindly lodged made need needs placed please pls plz put puts receive sent submit to turned was went would",
  new RegExp(`\\b${oneOf(...FURTHER_REQUESTED)}(?![\\w-])`, "iy"),
);

/** Further ones: what is to be done, and forms that were filled out. */
export const FURTHER_REQUESTS = atWords(FURTHER_REQUEST_PATTERN);

/** Who or what asks together with others. */
const ASKING =
  "(?:reports?|notes?|RFA|forms?|letters?|requests?|authorization|physicians|doctors|providers|surgeons|therapists|specialists)";
/** What several reports or physicians ask for together (`the report and the RFA of 3/4/2014 ask for X`). */
export const JOINT_REQUESTS = followedBy(
  matching(new RegExp(`\\b${ASKING}(?:,? (?:of|dated|from) ${DAY},?)? (?:(?:also|both|all|now) )?(?=ask |propose |call )`, "gi")),
  /(?:(?:ask|call) for|propose)(?![\w-])/iy,
);

/** `A request for X was submitted`: the request is the noun, its verb says only that it was made. */
export const MADE = matching(/\b(?:submitted|made|received|written|placed|issued|faxed|filed|given)(?![\w-])/gi);

/** The noun of such a request. */
export const REQUEST_NOUN = /\b(?:requests?|prescriptions?|scripts?|orders?|referrals?) (?:for|was|were|has|have|had|is|are)\b|\breferrals? to\b/i;

const SENTENCE_START = "(?<=^|[.;] )";
const PLANS_TO = "plans? to (?:get|obtain|order|request|refill|renew|prescribe|start)";
export const PLAN_PATTERN = wordPattern(
  STARTS,
  "letter note plan plans prescription recommendation report request treatment",
  new RegExp(
    `${SENTENCE_START}(?:treatment )?plan(?:,| [-–—])(?= )|\\b${PLANS_TO}(?![\\w-])|\\b${oneOf(...PLANNED)}(?![\\w-])`,
    "iy",
  ),
);

/** Labels of a plan: `Current request:`, `Rx:`. */
const PLAN_LABEL = new RegExp(`${SENTENCE_START}(?:(?:current|present) )?requests? ?:|${SENTENCE_START}${oneOf(...PLAN_LABELS)}(?= ?:)`, "gi");
/** `A: sprain P: brace` */
const ASSESSMENT_THEN_PLAN = /\bP(?= ?:)(?<=\bA: [^:;]{1,120} P)/gi;
/** Every phrase that opens the list of a plan, a prescription or a request without a verb of requesting (`the plan includes`). */
export const PLANS = anyOf(withMark(":", matching(ASSESSMENT_THEN_PLAN)), withMark(":", matching(PLAN_LABEL)), atWords(PLAN_PATTERN));

const FORM = "(?:requests? for authorization|authorization (?:requests?|forms?)|RFA|(?:order|request|prescription) (?:sheets?|forms?|pads?|slips?|blanks?)|(?<=\\bthe )form(?= (?:(?:of|dated) \\d|(?:sent in|submitted|attached|enclosed|that came|which came) with )))";

/** What stands behind a list that a request for authorization holds (`X and Y are on the RFA of 5/6/2015`). */
export const ON_FORM = matching(new RegExp(`\\b(?:(?:listed|named|found|included|put) )?on (?:the|an?|his|her|this|that) (?:[a-z-]+ )?${FORM}(?![\\w-])`, "gi"));

const HOLDS = "(?:has|had|holds|held|bears|bore|carries|carried|contains|contained|shows|showed)(?! (?:not|no|been|the date|a date)\\b)";
/** When it was sent, before what it holds. */
const SENT = `(?:,? (?:(?:which|that) )?(?:went|(?:was )?(?:sent|faxed|submitted|signed|made|received))(?: (?:out|in|off))? on ${DAY},?)`;
/** How one holds that came after another. */
const IN_ITS_PLACE = "took (?:(?:its|their) place|the place of (?:the|that) (?:first|earlier|former|original|other)(?: one)?),? with";
/** What a request for authorization is said to hold or to have gone in for. */
export const FORM_HOLDS = matching(
  new RegExp(`\\b${FORM}(?: form)?${DATED}?${SENT}? (?:${IN_ITS_PLACE}|${HOLDS}|went (?:in|out|up)(?: on ${DAY})? for|there (?:are|is|were|was))(?![\\w-])`, "gi"),
);

const FROM_PHYSICIAN = `(?:${DATED}?,?(?: (?:signed|prepared|written|completed|submitted|sent in))? (?:by|from|of) dr\\. [a-z'-]{2,20},?(?= ))?`;
/** What leads from the date of a request for authorization to its list. */
const BEHIND_DATE = [
  '\\d,(?= ["“])',
  "\\d [-–—](?= (?!(?:an?|the|which|dated|this)\\b))",
  "\\d (?:are|were)(?! (?:for|not|at|in|on|all|both|[a-z]+ed)(?![\\w-]))",
].join("|");
/** Every phrase with which a request for authorization opens its list. */
export const AUTHORIZATION = near(
  matching(new RegExp(`\\b${FORM}\\b${FROM_PHYSICIAN}`, "gi")),
  matching(new RegExp(`(?:,|\\d|\\)) for(?![\\w-])|\\b${oneOf(...FORM_TELLS)}(?![\\w-])|:|${BEHIND_DATE}`, "gi")),
  160,
  ".;",
);
