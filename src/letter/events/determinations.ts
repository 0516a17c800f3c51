import { atEnd, holds, matching, startBehind } from "../../text/search";
import { dayNumber, differsLittle } from "../calendar";
import type { Days } from "../dates";
import type { IsoDate } from "../model";
import { IN_DISPUTE } from "../wordings/reviewer";
import type { DatedSentence } from "./dated-sentences";

const REVIEWER = "(?:utilization (?:review(?:er)?|management)|UR|claims administrator|(?:reviewer|physician|nurse) for the (?:insurer|carrier|claims administrator)|peer reviewer)";
const DETERMINATION = "(?:determination|decision|denial|non[- ]{0,2}certification|review|denial letter|letter)";
const DENIED = "(?:den(?:ied|ying)|non[- ]{0,2}certified|non[- ]{0,2}authorized|modified|not certified|not approved|not authorized|not medically necessary|delayed(?! (?:the|its|a|any) (?:decision|determination|review))|disapproved|turned down|certified|approved|authorized|reduced|issued|reviewed)";
/** The reviewer, then a few words, then the date: `UR report dated`, `utilization review, in its letter of`, `UR denied it on`. */
const NAMED_BEFORE = new RegExp(`\\b${REVIEWER}(?:'s|\\))?(?<between>(?:[ ,]{1,2}[a-z-]{1,20}){0,7}?)[ ,:(]{1,2}(?:(?<joint>dated|of|on|from|issued|rendered|completed|date:?)[ (]{1,2}|\\()$`, "i");
/** The reviewer, and the date right behind: `UR decision 5/6/2014`. */
const NAMED_RIGHT_BEFORE = new RegExp(`\\b${REVIEWER}\\)?(?: [a-z]{2,20}){0,2}?(?: ${DETERMINATION})?[ ,:(]{1,2}$`, "i");
/** What may stand between the reviewer and the date of a determination, of which nothing else is told. */
const OF_DETERMINATION = new Set(
  "under date at hand in its it the a an by from of and that which who this to as was were is are had has been did not for or their his her on upon after behalf process program organization department dept unit vendor company physician physicians nurse staff team office agent reviewer advisor adviser consultant doctor peer medical clinical claims administrator carrier insurer director determination determinations decision decisions denial denials certification non-certification noncertification review reviews letter notice report response recommendation recommendations modification adverse original formal written final initial non dated issued rendered completed made performed conducted finished signed given done concluded occurred took place stated denied denying non-certified noncertified modified modifying certified approved authorized reduced disapproved declined refused rejected reviewed determined decided found recommended regarding concerning about request requests treatment services gave rise led application appeal dispute underlies underlying".split(" "),
);
/** A report that is read, no report of the reviewer: `cites the report of`, not `in a report of`. */
const READ_REPORT = /(?<!\b(?:in|by|per|with|through|via)) (?:the|an?|its|his|her) (?:[a-z-]{1,20} )?(?:report|response|notice|letter|request|treatment)\b/i;
/** Who is told of a determination, or answers it, does so on another day: `responded to the UR denial on`. */
const ANSWERED = new RegExp(
  `\\b(?:respon\\w+|repl(?:y|ied|ies)|react\\w*|rebut\\w*|disput\\w+|learn\\w+|heard|told|notified|informed|notice|aware|got|receiv\\w+|receipt|appeal\\w*|discuss\\w+|contest\\w*|object\\w*|challeng\\w+|protest\\w*|disagree\\w*|explained|answer\\w*|commented|application|applied)(?: (?:to|of|with|about|for|against|on|by|from|regarding))?(?: (?:the|this|that|a|his|her))? ${REVIEWER}(?: [a-z-]{1,20}){0,2} on $|\\bapplication (?:for|of|against|regarding|on) (?:the|this|that) ${REVIEWER}(?: [a-z-]{1,20}){0,2} (?:of|dated|on) $`,
  "i",
);
/** What somebody wrote to the reviewer: `wrote to UR on`, `her answer to UR dated`. */
const WRITTEN_TO = new RegExp(`\\b(?:wrote|writes|writ(?:ing|ten)|letters?|answer(?:s|ed)?|repl(?:y|ies|ied)|notes?|fax(?:es|ed)?|e-?mails?|statements?|reports?|responses?|responded|objections?|rebuttals?|complaints?|sen[dt]) (?:[a-z]+ ){0,3}?to (?:the )?${REVIEWER},? (?:on|dated|of|from) $`, "i");
/** `The determination now in dispute is that of` */
const IS_IN_DISPUTE = new RegExp(`\\b${DETERMINATION} ${IN_DISPUTE}(?: here)?,? (?:is|was) (?:that |the one )?(?:of|dated|from) $`, "i");
/** Longer than any match of it. */
const LONGEST_DISPUTE = 100;
/** Its own determination, far behind it: `The UR physician took them one after another in her determination of`. */
const OWN_DETERMINATION = new RegExp(` in (?:its|his|her) (?:[a-z]+ )?${DETERMINATION} (?:of|dated) $`, "i");
/** The date, then the reviewer: `On 5/6/2014, the original utilization review`, `in its determination of 5/6/2014 utilization review`. */
const DATE_FIRST = new RegExp(`(?:^|[,;] |\\band )(?:on|in its ${DETERMINATION} (?:of|dated)|by (?:(?:an?|its) )?${DETERMINATION} (?:of|dated)|in (?:an?|the) ${DETERMINATION} (?:of|dated)) $`, "i");
/** `The letter of 5/6/2014, in which utilization review` */
const LETTER_BEFORE = new RegExp(`\\b${DETERMINATION} (?:of|dated) $`, "i");
const REVIEWER_IN_IT = new RegExp(`^,? (?:in|by|with|through) which (?:the )?${REVIEWER}\\b`, "i");
/** `the 5/6/2014 utilization review` */
const DATE_AS_NAME = /\b(?:the|this|an?) $/i;
const REVIEWER_RIGHT_NEXT = /^ (?:utilization review|UR)\b/i;
const REVIEWER_NEXT = new RegExp(`^,? (?:(?:the|a|an|its|original) ){0,2}${REVIEWER}\\b`, "i");
/** What came after it: `After UR, 5/6/2014 note`. */
const BEHIND_REVIEWER = new RegExp(`\\b(?:after|since|following|before|prior to) (?:the )?${REVIEWER},? $`, "i");
/** The day on which something reached the reviewer, or on which the review began: `received by the utilization review organization on`. */
const STAFF = "(?: (?:organization|department|unit|vendor|company|physician|nurse|staff|team|office|agent|provider)){0,2}";
const REACHED = new RegExp(
  `\\b(?:received|sent|went|going|submitted|referred|forwarded|faxed|mailed|e-?mailed|reached|assigned|transferred|transmitted|delivered|came|arrived|provided|put|placed|entered|presented|opened|given|got|returned|directed|routed|made|taken|due|filed|served|uploaded)(?: (?:it|them|(?:the|his|her|this) (?:request|RFA|file|case|records)|on|over|in|along)){0,2}(?: (?:by|to|for|at|before|with|into|through))?(?: (?:the|an?|its|their))? ${REVIEWER}${STAFF},? (?:on|dated|of) $|\\b${REVIEWER}${STAFF} (?:(?:referral|request|intake|process)[a-z ]{0,20}|(?:was|is|had been|has been) (?:[a-z]+ly )?(?:requested|sought|asked for|opened|started|begun|initiated|assigned|notified|informed|contacted)) on $`,
  "i",
);
/** How far before its date a decision may stand, with a list of what it is on between them. */
const LONGEST_LIST = 260;
/** What was decided, with figures in it, before the date: `UR denied Baclofen 10 mg #60 on`. */
const DECIDED = atEnd(matching(new RegExp(`\\b(?:${DENIED}|turned (?:[a-z]{1,20} ){0,5}?down|refused|declined|rejected|withheld|struck|upheld|(?:did|would|could) not [a-z]{4,20}|said no|found|determined|concluded|ruled|gave)\\b`, "gi")), LONGEST_LIST, ";:");
const ON = / on $/i;
/** Behind it stands why, and what is dated there is something else. */
const REASON = /\b(?:because|as|due|since|given|who|which|that|when|while|until|screen|requested|ordered|asked|sought|proposed|planned|recommended|prescribed|submitted|performed|plan|reports?|notes?|wrote|extended|pended)\b/i;
const BY_REVIEWER = new RegExp(`\\b${DENIED} (?:[a-z]+ ){0,2}by (?:the )?${REVIEWER}\\b`, "i");
const MENTIONS_REVIEWER = new RegExp(`\\b${REVIEWER}\\b`, "i");
/** The set phrases for the determination under review that do not name the reviewer, and may mean an earlier one. */
const UNNAMED = new RegExp(`\\b(?:prior|previous|original|adverse) (?:adverse )?${DETERMINATION}[a-z ,]{0,30}?(?:,? (?:dated|of|on|from|issued|issued on|was on))? \\(?$|\\bpreviously (?:reviewed|non[- ]{0,2}certified|denied|modified) on $|\\b(?:determination|denial) (?:dated|of) $`, "i");
/** Something else is dated: what the reviewer read, a request, a talk. */
const OTHER_DATE = atEnd(matching(/\b(?:referenc\w*|relied|rel(?:y|ies)|based|cit(?:es?|ed|ing)|requests? (?:of|dated|from|made|received)|request for authorization|RFA|notes?|visit|progress|exam\w*|evaluation|date of service|DOS|records?|received|mailed|sent|faxed|served|transmitted|postmarked|forwarded|performed|prescribed|seen|spoke|call\w*|injury|surgery|MRI|provided|appeal\w*|submitted|through|until|application|information|clarification|acknowledged|accept\w*|claim|paid)\b/gi), 24, ".;0123456789");
/** An earlier determination, or a later one on appeal. */
const EARLIER = /\b(?:earlier|initial(?:ly)?|(?<!one after )another|former(?:ly)?|re-?review\w*|reconsider\w*|appeals?|resubmi\w*|different|unrelated|separate|an older|previously|prior|previous)\b/i;
/** The same where they stand in the clause of the date: `tried first without success, which the UR determination of` tells nothing of it. */
const IN_ORDER = /\b(?:first|second|third|again(?! (?:referred|called|named|dated))|last)\b/i;
const EARLIER_UNNAMED = /\b(?:earlier|first|initial(?:ly)?|second|another|former|again|reconsider\w*|appeals?|resubmi\w*|last|different|unrelated|separate|an? (?:prior|previous|earlier) (?:request|course|order|trial|prescription))\b/i;
/** The reviewer does something else than to decide. */
const ASKS = /\b(?:received|called|contacted|spoke|asked|acknowledged|accepted|requested (?:additional|more|further|information))\b/i;
/** `UR: 5/6/2014, request for more information` */
const ASKS_FOR_MORE = /^[,:)]* (?:an? )?(?:requests?|requested|asked|asks|inquiry|query)(?: for)? (?:more|additional|further|missing) /i;
/** A claims administrator does much else, so that the sentence must speak of a determination. */
const DECIDES = new RegExp(`\\b(?:utilization (?:review|management)|UR|${DETERMINATION})\\b|\\b${DENIED}\\b`, "i");
const NEGATED = /\b(?:den(?:y|ies|ied|ying|ials?)|non[- ]{0,2}certif\w+|modif\w+|not|fail\w+|partial\w*|conditional\w*|declin\w+|refus\w+|turned|adverse|reduced|rejected|disapproved|delayed|deferred|withheld)\b/i;
/** What had been decided before what the summary tells, unless it is that. */
const HAD_DECIDED = atEnd(matching(new RegExp(`\\bhad (?:been |already |earlier )?${DENIED}`, "gi")), 100, ";:");
const GRANTED = /\b(?:certified|approved|an approval|authorized|granted|allowed)\b/i;

