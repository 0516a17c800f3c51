import { gathered } from "../text/gathered";
import { matchesIn } from "../text/matches";
import type { Range } from "../text/range";
import type { Reading } from "../text/reading";
import { matching, near } from "../text/search";
import { decidedParts } from "./decided-parts";
import { changedDose, lacksCount } from "./dose-verbs";
import { beforeConjunction, objectEnd } from "./frame-object";
import { countsList, datedDenial, isBare } from "./bare-decision";
import { withFurtherList } from "./frame-lists";
import { closingOf } from "./frame-parts";
import { frontedRequest } from "./fronted-request";
import { subjectBefore } from "./frame-subject";
import { beforePassive } from "./last-subject";
import { DAY } from "./day";
import { leadToList } from "./list-lead";
import type { Decision } from "./model";
import { invertedEnd, opensInverted } from "./inverted-denial";
import { MANY_IN_WORDS, SMALL_NUMBER } from "./numbers";
import { withPartGranted } from "./part-granted";
import { namesTreatment, opensWithTreatment } from "./piece-kind";
import { isPlanNote } from "./plan-notes";
import { reasonedEntry } from "./reasoned-entry";
import { prescribedInReport } from "./report-notes";
import type { SentenceWords, SummarySentence } from "./summary-sentences";
import { toldAtOnce, type ToldAtOnce } from "./told-at-once";
import { APPLICATION_KIND, DECIDED_KIND, ELLIPSIS_KIND, FIGURE_KIND, INVERTED_KIND, OPINION_KIND, ORIGINAL_KIND, REQUEST_KIND, REVIEW_KIND } from "./verb-patterns";
import type { SentenceContext, StatementSource, Verb } from "./verb";
import { verbsOf } from "./verbs";
import { PASS } from "./wordings/approval";

/** A verb of requesting or deciding in a sentence, and the range of the words that name what it is about. */
export interface Frame {
  readonly source: StatementSource;
  readonly decision: Decision | null;
  /** The verb, as a range of the sentence. */
  readonly verb: Range;
  /** The list of treatments, as a range of the sentence. */
  readonly object: Range;
  /** Whether a decision only refers to what was requested (`denied the request`). */
  readonly bare: boolean;
  /** Whether the entries of the list behind the sentence are what it is about, besides known treatments in `object`. */
  readonly listed: boolean;
  /** Whether it tells of an earlier time than what UR decided (`had asked for`). */
  readonly earlier: boolean;
  /** Whether a decision is told only by what utilization review thought of the treatment. */
  readonly implied?: boolean;
  /** What was left of a request that was modified, as a range of the sentence, where it does not stand behind it (`Six of the 12 visits`). */
  readonly leftOver?: Range;
  /**
   * Set where the object is no plain list. `reason`: it is UR's reason, and the drugs that it names are what UR decided.
   * `assumed`: no known verb stands before it; only drugs with a strength or a count are taken out of it.
   * `dose`: it is what was given; drugs alone are taken out of it, where one has a count.
   */
  readonly namesIn?: "reason" | "assumed" | "dose" | undefined;
}

const APPLICATION = near(
  matching(/\b(?:application|appeal)\b/gi),
  matching(/\b(?:requested an appeal (?:for|of) the non-certification of|requested(?! authorization)|requests(?! authorization)|listed|lists|disputed|disputes|disputing|named|names|asks for|asked for|for review of|to review)\b/gi),
  120,
  ".;",
);

/** `The patient filed an IMR application on 5/6/2015 for X`. */
const APPLICATION_FOR = matching(new RegExp(String.raw`\bapplication(?: for (?:independent medical review|IMR))?(?: \(IMR\))?(?: (?:was |were )?(?:filed|submitted|received|signed|made|dated))?(?: (?:on |of )?${DAY})?,? for(?= )(?! (?:review|independent|IMR|the (?:review|determination))\b)`, "gi"));

/** A subject of its own between the application and the verb (`the application is dated 5/6/2015, and a visit of 6/7/2015 lists`). */
const OTHER_SUBJECT = /[,;] (?:and|but|while|whereas) (?:an?|the|his|her|dr)\b/i;

