import { oneOf } from "../text/one-of";
import { anyOf, followedBy, matching, near, withMark } from "../text/search";
import { WordKinds } from "../text/word-kinds";
import { atWords, wordPattern } from "../text/word-pattern";
import { DAY, DAY_NEXT } from "./day";
import type { Decision } from "./model";
import { NUMBER_IN_WORDS } from "./numbers";
import { PATIENT_NOUN } from "./patient-noun";
import { PRESCRIBER } from "./prescriber";
import { APPROVED } from "./wordings/approval";
import { CERTIFIED } from "./wordings/certified";
import { DENIED } from "./wordings/denied";
import { MODIFIED } from "./wordings/modified";

/** The kinds of words without which a sentence matches none of the patterns below; looked for once in each sentence (`kindsOf`). */
const KINDS = new WordKinds();
/** The kinds of words in a stretch of a text, to be held against `REVIEW_KIND` and its like. */
export function kindsOf(text: string, start: number, end: number): number {
  return KINDS.of(text, start, end);
}

export const REVIEW_KIND = KINDS.kind("decided non noncertified denied modified certified utilization ur pre preauthorization claims carrier insurer adjuster peer reviewer reviewing advisor adviser determination decision denial review previously certification declined withheld refused turned answer");
export const REQUEST_KIND = KINDS.kind("request prescribed ordered ask asked asks asking called applied recommended proposed proposes proposing wishes intends sought seeks seeking refill renewed dispensed planned wrote would wants wanted put puts accompanied receive undergo get continue prescription script scripts rfa referral refer refers referred referring issue need endorsed gave suggested suggests have start begin advised instructed changed switched call");
export const FURTHER_REQUEST_KIND = KINDS.kind("request prescription script scripts rfa order referral put puts would please start submitted received made filed faxed begin attend obtained started tried scheduled repeated arranged ask asked asks went came");
export const PLAN_KIND = KINDS.kind("plan plans recommendation prescription request treatment p rx rec recs meds script scripts proposal proposals");
/** The kinds of words one of which stands in the labels of `request-labels.ts`. */
export const REQUEST_LABEL_KIND = KINDS.kind("written prescribe ordered order dispense renewed renew renewals refilled refill requested request sent given handed started start begun begin continue add increase decrease prescription script scripts rx go going together along done wanted sought asked proposed headed titled entitled labelled marked called heading title label box boxes check tick ticked");
export const AUTHORIZATION_KIND = KINDS.kind("authorization rfa order form sheet");
export const MADE_KIND = KINDS.kind("submitted made received written placed issued faxed filed given");
export const APPLICATION_KIND = KINDS.kind("application appeal");
export const ORIGINAL_KIND = KINDS.kind("original");
export const DOSE_KIND = KINDS.kind("sent discharged released left given gave provided supplied maintained kept issued handed started starts restarted resumed began begun initiated added introduced placed put received changed switched converted rotated increased decreased raised lowered reduced titrated advanced continued got replaced written substituted exchanged swapped");
export const FIGURE_KIND = KINDS.figure;
export const EARLIER_KIND = KINDS.kind("earlier former first second previous another");
export const NAMED_REVIEW_KIND = KINDS.kind("ur utilization");
export const DECIDED_KIND = KINDS.kind("denied non noncertified certified approved authorized modified");
/** The kinds of words of what utilization review thought of a treatment. */
export const OPINION_KIND = KINDS.kind("recommend found finds find saw sees see quarrel objection objections issue problem dispute nothing exception willing unwilling would adverse non noncertification passed approval blessing held deemed considered judged thought felt meet satisfy fulfill gave fit came advised counseled counselled argued spoke accepted endorsed lack lacks lacked supported went win gain earn failed recommended indicated warranted appropriate necessary inappropriate");
/** The words with which what decides begins, but for those that stand in most sentences and go on with one of these or of the necessity (`and certify`). */
const DECIDING_WORDS = "adverse affirmed agree allow approve authorize cannot certify condition confirmed consider cut decide decline deemed defer delay denial denied denies deny denying determine disallow disapprove drew failed failing fails finds found granted let lets limit lower met modify never no non nonapproved noncertified not pared partial partly recommend reduce refuse reject ruled said saw scale sees shorten support trimmed turned turns unable withheld yes";
/** The words one of which stands in all that decides. */
export const NEEDED_TO_DECIDE = `${DECIDING_WORDS} necessary necessity`;
export const DECIDING_KIND = KINDS.kind(NEEDED_TO_DECIDE);
/** The kinds of words of a denial whose verb stands first, and of a decision that is told by the one before. */
export const INVERTED_KIND = KINDS.kind("nor neither");
export const ELLIPSIS_KIND = KINDS.kind("so as");
/** The kinds of words one of which stands in a sentence that leads to a list of treatments. */
export const LIST_KIND = REVIEW_KIND | REQUEST_KIND | FURTHER_REQUEST_KIND | PLAN_KIND | AUTHORIZATION_KIND | MADE_KIND | APPLICATION_KIND | DECIDED_KIND | REQUEST_LABEL_KIND;