/** A day and the sentence that names it. */
type Mention = readonly [DatedSentence, Days];

/**
 * The days that dated sentences give for the determination under review, each mention with its sentence; empty where they give none. `header` is the
 * header's date, `review` the one of the decisions that the summary was read to tell, which counts for more than set phrases with another date. Earlier determinations, and those that only granted something, are
 * others; where the letter tells several the header's counts, without a header that of the decisions, and of two that differ the second counts only as a slip of the
 * first in another part of the letter.
 */
export function determinationsIn(sentences: readonly DatedSentence[], header: IsoDate | null, review: IsoDate | null): readonly Mention[] {
  const full = sentences.flatMap((sentence) => sentence.days.filter(({ first, last }) => first === last).map((days) => [sentence, days] as const));
  const named = new Set(full.filter((mention) => isNamed(...mention, review)));
  const isOwn = ([, { first }]: Mention): boolean => first === header;
  const namesOwn = [...named].some(isOwn);
  // Set phrases may mean an earlier one: they count where no other words tell of one, and where they alone have the header's date.
  const mentions = full.filter((mention) => named.has(mention) || ((named.size === 0 || (!namesOwn && isOwn(mention))) && isUnnamed(...mention, isOwn(mention))));
  const told = mentions.filter(([{ section }]) => section === "case-summary");
  const severalDays = new Set([...named].map(([, { first }]) => first)).size > 1;
  const own = header ?? told.find(([, { first }]) => first === review)?.[1].first ?? (named.size === 0 || severalDays ? review : null) ?? (told[0] ?? mentions[0])?.[1].first;
  if (own === undefined) return [];
  const agreeing = mentions.filter(([, { first }]) => first === own);
  if (agreeing.length > 0) {
    const isSlip = slipsOf(agreeing, own);
    const told = new Set(mentions);
    const counts = (mention: Mention): boolean => mention[1].first === own || isSlip(mention);
    const others = new Set(mentions.filter((mention) => !counts(mention)).map(([, { first }]) => first));
    return full.filter((mention) => (told.has(mention) ? counts(mention) : isBareSlip(mention, own) && !others.has(mention[1].first)));
  }
  const isOnly = new Set(mentions.map(([, { first }]) => first)).size === 1;
  return mentions.filter(([, { first }]) => differsLittle(first, own) || (isOnly && isNear(first, own)));
}