const NONE: readonly Frame[] = [];
/** The kinds of words that make no frame without others beside them; nor do those of an opinion, where nobody speaks of utilization review. */
const IDLE_KINDS = FIGURE_KIND | ELLIPSIS_KIND;

/** The frames of a sentence, in order; empty where nobody requests or decides anything in it, as in one without words that do. */
export function findFrames(reading: Reading, sentence: SummarySentence, context: SentenceContext): readonly Frame[] {
  const idle = sentence.onReview || context.afterReview || context.quotesReview ? IDLE_KINDS : IDLE_KINDS | OPINION_KIND;
  if ((sentence.kinds & ~idle) === 0 && !context.afterOriginal && !context.afterPlan && context.report === null && context.lastDecision === null) return NONE;
  if (sentence.entries.length > 0) return framesOf(sentence, context);
  return reading.made(() => framesOf(sentence, context), reading.text.slice(sentence.start, sentence.end), numberOf(context));
}

const NUMBERS: Readonly<Record<Decision, number>> = { certified: 1, modified: 2, denied: 3 };
const PLACES = { behind: 1, within: 2 };

/** Another number for each context. */
function numberOf({ afterReview, afterOriginal, afterPlan, quotesReview, report, lastDecision }: SentenceContext): number {
  return (report === null ? 0 : PLACES[report]) * 64 + (lastDecision === null ? 0 : NUMBERS[lastDecision]) * 16 + Number(afterReview) * 8 + Number(afterOriginal) * 4 + Number(afterPlan) * 2 + Number(quotesReview);
}

/** The same by the words of a sentence alone. */
export function framesOf(told: SentenceWords, context: SentenceContext): readonly Frame[] {
  const { words: sentence, kinds, onReview, entries } = told;
  const application = kinds & APPLICATION_KIND ? (APPLICATION(sentence, 0) ?? APPLICATION_FOR(sentence, 0)) : null;
  if (application && !OTHER_SUBJECT.test(sentence.slice(application.start, application.end))) return [{ ...applicationFrame(sentence, application), listed: entries.length > 0 }];
  const original = kinds & ORIGINAL_KIND ? ORIGINAL.exec(sentence) : null;
  if (original) return [originalFrame(sentence, original)];
  if (context.afterOriginal && authorizedWords(sentence) !== null) return [];
  if (context.afterPlan && isPlanNote(told)) return [noteFrame(sentence, 0)];
  const denial = kinds & REVIEW_KIND ? datedDenial(sentence) : null;
  if (denial) return [{ ...frame("review", "denied", denial, { start: denial.end, end: denial.end }), bare: true }];
  const inverted = kinds & INVERTED_KIND && (onReview || context.afterReview) ? opensInverted(sentence) : null;
  if (inverted) return [invertedFrame(sentence, inverted[0].length, "denied")];
  const alike = context.lastDecision === null ? null : OPENS_ALIKE.exec(sentence);
  if (alike && opensWithTreatment(sentence.slice(alike[0].length))) return [invertedFrame(sentence, alike[0].length, context.lastDecision!)];
  const likewise = context.lastDecision === null || !opensWithTreatment(sentence) ? null : CLOSES_ALIKE.exec(sentence);
  if (likewise && !TELLS.test(sentence.slice(0, likewise.index))) return [frame("review", context.lastDecision, { start: likewise.index, end: sentence.length }, { start: 0, end: likewise.index })];
  const reasoned = kinds & DECIDED_KIND && (onReview || context.afterReview) ? reasonedEntry(sentence) : null;
  if (reasoned) return [frame("review", reasoned.decision, reasoned.verb, reasoned.treatment)];
  const atOnce = kinds & REQUEST_KIND && kinds & DECIDED_KIND ? toldAtOnce(sentence) : null;
  if (atOnce) return framesAtOnce(atOnce, entries.length > 0);
  const parts = (onReview || context.afterReview) && kinds & DECIDED_KIND && entries.length === 0 ? decidedParts(sentence) : null;
  if (parts) return parts.map(({ treatments, verb, decision, leftOver }) => ({ ...frame("review", decision, verb, treatments), ...(leftOver && { leftOver }) }));
  const verbs = verbsOf(told, context);
  if (verbs.length === 0) return onReview ? assumedFrames(sentence) : reportFrames(sentence, context);
  const frames = gathered(verbs, (verb, at) => withFurtherList(sentence, withReference(sentence, verb, withPartGranted(sentence, frameOf(sentence, verb, verbs[at - 1], verbs[at + 1]))), verbs[at + 1]));
  if (entries.length > 0) frames.push(listedFrame(sentence, frames.pop()!));
  return frames.filter(({ object, listed, bare }) => listed || bare || (sentence.slice(object.start, object.end).trim() !== "" && !countsList(sentence, object)));
}