const REVIEWER = oneOf("utilization (?:review(?:er)?|management)", "UR", "claims (?:administrator|examiner|adjuster)", "(?:insurance )?carrier", "insurer", "adjuster", "peer review(?:er)?", "pre-?authorization (?:process|review|department|unit)", "reviewing (?:physician|doctor|provider|nurse|company|organization|firm|entity)", "physician advis[oe]r", "(?<!expert )reviewer");
const EARLIER_REVIEW = oneOf("(?:denial|decision) letter", "(?:letter|notice) of (?:denial|non[- ]{0,2}certification)", "(?:prior|previous|original|initial|adverse) (?:determination|denial|review|utilization)", "previously (?:reviewed|denied|non-certified|modified|certified)", "requests? (?:was|were) reviewed", "determination (?:of|dated|issued|rendered|on(?= \\d| [A-Z][a-z]+ \\d)|\\((?=\\d))", `(?<=^)(?:determination|decision)s?(?:,| -)? (?=${DAY}:)`, `(?<=^The following was )decided on (?=${DAY_NEXT})`, "(?<=(?:\\d{1,2}[-/]\\d{1,2}[-/]|\\d{1,2}, )\\d{2,4},? )(?:determination|decision|denial|non-certification)", "(?:denial|determination) (?:is|was|bears) (?:dated |the date )?(?:of |from |on )?(?=\\d|[A-Z][a-z]+ \\d)", `denial (?:of|dated)(?= ${DAY_NEXT})`, "decision,? (?:of|dated|on)(?= \\d| [A-Z][a-z]+ \\d)", "review of (?=\\d)", `answer of (?=${DAY_NEXT})`, "non[- ]{0,2}certif(?:ied|ication)", "not certified(?! (?:in|by|to|as)\\b)", "c[ao]me back (?:as )?(?:denied|modified|certified)", "(?:authorization|certification|approval) was (?:declined|refused|withheld|denied)(?: on| for)", "certification was given(?: on| for)", "(?:was|were) (?:refused|denied|turned down|non-certified) by (?=(?!(?:dr|mr|mrs|ms|the|an?|his|her|their|its|him|them|patient|worker|claimant|applicant|employee|employer)\\b)[a-z]+(?: [a-z]+){0,2} on \\d)", "(?<=^(?:Also )?)(?:denied|modified|certified) on (?=\\d|[A-Z][a-z]+ \\d)", "(?<!\\b(?:claim|case|injury|liability|coverage|benefits) )(?:was|were) (?:(?:[a-z]+ly|then|later|all|both|each|also) ){0,2}(?:denied|modified|certified) on (?=\\d|[A-Z][a-z]+ \\d)");

