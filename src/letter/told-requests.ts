import type { Reading } from "../text/reading";
import type { Field } from "../text/span";
import { referredTo, someOf, type LastRequested } from "./bare-decision";
import { requestOf, type DatedRequest } from "./dated-request";
import type { Correction } from "./decided-request";
import { entryRequests, requestsOf } from "./frame-requests";
import { authorizedWords, findFrames, tellsOriginalRequest, type Frame } from "./frames";
import { readLeftOver } from "./left-over";
import type { IsoDate, Treatment } from "./model";
import { isNamed } from "./named-treatment";
import { partialDecision } from "./partial-decision";
import { goesOnWithPlan, opensPlan } from "./plan-notes";
import { quotationBehind } from "./report-notes";
import { decidesInPlace, isOnDetermination } from "./review-sentences";
import { inKinds, sameKindOfTreatment } from "./same-treatment";
import type { SummarySentence } from "./summary-sentences";
import type { SentenceContext } from "./verb";
import { DECIDED_KIND, ELLIPSIS_KIND, INVERTED_KIND } from "./verb-patterns";
import { tellsEarlierReview, type VisitDates } from "./visit-dates";

const PLAN = /\b(?:plans?|recommendations?)\b/i;
/** Where a physician takes back what was asked for by mistake (`12 visits was my error, please make it 6`). */
const CORRECTS = /\b(?:my|his|her|their|a clerical|an?) (?:own )?(?:error|mistake|slip)\b|\b(?:requested|written|listed|asked for|typed|put down) (?:in error|by mistake)\b|\bplease (?:make (?:it|that)|change|correct|amend)\b|\b(?:with|but for|except for) (?:an?|one|two|the following) (?:alteration|change|correction|amendment)s?\b|\bshould (?:read|have read|have been)\b/i;
/** The kinds of words one of which stands in such a decision. */
const TOLD_BEFORE_KIND = ELLIPSIS_KIND | INVERTED_KIND | DECIDED_KIND;
/** A decision that is told by the one before it (`So was the request for Soma`); what it names is not read. */
const ELLIPSIS = /(?:^\s*|[,;] (?:and )?)(?:so|as|nor|neither) (?:was|were)(?![\w-])|\bthe (?:trial|surgery|procedure|operation|study|studies|tests?|injections?|device|drugs?|medications?|therapy|others?) (?:(?:was|were) )?(?:denied|non-?certified|modified)\b/i;
/** The template's first words, behind which UR is quoted. */
const OPENS_QUOTATION = /^Disclaimer:/i;
const QUOTATION_MARK = /(?<!\d ?)["“”]/g;
/** In sentences. A mark without partner is not to make the rest of the summary a quotation. */
const LONGEST_QUOTATION = 8;

/** What the sentences of a case summary tell of the three sources, taken one by one in their order. */
export class ToldRequests {
  readonly physician: DatedRequest[] = [];
  readonly application: DatedRequest[] = [];
  /** The sentences on the determination that the header dates. */
  readonly onDetermination: Field<string>[] = [];
  /** The words in which a physician requested something. */
  readonly askedIn = new Map<DatedRequest, string>();
  private readonly decided: DatedRequest[] = [];
  /** Decisions on a request that was only referred to (`denied the request`), and those that no verb tells (`UR looked at X`). */
  private readonly references = new Set<DatedRequest>();
  private readonly takenBack = new Set<DatedRequest>();
  /** The requests that the sentence before told as original ones, and what was authorized of such. */
  private originals: DatedRequest[] = [];
  private readonly authorized = new Map<DatedRequest, Treatment>();
  private toldUnnamed = false;
  private context: SentenceContext = { afterReview: false, afterOriginal: false, afterPlan: false, quotesReview: false, report: null, lastDecision: null };
  private behindReview = false;
  /** Where a physician corrects what was asked for before. */
  readonly corrections: Correction[] = [];
  /** For how many more sentences utilization review may still be quoted; 0 outside of a quotation. */
  private quotedYet = 0;
  private last: LastRequested | null = null;
  private count = 0;

  constructor(
    private readonly reading: Reading,
    private readonly visits: VisitDates,
    /** The header's date of the determination under review. */
    private readonly denialDate: IsoDate | null,
  ) {}

  /** What UR decided, as far as it is told: neither what it denied after all nor, beside a decision that names it, one that only refers to it. */
  get review(): readonly DatedRequest[] {
    const decided = withoutReferences(this.decided.filter((request) => !this.takenBack.has(request)), this.references);
    return this.authorized.size === 0 ? decided : decided.map((request) => ({ ...request, modifiedTo: this.authorized.get(request) ?? request.modifiedTo }));
  }

  /** Whether UR decided on something that no request names. */
  get unnamed(): boolean {
    return this.toldUnnamed;
  }

  /** Takes what the next sentence tells; nothing of an entry of a list, which the sentence before the list tells of. */
  take(sentence: SummarySentence): void {
    if (!sentence.listed) this.goOnFrom(sentence, this.takesEntries(sentence) ? [] : this.takeFrames(sentence));
    this.count += 1;
  }

  /** Takes the entries of a list that have a decision each; false where the sentence has no such list. */
  private takesEntries(sentence: SummarySentence): boolean {
    const { review, physician } = entryRequests(this.reading, sentence, this.visits);
    this.decided.push(...review);
    this.physician.push(...physician);
    return review.length > 0;
  }

  /** Takes what the sentence behind an original request says was authorized of it; nothing where it told several, or another treatment was authorized. */
  private takeAuthorized(sentence: SummarySentence): void {
    if (this.originals.length === 0) return;
    const words = this.context.afterOriginal ? authorizedWords(sentence.words) : null;
    const [original, ...others] = this.originals;
    this.originals = [];
    if (words === null || original === undefined || others.length > 0) return;
    const authorized = readLeftOver(this.reading, { start: sentence.start + words.start, end: sentence.start + words.end });
    if (sameKindOfTreatment(authorized, original.treatment)) this.authorized.set(original, authorized);
  }

  private takeFrames(sentence: SummarySentence): readonly Frame[] {
    this.takeAuthorized(sentence);
    const frames = findFrames(this.reading, sentence, this.context);
    let ofAnother = false;
    if (this.physician.length > 0 && !sentence.onReview && CORRECTS.test(sentence.words)) this.corrections.push({ words: sentence.words, before: this.physician.length });
    for (const frame of frames) {
      if (isEarlierDecision(frame, sentence.onReview) || (frame.source === "review" && tellsEarlierReview(sentence, frame.verb.start))) continue;
      const requests = requestsOf(this.reading, sentence, frame, this.visits);
      if (frame.source === "review") this.takeDecision(sentence, frame, requests, ofAnother);
      else {
        const named = requests.filter(({ treatment }) => isNamed(treatment, frame.source));
        this[frame.source].push(...named);
        this.remember(sentence, frame, named);
        if (frame.source !== "physician") continue;
        for (const request of named) this.askedIn.set(request, sentence.words);
        ofAnother = named.length > 0 && named.every(({ apart }) => apart);
      }
    }
    // What is denied behind two decisions (`denied X and certified Y, noting: "... the request is not necessary"`) may be either.
    if (frames.length > 1 && new Set(frames.flatMap(({ decision }) => decision ?? [])).size > 1) this.last = null;
    return frames;
  }

  /** Takes a decision of UR, on what it names or on what was requested before. What was approved of a request that is set apart (`ordered six visits; UR approved them`, `ofAnother`) is none of this determination. */
  private takeDecision(sentence: SummarySentence, frame: Frame, requests: readonly DatedRequest[], ofAnother: boolean): void {
    const { words } = sentence;
    const some = someOf(this.last, words.slice(frame.object.start, frame.object.end), requests);
    const named = some === null ? requests.filter(({ treatment, apart }) => isNamed(treatment, frame.source) && !apart) : [];
    const referred = (some ?? (requests.length === 0 ? referredTo(frame, words, this.count, this.last) : [])).map((request) => this.decidedOn(sentence, frame, request));
    // What is denied by `it` was certified before, if at all.
    if (referred.length > 0) for (const request of this.last?.requests ?? []) this.takenBack.add(request);
    this.decided.push(...named, ...referred);
    if (tellsOriginalRequest(sentence)) this.originals.push(...named);
    for (const request of frame.namesIn === "assumed" ? named : referred) this.references.add(request);
    this.toldUnnamed ||= some === null ? decidesUnnamed(frame, words, requests) && !(ofAnother && requests.length === 0) : some.length === 0;
    this.remember(sentence, frame, named);
  }

  /** Keeps what the next sentences may refer to. */
  private remember({ words }: SummarySentence, { source, decision, verb, namesIn }: Frame, named: readonly DatedRequest[]): void {
    const requests = named.filter(({ apart }) => !apart);
    if (requests.length === 0) return;
    if (namesIn === "assumed") this.last = { requests, planned: false, at: this.count };
    else if (source === "review") this.last = decision === "certified" && requests.length === 1 ? { requests, planned: true, at: this.count } : null;
    else this.last = requestedWith(this.last, { requests, planned: source === "physician" && PLAN.test(words.slice(verb.start, verb.end)), at: this.count });
  }

  /** What was requested, as UR decided it without naming it. */
  private decidedOn(sentence: SummarySentence, frame: Frame, request: DatedRequest): DatedRequest {
    const { decision, verb } = frame;
    const left = decision === "modified" ? partialDecision(sentence, frame).leftOver : null;
    const span = this.reading.spanOf(sentence.start + verb.start, sentence.start + verb.end);
    return requestOf(request.treatment, decision && { value: decision, span }, left && readLeftOver(this.reading, left), 0, this.visits.of(sentence, true));
  }

  /** Goes on to the next sentence, which is read by what this one tells. */
  private goOnFrom(sentence: SummarySentence, frames: readonly Frame[]): void {
    const { words, kinds, onReview } = sentence;
    const { afterReview, afterPlan, quotesReview, report } = this.context;
    this.toldUnnamed ||= ((afterReview || onReview) && (kinds & TOLD_BEFORE_KIND) !== 0 && ELLIPSIS.test(words)) || decidesInPlace(sentence);
    const isQuoted = this.quotedYet > 0;
    const opensOrCloses = (words.match(QUOTATION_MARK) ?? []).length % 2 === 1;
    if (isQuoted) this.quotedYet = opensOrCloses ? 0 : this.quotedYet - 1;
    else if (onReview && opensOrCloses) this.quotedYet = LONGEST_QUOTATION;
    const isTold = (isQuoted || isOnDetermination(sentence, this.behindReview)) && mayBeOn(this.visits.of(sentence, true), this.denialDate);
    if (isTold && !frames.some(({ source }) => source === "physician")) this.onDetermination.push({ value: words, span: this.reading.spanOf(sentence.start, sentence.end) });
    this.behindReview = onReview;
    const opensQuotation = onReview && OPENS_QUOTATION.test(words);
    const tellsReview = (onReview && !opensQuotation) || this.visits.datesReview(sentence);
    this.context = {
      afterReview: tellsReview || (afterReview && !frames.some(({ source, namesIn }) => source === "physician" && namesIn === undefined)),
      afterOriginal: tellsOriginalRequest(sentence),
      afterPlan: opensPlan(sentence) || (afterPlan && goesOnWithPlan(sentence)),
      quotesReview: quotesReview || opensQuotation,
      report: quotationBehind(sentence, report),
      lastDecision: frames.findLast(({ source }) => source === "review")?.decision ?? null,
    };
  }
}

/** Whether a sentence may tell of the determination that the header dates, by the date of the one it tells of; either may be unknown. */
function mayBeOn(date: Field<IsoDate> | null, denialDate: IsoDate | null): boolean {
  return date === null || denialDate === null || date.value === denialDate;
}

/** What was requested last; all that one sentence requests goes together. */
function requestedWith(before: LastRequested | null, next: LastRequested): LastRequested {
  return before?.at === next.at ? { ...next, requests: [...before.requests, ...next.requests] } : next;
}

/** `Six visits had been approved in 2018`: what was granted before, or decided before by nobody who is named. */
function isEarlierDecision({ source, earlier, decision }: Frame, onReview: boolean): boolean {
  return source === "review" && earlier && (decision === "certified" || !onReview);
}

/** Decisions without those on a request that was only referred to, where one on its kind of treatment names it. */
function withoutReferences(requests: readonly DatedRequest[], references: ReadonlySet<DatedRequest>): readonly DatedRequest[] {
  if (references.size === 0) return requests;
  const isNamedToo = inKinds(requests.filter((request) => !references.has(request)).map(({ treatment }) => treatment));
  return requests.filter((request) => !references.has(request) || !isNamedToo(request.treatment));
}

/** Whether UR decided on something in a frame that the frame does not name; what a colon behind it leads to, others name. */
function decidesUnnamed({ namesIn, bare, object }: Frame, words: string, requests: readonly DatedRequest[]): boolean {
  if (namesIn === "assumed") return false;
  if (bare && (words.slice(object.start, object.end).trim() === "" || words[object.end] === ":")) return false;
  return requests.length === 0 || requests.some(({ treatment }) => !isNamed(treatment, "review"));
}