function isNamed({ text, days }: DatedSentence, { start, end, first }: Days, review: IsoDate | null): boolean {
  if (IS_IN_DISPUTE.test(text.slice(Math.max(0, start - LONGEST_DISPUTE), start))) return true;
  // Most dated sentences do not, and nothing below need be looked for.
  if (!MENTIONS_REVIEWER.test(text)) return false;
  const before = text.slice(Math.max(0, start - LONGEST_LIST - " on ".length), start);
  const after = text.slice(end, end + 60);
  if (holds(before.slice(-70), OTHER_DATE) || tellsEarlier(before.slice(-70)) || tellsEarlier(after.slice(0, 30))) return false;
  if (BEHIND_REVIEWER.test(before) || REACHED.test(before) || ANSWERED.test(before) || WRITTEN_TO.test(before) || ASKS_FOR_MORE.test(after)) return false;
  if (first !== review && GRANTED.test(text) && !NEGATED.test(text)) return false;
  if (!DECIDES.test(text) || (first !== review && holds(before, HAD_DECIDED))) return false;
  if (isDatedByName(before) || (OWN_DETERMINATION.test(before) && MENTIONS_REVIEWER.test(before)) || (DATE_FIRST.test(before) && REVIEWER_NEXT.test(after) && !ASKS.test(after))) return true;
  if ((DATE_AS_NAME.test(before) && REVIEWER_RIGHT_NEXT.test(after)) || (LETTER_BEFORE.test(before) && REVIEWER_IN_IT.test(after))) return true;
  if (DATE_FIRST.test(before)) return BY_REVIEWER.test(text.slice(end));
  if (!ON.test(before)) return false;
  const decided = DECIDED(before.slice(0, -" on ".length), 0);
  if (decided === null || REASON.test(before.slice(decided.start))) return false;
  return MENTIONS_REVIEWER.test(before) && !days.some((other) => other.end < start - " on ".length && other.end > start - (before.length - decided.start));
}