/** The kinds of words with which matches of patterns of verbs begin. */
export const STARTS = new WordKinds();

export const REVIEW_PATTERN = wordPattern(
  STARTS,
  "adjuster adverse answer approval authorize came carrier certify claim come decide decision denial denied determine initial insurer letter modify non noncertified not notice original peer physician pre preauthorization previous prior request review ur utilization was were",
  new RegExp(`\\b${oneOf(REVIEWER, EARLIER_REVIEW)}\\b`, "iy"),
);

/** Words for utilization review, those who do it and what it decided earlier. */
export const REVIEW = atWords(REVIEW_PATTERN);

const PATIENT = oneOf(PATIENT_NOUN, "he", "she");

/** Every verb of deciding; its groups tell a denial, a modification and a certification apart. */
export const DECIDES = wordPattern(
  STARTS,
  `${DECIDING_WORDS} and but could did do does medical to was were will would`,
  new RegExp(`\\b(?:(${oneOf(...DENIED)})|(${oneOf(...MODIFIED)})|(${oneOf(...CERTIFIED)}))(?:/(?:${APPROVED}|denied))?(?![\\w-])`, "iy"),
);

/** What a match of it says was decided. */
export function decisionOf(match: RegExpMatchArray): Decision {
  return match[1] !== undefined ? "denied" : match[2] !== undefined ? "modified" : "certified";
}

export const REQUEST_PATTERN = wordPattern(
  STARTS,
  "accompany advise am applied are asked asking asks at called change claim contain dispense doctor dr employ endorse faxed gave given he i identify injure instruct intend is issue made makes order patient physician place planned prescribe propose provide put puts recommend refer refill renew request seeking seeks sent she should signed sought submit suggest surgeon switch there to wanted wants was we were will wishes with worker would write wrote",
  new RegExp(
    `\\b${oneOf(
      "(?:I|we) (?:would |also |hereby |therefore |respectfully |further ){0,2}(?:(?<=\\bwould (?:[a-z]{4,12} )?)like(?! to)|recommend|request|propose|prescribe)", "requested that (?:the )?(?:carrier|insurer|adjuster|claims (?:administrator|examiner|adjuster)|utilization review(?:er)?|UR) (?:authorize|approve|certify)", "request(?:ed|s|ing)", "request authorization for", "prescrib(?:ed|es|ing)", "ordered", "orders", "ask(?:ed|s|ing)(?: (?:the |UR|his |her )(?:[a-z'-]+ ){0,3}?(?:carrier|insurer|adjuster|claims administrator|employer))?(?: (?:on the same day|besides|also|further|again|then|in addition|additionally))? for", "recommend(?:ed|s|ing)", "propos(?:ed|es|ing)", "(?:am|is|are|was|were) ordering", `(?<=\\b(?:${PRESCRIBER}|dr\\. [a-z]{2,20}) )(?:(?:would like|wishes|wants) to have|wanted(?! (?:him|her|them|the|it|to)\\b))`, "(?:would like|wishes|wants|intends) to (?:order|obtain|perform|proceed with|repeat|request|schedule|continue(?: with)?|prescribe|refill|try|start|begin|initiate)", "would like(?= (?:an?|another|authorization|approval) )", "sought", "seeks", "seeking",
      "refilled", "renewed", "dispensed", "planned", "endorsed", "(?<=\\b(?:was|were|is|are) (?:also |then )?)suggested", `(?:he|she|provider|physician|doctor|surgeon|dr\\. [a-z]+) suggest(?:ed|s)`, "there (?:was|is|were|are) (?:also )?(?:an? )?requests? for", "at issue(?: here| now)?(?: is| are|(?=:))(?: (?:an? |the )?requests? for)?", "(?<=\\b(?:was|were|is|are) (?:also |then )?)(?:called|applied) for", "asks that", "ask(?:s|ed) to (?:continue|refill|start|repeat)", `wanted(?= (?:an?|another|\\d|${NUMBER_IN_WORDS}\\b))`, "will (?:also |then |next )?need(?! to\\b)", `refer(?:red|s) (?:him|her|them|the ${PATIENT}|${PATIENT}) (?:for|to)`, "wrote (?:a prescription )?(?:on [^;:]{4,24} )?for", "wrote (?:the |his |her )?(?:prescriptions?|scripts?)(?: [a-z ]{2,24})?(?=:)", "would like (?:\\w+ ){1,3}to (?:have|try|undergo|start|begin|attend)", "should (?:also )?(?:continue(?: with| on| taking)?|undergo|start|begin|have(?! been))", "wants", "(?:was|were|is|are) to (?:receive|undergo)", `(?<=\\b${PATIENT} )(?:was|is) to (?:get|have(?! (?:been|had)\\b))`, `(?:provider|physician|doctor|surgeon|dr\\. [a-z]+) advis(?:ed|es)(?! (?:him|her|them|that|to|of|against|on|about|rest|the ${PATIENT_NOUN})\\b)`, "(?:will|to) (?:order|request|prescribe|refill)", `(?:will|would|is|was) refer(?:ring)? (?:him|her|them|the ${PATIENT}|${PATIENT}) (?:for|to)`, `${PATIENT} (?:(?:is|was) )?to continue(?: with| on| taking)?`,
      "(?:advised|instructed) to continued?(?: with| on| taking| using)?", `(?:changed|switched) (?:him|her|the ${PATIENT}|[a-z]+) (?:from [a-z]+ )?to`,
      "(?:given|provided|issued) (?:an? )?(?:new )?(?:refills?|prescriptions?|scripts?)(?: (?:of|for)|(?=:))", `gave (?:him|her|the ${PATIENT}) (?:an? )?(?:new )?(?:refills?|prescriptions?|scripts?) (?:of|for)`,
      "(?:contain(?:ed|s)|identif(?:ied|ies)|wrote|writes|submitted|submits|made|makes|placed|put in|puts in|signed|sent|faxed|accompanied by|with) (?:(?:an?|the|new|his|her) )?(?:(?:new|prospective|retrospective|formal|written|further) )?(?:prescriptions?|scripts?|requests?(?: for authorization)?|RFA|orders?|referrals?) for",
    )}(?![\\w-])`,
    "iy",
  ),
);