/** A frame of which nothing else is told. */
function frame(source: StatementSource, decision: Decision | null, verb: Range, object: Range): Frame {
  return { source, decision, verb, object, earlier: false, listed: false, bare: false };
}

/** `MRI of the knee: requested 11/28/2016, denied by UR 12/07/2016` */
function framesAtOnce({ list, requested, decided, decision }: ToldAtOnce, listed: boolean): readonly Frame[] {
  return [frame("physician", null, requested, list), frame("review", decision, decided, list)].map((each) => ({ ...each, listed }));
}

/** What an application asks for before it names a treatment (`requests review of the denial of`). */
const REVIEW_OF = /^ (?:an? )?(?:appeal|(?:independent medical )?review|IMR) (?:for|of) (?:the )?(?:(?:denials?|non-certifications?|modifications?) (?:of|for) )?/i;

function applicationFrame(sentence: string, { start, end }: Range): Frame {
  const verb = { start, end: end + (REVIEW_OF.exec(sentence.slice(end, end + 80))?.[0].length ?? 0) };
  return frame("application", null, verb, { start: verb.end, end: objectEnd(sentence, verb.end, sentence.length) });
}

/** An item of a plan that is a sentence of its own, or the end of one from a place on. */
function noteFrame(sentence: string, start: number): Frame {
  return frame("physician", null, { start, end: start }, { start, end: objectEnd(sentence, start, sentence.length) });
}

function reportFrames(sentence: string, { report }: SentenceContext): readonly Frame[] {
  const list = prescribedInReport(sentence, report);
  return list === null ? [] : [noteFrame(sentence, list.start)];
}

/** `So was the brace.`, `The same goes for the brace.` */
const OPENS_ALIKE = /^(?:(?:So|As)(?: too)? (?:was|were)|Likewise(?: (?:was|were|for))?|Ditto(?: for)?|The same (?:(?:goes|went|holds|held|applies|applied|is true|was true) (?:for|of|to)|was (?:decided|done|said|determined|found) (?:on|of|with|for|about|regarding|to))),? /;
/** `The brace, likewise.` */
const CLOSES_ALIKE = /(?:[,:]| [-–—]) (?:likewise|ditto|(?:the )?same)[.)\s]*$/i;
const TELLS = /\b(?:is|was|were|are|has|had|remains?|remained|takes?|took|stays?|stayed)\b/i;

/** `Nor was the brace certified.` */
function invertedFrame(sentence: string, start: number, decision: Decision): Frame {
  const object = { start, end: invertedEnd(sentence, start, objectEnd(sentence, start, sentence.length)) };
  return frame("review", decision, { start: 0, end: start - 1 }, object);
}

/** What utilization review did with what was asked for before it decided. */
const LOOKED_AT = new RegExp(String.raw`^,?(?: (?:on|of|by letter of) ${DAY},?)? (?:considered|looked (?:at|into|over)|reviewed|addressed|examined|took up|dealt with|passed on|ruled on|had before (?:it|them))(?= )`, "i");
const REVIEW_SUBJECT = /\b(?:utilization review(?:er)?|UR)\b/i;
/** A sentence on UR that has none of the known verbs. A determination under review has mostly denied, so that is what is assumed. */
function assumedFrames(sentence: string): readonly Frame[] {
  const subject = REVIEW_SUBJECT.exec(sentence);
  if (!subject) return [];
  const subjectEnd = subject.index + subject[0].length;
  const verb = { start: subject.index, end: subjectEnd + (LOOKED_AT.exec(sentence.slice(subjectEnd, subjectEnd + 80))?.[0].length ?? 0) };
  const object = { start: verb.end, end: objectEnd(sentence, verb.end, sentence.length) };
  return [{ ...frame("review", "denied", verb, object), namesIn: "assumed" }];
}