function tellsEarlier(words: string): boolean {
  return EARLIER.test(words) || IN_ORDER.test(words.slice(startBehind(words, words.length, ",;")));
}

/** Whether a text ends in the name of the reviewer and what joins a date to the determination, not to what the reviewer read or did else. */
function isDatedByName(before: string): boolean {
  if (NAMED_RIGHT_BEFORE.test(before)) return true;
  const named = NAMED_BEFORE.exec(before)?.groups;
  if (named === undefined) return false;
  const between = named["between"]!;
  if (between.split(/[ ,]+/).every((word) => word === "" || OF_DETERMINATION.has(word.toLowerCase())) && !READ_REPORT.test(between)) return true;
  const decided = named["joint"]?.toLowerCase() === "on" ? DECIDED(between, 0) : null;
  return decided !== null && !REASON.test(between.slice(decided.start));
}

function isUnnamed({ text }: DatedSentence, { start }: Days, isOwn: boolean): boolean {
  const before = text.slice(Math.max(0, start - 140), start);
  return UNNAMED.test(before) && !EARLIER_UNNAMED.test(before) && (isOwn || !GRANTED.test(text) || NEGATED.test(text));
}

/** What tells whether a mention only repeats the determination's date, and wrongly: two decisions of one section are two determinations. */
function slipsOf(agreeing: readonly Mention[], own: IsoDate): (mention: Mention) => boolean {
  const sentences = new Set(agreeing.map(([sentence]) => sentence));
  const decidedIn = new Set([...sentences].filter(({ text }) => NEGATED.test(text.replace(BARE_NAME, "")) || GRANTED.test(text)).map(({ section }) => section));
  return ([sentence, { first }]) => !sentences.has(sentence) && differsLittle(first, own) && !(decidedIn.has(sentence.section) && NEGATED.test(sentence.text.replace(BARE_NAME, "")));
}

/** The name of a determination without what it decided. */
const BARE_NAME = /\b(?:utilization review|UR) denial\b/gi;

/** The determination under review by no more than that word, where a rationale speaks of it with a date that is nearly its own. */
function isBareSlip([{ section, text }, { start, first }]: Mention, own: IsoDate): boolean {
  return section === "rationale" && first !== own && differsLittle(first, own) && BARE_DETERMINATION.test(text.slice(Math.max(0, start - 60), start));
}

const BARE_DETERMINATION = /(?:^|[.,;] |\b(?:in|by|with|that) )(?:the |its )?(?:determination|denial|non-certification) (?:of|dated) $/i;

const NEAR = 45;

function isNear(one: IsoDate, other: IsoDate): boolean {
  return Math.abs(dayNumber(one) - dayNumber(other)) <= NEAR;
}