/** Every verb of requesting. */
export const REQUESTS = atWords(REQUEST_PATTERN);

export const FURTHER_REQUEST_PATTERN = wordPattern(
  STARTS,
  "asked asks came complete faxed filed filled is issue made please put puts receive sent submit to turned was went would",
  new RegExp(
    `\\b${oneOf(
      `(?<=\\b${PATIENT} )(?:was|is) to (?:start|begin|attend)(?! (?:an? |the |his |her )?home (?:exercise|program))`, `would have (?:him|her|them|the ${PATIENT}|${PATIENT}) (?:take|undergo|try|start|get|attend|go (?:to|for))`,
      "please (?:authorize|approve|certify)", "puts? forward", `ask(?:ed|s) that (?:he|she|the ${PATIENT}) (?:be (?:enrolled in|given|provided with|allowed|referred (?:to|for)|seen by|fitted with|placed on)|have|receive|undergo|continue|start|attend)`, `(?<=\\b${PRESCRIBER} )went on with`, "(?<=\\b(?:was|were|is|are) )to be (?:obtained|started|tried|scheduled|repeated|arranged)", "put in for(?! (?:retirement|leave|time)\\b)",
      `(?:submitted|received|made|filed|faxed)(?: on ${DAY})?(?: by [^.;:,]{3,40})? (?:was|were) (?:an? |the )?(?:requests?(?: for authorization)?|RFA|prescriptions?|orders?) for`,
      `(?<=^|[,;.] |\\b(?:of|on|from) [\\d/-]{6,10} |\\d{4} )came (?:an? )?(?:requests?|RFA|orders?|prescriptions?) for`,
      `(?<=\\brequests? )came in(?: on ${DAY})?(?: (?:by|from) [^.;:,]{3,40})? for`,
      "(?:filled out|completed|sent in|turned in|filed|issued) (?:(?:an?|the|new|his|her) )?(?:prescriptions?|scripts?|requests?(?: for authorization)?|RFA|orders?|referrals?)(?: of (?:his|her|their) own,?)? for",
    )}(?![\\w-])`,
    "iy",
  ),
);