/** The template of `domain.md` 1.4, as a case summary repeats it. */
const ORIGINAL = / (?:was|were) the original request\b/i;
const AUTHORIZED = / (?:was|were) authorized by the Claims Administrator\b/i;
const DATED_REVIEW = /^.{0,80}\b(?:utilization review|UR|determination|review)\b.{0,40}?\d{1,2}[-/]\d{2,4}[,:]? /i;

/** Before an original request: the review that is said to show it, behind another one in the same sentence too. */
const SHOWED = /\b(?:showed|shows|noted|notes|stated|states|indicated|indicates)(?: that)? /gi;

/** The words for what was authorized of the original request in the sentence behind it; null where it tells of none. */
export function authorizedWords(sentence: string): Range | null {
  const end = sentence.search(AUTHORIZED);
  return end < 0 ? null : { start: DATED_REVIEW.exec(sentence.slice(0, end))?.[0].length ?? 0, end };
}

/** Whether a sentence tells an original request of which UR authorized a part. */
export function tellsOriginalRequest({ words, kinds }: SentenceWords): boolean {
  return (kinds & ORIGINAL_KIND) !== 0 && ORIGINAL.test(words);
}

function originalFrame(sentence: string, match: RegExpExecArray): Frame {
  const before = sentence.slice(0, match.index);
  const shown = matchesIn(before, SHOWED).at(-1);
  const lead = shown ? shown.index + shown[0].length : (DATED_REVIEW.exec(before)?.[0].length ?? 0);
  return frame("review", "modified", { start: match.index + 1, end: match.index + match[0].length }, { start: lead, end: match.index });
}

/** `A prior determination was found not medically necessary due to ...` names what it decided only in its reason. */
const DETERMINATION_FOUND = /\b(?:determination|review|decision)\b.{0,40}\bfound not medically necessary$/i;
const FOUND = "found not medically necessary";

function tellsDeterminationFound(sentence: string, end: number): boolean {
  return sentence.slice(Math.max(0, end - FOUND.length), end).toLowerCase() === FOUND && DETERMINATION_FOUND.test(sentence.slice(0, end));
}

function frameOf(sentence: string, verb: Verb, previous: Verb | undefined, next: Verb | undefined): Frame {
  const withObject = (object: Range): Frame => ({ ...frame(verb.source, verb.decision, { start: verb.start, end: verb.end }, object), earlier: verb.earlier, namesIn: verb.dose ? "dose" : undefined, ...(verb.implied && { implied: true }) });
  const reason = tellsDeterminationFound(sentence, verb.end) ? / due to /i.exec(sentence.slice(verb.end)) : null;
  if (reason) return { ...withObject({ start: verb.end + reason.index, end: sentence.length }), namesIn: "reason" };
  const changed = verb.dose && verb.passive ? changedDose(sentence, verb) : null;
  if (changed) return withObject({ start: changed.start, end: objectEnd(sentence, changed.end, next?.start ?? sentence.length) });
  const around = TURNED_DOWN.exec(sentence.slice(verb.start, verb.end));
  if (around && (namesTreatment(around[0]) || LETS.test(around[1]!))) return withObject({ start: verb.start + around[1]!.length, end: verb.end - around[2]!.length });
  const listed = leadToList(sentence, verb);
  if (verb.passive && !listed) return withObject(withCountBehind(sentence, verb, subjectBefore(sentence, verb, previous)));
  const start = verb.end + (listed?.[0].length ?? 0);
  if (listed?.[0].endsWith("(")) return withObject({ start, end: objectEnd(sentence, start, closingOf(sentence, start)) });
  return withObject({ start, end: objectEnd(sentence, start, objectLimit(sentence, verb, start, next)) });
}

/** Where the object of a verb ends at the latest: before what belongs to the next verb. */
function objectLimit(sentence: string, verb: Verb, start: number, next: Verb | undefined): number {
  if (!next) return sentence.length;
  return next.passive ? beforePassive(sentence, verb, start, next) : beforeConjunction(sentence, start, next.start);
}