/** Further ones: what is to be done, and forms that were filled out. */
export const FURTHER_REQUESTS = atWords(FURTHER_REQUEST_PATTERN);

/** Who or what asks together with others. */
const ASKING = oneOf("reports?", "notes?", "RFA", "forms?", "letters?", "requests?", "authorization", "physicians", "doctors", "providers", "surgeons", "therapists", "specialists");
/** What several reports or physicians ask for together (`the report and the RFA of 3/4/2014 ask for X`). */
export const JOINT_REQUESTS = followedBy(matching(new RegExp(`\\b${ASKING}(?:,? (?:of|dated|from) ${DAY},?)? (?:(?:also|both|all|now) )?(?=ask |propose |call )`, "gi")), /(?:(?:ask|call) for|propose)(?![\w-])/iy);

/** `A request for X was submitted`: the request is the noun, its verb says only that it was made. */
export const MADE = matching(/\b(?:submitted|made|received|written|placed|issued|faxed|filed|given)(?![\w-])/gi);

/** The noun of such a request. */
export const REQUEST_NOUN = /\b(?:requests?|prescriptions?|scripts?|orders?|referrals?) (?:for|was|were|has|have|had|is|are)\b|\breferrals? to\b/i;

/** How a summary passes on what a report lists (`the plan was noted to include`). */
const PASSED_ON = "(?:was|were|is|are) (?:noted|documented|recorded|listed|reported|described|outlined|stated) (?:to (?:include|be(?: for)?|consist of)|as(?: being| including| follows)?|for)";
const TELLS = oneOf(PASSED_ON, "includ(?:ed|es|ing)", "consist(?:ed|s) of", "(?:was|is|were) (?:made )?for", "(?:was|is) to (?:(?:request|obtain|seek)(?: authorization for)?|order|prescribe|start|continue(?: with)?)", "(?:was|were) changed to", "(?:reads?|lists?|listed|names?|named|comprise[ds])", "called for", "calls for", "(?:was|is|are|were) as follows", "(?:was|is)(?= [a-z0-9])", "were(?= (?:an?|the|\\d))", "(?:had|has)(?= (?:an? |the )?(?:requests?|referrals?|prescriptions?|orders?|refills?) (?:for|of|to)\\b)");

const DATED = `(?:,? (?:of|dated|on|from) (?:(?:that|this|the same) (?:date|day)|${DAY}),?)`;

export const PLAN_PATTERN = wordPattern(STARTS, "plan plans prescription recommendation request treatment", new RegExp(
  `(?<=^|[.;] )(?:treatment )?plan(?:,| [-–—])(?= )|\\bplans? to (?:get|obtain|order|request|refill|renew|prescribe|start)(?![\\w-])|\\b${oneOf(
    `treatments? requested\\b[^.;:]{0,40}?(?:\\b(?:includ(?:ed|es?)|was|is|are|were)|:)`,
    `requested treatments? (?:includ(?:ed|es?)|consist(?:ed|s) of|(?:as )?(?:listed|stated|given|named|set out)[^.;:]{0,60}:)`,
    `(?:(?:treatment )?plans?|recommendations?)\\b(?! of (?!care|that|the|this|\\d))[^.;:]{0,40}?(?:\\b${TELLS}|:)`,
    `prescriptions?\\b(?! for)[^.;:]{0,40}?\\b(?:were|was|includ(?:ed|es)|for|are)`,
    "plan of(?= )(?! (?:care|action|treatment|management|that|the|this|an?|his|her|\\d))",
    `(?<!portion of the original )requests?(?: for authorization)?(?: under review| at issue| in question)?(?:(?: (?:submitted|received|made|filed|faxed))?${DATED}?| (?:submitted|received|made|filed|faxed) ${DAY},?) (?:(?:is|are|was|were) for|compris(?:es|ed)|consist(?:s|ed) of)`,
    `requests?(?: for (?:treatments?|services?|care))? ${PASSED_ON}`,
    `requests? (?:for (?:authorization|treatments?|services?) )?includ(?:ed|es)(?: the requests?)?(?: for)?`,
  )}(?![\\w-])`,
  "iy",
));