/** What an oral drug is taken at, and how often. */
const AT_DOSE = String.raw`(?: at (?:(?:an?|the|his|her) (?:usual )?(?:dose|dosage|strength) of )?\d[\d./]* ?mg(?: (?:[a-z]+ ){0,3}[a-z]+)?)`;
/** A count behind the verb of a prescription (`Celebrex 200 mg was prescribed, 60 capsules`, `was refilled at 10 mg nightly, #60, with one refill`). */
const COUNT_BEHIND = new RegExp(String.raw`^${AT_DOSE}?,? (?:# ?\d{1,4}|(?:(?:in (?:an? |the )?)?(?:quantity|amount|number)(?: of)? )?(?:\d{1,4}|${MANY_IN_WORDS}) (?:tablets|tabs|capsules|caps|pills|patches))(?: each)?(?=[,;.]|$| (?:and|with)\b)`, "i");

/** What stands before a passive verb of prescribing, with the count behind it where it has none of its own. */
function withCountBehind(sentence: string, verb: Verb, object: Range): Range {
  const count = verb.source === "physician" && !verb.dose ? COUNT_BEHIND.exec(sentence.slice(verb.end, verb.end + LONGEST_COUNT)) : null;
  return count !== null && lacksCount(sentence.slice(object.start, object.end)) ? { start: object.start, end: verb.end + count[0].length } : object;
}

const LONGEST_COUNT = 90;

/** `turned the MRI down`, `let the MRI stand`: what it is about stands within the verb. */
const TURNED_DOWN = new RegExp(`^(turned|(?:[a-z]+ not )?lets?) .+?( (?:down|go|${PASS}))$`, "i");
/** Where it lets something pass that no table knows (`let the screen go through`), nothing behind the verb is what passed. */
const LETS = /lets?$/i;

const LONGEST_REFERENCE = 40;
/** `Modified the request to 6 visits`. */
const THE_REQUEST = new RegExp(String.raw`^ (?:the|this|that) request(?= to (?:only )?(?:#|\d+|${SMALL_NUMBER})\b)`, "i");

/** `A brace, which was denied`: what is decided is the word before. */
const WHICH = /, which (?:was|were) (?:[a-z]+ ){0,2}$/i;

/** `A brace and a cane were asked for; UR found neither necessary`, `a brace, which UR denied`: what is decided was named before. */
const NEITHER = /^(?:found|deemed|considered) (?:neither|none)\b(?!.*\bfollowing\b)/i;
const WHICH_IT = /, (?:(?:both|all|each|none|neither) of )?which (?:the )?(?:UR|utilization review(?:er)?|claims administrator|carrier|insurer|adjuster|reviewer|it)(?: (?:has|had|then|also|later|subsequently|again|in turn)){0,2} $/i;
const LONGEST_RELATIVE = 80;

/** A decision, with whether it only refers to a request; an active verb without any object does not. */
function withReference(sentence: string, verb: Verb, frame: Frame): Frame {
  const { start, end } = frame.object;
  if (frame.decision === null || frame.namesIn !== undefined) return frame;
  if (NEITHER.test(sentence.slice(verb.start, verb.end)) || (!verb.passive && WHICH_IT.test(sentence.slice(Math.max(0, verb.start - LONGEST_RELATIVE), verb.start)))) return { ...frame, bare: true, object: { start: verb.end, end: verb.end } };
  const fronted = frontedRequest(sentence, frame);
  if (fronted) return { ...frame, object: fronted };
  const changed = frame.decision === "modified" ? THE_REQUEST.exec(sentence.slice(start, end)) : null;
  if (changed) return { ...frame, bare: true, object: { start, end: start + changed[0].length } };
  if (end - start > LONGEST_REFERENCE) return frame;
  const words = sentence.slice(start, end);
  return isBare(words) && (verb.passive ? !WHICH.test(sentence.slice(Math.max(0, verb.start - 40), verb.start)) : /[a-z]/i.test(words)) ? { ...frame, bare: true } : frame;
}

/** The last frame of a sentence that leads to a list. `The following were denied on 3/4/2014:` names nothing before its verb. */
function listedFrame(sentence: string, frame: Frame): Frame {
  const reachesList = frame.object.end >= sentence.length || !namesTreatment(sentence.slice(frame.object.start, frame.object.end));
  return frame.namesIn === undefined && reachesList ? { ...frame, listed: true } : frame;
}