/** Every phrase that opens the list of a plan, a prescription or a request without a verb of requesting (`the plan includes`). */
export const PLANS = anyOf(withMark(":", matching(/\bP(?= ?:)(?<=\bA: [^:;]{1,120} P)/gi)), withMark(":", matching(/(?<=^|[.;] )(?:(?:current|present) )?requests? ?:|(?<=^|[.;] )(?:P|A\/P|A&P|Rx|(?:post|pre)[- ]?op(?:erative)? (?:Rx|meds)|(?:scripts?|prescriptions?) (?:written|given|issued)|Recs?|The (?:physician|doctor|provider|surgeon)['’]s (?:proposals?|orders?)|Under ["“](?:Rx|(?:treatment )?plan|orders?|requests?|prescriptions?)\b(?! (?:history|list|log|allerg))[^"”:.;]{0,20}["”](?: (?:it (?:says|reads)|(?:is|are) (?:written|listed)))?)(?= ?:)/gi)), atWords(PLAN_PATTERN));

const FORM = oneOf("requests? for authorization", "authorization requests?", "RFA", "(?:order|request) (?:sheet|form)");
const LISTS = oneOf(PASSED_ON, "(?:is|was|are|were|went out|goes out) for", "names?", "named", "lists?", "listed", "covers", "(?:appear|stand)s? as", "(?:repeats|repeated)(?: (?:the|this|that) (?:list|plan|orders?|requests?))?(?: as)?", "(?<!\\bwas )(?<!\\bwere )includ(?:ed|es)(?: the requests? for)?");

/** What stands behind a list that a request for authorization holds (`X and Y are on the RFA of 5/6/2015`). */
export const ON_FORM = matching(new RegExp(`\\b(?:(?:listed|named|found|included|put) )?on (?:the|an?|his|her|this|that) (?:[a-z-]+ )?${FORM}(?![\\w-])`, "gi"));

/** What a request for authorization is said to hold or to have gone in for. */
export const FORM_HOLDS = matching(new RegExp(`\\b${FORM}(?: form)?${DATED}? (?:(?:has|had|holds|held|bears|bore|carries|carried|contains|contained|shows|showed)(?! (?:not|no|been|the date|a date)\\b)|went (?:in|out|up)(?: on ${DAY})? for|there (?:are|is|were|was))(?![\\w-])`, "gi"));

/** Every phrase with which a request for authorization opens its list. */
export const AUTHORIZATION = near(matching(new RegExp(`\\b${FORM}\\b(?:${DATED}?,? (?:by|from|of) dr\\. [a-z'-]{2,20},?(?= ))?`, "gi")), matching(new RegExp(`(?:,|\\d|\\)) for(?![\\w-])|\\b${LISTS}(?![\\w-])|:|\\d,(?= ["“])|\\d [-–—](?= (?!(?:an?|the|which|dated|this)\\b))|\\d (?:are|were)(?! (?:for|not|at|in|on|all|both|[a-z]+ed)(?![\\w-]))`, "gi")), 160, ".;");
